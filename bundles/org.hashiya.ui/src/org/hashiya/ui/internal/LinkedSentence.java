// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A sentence with links, as {@link org.eclipse.swt.widgets.Link#setText} wants them.
 *
 * @param words what is seen of it
 * @param spans the links in it
 */
record LinkedSentence(String words, List<Span> spans) {

	private static final Pattern LINK = Pattern.compile("<a(?:\\s+href=\"([^\"]*)\")?\\s*>(.*?)</a>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern MNEMONIC = Pattern.compile("&(.)", Pattern.DOTALL); //$NON-NLS-1$

	/**
	 * A link.
	 *
	 * @param start of its words in the sentence, in UTF-16 units
	 * @param end   behind them
	 */
	record Span(int start, int end, String target) {
	}

	static LinkedSentence of(String marked) {
		StringBuilder words = new StringBuilder();
		List<Span> spans = new ArrayList<>();
		Matcher matcher = LINK.matcher(marked);
		int from = 0;
		while (matcher.find()) {
			words.append(seen(marked.substring(from, matcher.start())));
			String shown = seen(matcher.group(2));
			String target = matcher.group(1);
			spans.add(new Span(words.length(), words.length() + shown.length(), target == null ? shown : target));
			words.append(shown);
			from = matcher.end();
		}
		words.append(seen(marked.substring(from)));
		return new LinkedSentence(words.toString(), List.copyOf(spans));
	}

	private static String seen(String text) {
		return MNEMONIC.matcher(text).replaceAll("$1"); //$NON-NLS-1$
	}

	/** What the link at an offset in UTF-16 units leads to. */
	@Nullable
	String targetAt(int offset) {
		for (Span span : spans) {
			if (offset >= span.start && offset < span.end) {
				return span.target;
			}
		}
		return null;
	}
}
