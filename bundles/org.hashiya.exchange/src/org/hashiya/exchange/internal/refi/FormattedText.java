// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.hashiya.model.StudyProblem;
import org.hashiya.text.RawText;
import org.hashiya.text.TextDecoder;

/**
 * The plain text of a formatted one, for sources that have no other: Word and OpenDocument ({@link DocxText}, {@link OdtText}), RTF ({@link RtfText}), HTML ({@link HtmlText}). What is
 * none of these is taken for a plain text, since some programs write that there; so is a page of more than {@code HtmlText} can bear.
 *
 * @param raw       the text
 * @param formatted whether it was taken out of something else, so that its bytes are not the text's
 */
record FormattedText(RawText raw, boolean formatted) {

	private static final int HEAD = 1000;

	/**
	 * @param file where the bytes come from, for problems
	 * @throws StudyProblem MALFORMED if they are an archive that holds no document, TOO_LARGE
	 */
	static FormattedText of(byte[] bytes, Path file) throws StudyProblem {
		if (isPacked(bytes)) {
			return taken(OdtText.accepts(bytes) ? OdtText.of(bytes, file) : DocxText.of(bytes, file));
		}
		if (isRtf(bytes)) {
			return taken(RtfText.of(bytes));
		}
		RawText raw = TextDecoder.raw(bytes);
		if (!isHtml(raw.text()) || !HtmlText.isBearable(raw.text())) {
			return new FormattedText(raw, false);
		}
		RawText markup = HtmlText.decoded(raw, bytes);
		return new FormattedText(new RawText(HtmlText.of(markup.text()), markup.encoding(), false, markup.replaced(), markup.guessed()), true);
	}

	/** Whether it can be nothing else than a formatted text, so that even where a plain one should be, none is. */
	static boolean isBinary(byte[] bytes) {
		return isPacked(bytes) || isRtf(bytes);
	}

	private static FormattedText taken(String text) {
		return new FormattedText(new RawText(text, "UTF-8", false, 0, false), true);
	}

	private static boolean isPacked(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

	private static boolean isRtf(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, RtfText.BEGIN.length()), StandardCharsets.ISO_8859_1).equals(RtfText.BEGIN);
	}

	private static boolean isHtml(String text) {
		String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
		return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml") && head.contains("<html") || head.startsWith("<body") || head.startsWith("<p>") || head.startsWith("<div");
	}
}
