// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/**
 * Where the paragraphs of a text are. A paragraph is what stands between line feeds, as a line of the editor: {@code "a\n"} has two, the second of them empty.
 * A document's text holds no other line end; U+2028, U+2029 and U+0085 are characters like others here. Built in one pass, four bytes a paragraph.
 */
public final class Paragraphs {

	private final int[] starts;
	private final int length;

	public Paragraphs(String text) {
		length = text.length();
		int[] found = new int[Math.max(16, length / 64)];
		int count = 1;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			if (count == found.length) {
				found = Arrays.copyOf(found, count + (count >> 1));
			}
			found[count++] = at + 1;
		}
		starts = Arrays.copyOf(found, count);
	}

	/** How many paragraphs there are, empty ones too; at least one. */
	public int count() {
		return starts.length;
	}

	/** Where a paragraph starts, in UTF-16 units. */
	public int start(int paragraph) {
		return starts[paragraph];
	}

	/** Where a paragraph ends: before its line feed, or at the end of the text. */
	public int end(int paragraph) {
		return paragraph + 1 < starts.length ? starts[paragraph + 1] - 1 : length;
	}

	/** A paragraph without its line feed. */
	public TextRange range(int paragraph) {
		return new TextRange(start(paragraph), end(paragraph));
	}

	/**
	 * The paragraph of a position, in O(log n). A line feed belongs to the paragraph that it ends; the end of the text to the last.
	 *
	 * @throws IndexOutOfBoundsException if the offset is negative or beyond the end of the text
	 */
	public int indexAt(int offset) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException(offset);
		}
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 2;
	}
}
