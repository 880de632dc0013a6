// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.hashiya.model.Coder;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.RangeActs;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/** Finds the passage that a command means: of what this coder has in the text and sees, that of the selection, else the innermost at the caret. Where there is none, says why. */
final class OwnPassage {

	private static final Comparator<TextRange> INNER_FIRST = Comparator.comparingInt(TextRange::length).thenComparing(TextRange.IN_TEXT_ORDER);

	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;

	OwnPassage(SelectionWork work, TextPane pane, BottomLine line) {
		this.work = work;
		this.pane = pane;
		this.line = line;
	}

	/** The range of the passage. */
	Optional<TextRange> find() {
		return find(range -> true, Messages.Notice_noPassage);
	}

	/**
	 * The range of the passage.
	 *
	 * @param fits what it must be like
	 * @param none what to say where there is no such passage of anybody
	 */
	Optional<TextRange> find(Predicate<TextRange> fits, String none) {
		ShownDocument shown = pane.shown();
		Optional<UUID> coder = work.coder();
		if (shown == null || coder.isEmpty()) {
			return Optional.empty(); // who does not say who they are is not told what they may do
		}
		List<Passage> here = at(shown.passages(), pane.selection()).stream().filter(passage -> fits.test(range(passage))).toList();
		Optional<TextRange> own = here.stream().filter(passage -> RangeActs.hasOwn(shown.passages(), SelectionWork.extent(range(passage)), coder.get())).map(OwnPassage::range)
				.min(Comparator.<TextRange>comparingInt(range -> range.equals(work.selection().orElse(null)) ? 0 : 1).thenComparing(INNER_FIRST));
		if (own.isEmpty()) {
			line.say(here.isEmpty() ? none : foreign(shown, here));
		}
		return own;
	}

	/** Says that passages are of others. */
	static String foreign(ShownDocument shown, List<Passage> here) {
		List<String> coders = here.stream().map(Passage::coder).distinct().map(id -> {
			Coder coder = shown.study().coders().get(id);
			return Isolates.wrap(coder == null ? "" : coder.name()); //$NON-NLS-1$
		}).toList();
		return Messages.format(Messages.Notice_foreignPassage, Messages.list(coders));
	}

	/** At the end of a passage the caret is on it still, where no other begins there. */
	private static List<Passage> at(Passages passages, TextRange selected) {
		List<Passage> found = passages.overlapping(selected.start(), Math.max(selected.end(), selected.start() + 1));
		return found.isEmpty() && selected.isEmpty() && selected.start() > 0 ? passages.overlapping(selected.start() - 1, selected.start()) : found;
	}

	private static TextRange range(Passage passage) {
		return new TextRange(passage.start(), passage.end());
	}
}
