// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FoldingTest {

	private static final Folding FOLDING = new Folding(FoldingRules.DEFAULT);
	private static final Folding LOOSE = new Folding(FoldingRules.LOOSE);
	private static final Folding STRICT = new Folding(new FoldingRules(false, false, false));

	@Test
	void arabic() {
		assertEquals("كتاب", FOLDING.folded("كِتَــابٌ"));
		assertEquals("ااااا", FOLDING.folded("أإآٱا"));
		assertEquals("ااا", FOLDING.folded("ا\u0654ا\u0655ا\u0653"), "the same, decomposed");
		assertEquals("علي", FOLDING.folded("علی"));
		assertEquals(FOLDING.folded("على"), FOLDING.folded("علي"));
		assertEquals("الرحمن", FOLDING.folded("ٱلرَّحْمَـٰنِ"), "superscript alef, shadda and all");
		assertEquals("لا", FOLDING.folded("ﻻ"));
		assertEquals("صلي الله عليه وسلم", FOLDING.folded("ﷺ"));
		assertEquals("", FOLDING.folded("\uFE70\uFE71\u06D6\u08F0\u0615"), "lone vowel marks, isolated forms too");
		assertEquals("2024 2024", FOLDING.folded("٢٠٢٤ ۲۰۲۴"));
		assertEquals("ء", FOLDING.folded("ء"));
	}

	@Test
	void rules() {
		assertEquals("مدرسة", FOLDING.folded("مدرسة"));
		assertEquals("مدرسه", LOOSE.folded("مدرسة"));
		assertEquals("مسوول شي", LOOSE.folded("مسؤول شئ"));
		assertNotEquals(FOLDING.folded("مسوول"), FOLDING.folded("مسؤول"));
		assertEquals(FOLDING.folded("مسؤول"), FOLDING.folded("مسو\u0654ول"), "composed and decomposed are one");
		assertEquals("algerie", FOLDING.folded("Algérie"));
		assertNotEquals(STRICT.folded("Algerie"), STRICT.folded("Algérie"));
		assertEquals(STRICT.folded("ALGE\u0301RIE"), STRICT.folded("Algérie"));
	}

	@Test
	void otherScripts() {
		assertEquals("strasse οδυσσευσ", FOLDING.folded("Straße Ὀδυσσεύς"));
		assertEquals("שלום", FOLDING.folded("שָׁלוֹם"));
		assertNotEquals(FOLDING.folded("и"), FOLDING.folded("й"), "a letter of its own");
		assertEquals("한", FOLDING.folded("한"), "a syllable is not its beginning");
		assertEquals("l'ete \"x\" co-op", FOLDING.folded("L’été “x” co‐op"));
		assertEquals("a b\nc", FOLDING.folded("A\u00A0B\nC"), "a line feed stays");
	}

	@Test
	void findsInTheTextAsItIs() {
		String text = "زار رُوسْيَا ثم روســيا، وروسيا أيضًا";
		assertEquals(List.of("رُوسْيَا", "روســيا", "روسيا"), found(FOLDING, text, "روسيا"));
		assertEquals(List.of("أيضًا"), found(FOLDING, text, "ايضا"));
		assertEquals(List.of("قلمٌ"), found(FOLDING, "قلمٌ هنا", "قلم"), "the marks after the last letter belong to it");
		assertEquals(List.of("Algérie", "ALGE\u0301RIE"), found(FOLDING, "Algérie ALGE\u0301RIE", "algerie"));
		assertEquals(List.of("ﻻ"), found(FOLDING, "xﻻy", "ا"), "a ligature cannot be cut");
		assertEquals(List.of("2024", "٢٠٢٤"), found(FOLDING, "2024 ٢٠٢٤", "٢٠٢٤"));
		assertEquals(List.of("می\u200Cخواهم"), found(FOLDING, "می\u200Cخواهم", "میخواهم"));
	}

	@Test
	void cutsNothing() {
		assertEquals(List.of("👨‍👩‍👧"), found(FOLDING, "a👨‍👩‍👧b", "👩"), "the family is one character");
		assertEquals(List.of("🇩🇿"), found(FOLDING, "x🇩🇿y", "🇩"));
		assertEquals(List.of(), found(STRICT, "café cafe\u0301", "cafe"), "an accent that matters makes another letter");
		assertEquals(List.of("café", "cafe\u0301"), found(STRICT, "café cafe\u0301", "CAFÉ"));
		assertEquals(List.of(), found(FOLDING, "مسؤول", "مسو"));
		assertEquals(List.of(), found(FOLDING, "a\uD83D\uDE00", "\uDE00"));
		assertEquals(List.of(), found(FOLDING, "كِتاب", "\u0650"), "a lone vowel mark is found nowhere");
	}

	@Test
	void findsOnwards() {
		String text = "روسيا 😀 رُوسيا";
		TextRange first = FOLDING.find(text, "روسيا", 0);
		assertEquals(new TextRange(0, 5), first);
		assertEquals(new TextRange(9, 15), FOLDING.find(text, "روسيا", 1));
		assertNull(FOLDING.find(text, "روسيا", 10));
		assertNull(FOLDING.find(text, "روسيا", 99));
		assertNull(FOLDING.find(text, "", 0));
	}

	@Test
	void everyCharacterMapsBackToWhatItCameFrom() {
		long seed = RandomText.seed("folding map-back");
		Random random = new Random(seed);
		for (int i = 0; i < 150; i++) {
			Folding folding = List.of(FOLDING, LOOSE, STRICT).get(random.nextInt(3));
			String text = RandomText.of(random, random.nextInt(600));
			FoldedText folded = folding.fold(text);
			assertEquals(folding.folded(text), folded.folded());
			StringBuilder made = new StringBuilder();
			int index = 0;
			for (int at = 0; at < text.length();) {
				int next = folding.foldAt(text, at, made);
				for (; index < made.length(); index++) {
					assertEquals(new TextRange(at, next), folded.sourceOf(index), "seed " + seed);
				}
				at = next;
			}
			assertEquals(index, folded.folded().length());
		}
	}

	@Test
	void foldingTwiceIsFoldingOnce() {
		long seed = RandomText.seed("folding twice");
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			String text = RandomText.of(random, random.nextInt(40));
			for (Folding folding : List.of(FOLDING, LOOSE, STRICT)) {
				assertEquals(folding.folded(text), folding.folded(folding.folded(text)), () -> "seed " + seed + ": " + text);
			}
		}
		for (int codePoint = 0; codePoint < 0x2FA20; codePoint++) {
			String one = Character.toString(codePoint);
			assertEquals(FOLDING.folded(one), FOLDING.folded(FOLDING.folded(one)), "U+" + Integer.toHexString(codePoint));
		}
	}

	@Test
	void whatIsFoundFoldsToTheNeedleAndFirstAndAllAgree() {
		long seed = RandomText.seed("folding find");
		Random random = new Random(seed);
		int hits = 0;
		for (int i = 0; i < 2000; i++) {
			String text = RandomText.of(random, 20 + random.nextInt(300));
			String needle = RandomText.of(random, 1 + random.nextInt(2));
			FoldedText folded = FOLDING.fold(text);
			List<TextRange> all = folded.findAll(needle);
			int end = 0;
			for (TextRange range : all) {
				assertTrue(range.start() >= end && FOLDING.folded(range.in(text)).contains(FOLDING.folded(needle)), () -> "seed " + seed + " " + range + " " + needle);
				assertEquals(range, Graphemes.around(text, range.start(), range.end()), () -> "seed " + seed);
				assertEquals(range, folded.find(needle, end), () -> "seed " + seed + " needle " + needle);
				end = range.end();
				hits++;
			}
			assertNull(folded.find(needle, end), () -> "seed " + seed);
			List<TextRange> everywhere = new ArrayList<>();
			for (TextRange range = folded.find(needle, 0); range != null; range = folded.find(needle, range.start() + 1)) {
				everywhere.add(range);
			}
			assertEquals(everywhere, folded.findEverywhere(needle), () -> "seed " + seed + " needle " + needle);
		}
		assertTrue(hits > 500, () -> "the test must find something, seed " + seed);
	}

	private static List<String> found(Folding folding, String text, String needle) {
		return folding.fold(text).findAll(needle).stream().map(range -> range.in(text)).toList();
	}
}
