// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares two texts: their paragraphs, then the words of the paragraphs that are not the same, then the characters of the words that are not the same.
 * Paragraphs and words are compared as {@link Folding} makes them equal, so that vowel marks, case and the form of quotation marks do not hide what belongs
 * together. Paragraphs that stand elsewhere are taken out first and kept aside, that their words may not be mistaken for those of their neighbours.
 */
final class TextDiff {

	/** Steps of comparison for each character, and for a pair of texts at least. */
	private static final int STEPS_PER_CHARACTER = 24;
	private static final long LEAST_STEPS = 20_000_000;
	/** The longest stretch without an equal word whose characters are compared. */
	private static final int LONGEST_STRETCH = 1 << 16;
	/**
	 * What two paragraphs must share, of the words of the shorter, to be taken for one that was changed; and two stretches between equal words, of the
	 * characters of both. Any two sentences of a language have half of their letters in the same order by chance.
	 */
	private static final double LEAST_SHARED = 0.3;
	private static final double LEAST_ALIKE = 0.65;

	private final String before;
	private final String after;
	private final SequenceDiff.Budget budget;
	private final Tokens paragraphs;
	private final Tokens otherParagraphs;
	private final Blocks blocks;
	private final List<Blocks> moves = new ArrayList<>();

	TextDiff(String before, String after) {
		this.before = before;
		this.after = after;
		budget = new SequenceDiff.Budget(LEAST_STEPS + STEPS_PER_CHARACTER * ((long) before.length() + after.length()));
		paragraphs = Tokens.paragraphs(before);
		otherParagraphs = Tokens.paragraphs(after);
		blocks = new Blocks(new TextRange(0, before.length()), new TextRange(0, after.length()));
		Numbering numbering = new Numbering();
		int[] numbers = paragraphs.numbered(numbering);
		int[] otherNumbers = otherParagraphs.numbered(numbering);
		int[] partners = SequenceDiff.ofWords(numbers, otherNumbers, numbering.count(), budget);
		MovedParagraphs moved = new MovedParagraphs(numbers, otherNumbers, partners, numbering.count());
		keep(partners, moved);
		for (MovedParagraphs.Run run : moved.runs()) {
			keepMove(run);
		}
	}

	/** What stands in both texts, in the same course. */
	Blocks blocks() {
		return blocks;
	}

	/** The runs of paragraphs that stand in both texts, but not in the same course; in the order of the first text. */
	List<Blocks> moves() {
		return moves;
	}

	private void keep(int[] partners, MovedParagraphs moved) {
		int from = 0;
		int otherFrom = 0;
		for (int i = 0; i <= partners.length; i++) {
			if (i < partners.length && partners[i] < 0) {
				continue;
			}
			int otherTo = i < partners.length ? partners[i] : otherParagraphs.size();
			Tokens words = Tokens.empty(before);
			for (int p = from; p < i; p++) {
				if (!moved.isMoved(p)) {
					words.addWords(paragraphs.start(p), paragraphs.end(p));
				}
			}
			Tokens otherWords = Tokens.empty(after);
			for (int p = otherFrom; p < otherTo; p++) {
				if (!moved.isMovedHere(p)) {
					otherWords.addWords(otherParagraphs.start(p), otherParagraphs.end(p));
				}
			}
			compareWords(words, otherWords, blocks, false);
			if (i < partners.length) {
				keepParagraph(i, otherTo, blocks);
			}
			from = i + 1;
			otherFrom = otherTo + 1;
		}
	}

	private void keepMove(MovedParagraphs.Run run) {
		int last = run.from() + run.count() - 1;
		int otherLast = run.otherFrom() + run.count() - 1;
		Blocks move = new Blocks(new TextRange(paragraphs.start(run.from()), paragraphs.end(last)),
				new TextRange(otherParagraphs.start(run.otherFrom()), otherParagraphs.end(otherLast)));
		for (int i = 0; i < run.count(); i++) {
			keepParagraph(run.from() + i, run.otherFrom() + i, move);
		}
		moves.add(move);
	}

