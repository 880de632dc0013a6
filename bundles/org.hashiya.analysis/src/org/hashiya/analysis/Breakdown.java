// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

/** What the columns of a table of frequencies are. */
public enum Breakdown {
	/** One column: the total. */
	NONE,
	/** A column for each document in scope. Codings, passages, words and characters add up to the total: no range reaches across documents. */
	DOCUMENT,
	/** A column for each coder in scope. Only codings add up to the total: what two coders chose is one passage of each, and one in total. */
	CODER
}
