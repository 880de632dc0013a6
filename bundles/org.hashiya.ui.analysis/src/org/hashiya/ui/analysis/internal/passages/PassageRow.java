// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;

/**
 * A passage as it is listed: one for each range of a document, as the unit "passages" counts.
 *
 * @param document     the id of the document
 * @param documentName its name; of a place where a waiting passage may stand, how alike it is
 * @param start        UTF-16 index of the first character
 * @param end          UTF-16 index after the last character
 * @param paragraph    the number of the paragraph that it begins in, from 1
 * @param before       some words before it, in its own paragraph
 * @param quote        its text, whole
 * @param after        some words after it, in the paragraph where it ends
 * @param rightToLeft  the direction of its paragraph
 * @param codes        the codes on this range, those that were asked for and others
 * @param coders       the names of the coders that coded it so
 * @param found        what was found there; null for a place that has no passage, and for a passage that waits
 */
record PassageRow(UUID document, String documentName, int start, int end, int paragraph, String before, String quote, String after, boolean rightToLeft, List<Code> codes,
		List<String> coders, @Nullable FoundPassage found) {

	/** What is shown of a long quote; all of it is copied. */
	private static final int MOST_CHARACTERS = 400;
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	PassageRow {
		codes = List.copyOf(codes);
		coders = List.copyOf(coders);
	}

	/** A place that has no passage yet. */
	PassageRow(UUID document, String documentName, int start, int end, int paragraph, String before, String quote, String after, boolean rightToLeft, List<Code> codes, List<String> coders) {
		this(document, documentName, start, end, paragraph, before, quote, after, rightToLeft, codes, coders, null);
	}

	boolean hasRangeOf(PassageRow other) {
		return document.equals(other.document) && start == other.start && end == other.end;
	}

	/** Ids of the passages that have this range. */
	List<UUID> passages() {
		FoundPassage here = found;
		return here == null ? List.of() : here.passages().map(Passage::id).toList();
	}

	/** Ids of the codings that were asked for. */
	List<UUID> codings() {
		FoundPassage here = found;
		return here == null ? List.of() : here.codings().map(Coding::id).toList();
	}

	/** The quote as far as it is shown, in one line. */
	String shownQuote() {
		boolean cut = quote.length() > MOST_CHARACTERS;
		int end = cut && Character.isHighSurrogate(quote.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
		String shown = cut ? quote.substring(0, end) + ELLIPSIS : quote;
		return shown.replace('\n', ' ').replace('\t', ' ');
	}

	/** The words after the quote as far as they are shown; none after a quote that is shown in part. */
	String shownAfter() {
		return quote.length() > MOST_CHARACTERS ? "" : after; //$NON-NLS-1$
	}
}
