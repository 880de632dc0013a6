// SPDX-License-Identifier: EPL-2.0
package org.hashiya.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** The manual: pages in Markdown, in each language that it has. */
public final class Manual {

	/** The name of the page that leads to all others. */
	public static final String FIRST_PAGE = "index";

	private final String language;

	/** @param locale of the person; English where the manual has no other */
	public Manual(Locale locale) {
		language = "ar".equals(locale.getLanguage()) ? "ar" : "en";
	}

	/** Whether its text runs from right to left. */
	public boolean isRightToLeft() {
		return "ar".equals(language);
	}

	/**
	 * A page in Markdown.
	 *
	 * @param page its name without folder and extension, such as {@code first-steps}
	 * @return null where there is no such page
	 * @throws IOException if it cannot be read
	 */
	public @Nullable String markdown(String page) throws IOException {
		if (!page.matches("[a-z][a-z-]*")) {
			return null; // a link to somewhere else
		}
		try (InputStream stream = Manual.class.getResourceAsStream("/manual/" + language + "/" + page + ".md")) {
			return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * A page as a whole HTML document; links to other pages are relative and end in {@code .html}.
	 *
	 * @param look a style sheet
	 * @return null where there is no such page
	 * @throws IOException if it cannot be read
	 */
	public @Nullable String html(String page, String look) throws IOException {
		String markdown = markdown(page);
		if (markdown == null) {
			return null;
		}
		String body = new ManualPage(markdown).html();
		String direction = isRightToLeft() ? "rtl" : "ltr";
		return "<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + direction + "\"><head><meta charset=\"utf-8\"><title>Hashiya</title><style>" + look + "</style></head><body>\n" + body
				+ "</body></html>\n";
	}
}
