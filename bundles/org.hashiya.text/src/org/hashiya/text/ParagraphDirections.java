// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.BitSet;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Direction;

/**
 * The direction in which each paragraph of a document is shown: the one it was forced to, else its own by its first strong character; where it has none (empty
 * lines, numbers, dashes), that of the paragraph before. Neutral paragraphs at the beginning take the direction of the first paragraph that has one; left to
 * right where none has. Built once, in time of the characters before each first strong one.
 */
public final class ParagraphDirections {

	private final BitSet rightToLeft = new BitSet();
	private final int count;

	/** Nothing is forced. */
	public ParagraphDirections(String text, Paragraphs paragraphs) {
		this(text, paragraphs, null, Map.of());
	}

	/**
	 * @param document what all paragraphs are forced to, or null where each decides
	 * @param forced   what single paragraphs are forced to, by paragraph from 0; stronger than the document's
	 */
	public ParagraphDirections(String text, Paragraphs paragraphs, @Nullable Direction document, Map<Integer, Direction> forced) {
		count = paragraphs.count();
		Direction before = document;
		for (int paragraph = 0; paragraph < count; paragraph++) {
			Direction single = forced.get(paragraph);
			Direction own = single != null ? single : document != null ? document : own(text, paragraphs, paragraph);
			if (own != null) {
				if (before == null && own == Direction.RIGHT_TO_LEFT) {
					rightToLeft.set(0, paragraph); // those before had nothing to go by
				}
				before = own;
			}
			if (before == Direction.RIGHT_TO_LEFT) {
				rightToLeft.set(paragraph);
			}
		}
	}

	/** The direction of a paragraph, counted from 0. */
	public Direction get(int paragraph) {
		return isRightToLeft(paragraph) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
	}

	/** @throws IndexOutOfBoundsException if there is no such paragraph */
	public boolean isRightToLeft(int paragraph) {
		if (paragraph < 0 || paragraph >= count) {
			throw new IndexOutOfBoundsException(paragraph);
		}
		return rightToLeft.get(paragraph);
	}

	private static @Nullable Direction own(String text, Paragraphs paragraphs, int paragraph) {
		return switch (ParagraphDirection.of(text, paragraphs.start(paragraph), paragraphs.end(paragraph))) {
		case LTR -> Direction.LEFT_TO_RIGHT;
		case RTL -> Direction.RIGHT_TO_LEFT;
		case NEUTRAL -> null;
		};
	}
}
