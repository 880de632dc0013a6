// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

	private static final String ARABIC = "كان تقدم الجزائريين خطوات باتجاه واشنطن متزامنا مع تراجع خطواتها نحو روسيا، وتوتر العلاقات مع فرنسا.\nهل هي ضرورة؟";
	private static final String HARD = "كِتَابٌ 😀 👨‍👩‍👧 \uD83B\uDE00 e\u0301 \u2028 \u2029 \u0085 \uFEFF نهاية";

	private final TextDecoder decoder = new TextDecoder();

	@Test
	void utf8WithAndWithoutByteOrderMark() throws StudyProblem {
		byte[] plain = HARD.getBytes(StandardCharsets.UTF_8);
		assertEquals(new DecodedText(HARD, "UTF-8", false, LineEnds.NONE, 0, false), decoder.decode(plain, null));
		assertEquals(new DecodedText(HARD, "UTF-8", true, LineEnds.NONE, 0, false), decoder.decode(with("EFBBBF", plain), null));
		assertEquals("\uFEFFx", decoder.decode("\uFEFF\uFEFFx".getBytes(StandardCharsets.UTF_8), null).text(), "only the first is a mark");
		assertEquals(new DecodedText("", "UTF-8", false, LineEnds.NONE, 0, false), decoder.decode(new byte[0], null));
		assertEquals(new DecodedText("", "UTF-8", true, LineEnds.NONE, 0, false), decoder.decode(with("EFBBBF", new byte[0]), null));
		assertEquals(0, decoder.decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8), null).replaced(), "a replacement character of the author is not ours");
	}

	@Test
	void utf16And32ByByteOrderMark() throws StudyProblem {
		for (String[] kind : new String[][] { { "FFFE", "UTF-16LE" }, { "FEFF", "UTF-16BE" }, { "FFFE0000", "UTF-32LE" }, { "0000FEFF", "UTF-32BE" } }) {
			DecodedText decoded = decoder.decode(with(kind[0], (HARD + "\r\nabc").getBytes(Charset.forName(kind[1]))), null);
			assertEquals(new DecodedText(HARD + "\nabc", kind[1], true, LineEnds.CRLF, 0, false), decoded);
		}
	}

	@Test
	void utf16WithoutByteOrderMarkWhereItIsSure() throws StudyProblem {
		for (String text : List.of(ARABIC, "Interview with a guest.\r\nShe spoke of home.\r\n", "Разговор о доме и о городе.\n", "שיחה על הבית ועל העיר\n", "ok", HARD, "Ā a Ā b, but not much of it, only here at the beginning of a line")) {
			for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
				byte[] bytes = text.getBytes(charset);
				assertEquals(new DecodedText(text.replace("\r\n", "\n"), charset.name(), false, text.contains("\r") ? LineEnds.CRLF : text.contains("\n") ? LineEnds.LF : LineEnds.NONE, 0, true), decoder.decode(bytes, null));
			}
		}
	}

	@Test
	void zeroBytesAloneAreNoUtf16() {
		for (String text : List.of("a\0", "abc\0", "ab\0cd\0efgh", "first\0second\0third\0four", "كان\0تقدم\0", "\u000B\0 \n", "1. \0 \n")) { // lists that NUL ends or divides
			for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1256"))) {
				assertProblem(Kind.NOT_TEXT, text.getBytes(charset));
			}
		}
		Random random = new Random(11);
		byte[] numbers = new byte[4000]; // as samples of sound
		for (int at = 0; at < numbers.length; at += 2) {
			numbers[at] = (byte) random.nextInt(256);
		}
		assertProblem(Kind.NOT_TEXT, numbers);
		byte[] cut = ARABIC.getBytes(StandardCharsets.UTF_16LE);
		assertProblem(Kind.NOT_TEXT, Arrays.copyOf(cut, cut.length - 1));
		assertProblem(Kind.NOT_TEXT, HexFormat.of().parseHex("6100620063003DD864006500")); // half a pair
	}

	@Test
	void halfPairsAndOddBytesAreReplacedAndCounted() throws StudyProblem {
		DecodedText decoded = decoder.decode(HexFormat.of().parseHex("FEFF" + "0061" + "D83D" + "0062" + "DE00" + "D83DDE00" + "00"), null);
		assertEquals("a\uFFFDb\uFFFD😀\uFFFD", decoded.text());
		assertEquals(3, decoded.replaced());
		DecodedText surrogate = decoder.decode(with("EFBBBF", HexFormat.of().parseHex("61EDA0BD62")), null);
		assertTrue(surrogate.text().startsWith("a\uFFFD") && surrogate.text().endsWith("b"), "a surrogate in UTF-8 is malformed");
		assertTrue(surrogate.text().chars().noneMatch(unit -> Character.isSurrogate((char) unit)));
	}

	@Test
	void lineEnds() throws StudyProblem {
		assertEquals(LineEnds.LF, lines("a\nb", "a\nb"));
		assertEquals(LineEnds.CRLF, lines("a\r\n\r\nb\r\n", "a\n\nb\n"));
		assertEquals(LineEnds.CR, lines("a\r\rb", "a\n\nb"));
		assertEquals(LineEnds.MIXED, lines("a\r\nb\nc\rd", "a\nb\nc\nd"));
		assertEquals(LineEnds.NONE, lines("a\u2028b\u0085c\u2029", "a\u2028b\u0085c\u2029"));
		assertEquals("crlf", LineEnds.CRLF.word());
	}

	private LineEnds lines(String given, String expected) throws StudyProblem {
		DecodedText decoded = decoder.decode(given.getBytes(StandardCharsets.UTF_8), null);
		assertEquals(expected, decoded.text());
		return decoded.lineEnds();
	}

	@ParameterizedTest
	@ValueSource(strings = { ARABIC, "السلام عليكم", "مرحبا", "عنوان", "الانحياز", "من أجل", "حيث شهدت", "قال: «نعم».", "زيارة الرئيس إلى موسكو 2024", "كِتَابٌ", "مقابلة مع Jean Dupont عن السياسة" })
	void arabicOfWindows(String text) throws StudyProblem {
		assertEquals(new DecodedText(text, "windows-1256", false, text.contains("\n") ? LineEnds.LF : LineEnds.NONE, 0, true), decoder.decode(text.getBytes(Charset.forName("windows-1256")), null));
	}

	@Test
	void arabicOfIso() throws StudyProblem {
		String text = ARABIC.replace('؟', '.');
		assertEquals(text, decoder.decode(text.getBytes(Charset.forName("ISO-8859-6")), null).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "café", "L'été dernier, le ministre français a rencontré son homologue algérien à Alger — « enfin ».", "Déjà vu", "Müller sagt: „Grüße“", "à", "naïve",
			"Où êtes-vous ? Là-bas, à côté.", "5 € pour l’été" })
	void westernEuropeanOfWindows(String text) throws StudyProblem {
		DecodedText decoded = decoder.decode(text.getBytes(Charset.forName("windows-1252")), null);
		assertEquals(text, decoded.text());
		assertTrue(decoded.guessed());
	}

	@Test
	void otherScripts() throws StudyProblem {
		assertGuessed("Привет, как дела? Это текст на русском языке.", "windows-1251");
		assertGuessed("שלום לכולם, זה טקסט בעברית", "windows-1255");
		assertGuessed("これは日本語のテキストです。", "Shift_JIS");
		assertGuessed("他说：“我们今天去北京大学图书馆看书。”", "GB18030");
		assertGuessed("Türkiye'de şehirler güzeldir ve insanlar çok iyidir", "windows-1254");
	}

	private void assertGuessed(String text, String encoding) throws StudyProblem {
		assertEquals(text, decoder.decode(text.getBytes(Charset.forName(encoding)), null).text());
	}

	@Test
	void utf8CutAnywhereIsStillUtf8() throws StudyProblem {
		byte[] whole = ARABIC.getBytes(StandardCharsets.UTF_8);
		for (int end = 3; end <= whole.length; end++) {
			DecodedText decoded = decoder.decode(Arrays.copyOf(whole, end), null);
			assertEquals("UTF-8", decoded.encoding(), "cut at " + end);
			assertTrue(decoded.replaced() <= 1 && (decoded.replaced() == 0) == !decoded.text().endsWith("\uFFFD"), "cut at " + end);
		}
		DecodedText headless = decoder.decode(Arrays.copyOfRange(whole, 1, whole.length), null);
		assertEquals("UTF-8", headless.encoding());
		assertEquals("\uFFFD" + ARABIC.substring(1), headless.text());
		byte[] damaged = whole.clone();
		damaged[60] = (byte) 0xFF;
		assertEquals("UTF-8", decoder.decode(damaged, null).encoding());
	}

	@Test
	void arabicIsNeverThai() throws StudyProblem {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("decoding of damaged Arabic: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			int start = random.nextInt(ARABIC.length() - 4);
			String piece = ARABIC.substring(start, start + 4 + random.nextInt(ARABIC.length() - start - 3));
			byte[] utf8 = piece.getBytes(StandardCharsets.UTF_8);
			byte[] cut = Arrays.copyOfRange(utf8, random.nextInt(2), utf8.length - random.nextInt(2));
			byte[] windows = piece.getBytes(Charset.forName("windows-1256"));
			for (byte[] bytes : new byte[][] { cut, windows }) {
				String text = decoder.decode(bytes, null).text();
				assertFalse(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI), () -> "seed " + seed);
			}
			if (piece.codePoints().filter(c -> c > 0x7F).count() > 2) { // of one or two, both cut in the middle, nothing tells what they were
				assertEquals("UTF-8", decoder.decode(cut, null).encoding(), () -> "seed " + seed + " " + piece);
			}
			if (piece.codePoints().filter(Character::isLetter).count() >= 12) {
				assertEquals(piece, decoder.decode(windows, null).text(), () -> "seed " + seed);
			}
		}
	}

	@Test
	void theTellingBytesMayComeLate() throws StudyProblem {
		String text = "plain words of nobody\n".repeat(50_000) + ARABIC;
		assertEquals(text, decoder.decode(text.getBytes(Charset.forName("windows-1256")), null).text());
	}

	@Test
	void chosenEncoding() throws StudyProblem {
		byte[] bytes = "مرحبا".getBytes(Charset.forName("windows-1256"));
		DecodedText decoded = decoder.decodeAs(bytes, Charset.forName("windows-1252"), null);
		assertEquals("ãÑÍÈÇ", decoded.text());
		assertFalse(decoded.guessed());
		assertEquals("x", decoder.decodeAs(with("EFBBBF", "x".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, null).text());
	}

	@Test
	void whatIsNoTextIsRefused() {
		assertProblem(Kind.NOT_TEXT, HexFormat.of().parseHex("504B0304140000000800"));
		assertProblem(Kind.NOT_TEXT, "abc\0def".getBytes(StandardCharsets.UTF_8));
		assertProblem(Kind.NOT_TEXT, HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452"));
		byte[] noise = new byte[4000];
		new Random(7).nextBytes(noise);
		assertProblem(Kind.NOT_TEXT, noise);
		byte[] controls = new byte[200];
		Arrays.fill(controls, (byte) 'a');
		Arrays.fill(controls, 0, 20, (byte) 2);
		assertProblem(Kind.NOT_TEXT, controls);
	}

	private void assertProblem(Kind kind, byte[] bytes) {
		StudyProblem problem = assertThrows(StudyProblem.class, () -> decoder.decode(bytes, Path.of("some.txt")));
		assertEquals(kind, problem.kind());
		assertEquals("[some.txt]", String.valueOf(problem.values()));
	}

	@Test
	void someControlCharactersAreText() throws StudyProblem {
		assertEquals("page\fnext\ttab\u001A", decoder.decode("page\fnext\ttab\u001A".getBytes(StandardCharsets.UTF_8), null).text());
	}

	@Test
	void files(@TempDir @Nullable Path given) throws IOException, StudyProblem {
		Path folder = existing(given);
		Path file = Files.writeString(folder.resolve("نص.txt"), "واحد\r\n");
		assertEquals("واحد\n", decoder.read(file).text());
		assertEquals(Kind.FILE_MISSING, problem(folder.resolve("none.txt"), decoder));
		assertEquals(Kind.NOT_READABLE, problem(folder, decoder));
		assertEquals(Kind.TOO_LARGE, problem(file, new TextDecoder(9)));
		assertEquals("واحد\n", new TextDecoder(10).read(file).text(), "exactly the limit is accepted");
	}

	@Test
	void rawTextKeepsItsLineEnds() {
		RawText raw = TextDecoder.raw(with("EFBBBF", "a\r\nb\rc\u0000".getBytes(StandardCharsets.UTF_8)));
		assertEquals(new RawText("a\r\nb\rc\u0000", "UTF-8", true, 0, false), raw);
		assertEquals(new DecodedText("a\nb\nc\u0000", "UTF-8", true, LineEnds.MIXED, 0, false), raw.decoded());
	}

	private static Path existing(@Nullable Path folder) {
		if (folder == null) {
			throw new IllegalStateException();
		}
		return folder;
	}

	private static Kind problem(Path file, TextDecoder decoder) {
		StudyProblem problem = assertThrows(StudyProblem.class, () -> decoder.read(file));
		assertEquals(file, problem.file());
		return problem.kind();
	}

	private static byte[] with(String hexMark, byte[] bytes) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(HexFormat.of().parseHex(hexMark));
		all.writeBytes(bytes);
		return all.toByteArray();
	}
}
