// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

/** What of a study is exported. */
public enum What {
	/** Each coding with its passage: {@code .csv}. */
	CODINGS,
	/** A table of frequencies: {@code .csv}. */
	FREQUENCIES,
	/** The codes: {@code .csv}, {@code .qdc}. */
	CODEBOOK,
	/** All of it: {@code .qdpx}. */
	PROJECT,
	/** The documents with their passages, for the eye: {@code .html}. */
	TEXTS,
	/** Codebook, passages, memos and counts, for the eye: {@code .html}. */
	REPORT
}
