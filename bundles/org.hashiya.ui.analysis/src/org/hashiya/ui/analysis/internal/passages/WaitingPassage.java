// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;

import org.hashiya.model.Passage;

/**
 * A passage that waits to be placed, as it is listed.
 *
 * @param passage  the passage itself
 * @param textHash of the text that the places are in
 * @param row      the words that it had, with those around them
 * @param places   where it may stand now, the likeliest first
 */
record WaitingPassage(Passage passage, String textHash, PassageRow row, List<PassageRow> places) {

	WaitingPassage {
		places = List.copyOf(places);
	}

	boolean isOf(WaitingPassage other) {
		return passage.id().equals(other.passage.id());
	}
}
