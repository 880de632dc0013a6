// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.Interview;
import org.hashiya.text.SpeakerLabel;

/**
 * How the beginning of a line is set apart from what is said in it: the label of a speaker, a time, or a heading of Markdown. Nothing of the text is hidden or moved.
 *
 * @param weight how it is set
 * @param end    where that ends, in UTF-16 units from the beginning of the line
 * @param signs  where what is there for the machine ends, which is dimmed: the signs of a heading, a time that stands alone
 */
public record LineShape(Weight weight, int end, int signs) {

	/** How letters are set. */
	public enum Weight {
		PLAIN(1), BOLD(1), HEADING_1(1.6), HEADING_2(1.35), HEADING_3(1.15);

		private final double scale;

		Weight(double scale) {
			this.scale = scale;
		}

		/** By how much they are larger than the text. */
		public double scale() {
			return scale;
		}
	}

	private static final int LOWEST_HEADING = 6;

	/** The shape of a line without its line feed; null where all of it is alike. Looks at its beginning only. */
	public static @Nullable LineShape of(String line, Interview interview) {
		LineShape heading = heading(line);
		if (heading != null) {
			return heading;
		}
		SpeakerLabel label = interview.label(line, 0, line.length());
		if (label == null) {
			return null;
		}
		return label.speaker() == null ? new LineShape(Weight.PLAIN, label.end(), label.end()) : new LineShape(Weight.BOLD, label.end(), 0);
	}

	/** One to six number signs, a space, and something: as Markdown has it. */
	private static @Nullable LineShape heading(String line) {
		int start = 0;
		while (start < line.length() && start < LOWEST_HEADING && isDirection(line.charAt(start))) {
			start++;
		}
		int at = start;
		while (at < line.length() && line.charAt(at) == '#') {
			if (++at - start > LOWEST_HEADING) {
				return null;
			}
		}
		if (at == start || at + 1 >= line.length() || line.charAt(at) != ' ' && line.charAt(at) != '\t' || line.isBlank()) {
			return null;
		}
		Weight weight = switch (at - start) {
		case 1 -> Weight.HEADING_1;
		case 2 -> Weight.HEADING_2;
		default -> Weight.HEADING_3;
		};
		return new LineShape(weight, line.length(), at);
	}

	private static boolean isDirection(char unit) {
		return unit == '\u200E' || unit == '\u200F' || unit >= '\u202A' && unit <= '\u202E' || unit >= '\u2066' && unit <= '\u2069' || unit == '\uFEFF';
	}
}
