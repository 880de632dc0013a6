// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.Extent;
import org.hashiya.text.Interview;
import org.hashiya.text.TextRange;

/**
 * Widens a selection step by step, from the word by sentence, paragraph and speaker's turn to the whole text, and goes back the way it came. Levels need not be in an order or lie inside of one another: a step is always to the smallest of what holds more than is
 * selected. Positions are UTF-16 units; white space at the ends of a selection does not count.
 */
public final class SelectionSteps {

	/** One of the units that a person may mean; {@link #LEVELS} has those of any text. */
	@FunctionalInterface
	interface Level {
		/** The smallest range of whole units that holds the given one (empty: a caret), without white space at its ends; what was given where there is none. */
		TextRange around(String text, TextRange given);
	}

	private static final List<Level> LEVELS = List.of((text, given) -> Extent.WORD.extend(text, given.start(), given.end()),
			(text, given) -> Extent.SENTENCE.extend(text, given.start(), given.end()), (text, given) -> Extent.PARAGRAPH.extend(text, given.start(), given.end()),
			(text, given) -> new TextRange(0, text.length()).trimmed(text));

	private final Deque<TextRange> before = new ArrayDeque<>();
	private @Nullable TextRange made;
	private @Nullable String known;

	/**
	 * The next wider selection; nothing where all of the text is selected.
	 *
	 * @param interview who speaks in the text
	 * @param selected what is selected now, from which {@link #shrink} will come back to it
	 */
	public Optional<TextRange> expand(String text, Interview interview, TextRange selected) {
		TextRange core = selected.trimmed(text);
		Optional<TextRange> wider = around(text, interview, core).filter(range -> range.start() <= core.start() && range.end() >= core.end() && range.length() > core.length())
				.min(Comparator.comparingInt(TextRange::length));
		if (wider.isPresent()) {
			if (!isMade(text, selected)) {
				before.clear();
			}
			before.push(selected);
			know(text, wider.get());
		}
		return wider;
	}

	/** What was selected before it was widened; where something else was selected since, the widest narrower thing at its start, at last the place of its start. Nothing where nothing is selected. */
	public Optional<TextRange> shrink(String text, Interview interview, TextRange selected) {
		if (isMade(text, selected) && !before.isEmpty()) {
			TextRange earlier = before.pop();
			know(text, earlier);
			return Optional.of(earlier);
		}
		if (selected.isEmpty()) {
			return Optional.empty();
		}
		TextRange core = selected.trimmed(text);
		TextRange start = new TextRange(core.start(), core.start());
		return Optional.of(around(text, interview, start).filter(range -> range.start() >= core.start() && range.end() <= core.end() && range.length() < core.length())
				.max(Comparator.comparingInt(TextRange::length)).orElse(start));
	}

	private static Stream<TextRange> around(String text, Interview interview, TextRange range) {
		return Stream.concat(LEVELS.stream(), Stream.<Level>of(interview::turns)).map(level -> level.around(text, range));
	}

	private void know(String text, TextRange range) {
		known = text;
		made = range;
	}

	/** In another text the same positions are other words. */
	@SuppressWarnings("null")
	private boolean isMade(String text, TextRange selected) {
		return selected.equals(made) && text.equals(known);
	}
}
