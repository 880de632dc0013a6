// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.Locale;

/** What is counted for a code. "Ranges" are those of the codings that the {@link Scope} lets through. */
public enum Unit {

	/** Each coding of each coder counts one. With sub-codes, a sum. */
	CODINGS,
	/** Distinct ranges of text: the same start and end in the same document count once, however many codings, passages or coders share them. */
	PASSAGES,
	/** Documents with at least one coding. */
	DOCUMENTS,
	/** Words that the ranges cover, wholly or in part, see {@link org.hashiya.text.WordIndex}; a word that is covered twice counts once. */
	WORDS,
	/** Unicode code points that the ranges cover; text that is covered twice counts once. By option without tashkeel and tatweel. */
	CHARACTERS;

	/** The name in tables and on the command line: {@code codings}, {@code passages} … */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
