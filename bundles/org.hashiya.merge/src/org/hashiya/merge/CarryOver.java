// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextActs;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Anchor;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.Placement;
import org.hashiya.text.Placement.Candidate;
import org.hashiya.text.Placement.Kind;
import org.hashiya.text.Reanchoring;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextMeasure;
import org.hashiya.text.TextRange;

/**
 * What becomes of a document's passages when it gets another text: each with its place in it, worked out before anything is done, so that a person can look at it first. Nothing is
 * ever deleted: a passage whose words are not found for certain waits to be placed, with all that it carries.
 */
public final class CarryOver {

	/**
	 * A passage and what becomes of it.
	 *
	 * @param passage   as it is in the old text
	 * @param placement where it stands in the new one, in UTF-16 units; exact and moved ones are placed, the others wait
	 */
	public record Carried(Passage passage, Placement placement) {
	}

	private final Study study;
	private final Document document;
	private final TextChange change;
	private final Act.Kind kind;
	private final List<Carried> passages;

	private CarryOver(Study study, Document document, TextChange change, Act.Kind kind, List<Carried> passages) {
		this.study = study;
		this.document = document;
		this.change = change;
		this.kind = kind;
		this.passages = List.copyOf(passages);
	}

	/**
	 * A new version of the text from outside, such as a corrected transcript: passages are found again by their words (see {@link Reanchoring}). Those that waited are looked for
	 * too. A text of a million characters with 20,000 passages takes seconds.
	 *
	 * @param newText  with line feeds only
	 * @param progress one unit a passage
	 * @throws StudyProblem if text or passages cannot be read
	 */
	public static CarryOver replacing(Study study, Document document, String newText, Progress progress) throws StudyProblem {
		String text = study.text(document, progress).string();
		TextChange change = TextChange.between(text, newText);
		Reanchoring reanchoring = new Reanchoring(change);
		List<Passage> known = study.passages(document, progress).list();
		List<Carried> carried = new ArrayList<>(known.size());
		progress.begin(known.size());
		for (Passage passage : known) {
			progress.check();
			carried.add(new Carried(passage, reanchoring.place(anchor(passage, text))));
			progress.worked(1);
		}
		return new CarryOver(study, document, change, Act.Kind.REPLACE_TEXT, carried);
	}

	/**
	 * An edit by hand: passages move with the text. What is inserted inside of one belongs to it, at its edges not; one that loses all of its words waits to be placed.
	 *
	 * @param newText with line feeds only
	 * @throws StudyProblem if text or passages cannot be read
	 */
	public static CarryOver editing(Study study, Document document, String newText) throws StudyProblem {
		return editing(study, document, TextChange.between(study.text(document, Progress.NONE).string(), newText));
	}

	/**
	 * As the other method, for an edit that was recorded while it was made: each passage goes exactly where it was shown.
	 *
	 * @param change of the document's text as it is; with line feeds only
	 * @throws StudyProblem if passages cannot be read
	 */
	public static CarryOver editing(Study study, Document document, TextChange change) throws StudyProblem {
		String text = change.before();
		List<Carried> carried = new ArrayList<>();
		for (Passage passage : study.passages(document, Progress.NONE).list()) {
			TextRange range = new TextRange(passage.start(), passage.end());
			TextRange place = change.carried(range);
			boolean lost = place.isEmpty() && !range.isEmpty() || passage.unplaced() != null;
			carried.add(new Carried(passage, new Placement(anchor(passage, text), lost ? Kind.LOST : change.isWhole(range) ? Kind.EXACT : Kind.MOVED,
					lost ? List.of() : List.of(new Candidate(place, 1)))));
		}
		return new CarryOver(study, document, change, Act.Kind.EDIT_TEXT, carried);
	}

	static Anchor anchor(Passage passage, String text) {
		Unplaced words = passage.unplaced();
		return words == null ? Anchor.of(text, passage.start(), passage.end())
				: new Anchor(passage.start(), passage.start() + words.quote().length(), words.quote(), words.before(), words.after());
	}

	/** The document as it is. */
	public Document document() {
		return document;
	}

	/** The text as it is, and as it will be. */
	public TextChange change() {
		return change;
	}

	/** All passages of the document in text order, with what becomes of each. */
	public List<Carried> passages() {
		return passages;
	}

	/** How many passages become this. */
	public long count(Kind of) {
		return passages.stream().filter(carried -> carried.placement().kind() == of).count();
	}

	/** What the new text must be kept under before the act is done, see {@link DocumentText#hash(String)}. */
	public String textHash() {
		return DocumentText.hash(change.after());
	}

	/**
	 * The act that does it, one step of undo. The new text must be known to the study's texts by then.
	 *
	 * @param original the file that the new text came from, or null to leave what is there
	 * @throws StudyProblem if passages cannot be read
	 */
	public Act act(@Nullable Original original, Author author) throws StudyProblem {
		TextMeasure measure = TextMeasure.of(change.after());
		Document after = document.withText(textHash(), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), directions(), author.stamp());
		return TextActs.change(study, kind, original == null ? after : after.withOriginal(original), passages.stream().map(this::carried).toList());
	}

	private Passage carried(Carried one) {
		Passage passage = one.passage();
		if (one.placement().isSure()) {
			TextRange place = one.placement().candidates().getFirst().range();
			return passage.placed(place.start(), place.end());
		}
		Anchor anchor = one.placement().anchor();
		return passage.waiting(change.end(passage.start()), new Unplaced(anchor.quote(), anchor.before(), anchor.after()));
	}

	/** Directions that were forced on single paragraphs, at the paragraphs that these have become. */
	private SortedMap<Integer, Direction> directions() {
		SortedMap<Integer, Direction> moved = new TreeMap<>();
		if (!document.paragraphDirections().isEmpty()) {
			Paragraphs before = new Paragraphs(change.before());
			Paragraphs after = new Paragraphs(change.after());
			document.paragraphDirections().forEach((paragraph, direction) -> {
				if (paragraph < before.count()) {
					moved.put(after.indexAt(change.start(before.start(paragraph))), direction);
				}
			});
		}
		return moved;
	}
}
