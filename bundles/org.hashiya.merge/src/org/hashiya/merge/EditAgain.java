// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;
import org.hashiya.text.TextRange;

/**
 * One person's edits of a text, done again on what somebody else has made of the same text meanwhile. Where only one of the two has changed something both changes stand; where both have, the
 * edits that are done again do, and it is counted.
 *
 * @param edits     what is to be done to the other's text, in this order
 * @param conflicts how many of these change what the other has changed too, or what is right beside it
 */
public record EditAgain(List<TextEdit> edits, int conflicts) {

	/** What makes two differences the same. */
	private record Difference(int start, String removed, String inserted) {

		static Difference of(TextEdit edit) {
			return new Difference(edit.start(), edit.removed(), edit.inserted());
		}
	}

	public EditAgain {
		edits = List.copyOf(edits);
	}

	/**
	 * Works out what is to be done.
	 *
	 * @param mine   the edits
	 * @param theirs how the same text became another one meanwhile
	 * @throws IllegalArgumentException if the two do not begin with the same text
	 */
	public static EditAgain on(TextChange mine, TextChange theirs) {
		String text = theirs.before();
		if (!mine.before().equals(text)) {
			throw new IllegalArgumentException("two texts");
		}
		Set<Difference> known = theirs.differences().stream().map(Difference::of).collect(Collectors.toSet());
		List<TextEdit> edits = new ArrayList<>();
		int conflicts = 0;
		int shift = 0;
		int done = 0;
		for (TextEdit edit : mine.differences()) {
			TextRange around = new TextRange(Math.max(0, edit.start() - 1), Math.min(text.length(), edit.end() + 1));
			int end = Math.max(done, edit.removed().isEmpty() && edit.start() == 0 ? theirs.start(0) : theirs.end(edit.end()));
			int start = edit.removed().isEmpty() ? end : Math.clamp(theirs.start(edit.start()), done, end);
			if (known.contains(Difference.of(edit))) {
				continue; // both have made the same correction
			}
			TextEdit again = new TextEdit(start + shift, theirs.after().substring(start, end), edit.inserted());
			done = end;
			edits.add(again);
			conflicts += theirs.isWhole(around) ? 0 : 1;
			shift += again.inserted().length() - again.removed().length();
		}
		return new EditAgain(edits, conflicts);
	}
}
