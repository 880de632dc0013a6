// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.lang.UCharacter;

/**
 * A text made comparable by {@link Folding}, with the way back. It keeps the text, the folded text, and a pair of positions about every 32 characters, from where
 * a position is found again by folding a little; so it costs a quarter of a byte a character more than the folded text itself. Immutable and thread-safe.
 */
public final class FoldedText {

	private static final int STEP = 32;

	private final Folding folding;
	private final String source;
	private final String folded;
	/** Positions in the folded text, ascending, each where a base character begins, and the positions in the source that they come from. */
	private final int[] foldedMarks;
	private final int[] sourceMarks;

	FoldedText(Folding folding, String source) {
		this.folding = folding;
		this.source = source;
		StringBuilder made = new StringBuilder(source.length());
		int[] foldedAt = new int[source.length() / STEP + 1];
		int[] sourceAt = new int[foldedAt.length];
		int marks = 1; // 0 to 0
		for (int at = 0; at < source.length();) {
			int before = made.length();
			int next = folding.foldAt(source, at, made);
			if (before - foldedAt[marks - 1] >= STEP && made.length() > before && UCharacter.getCombiningClass(made.codePointAt(before)) == 0) {
				if (marks == foldedAt.length) { // ligatures can make the folded text longer
					foldedAt = Arrays.copyOf(foldedAt, marks * 2);
					sourceAt = Arrays.copyOf(sourceAt, marks * 2);
				}
				foldedAt[marks] = before;
				sourceAt[marks++] = at;
			}
			at = next;
		}
		folded = made.toString();
		foldedMarks = Arrays.copyOf(foldedAt, marks);
		sourceMarks = Arrays.copyOf(sourceAt, marks);
	}

	/** The text as it is. */
	public String source() {
		return source;
	}

	/** The text as it is compared. */
	public String folded() {
		return folded;
	}

	/**
	 * The code point of the source that a character of the folded text comes from.
	 *
	 * @param foldedIndex in UTF-16 units of the folded text
	 * @throws IndexOutOfBoundsException if there is no such character
	 */
	public TextRange sourceOf(int foldedIndex) {
		if (foldedIndex < 0 || foldedIndex >= folded.length()) {
			throw new IndexOutOfBoundsException(foldedIndex);
		}
		int mark = before(foldedMarks, foldedIndex);
		int wanted = foldedIndex - foldedMarks[mark];
		StringBuilder again = new StringBuilder(STEP + 32);
		int at = sourceMarks[mark];
		while (true) {
			int next = folding.foldAt(source, at, again);
			if (again.length() > wanted) {
				return new TextRange(at, next);
			}
			at = next;
		}
	}

	/**
	 * Where the needle next occurs. What is found is a range of the source that begins and ends between characters as people see them: the marks that follow
	 * the last letter belong to it, and an emoji made of several is whole. A letter whose mark was kept is another letter: {@code e} is not found in
	 * {@code é} where accents matter.
	 *
	 * @param needle as a person typed it; folded here. One that folds to nothing (a lone vowel mark) is found nowhere
	 * @param from   where to begin, in UTF-16 units of the source
	 * @return the range in the source, or null
	 */
	public @Nullable TextRange find(String needle, int from) {
		String wanted = folding.folded(needle);
		int at = from > source.length() ? -1 : next(wanted, foldedFrom(Math.max(0, from)));
		while (at >= 0) {
			TextRange found = found(at, at + wanted.length());
			if (found.start() >= from) {
				return found;
			}
			at = next(wanted, at + 1); // its first character began before
		}
		return null;
	}

	/** All occurrences, in order and without overlap, see {@link #find}. */
	public List<TextRange> findAll(String needle) {
		String wanted = folding.folded(needle);
		List<TextRange> all = new ArrayList<>();
		int end = 0;
		int at = next(wanted, 0);
		while (at >= 0) {
			TextRange found = found(at, at + wanted.length());
			if (found.start() >= end) {
				all.add(found);
				end = found.end();
				at = next(wanted, at + wanted.length());
			} else {
				at = next(wanted, at + 1);
			}
		}
		return all;
	}

	/**
	 * All occurrences, in order, those too that overlap others, see {@link #find}. Goes through the text once: where an occurrence begins and ends in the source is worked out on from the one
	 * before, not anew for each.
	 */
	public List<TextRange> findEverywhere(String needle) {
		String wanted = folding.folded(needle);
		List<TextRange> all = new ArrayList<>();
		Walk starts = new Walk();
		Walk ends = new Walk();
		int last = -1;
		for (int at = next(wanted, 0); at >= 0; at = next(wanted, at + 1)) {
			TextRange found = Graphemes.around(source, starts.to(at).start(), ends.to(at + wanted.length() - 1).end());
			if (found.start() > last) { // two places of the folded text can come from one character
				all.add(found);
				last = found.start();
			}
		}
		return all;
	}

	/** Finds positions of the source one after the other, by folding on from where it was. */
	private final class Walk {

		private final StringBuilder again = new StringBuilder(STEP + 32);
		private int mark;
		private int at;
		/** Where the last code point that was folded begins. */
		private int begun;

		/** The code point of the source that a character of the folded text comes from; the character must not stand before that of the last call. */
		TextRange to(int foldedIndex) {
			int nearest = before(foldedMarks, foldedIndex);
			if (nearest > mark) {
				mark = nearest;
				at = sourceMarks[mark];
				begun = at;
				again.setLength(0);
			}
			int wanted = foldedIndex - foldedMarks[mark];
			while (again.length() <= wanted) {
				begun = at;
				at = folding.foldAt(source, at, again);
			}
			return new TextRange(begun, at);
		}
	}

	private int next(String wanted, int from) {
		if (wanted.isEmpty()) {
			return -1;
		}
		int at = folded.indexOf(wanted, from);
		while (at >= 0 && (cuts(at) || cuts(at + wanted.length()))) {
			at = folded.indexOf(wanted, at + 1);
		}
		return at;
	}

	/** Whether a position is inside of a surrogate pair, or between a letter and a mark that was kept because it matters. */
	private boolean cuts(int at) {
		if (at == 0 || at == folded.length()) {
			return false;
		}
		return Character.isSurrogatePair(folded.charAt(at - 1), folded.charAt(at)) || UCharacter.getCombiningClass(folded.codePointAt(at)) != 0;
	}

	private TextRange found(int foldedStart, int foldedEnd) {
		return Graphemes.around(source, sourceOf(foldedStart).start(), sourceOf(foldedEnd - 1).end());
	}

	/** Where the characters that come from this position of the source or a later one begin. */
	private int foldedFrom(int sourceIndex) {
		int mark = before(sourceMarks, sourceIndex);
		StringBuilder again = new StringBuilder(STEP + 32);
		for (int at = sourceMarks[mark]; at < sourceIndex;) {
			at = folding.foldAt(source, at, again);
		}
		return foldedMarks[mark] + again.length();
	}

	private static int before(int[] marks, int position) {
		int found = Arrays.binarySearch(marks, position);
		return found >= 0 ? found : -found - 2;
	}
}
