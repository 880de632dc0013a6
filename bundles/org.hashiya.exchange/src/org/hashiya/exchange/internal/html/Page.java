// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.hashiya.model.Progress;

/** The frame of a page: one file with its style sheet, without scripts and without anything from elsewhere. */
final class Page {

	private Page() {
	}

	/**
	 * Begins a page; the body is open then.
	 *
	 * @param progress is asked all along whether to stop
	 */
	static HtmlOut begin(OutputStream out, PageWords words, CodeMarks marks, Progress progress, String title, String... styleSheets) throws IOException {
		HtmlOut html = new HtmlOut(out, progress);
		html.raw("<!DOCTYPE html>\n<html").attribute("lang", words.language()).attribute("dir", words.direction()).raw(" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n");
		html.raw("<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n");
		html.raw("<meta name=\"generator\" content=\"Hashiya\"/>\n").element("title", title).raw("<style>\n");
		html.raw(":root{--page:").raw(PageColours.LIGHT.page().hex()).raw(";--text:").raw(PageColours.LIGHT.text().hex()).raw("}\n");
		html.raw("@media screen and (prefers-color-scheme:dark){:root{--page:").raw(PageColours.DARK.page().hex()).raw(";--text:").raw(PageColours.DARK.text().hex()).raw("}}\n");
		for (String sheet : styleSheets) {
			html.raw(resource(sheet));
		}
		marks.writeStyles(html);
		return html.raw("</style>\n</head>\n<body>\n");
	}

	/** Ends the page and hands it to the stream. */
	static void end(HtmlOut html) throws IOException {
		html.raw("</body>\n</html>\n").finish();
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = Page.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " is not in the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
