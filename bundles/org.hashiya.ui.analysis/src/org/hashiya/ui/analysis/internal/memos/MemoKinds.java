// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.model.ElementKind;

/** What listed memos are on, as the person chooses it: by index, the first for anything. */
final class MemoKinds {

	private MemoKinds() {
	}

	static String[] labels() {
		return new String[] { Messages.anyPlace, Messages.placeNothing, Messages.placeStudy, Messages.placeCodes, Messages.placeDocuments, Messages.placePassages, Messages.placeCases, Messages.placeCoders };
	}

	/** Which of these memos on a kind of thing are listed under. */
	static int index(ElementKind kind) {
		return switch (kind) {
		case STUDY -> 2;
		case CODE, SET, RELATION -> 3;
		case DOCUMENT -> 4;
		case PASSAGE, CODING -> 5;
		case CASE, VARIABLE -> 6;
		case CODER -> 7;
		case MEMO, QUERY, MILESTONE, FOREIGN_PART -> 0;
		};
	}

	/** The filter with one of these. */
	static MemoFilter filter(String words, @Nullable String type, int index, @Nullable UUID coder) {
		return switch (index) {
		case 1 -> new MemoFilter(words, type, Set.of(), true, coder);
		case 2 -> on(words, type, coder, EnumSet.of(ElementKind.STUDY));
		case 3 -> on(words, type, coder, EnumSet.of(ElementKind.CODE, ElementKind.SET, ElementKind.RELATION));
		case 4 -> on(words, type, coder, EnumSet.of(ElementKind.DOCUMENT));
		case 5 -> on(words, type, coder, EnumSet.of(ElementKind.PASSAGE, ElementKind.CODING));
		case 6 -> on(words, type, coder, EnumSet.of(ElementKind.CASE, ElementKind.VARIABLE));
		case 7 -> on(words, type, coder, EnumSet.of(ElementKind.CODER));
		default -> new MemoFilter(words, type, null, true, coder);
		};
	}

	private static MemoFilter on(String words, @Nullable String type, @Nullable UUID coder, Set<ElementKind> kinds) {
		return new MemoFilter(words, type, kinds, false, coder);
	}
}
