// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;

/** A text that people work on, where each code point knows where it stood at first: so the truth about every passage is known after any edits. */
final class EditedText {

	/** One code point, and its UTF-16 index in the text as it was, or -1 where it was typed later. */
	private record Piece(int codePoint, int origin) {
	}

	private static final int NEW = -1;

	private final String before;
	private final Random random;
	private final StoryMaker maker;
	private List<List<Piece>> paragraphs = new ArrayList<>();
	private int[] places = {};
	private String after = "";

	EditedText(String before, StoryMaker maker, Random random) {
		this.before = before;
		this.maker = maker;
		this.random = random;
		List<Piece> paragraph = new ArrayList<>();
		for (int at = 0; at < before.length();) {
			int codePoint = before.codePointAt(at);
			paragraph.add(new Piece(codePoint, at));
			if (codePoint == '\n') {
				paragraphs.add(paragraph);
				paragraph = new ArrayList<>();
			}
			at += Character.charCount(codePoint);
		}
		paragraphs.add(paragraph);
	}

	/** What people and programs do to a text. */
	enum Edit {
		TYPOS, PARAGRAPHS_INSERTED, PARAGRAPHS_DELETED, PARAGRAPHS_SWAPPED, TASHKEEL_REMOVED, SPEAKERS_NAMED, CRLF, QUOTES_CURLED
	}

	void edit(Edit edit) {
		switch (edit) {
		case TYPOS -> paragraphs.forEach(this::mistype);
		case PARAGRAPHS_INSERTED -> {
			for (int i = 1 + random.nextInt(3); i > 0; i--) {
				paragraphs.add(random.nextInt(paragraphs.size()), typed(maker.paragraph() + "\n"));
			}
		}
		case PARAGRAPHS_DELETED -> {
			for (int i = 1 + random.nextInt(2); i > 0; i--) {
				paragraphs.remove(random.nextInt(paragraphs.size() - 1));
			}
		}
		case PARAGRAPHS_SWAPPED -> Collections.swap(paragraphs, random.nextInt(paragraphs.size() - 1), random.nextInt(paragraphs.size() - 1));
		case TASHKEEL_REMOVED -> paragraphs.forEach(paragraph -> paragraph.removeIf(piece -> piece.codePoint >= 0x64B && piece.codePoint <= 0x652));
		case SPEAKERS_NAMED -> {
			for (int i = 0; i < paragraphs.size() - 1; i++) {
				paragraphs.get(i).addAll(0, typed(maker.speaker(i)));
			}
		}
		case CRLF -> paragraphs.forEach(paragraph -> {
			if (!paragraph.isEmpty() && paragraph.getLast().codePoint == '\n') {
				paragraph.add(paragraph.size() - 1, new Piece('\r', NEW));
			}
		});
		case QUOTES_CURLED -> paragraphs.forEach(EditedText::curl);
		}
	}

	private void mistype(List<Piece> paragraph) {
		for (int i = 1; i < paragraph.size() - 1; i++) {
			if (random.nextInt(200) != 0 || !Character.isLetter(paragraph.get(i).codePoint) || !Character.isLetter(paragraph.get(i - 1).codePoint)) {
				continue;
			}
			switch (random.nextInt(4)) {
			case 0 -> paragraph.remove(i);
			case 1 -> paragraph.add(i, new Piece(maker.letter(), NEW));
			case 2 -> paragraph.set(i, new Piece(maker.letter(), NEW));
			default -> Collections.swap(paragraph, i, i - 1);
			}
		}
	}

	private static void curl(List<Piece> paragraph) {
		boolean open = true;
		for (int i = 0; i < paragraph.size(); i++) {
			if (paragraph.get(i).codePoint == '"') {
				paragraph.set(i, new Piece(open ? '“' : '”', NEW));
				open = !open;
			} else if (paragraph.get(i).codePoint == '\'') {
				paragraph.set(i, new Piece('’', NEW));
			}
		}
	}

	private static List<Piece> typed(String text) {
		return new ArrayList<>(text.codePoints().mapToObj(codePoint -> new Piece(codePoint, NEW)).toList());
	}

	/** The text as it is after the edits. */
	String finished() {
		StringBuilder made = new StringBuilder();
		places = new int[before.length()];
		Arrays.fill(places, NEW);
		for (List<Piece> paragraph : paragraphs) {
			for (Piece piece : paragraph) {
				if (piece.origin >= 0) {
					places[piece.origin] = made.length();
				}
				made.appendCodePoint(piece.codePoint);
			}
		}
		after = made.toString();
		return after;
	}

	/** Where the very characters of a passage now stand as they did, or null where one is gone, came between or changed its place. */
	@Nullable TextRange truth(int start, int end) {
		int first = places[start];
		boolean whole = first >= 0 && first + end - start <= after.length();
		for (int at = start; whole && at < end; at++) {
			whole = places[at] == first + at - start || at > start && TextChange.cutsPair(before, at);
		}
		return whole ? new TextRange(first, first + end - start) : null;
	}

	/** How many characters of a passage that are still there are in a range of the changed text. */
	int survivors(int start, int end, TextRange range) {
		int count = 0;
		for (int at = start; at < end; at++) {
			count += places[at] >= range.start() && places[at] < range.end() ? 1 : 0;
		}
		return count;
	}
}
