// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextActs;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextMeasure;
import org.hashiya.text.TextRange;

/**
 * Words of a document that others replace, such as a name and a pseudonym, and what becomes of its passages. Unlike {@link CarryOver} it compares nothing: it is known what becomes of each
 * word, so no passage is ever lost. One that held a part of the replaced words holds all of what stands there then.
 */
public final class WordsReplaced {

	/**
	 * A range and what replaces it.
	 *
	 * @param range in UTF-16 units of the text as it is, not empty
	 */
	public record Replacement(TextRange range, String by) {
	}

	private final Study study;
	private final Document document;
	private final List<Replacement> replacements;
	private final UnaryOperator<String> words;
	private final String before;
	private final String after;
	private final int[] starts;

	/**
	 * Prepares; changes nothing.
	 *
	 * @param replacements in text order, without overlap
	 * @param words        does the same in the words that passages which wait were found by
	 * @throws StudyProblem             if the text cannot be read
	 * @throws IllegalArgumentException if the replacements are not in order
	 */
	public WordsReplaced(Study study, Document document, List<Replacement> replacements, UnaryOperator<String> words) throws StudyProblem {
		this.study = study;
		this.document = document;
		this.replacements = List.copyOf(replacements);
		this.words = words;
		before = study.text(document, Progress.NONE).string();
		starts = new int[replacements.size()];
		StringBuilder made = new StringBuilder(before.length());
		int at = 0;
		for (int i = 0; i < starts.length; i++) {
			Replacement one = replacements.get(i);
			if (one.range().start() < at) {
				throw new IllegalArgumentException(one.range() + " before " + at);
			}
			made.append(before, at, one.range().start());
			starts[i] = made.length();
			made.append(one.by());
			at = one.range().end();
		}
		after = made.append(before, at, before.length()).toString();
	}

	/** The text as it will be. */
	public String text() {
		return after;
	}

	/**
	 * The act that does it; the new text must be known to the study's texts by then.
	 *
	 * @param dropOriginal whether the document forgets the file that it came from
	 * @throws StudyProblem if passages cannot be read
	 */
	public Act act(boolean dropOriginal, Author author) throws StudyProblem {
		TextMeasure measure = TextMeasure.of(after);
		Document changed = document.withText(DocumentText.hash(after), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), directions(), author.stamp());
		List<Passage> moved = study.passages(document, Progress.NONE).list().stream().map(this::moved).toList();
		return TextActs.change(study, Act.Kind.EDIT_TEXT, dropOriginal ? changed.withOriginal(null) : changed, moved);
	}

	/**
	 * One act for several documents.
	 *
	 * @throws StudyProblem if passages cannot be read
	 */
	public static Act act(List<WordsReplaced> all, boolean dropOriginal, Author author) throws StudyProblem {
		List<Change> changes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (WordsReplaced one : all) {
			changes.add(one.act(dropOriginal, author).change());
			names.add(one.document.name());
		}
		return new Act(Act.Kind.EDIT_TEXT, names, new Several(changes));
	}

	private Passage moved(Passage passage) {
		Unplaced waiting = passage.unplaced();
		if (waiting != null) {
			return passage.waiting(end(passage.start()), new Unplaced(words.apply(waiting.quote()), words.apply(waiting.before()), words.apply(waiting.after())));
		}
		return passage.length() == 0 ? passage.placed(end(passage.start()), end(passage.start())) : passage.placed(start(passage.start()), end(passage.end()));
	}

	/** Where what begins at a position begins then: inside of replaced words where these begin. */
	private int start(int position) {
		return place(position, false);
	}

	/** Where what ends at a position ends then: inside of replaced words where these end. */
	private int end(int position) {
		return place(position, true);
	}

	private int place(int position, boolean end) {
		int low = 0;
		int high = starts.length; // the replacements before low begin before the position
		while (low < high) {
			int middle = low + high >>> 1;
			if (replacements.get(middle).range().start() < position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		if (low == 0) {
			return position;
		}
		Replacement last = replacements.get(low - 1);
		int newEnd = starts[low - 1] + last.by().length();
		return position >= last.range().end() ? newEnd + position - last.range().end() : end ? newEnd : starts[low - 1];
	}

	/** Directions that were forced on single paragraphs, at the paragraphs that these have become. */
	private SortedMap<Integer, Direction> directions() {
		if (document.paragraphDirections().isEmpty()) {
			return new TreeMap<>();
		}
		SortedMap<Integer, Direction> moved = new TreeMap<>();
		Paragraphs old = new Paragraphs(before);
		Paragraphs now = new Paragraphs(after);
		document.paragraphDirections().forEach((paragraph, direction) -> {
			if (paragraph < old.count()) {
				moved.putIfAbsent(now.indexAt(start(old.start(paragraph))), direction);
			}
		});
		return moved;
	}
}
