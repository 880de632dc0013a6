// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CarryOver;
import org.hashiya.model.Passage;
import org.hashiya.model.Unplaced;
import org.hashiya.text.TextChange;

/** Takes passages from one version of a text to another, by the same rule as an edit by hand. */
final class PassageCarrier {

	private final @Nullable TextChange change;
	private final boolean lost;

	private PassageCarrier(@Nullable TextChange change, boolean lost) {
		this.change = change;
		this.lost = lost;
	}

	/** One that leaves them where they are. */
	static PassageCarrier none() {
		return new PassageCarrier(null, false);
	}

	/** From one text to another. */
	static PassageCarrier between(String from, String to) {
		return new PassageCarrier(TextChange.between(from, to), false);
	}

	/** From a text that nobody has any more: all wait to be placed, and of their words nothing is known. */
	static PassageCarrier lost() {
		return new PassageCarrier(null, true);
	}

	Passage carried(Passage passage) {
		TextChange known = change;
		if (known != null) {
			return CarryOver.moved(passage, known);
		}
		Unplaced words = passage.unplaced();
		return lost ? passage.waiting(0, words == null ? new Unplaced("", "", "") : words) : passage;
	}
}
