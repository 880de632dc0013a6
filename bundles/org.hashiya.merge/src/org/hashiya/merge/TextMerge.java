// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;

/**
 * Two versions of a text that were made of the same one, made one again: what either side changed is changed. Where both changed the same word (or put something in at the same place) one of
 * them stands; who asks says which. It does not matter which side is called the first, so that two programs that merge come to the same text.
 *
 * @param text    the merged text
 * @param clashes how many places both sides had changed, each in its own way
 */
public record TextMerge(String text, int clashes) {

	/** A stretch of the base that at least one side changed. */
	private static final class Stretch {

		private final int start;
		private int end;
		private final List<TextEdit> first = new ArrayList<>();
		private final List<TextEdit> second = new ArrayList<>();

		Stretch(int start) {
			this.start = start;
			end = start;
		}

		void add(TextEdit edit, boolean isFirst, int wordEnd) {
			(isFirst ? first : second).add(edit);
			end = Math.max(end, wordEnd);
		}

		/** What the stretch is on one side. */
		String on(List<TextEdit> edits, String base) {
			StringBuilder made = new StringBuilder();
			int at = start;
			for (TextEdit edit : edits) {
				made.append(base, at, edit.start()).append(edit.inserted());
				at = edit.end();
			}
			return made.append(base, at, end).toString();
		}
	}

	/**
	 * Merges. Costs as much as two {@link TextChange#between}.
	 *
	 * @param base        what both were made of
	 * @param first       one of the versions
	 * @param second      the other
	 * @param secondStands whether the second stands where both changed the same
	 */
	public static TextMerge of(String base, String first, String second, boolean secondStands) {
		List<TextEdit> ones = TextChange.between(base, first).differences();
		List<TextEdit> others = TextChange.between(base, second).differences();
		StringBuilder merged = new StringBuilder(Math.max(first.length(), second.length()));
		int clashes = 0;
		int at = 0;
		for (Stretch stretch : stretches(base, ones, others)) {
			String one = stretch.on(stretch.first, base);
			String other = stretch.on(stretch.second, base);
			boolean clash = !stretch.first.isEmpty() && !stretch.second.isEmpty() && !one.equals(other);
			clashes += clash ? 1 : 0;
			merged.append(base, at, stretch.start).append(clash && secondStands || stretch.first.isEmpty() ? other : one);
			at = stretch.end;
		}
		return new TextMerge(merged.append(base, at, base.length()).toString(), clashes);
	}

	/** Edits that meet or touch, or that are in one word, belong together: of two corrections of a word no letters are mixed. */
	private static List<Stretch> stretches(String base, List<TextEdit> ones, List<TextEdit> others) {
		List<Stretch> stretches = new ArrayList<>();
		int one = 0;
		int other = 0;
		while (one < ones.size() || other < others.size()) {
			boolean isFirst = other >= others.size() || one < ones.size() && ones.get(one).start() <= others.get(other).start();
			TextEdit edit = isFirst ? ones.get(one++) : others.get(other++);
			int start = wordStart(base, edit.start());
			Stretch last = stretches.isEmpty() ? null : stretches.getLast();
			if (last == null || last.end < start) {
				last = new Stretch(start);
				stretches.add(last);
			}
			last.add(edit, isFirst, wordEnd(base, edit.end()));
		}
		return stretches;
	}

	private static int wordStart(String text, int position) {
		int start = position;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static int wordEnd(String text, int position) {
		int end = position;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
