// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class FileStemTest {

	private static String stem(String name) {
		return FileStem.among(name, List.of());
	}

	@Test
	void ordinaryNamesStay() {
		assertEquals("مقابلة مع د. أحمد 1", stem("مقابلة مع د. أحمد 1"));
		assertEquals("Interview 😀 👨‍👩‍👧", stem("Interview 😀 👨‍👩‍👧"));
		assertEquals("می\u200Cخواهم", stem("می\u200Cخواهم"));
		assertEquals("2024-05-01_A & B (draft), «x» – y's", stem("2024-05-01_A & B (draft), «x» – y's"));
		assertEquals("résumé", stem("re\u0301sume\u0301"));
	}

	@Test
	void whatSystemsRefuseIsReplaced() {
		assertEquals("a-b-c-d-", stem("a/b\\c:d?"));
		assertEquals("one two", stem(" one \n\t two . "));
		assertEquals("gitignore", stem(".gitignore"));
		assertEquals("document", stem("..."));
		assertEquals("document", stem(""));
		assertEquals("document", stem("\u200F\u202E\u2067\u0007"));
		assertEquals("abc", stem("a\u202Eb\uD83Dc"), "bidi controls and half pairs");
		assertEquals("_CON", stem("CON"));
		assertEquals("_aux.notes", stem("aux.notes"));
		assertEquals("_com1", stem("com1"));
		assertEquals("_con", stem("con" + "\u200C".repeat(200)));
		assertEquals("console", stem("console"));
	}

	@Test
	void longNamesAreCutBetweenCharacters() {
		assertEquals("ك".repeat(50), stem("ك".repeat(60)));
		assertEquals("👨‍👩‍👧".repeat(5), stem("👨‍👩‍👧".repeat(9)), "18 bytes each");
		assertEquals("a" + "كَ".repeat(24), stem("a" + "كَ".repeat(40)), "a letter keeps its vowel");
		assertEquals("a" + "\u0323".repeat(49), stem("a" + "\u0323".repeat(500)).replace("ạ", "a\u0323"), "one endless character is cut");
	}

	@Test
	void uniqueAsFileSystemsCompare() {
		assertEquals("text-2", FileStem.among("text", List.of("Text")));
		assertEquals("text-3", FileStem.among("text", List.of("TEXT", "Text-2")));
		assertEquals("résumé-2", FileStem.among("re\u0301sume\u0301", List.of("RÉSUMÉ")));
		assertEquals("Straße-2", FileStem.among("Straße", List.of("STRASSE")));
		assertEquals("كتاب", FileStem.among("كتاب", List.of("كتب")));
		String longName = "ك".repeat(80);
		assertEquals("ك".repeat(49) + "-2", FileStem.among(longName, List.of(stem(longName))));
	}

	@Test
	void everyStemIsPortableAndUnique() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("file stems: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		List<String> pieces = List.of("con", "NUL", "lpt1", ".", " ", "/", "\\", ":", "*", "\"", "|", "<", ">", "?", "\u0000", "\u202E", "\u200C", "\u200D", "\u2028", "\uD83D", "😀", "🇩🇿",
				"👨‍👩‍👧", "كِ", "كتاب", "é", "e\u0301", "\u0301", "\u0338", "ß", "A", "a", "\uFEFF", "\u00A0", "İ", "\uD83B\uDE00", "-2", "中", "한", "\u1112\u1161\u11AB", "\uE000", "\uFFFF");
		Set<String> keys = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (int i = 0; i < 4000; i++) {
			StringBuilder name = new StringBuilder();
			for (int k = random.nextInt(random.nextInt(10) == 0 ? 120 : 4); k >= 0; k--) {
				name.append(pieces.get(random.nextInt(pieces.size())));
			}
			String stem = FileStem.unlike(name.toString(), keys);
			String message = "seed " + seed + ": " + escaped(name) + " -> " + escaped(stem);
			assertTrue(stem.getBytes(StandardCharsets.UTF_8).length <= 100, message);
			assertEquals(stem, new String(stem.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), message);
			assertTrue(Normalizer.isNormalized(stem, Normalizer.Form.NFC), message);
			assertFalse(stem.isBlank() || stem.startsWith(".") || stem.startsWith(" ") || stem.endsWith(".") || stem.endsWith(" "), message);
			assertTrue(stem.codePoints().noneMatch(c -> "<>:\"/\\|?*".indexOf(c) >= 0 || Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c == 0xFEFF), message);
			assertFalse(stem.toLowerCase(Locale.ROOT).matches("(con|nul|lpt1)( *\\..*)?"), message);
			assertEquals(stem, FileStem.among(stem, List.of()), message + ": a stem is its own stem");
			assertTrue(keys.add(FileStem.key(stem)), message);
			assertTrue(names.add(Normalizer.normalize(stem.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT), Normalizer.Form.NFC)), message);
		}
	}

	private static String escaped(CharSequence text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(c -> escaped.append(c > ' ' && c < 0x7F ? Character.toString(c) : String.format("{%x}", c)));
		return escaped.toString();
	}
}
