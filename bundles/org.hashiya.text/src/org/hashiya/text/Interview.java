// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who speaks in a text, where it is the transcript of an interview or of a conversation. A line that begins like {@code Note:} makes no interview: two speakers have to come again, or one
 * with times beside the name, and their turns have to be a fair share of the paragraphs. Immutable; asked line by line, so that it holds for a text that is being corrected too.
 */
public final class Interview {

	/** Of a text that is none. */
	public static final Interview NONE = new Interview("", null); //$NON-NLS-1$

	private static final int LEAST_SPEAKERS = 2;
	private static final int LEAST_TURNS = 2;
	private static final int LEAST_TIMES = 3;
	/** One paragraph of so many, empty ones not counted, has to begin a turn. */
	private static final int PARAGRAPHS_PER_TURN = 12;
	private static final int FIRST_PARAGRAPHS = 50;

	/** Who speaks, and whether times stand for themselves: neither in what is no interview. */
	private record Found(Set<String> speakers, boolean times) {

		private static final Found NOTHING = new Found(Set.of(), false);
	}

	private final String text;
	private final @Nullable Paragraphs paragraphs;
	/** Known once it is asked for; several threads may find the same. */
	private volatile @Nullable Found found;

	private Interview(String text, @Nullable Paragraphs paragraphs) {
		this.text = text;
		this.paragraphs = paragraphs;
	}

	/**
	 * Looks at the beginning of each paragraph, O(paragraphs): at once where one of the first begins like a turn, as in an interview; else when a line is asked about that does, since most texts
	 * that are none have no such line in view.
	 */
	public static Interview in(String text, Paragraphs paragraphs) {
		Interview interview = new Interview(text, paragraphs);
		int first = Math.min(FIRST_PARAGRAPHS, paragraphs.count());
		for (int paragraph = 0; paragraph < first; paragraph++) {
			if (SpeakerLabel.at(text, paragraphs.start(paragraph), paragraphs.end(paragraph)) != null) {
				interview.found();
				break;
			}
		}
		return interview;
	}

	private Found found() {
		Found known = found;
		if (known == null) {
			known = paragraphs == null ? Found.NOTHING : find(text, paragraphs);
			found = known;
		}
		return known;
	}

	private static Found find(String text, Paragraphs paragraphs) {
		Map<String, Integer> turns = new HashMap<>();
		Set<String> timed = new HashSet<>();
		int times = 0;
		int filled = 0;
		for (int paragraph = 0; paragraph < paragraphs.count(); paragraph++) {
			SpeakerLabel label = SpeakerLabel.at(text, paragraphs.start(paragraph), paragraphs.end(paragraph));
			filled += paragraphs.start(paragraph) < paragraphs.end(paragraph) ? 1 : 0;
			String speaker = label == null ? null : label.speaker();
			if (speaker != null) {
				turns.merge(speaker, 1, Integer::sum);
			}
			if (label != null && label.timed()) {
				times++;
				if (speaker != null) {
					timed.add(speaker);
				}
			}
		}
		boolean haveTimes = times >= LEAST_TIMES;
		turns.keySet().removeIf(speaker -> turns.getOrDefault(speaker, 0) < LEAST_TURNS && !(haveTimes && timed.contains(speaker)));
		int all = turns.values().stream().mapToInt(Integer::intValue).sum();
		boolean speaks = (turns.size() >= LEAST_SPEAKERS || turns.keySet().stream().anyMatch(timed::contains)) && (long) all * PARAGRAPHS_PER_TURN >= filled;
		if (!speaks && !haveTimes) {
			return Found.NOTHING;
		}
		return new Found(speaks ? Set.copyOf(turns.keySet()) : Set.of(), true);
	}

	/** Whether somebody is known to speak. */
	public boolean hasSpeakers() {
		return !found().speakers().isEmpty();
	}

	/**
	 * The label of a speaker or the time at the beginning of a line; null where there is none.
	 *
	 * @param start of the line in UTF-16 units
	 * @param end   of the line, before its line feed
	 */
	public @Nullable SpeakerLabel label(CharSequence line, int start, int end) {
		if (this == NONE) {
			return null;
		}
		SpeakerLabel label = SpeakerLabel.at(line, start, end);
		if (label == null) {
			return null;
		}
		String speaker = label.speaker();
		if (speaker != null && found().speakers().contains(speaker)) {
			return label;
		}
		return found().times() && label.time() > 0 ? new SpeakerLabel(label.time(), null, true, label.time()) : null;
	}

	/**
	 * The smallest range of whole turns that holds a range (empty: a caret), without white space at its ends; what was given where nobody speaks there. A turn begins with the label of its
	 * speaker and reaches to the next. Costs what there is of these turns.
	 */
	public TextRange turns(String text, TextRange given) {
		if (!hasSpeakers()) {
			return given;
		}
		int start = lineStart(text, given.start());
		while (!begins(text, start)) {
			if (start == 0) {
				return given; // before the first turn
			}
			start = lineStart(text, start - 1);
		}
		int end = lineEnd(text, Math.max(given.start(), given.isEmpty() ? given.end() : given.end() - 1));
		while (end < text.length() && !begins(text, end + 1)) {
			end = lineEnd(text, end + 1);
		}
		TextRange turns = new TextRange(start, end).trimmed(text);
		return turns.isEmpty() ? given : turns;
	}

	private boolean begins(String text, int start) {
		SpeakerLabel label = label(text, start, lineEnd(text, start));
		return label != null && label.speaker() != null;
	}

	private static int lineStart(String text, int offset) {
		return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int feed = text.indexOf('\n', offset);
		return feed < 0 ? text.length() : feed;
	}
}