	private void keepParagraph(int paragraph, int other, Blocks target) {
		int start = paragraphs.start(paragraph);
		int otherStart = otherParagraphs.start(other);
		int length = paragraphs.end(paragraph) - start;
		if (length == otherParagraphs.end(other) - otherStart && before.regionMatches(start, after, otherStart, length)) {
			target.add(start, otherStart, length);
			return;
		}
		Tokens words = Tokens.empty(before);
		words.addWords(start, paragraphs.end(paragraph));
		Tokens otherWords = Tokens.empty(after);
		otherWords.addWords(otherStart, otherParagraphs.end(other));
		compareWords(words, otherWords, target, true);
	}

	private void compareWords(Tokens words, Tokens others, Blocks target, boolean same) {
		if (words.size() == 0 || others.size() == 0) {
			return;
		}
		Numbering numbering = new Numbering();
		int[] partners = SequenceDiff.ofWords(words.numbered(numbering), others.numbered(numbering), numbering.count(), budget);
		if (!same) {
			dropChance(words, others, partners);
		}
		int from = 0;
		int otherFrom = 0;
		for (int i = 0; i <= partners.length; i++) {
			if (i < partners.length && partners[i] < 0) {
				continue;
			}
			int otherTo = i < partners.length ? partners[i] : others.size();
			if (from < i && otherFrom < otherTo) {
				compareCharacters(words.start(from), words.end(i - 1), others.start(otherFrom), others.end(otherTo - 1), LEAST_ALIKE, target);
			}
			if (i < partners.length) {
				compareCharacters(words.start(i), words.end(i), others.start(otherTo), others.end(otherTo), 0, target);
			}
			from = i + 1;
			otherFrom = otherTo + 1;
		}
	}

	/**
	 * Drops what two paragraphs share by chance: a deleted one and one inserted near it always have some "the" and "and" in common.
	 */
	private void dropChance(Tokens words, Tokens others, int[] partners) {
		int[] lines = linesOf(before, words);
		int[] otherLines = linesOf(after, others);
		int[] lengths = lengthsOf(words, lines);
		int[] otherLengths = lengthsOf(others, otherLines);
		for (int i = 0; i < partners.length;) {
			int line = lines[i];
			int otherLine = partners[i] < 0 ? -1 : otherLines[partners[i]];
			int shared = 0;
			int to = i;
			for (; to < partners.length && lines[to] == line && (partners[to] < 0 || otherLine < 0 || otherLines[partners[to]] == otherLine); to++) {
				if (partners[to] >= 0) {
					otherLine = otherLines[partners[to]];
					shared += words.isWord(to) ? words.end(to) - words.start(to) : 0;
				}
			}
			if (otherLine >= 0 && shared < LEAST_SHARED * Math.min(lengths[line], otherLengths[otherLine])) {
				Arrays.fill(partners, i, to, -1);
			}
			i = to;
		}
	}

	private static int[] linesOf(String text, Tokens words) {
		int[] lines = new int[words.size()];
		int line = 0;
		for (int i = 0; i < lines.length; i++) {
			lines[i] = line;
			if (text.charAt(words.start(i)) == '\n') {
				line++;
			}
		}
		return lines;
	}

	private static int[] lengthsOf(Tokens words, int[] lines) {
		int[] lengths = new int[lines[lines.length - 1] + 1];
		for (int i = 0; i < lines.length; i++) {
			lengths[lines[i]] += words.isWord(i) ? words.end(i) - words.start(i) : 0;
		}
		return lengths;
	}

	private void compareCharacters(int from, int to, int otherFrom, int otherTo, double alike, Blocks target) {
		int length = to - from;
		int otherLength = otherTo - otherFrom;
		if (length == otherLength && before.regionMatches(from, after, otherFrom, length)) {
			target.add(from, otherFrom, length);
			return;
		}
		if (Math.max(length, otherLength) > LONGEST_STRETCH) {
			return;
		}
		int[] points = before.substring(from, to).codePoints().toArray();
		int[] others = after.substring(otherFrom, otherTo).codePoints().toArray();
		int[] partners = SequenceDiff.ofCharacters(points, others, budget);
		long shared = Arrays.stream(partners).filter(partner -> partner >= 0).count();
		if (2 * shared < alike * (points.length + others.length)) {
			return;
		}
		int at = from;
		int otherAt = otherFrom;
		int next = 0;
		for (int i = 0; i < points.length; i++) {
			if (partners[i] >= 0) {
				for (; next < partners[i]; next++) {
					otherAt += Character.charCount(others[next]);
				}
				target.add(at, otherAt, Character.charCount(points[i]));
			}
			at += Character.charCount(points[i]);
		}
	}
}
