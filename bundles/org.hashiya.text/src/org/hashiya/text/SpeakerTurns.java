// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/** Where the turns of the speakers of an {@link Interview} begin: each with the label of its speaker, up to the next. Built in one pass over the paragraphs, four bytes a turn. */
public final class SpeakerTurns {

	private final int[] starts;

	/** @param paragraphs of the text */
	public SpeakerTurns(String text, Paragraphs paragraphs) {
		Interview interview = Interview.in(text, paragraphs);
		int[] found = new int[interview.hasSpeakers() ? paragraphs.count() : 0];
		int count = 0;
		for (int paragraph = 0; paragraph < found.length; paragraph++) {
			SpeakerLabel label = interview.label(text, paragraphs.start(paragraph), paragraphs.end(paragraph));
			if (label != null && label.speaker() != null) {
				found[count++] = paragraphs.start(paragraph);
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** How many turns there are; none where nobody is known to speak. */
	public int count() {
		return starts.length;
	}

	/** The number of the turn that a position is in, from 0, in O(log n); -1 before the first turn. */
	public int at(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 2;
	}
}
