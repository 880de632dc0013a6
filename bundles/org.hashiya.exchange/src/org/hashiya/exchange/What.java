// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

/** What of a study is exported. */
public enum What {
	/** Each coding with its passage: a table. */
	CODINGS,
	/** Frequencies: a table that somebody makes. */
	FREQUENCIES,
	/** The codes: a table, {@code .qdc}, or for the eye {@code .html} and {@code .md}. */
	CODEBOOK,
	/** All of it: {@code .qdpx}. */
	PROJECT,
	/** The documents with their passages, for the eye: {@code .html}. */
	TEXTS,
	/** Codebook, passages, memos and counts, for the eye: {@code .html}. */
	REPORT,
	/** Each passage with its codes: a table. */
	PASSAGES,
	/** Each document with its variables: a table. */
	DOCUMENTS,
	/** Each memo: a table. */
	MEMOS,
	/** What was done, by whom and when: a table that somebody makes. */
	HISTORY
}
