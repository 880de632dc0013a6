// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hashiya.text.RawText;

/**
 * The plain text of a page as a browser shows it: spaces run together, a line for each block and after each {@code br}, tabs between cells, entities resolved; no scripts, styles, comments and head. Whatever is
 * malformed is taken as text or passed over. Takes time in proportion to the length.
 */
final class HtmlText {

	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 2000;
	private static final int LONGEST_ENTITY = 12;

	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "thead", "tbody", "tfoot", "caption", "blockquote", "pre", "section",
			"article", "header", "footer", "aside", "main", "nav", "figure", "figcaption", "address", "fieldset", "form", "hr", "body", "html", "center");
	private static final Set<String> CELLS = Set.of("td", "th");
	private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template", "noscript", "svg", "math", "select", "object");
	/** What is written as Latin-1 has it, from 160 on. */
	private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
			+ "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
			+ "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
	private static final Map<String, String> ENTITIES = entities();

	private final String html;
	private final StringBuilder text = new StringBuilder();
	private int at;
	/** What is not seen and ended nowhere, so that it is passed over alone and not looked for again. */
	private final Set<String> endless = new HashSet<>();
	/** Whether spaces stay as they are. */
	private boolean preformatted;

	private HtmlText(String html) {
		this.html = html;
	}

	/** The text of a page. */
	static String of(String html) {
		HtmlText page = new HtmlText(html);
		page.read();
		return page.text.toString();
	}

	/** The page in the encoding that it says itself where that had to be guessed. */
	static RawText decoded(RawText raw, byte[] bytes) {
		Matcher declared = DECLARED.matcher(raw.text().substring(0, Math.min(raw.text().length(), HEAD)));
		if (!raw.guessed() || !declared.find()) {
			return raw;
		}
		try {
			Charset charset = Charset.forName(declared.group(1));
			return charset.equals(StandardCharsets.UTF_8) ? raw : new RawText(new String(bytes, charset), charset.name(), false, 0, false);
		} catch (IllegalArgumentException e) {
			return raw; // one that there is not
		}
	}

	private void read() {
		while (at < html.length()) {
			char unit = html.charAt(at);
			if (unit == '<') {
				markup();
			} else if (unit == '&') {
				text.append(entity());
			} else {
				at++;
				character(unit);
			}
		}
		block();
	}

	private void character(char unit) {
		boolean isSpace = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
		if (preformatted || !isSpace) {
			text.append(unit);
		} else if (!text.isEmpty() && !isWhite(text.charAt(text.length() - 1))) {
			text.append(' ');
		}
	}

	private static boolean isWhite(char unit) {
		return unit == ' ' || unit == '\n' || unit == '\t';
	}

	private void markup() {
		if (html.startsWith("<!--", at)) {
			int end = html.indexOf("-->", at + 4);
			at = end < 0 ? html.length() : end + 3;
			return;
		}
		int begin = at + (html.startsWith("</", at) ? 2 : 1);
		boolean isTag = begin < html.length() && (Character.isLetter(html.charAt(begin)) || begin == at + 1 && (html.charAt(begin) == '!' || html.charAt(begin) == '?'));
		if (!isTag) {
			text.append('<');
			at++;
			return;
		}
		int end = begin;
		while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
			end++;
		}
		String name = html.substring(begin, end).toLowerCase(Locale.ROOT);
		boolean closes = begin == at + 2;
		at = tagEnd(end);
		boolean isEmpty = html.charAt(at - 1) == '>' && html.charAt(at - 2) == '/';
		if (closes) {
			closed(name);
		} else if (UNSEEN.contains(name) && !isEmpty && !endless.contains(name)) {
			pass(name);
		} else {
			opened(name);
		}
	}

	/** After the end of a tag, whose values may hold any character. */
	private int tagEnd(int from) {
		char quote = 0;
		for (int i = from; i < html.length(); i++) {
			char unit = html.charAt(i);
			if (quote != 0) {
				quote = unit == quote ? 0 : quote;
			} else if ((unit == '"' || unit == '\'') && html.charAt(i - 1) == '=') {
				quote = unit;
			} else if (unit == '>') {
				return i + 1;
			}
		}
		int next = html.indexOf('>', from); // a quotation mark that nothing closes
		return next < 0 ? html.length() : next + 1;
	}

	private void pass(String name) {
		int end = at;
		while (end >= 0 && !html.regionMatches(true, end, "</" + name, 0, name.length() + 2)) {
			end = html.indexOf('<', end + 1);
		}
		if (end < 0) {
			endless.add(name);
		} else {
			at = tagEnd(end);
		}
	}

	private void opened(String name) {
		if (name.equals("br")) {
			line();
		} else if (BLOCKS.contains(name)) {
			block();
			preformatted |= name.equals("pre");
		}
	}

	private void closed(String name) {
		if (CELLS.contains(name)) {
			withoutSpace();
			text.append('\t');
		} else if (BLOCKS.contains(name)) {
			if (name.equals("tr")) {
				withoutSpace();
			}
			preformatted &= !name.equals("pre");
			boolean isParagraph = name.equals("p") && (text.isEmpty() || text.charAt(text.length() - 1) == '\n');
			if (isParagraph) {
				text.append('\n'); // an empty one
			} else {
				block();
			}
		}
	}

	private void withoutSpace() {
		while (!preformatted && !text.isEmpty() && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\t')) {
			text.setLength(text.length() - 1);
		}
	}

	private void line() {
		if (!preformatted && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		text.append('\n');
	}

	/** Ends a line that something stands in. */
	private void block() {
		if (!preformatted && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

	private String entity() {
		int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_ENTITY));
		String name = end < 0 ? "" : html.substring(at + 1, end);
		String meant = name.startsWith("#") ? numbered(name.substring(1)) : ENTITIES.getOrDefault(name, "");
		if (meant.isEmpty()) {
			at++;
			return "&";
		}
		at = end + 1;
		return meant;
	}

	private static String numbered(String number) {
		try {
			int codePoint = number.startsWith("x") || number.startsWith("X") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
			if (codePoint >= 0x80 && codePoint < 0xA0) {
				return new String(new byte[] { (byte) codePoint }, Charset.forName("windows-1252")); // as browsers take it
			}
			boolean isCharacter = Character.isValidCodePoint(codePoint) && codePoint > 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
			return isCharacter ? Character.toString(codePoint) : "\uFFFD";
		} catch (NumberFormatException e) {
			return "";
		}
	}

	private static Map<String, String> entities() {
		Map<String, String> entities = new HashMap<>(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'"));
		String[] latin = LATIN.split(" ");
		for (int i = 0; i < latin.length; i++) {
			entities.put(latin[i], Character.toString(160 + i));
		}
		entities.putAll(Map.of("ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019", "sbquo", "\u201A", "ldquo", "\u201C", "rdquo", "\u201D", "bdquo", "\u201E", "hellip", "\u2026", "bull", "\u2022"));
		entities.putAll(Map.of("zwnj", "\u200C", "zwj", "\u200D", "lrm", "\u200E", "rlm", "\u200F", "ensp", "\u2002", "emsp", "\u2003", "thinsp", "\u2009", "euro", "\u20AC", "trade", "\u2122", "lsaquo", "\u2039"));
		entities.putAll(Map.of("rsaquo", "\u203A", "dagger", "\u2020", "permil", "\u2030", "OElig", "\u0152", "oelig", "\u0153", "Scaron", "\u0160", "scaron", "\u0161", "Yuml", "\u0178", "minus", "\u2212", "rarr", "\u2192"));
		return Map.copyOf(entities);
	}
}
