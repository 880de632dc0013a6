// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The plain text of an RTF document: its paragraphs, each ended by a line feed, with tabs and line breaks, in the code pages of its fonts. Headers, notes, pictures, fields' instructions and text that was deleted in
 * tracked changes are left out, as of a Word document. Whatever is malformed is passed over. Takes time in proportion to the length, and none of it on the stack.
 */
final class RtfText {

	/** What each begins with. */
	static final String BEGIN = "{\\rtf";

	private static final Set<String> UNSEEN = Set.of("colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation",
			"atnid", "atnauthor", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "colorschememapping", "datastore", "latentstyles", "xe", "tc", "rxe", "bkmkstart", "bkmkend", "nonshppict",
			"filetbl", "docvar", "private");
	private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("par", "\n"), Map.entry("sect", "\n"), Map.entry("page", "\n"), Map.entry("line", "\n"), Map.entry("row", "\n"), Map.entry("column", "\n"),
			Map.entry("softline", "\n"), Map.entry("tab", "\t"), Map.entry("cell", "\t"), Map.entry("nestcell", "\t"), Map.entry("nestrow", "\n"), Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"),
			Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"), Map.entry("bullet", "\u2022"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"),
			Map.entry("ldblquote", "\u201C"), Map.entry("rdblquote", "\u201D"), Map.entry("ltrmark", "\u200E"), Map.entry("rtlmark", "\u200F"), Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"));
	/** The code pages of what a font says of its characters. */
	private static final Map<Integer, Integer> PAGES = Map.ofEntries(Map.entry(0, 1252), Map.entry(77, 10000), Map.entry(128, 932), Map.entry(129, 949), Map.entry(134, 936), Map.entry(136, 950), Map.entry(161, 1253), Map.entry(162, 1254),
			Map.entry(163, 1258), Map.entry(177, 1255), Map.entry(178, 1256), Map.entry(186, 1257), Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250));
	private static final Charset WESTERN = page(1252, StandardCharsets.ISO_8859_1);

	/** What a group has of its own. */
	private static final class Group {
		boolean unseen;
		boolean fonts;
		boolean deleted;
		/** So many characters stand for one that was written by its number, for programs that know no such. */
		int instead = 1;
		Charset page = WESTERN;

		Group inner() {
			Group inner = new Group();
			inner.unseen = unseen;
			inner.fonts = fonts;
			inner.deleted = deleted;
			inner.instead = instead;
			inner.page = page;
			return inner;
		}
	}

	private final String rtf;
	private final StringBuilder text = new StringBuilder();
	private final Deque<Group> around = new ArrayDeque<>();
	private final Map<Integer, Charset> fonts = new HashMap<>();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private Group group = new Group();
	private Charset usual = WESTERN;
	private int at;
	private int font;
	/** So many characters are still to be passed over. */
	private int passed;
	/** So many groups are open that are no group, since no program nests them like that. */
	private int tooDeep;

	private RtfText(String rtf) {
		this.rtf = rtf;
	}

	/** The text of a document. */
	static String of(byte[] document) {
		RtfText read = new RtfText(new String(document, StandardCharsets.ISO_8859_1));
		read.read();
		return read.text.toString();
	}

	private void read() {
		while (at < rtf.length()) {
			char unit = rtf.charAt(at++);
			switch (unit) {
			case '{' -> {
				flush();
				passed = 0;
				if (around.size() < XmlIn.DEEPEST) {
					around.push(group);
					group = group.inner();
				} else {
					tooDeep++;
				}
			}
			case '}' -> {
				flush();
				passed = 0;
				if (tooDeep > 0) {
					tooDeep--;
				} else {
					group = around.isEmpty() ? group : around.pop();
				}
			}
			case '\\' -> control();
			case '\r', '\n' -> {
				// only for the eye
			}
			default -> octet(unit);
			}
		}
		flush();
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

	private void control() {
		if (at >= rtf.length()) {
			return;
		}
		char first = rtf.charAt(at);
		if (first == '\'') {
			int value = at + 2 < rtf.length() ? hex(rtf, at + 1) : -1;
			at = Math.min(rtf.length(), at + 3);
			if (value >= 0) {
				octet((char) value);
			}
			return;
		}
		if (!isLetter(first)) {
			at++;
			symbol(first);
			return;
		}
		int end = at;
		while (end < rtf.length() && isLetter(rtf.charAt(end))) {
			end++;
		}
		String word = rtf.substring(at, end);
		int numberEnd = end < rtf.length() && rtf.charAt(end) == '-' ? end + 1 : end;
		while (numberEnd < rtf.length() && numberEnd - end < 11 && rtf.charAt(numberEnd) >= '0' && rtf.charAt(numberEnd) <= '9') {
			numberEnd++;
		}
		long number = Lexical.number(rtf.substring(end, numberEnd));
		at = numberEnd < rtf.length() && rtf.charAt(numberEnd) == ' ' ? numberEnd + 1 : numberEnd;
		word(word, number == Long.MIN_VALUE ? -1 : (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
	}

	private static boolean isLetter(char unit) {
		return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
	}

	private static int hex(String text, int from) {
		int high = Character.digit(text.charAt(from), 16);
		int low = Character.digit(text.charAt(from + 1), 16);
		return high < 0 || low < 0 ? -1 : high << 4 | low;
	}

	private void symbol(char symbol) {
		switch (symbol) {
		case '\\', '{', '}' -> octet(symbol);
		case '~' -> put("\u00A0");
		case '_' -> put("\u2011");
		case '-' -> put("\u00AD");
		case '\r', '\n' -> put("\n"); // as a paragraph's end
		case '\t' -> put("\t");
		case '*' -> unseen(); // what not every program knows
		default -> {
			// marks for indexes
		}
		}
	}

	private void unseen() {
		flush();
		group.unseen = !rtf.startsWith("\\shppict", at) && !rtf.startsWith("\\fldrslt", at);
	}

	private void word(String word, int number) {
		String meant = CHARACTERS.get(word);
		if (meant != null) {
			put(meant);
		} else if (word.equals("u")) {
			put(String.valueOf((char) number)); // of a character beyond the BMP each half is written
			passed = group.instead;
		} else if (UNSEEN.contains(word)) {
			unseen();
		} else {
			setting(word, number);
		}
	}

	private void setting(String word, int number) {
		flush();
		switch (word) {
		case "uc" -> group.instead = Math.clamp(number, 0, 100);
		case "ansicpg" -> {
			usual = page(number, usual);
			group.page = usual;
		}
		case "mac" -> group.page = usual = page(10000, usual);
		case "pc", "pca" -> group.page = usual = page(word.equals("pc") ? 437 : 850, usual);
		case "fonttbl" -> group.fonts = true;
		case "f" -> {
			font = number;
			group.page = group.fonts ? group.page : fonts.getOrDefault(number, usual);
		}
		case "fcharset" -> {
			Integer known = PAGES.get(number);
			if (group.fonts && known != null && number != 0) {
				fonts.put(font, page(known, usual));
			}
		}
		case "plain" -> {
			group.page = usual;
			group.deleted = false;
		}
		case "deleted" -> group.deleted = number != 0;
		case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
		default -> {
			// looks
		}
		}
	}

	/** One byte of text, in the code page of its font. */
	private void octet(char unit) {
		if (passed > 0) {
			passed--;
		} else if (isSeen()) {
			bytes.write(unit);
		}
	}

	private void put(String characters) {
		flush();
		if (isSeen()) {
			text.append(characters);
		}
		passed = 0;
	}

	private boolean isSeen() {
		return !group.unseen && !group.fonts && !group.deleted;
	}

	private void flush() {
		if (bytes.size() > 0) {
			text.append(bytes.toString(group.page));
			bytes.reset();
		}
	}

	private static Charset page(int number, Charset otherwise) {
		String name = switch (number) {
		case 10000 -> "x-MacRoman";
		case 437, 850, 852, 864 -> "IBM" + number;
		case 874 -> "x-windows-874";
		case 932 -> "windows-31j";
		case 936 -> "GBK";
		case 949 -> "x-windows-949";
		case 950 -> "x-windows-950";
		case 65001 -> "UTF-8";
		default -> "windows-" + number;
		};
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return otherwise;
		}
	}
}
