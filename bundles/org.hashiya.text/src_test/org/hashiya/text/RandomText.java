// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.List;
import java.util.Random;

/** Texts made of the characters that break programs. */
final class RandomText {

	private static final List<String> PIECES = List.of("كتاب", "كِتَابٌ", "الجزائـر", "أإآٱاى", "ؤ", "ئ", "و\u0654", "ي\u0654", "ا\u0653", "ة", "ﻻ", "ﷺ", "\uFE71", "\u0670",
			"e\u0301", "é", "É", "ﬁ", "ß", "İ", "Ångström", "\u0301", "½", "٣٫١٤", "۱۲", "\uD83B\uDE00", "\uD83D\uDE00", "👨‍👩‍👧", "🇩🇿", "1\uFE0F\u20E3", " ", "\u00A0", "\n", ".",
			"…", "؟", "«", "»", "’", "\u200F", "\u200C", "می\u200Cخواهم", "שָׁלוֹם", "한국", "का", "\u2067x\u2069", "\u2069", "\u2068", "中文", "a", "b c", "7");

	private RandomText() {
	}

	static String of(Random random, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	/** A seed for this run, printed so that a failure can be repeated. */
	static long seed(String property) {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println(property + ": -Dhashiya.seed=" + seed);
		return seed;
	}
}
