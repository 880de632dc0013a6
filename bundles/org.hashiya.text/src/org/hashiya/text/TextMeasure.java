// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.concurrent.CancellationException;

import org.hashiya.model.Progress;

/**
 * How long a text is.
 *
 * @param codePoints in Unicode code points, as positions outside of the program count
 * @param utf16      in UTF-16 units, as positions inside of it count
 * @param words      see {@link Words}
 * @param paragraphs see {@link Paragraphs}
 */
public record TextMeasure(int codePoints, int utf16, int words, int paragraphs) {

	/** Measures a text, in the time that counting its words takes. */
	public static TextMeasure of(String text) {
		return of(text, Progress.NONE);
	}

	/**
	 * The same, for a text of any length.
	 *
	 * @throws CancellationException if the progress was cancelled
	 */
	public static TextMeasure of(String text, Progress progress) {
		return new TextMeasure(text.codePointCount(0, text.length()), text.length(), Words.count(text, progress), new Paragraphs(text).count());
	}
}
