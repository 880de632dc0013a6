// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.text.RawText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The plain text of a page as a browser shows it: spaces run together, a line for each block and after each {@code br}, tabs between cells; no scripts, styles, comments and head. The page is parsed by jsoup, which
 * takes whatever is malformed as browsers do, elements within elements to a depth of some hundreds and deeper ones beside each other.
 */
@NonNullByDefault({}) // the library says of nothing that it is never null
final class HtmlText implements NodeFilter {

	/** In UTF-16 units. The elements of a page take some ten times the memory of its text. */
	private static final int LONGEST = 1 << 24;
	/** Tables in tables without end take the parser time that grows with their square: a minute for so many. */
	private static final int MOST_TAGS = 200_000;

	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 2000;

	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "thead", "tbody", "tfoot", "caption", "blockquote", "pre", "section",
			"article", "header", "footer", "aside", "main", "nav", "figure", "figcaption", "address", "fieldset", "form", "hr", "body", "center");
	private static final Set<String> CELLS = Set.of("td", "th");
	private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template", "noscript", "svg", "math", "select", "object");

	private final StringBuilder text = new StringBuilder();
	/** How many elements around keep spaces as they are. */
	private int preformatted;

	private HtmlText() {
	}

	/** Whether a page is one that anybody may have coded, and not made to keep a program busy. */
	static boolean isBearable(String html) {
		return html.length() <= LONGEST && html.chars().filter(unit -> unit == '<').limit(MOST_TAGS + 1L).count() <= MOST_TAGS;
	}

	/** The text of a page that {@link #isBearable}. */
	static String of(String html) {
		HtmlText page = new HtmlText();
		Jsoup.parse(html).body().filter(page);
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

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			words.getWholeText().chars().forEach(unit -> character((char) unit));
		} else if (node instanceof Element element) {
			if (UNSEEN.contains(element.normalName())) {
				return FilterResult.SKIP_ENTIRELY;
			}
			opened(element.normalName());
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			closed(element.normalName());
		}
		return FilterResult.CONTINUE;
	}

	private void character(char unit) {
		boolean isSpace = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
		if (preformatted > 0 || !isSpace) {
			text.append(unit);
		} else if (!text.isEmpty() && !isWhite(text.charAt(text.length() - 1))) {
			text.append(' ');
		}
	}

	private static boolean isWhite(char unit) {
		return unit == ' ' || unit == '\n' || unit == '\t';
	}

	private void opened(String name) {
		if (name.equals("br")) {
			line();
		} else if (BLOCKS.contains(name)) {
			block();
			preformatted += name.equals("pre") ? 1 : 0;
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
			preformatted -= name.equals("pre") ? 1 : 0;
			boolean isParagraph = name.equals("p") && (text.isEmpty() || text.charAt(text.length() - 1) == '\n');
			if (isParagraph) {
				text.append('\n'); // an empty one
			} else {
				block();
			}
		}
	}

	private void withoutSpace() {
		while (preformatted == 0 && !text.isEmpty() && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\t')) {
			text.setLength(text.length() - 1);
		}
	}

	private void line() {
		if (preformatted == 0 && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		text.append('\n');
	}

	/** Ends a line that something stands in. */
	private void block() {
		if (preformatted == 0 && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}
}
