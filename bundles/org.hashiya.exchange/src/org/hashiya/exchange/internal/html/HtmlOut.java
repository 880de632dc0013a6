// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.Utf8Writer;
import org.hashiya.exchange.internal.XmlOut;
import org.hashiya.model.Codebook;
import org.hashiya.model.Progress;

/**
 * Writes HTML as a stream. It adds no white space of its own, since texts are shown with theirs; every element is closed and every attribute quoted, so that the page is well-formed XML too
 * and scripts can read it.
 */
final class HtmlOut {

	private static final int BUFFER = 1 << 15;

	private final Writer writer;
	private final Progress progress;
	private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);

	/** @param progress is asked at each portion whether to stop: one paragraph may be all of a long text */
	HtmlOut(OutputStream out, Progress progress) {
		writer = new Utf8Writer(out);
		this.progress = progress;
	}

	/** Markup, as it is. */
	HtmlOut raw(String markup) throws IOException {
		buffer.append(markup);
		if (buffer.length() > BUFFER) {
			progress.check();
			writer.append(buffer);
			buffer.setLength(0);
		}
		return this;
	}

	HtmlOut raw(long number) throws IOException {
		return raw(Long.toString(number));
	}

	/** Text, which means nothing to a browser. */
	HtmlOut text(String text) throws IOException {
		int at = 0;
		while (text.length() - at > BUFFER) {
			int end = Character.isHighSurrogate(text.charAt(at + BUFFER - 1)) ? at + BUFFER - 1 : at + BUFFER;
			XmlOut.escape(text.substring(at, end), false, buffer);
			raw("");
			at = end;
		}
		XmlOut.escape(text.substring(at), false, buffer);
		return raw("");
	}

	/** An attribute, after the name of its element; none where the value is null. */
	HtmlOut attribute(String name, @Nullable String value) {
		if (value != null) {
			buffer.append(' ').append(name).append("=\"");
			XmlOut.escape(value, true, buffer);
			buffer.append('"');
		}
		return this;
	}

	/** An element with nothing but text, on a line of its own in the source. */
	HtmlOut element(String tag, String text) throws IOException {
		return raw("<").raw(tag).raw(">").text(text).raw("</").raw(tag).raw(">\n");
	}

	/** A name, whose direction is its own and touches nothing beside it. */
	HtmlOut name(String name) throws IOException {
		return raw("<bdi>").text(name).raw("</bdi>");
	}

	/** A path of names, each with its own direction: where two Arabic names stand below an English one, the last would else be read as the one above. */
	HtmlOut path(List<String> names) throws IOException {
		for (int at = 0; at < names.size(); at++) {
			raw(at == 0 ? "" : Codebook.SEPARATOR).name(names.get(at));
		}
		return this;
	}

	/** Text of several paragraphs, each in its own direction. */
	HtmlOut paragraphs(String text) throws IOException {
		for (String paragraph : text.split("\n")) {
			if (!paragraph.isBlank()) {
				raw("<p dir=\"auto\">").text(paragraph).raw("</p>");
			}
		}
		return this;
	}

	/** Hands all that is written to the stream and flushes it. */
	void finish() throws IOException {
		writer.append(buffer);
		buffer.setLength(0);
		writer.flush();
	}
}
