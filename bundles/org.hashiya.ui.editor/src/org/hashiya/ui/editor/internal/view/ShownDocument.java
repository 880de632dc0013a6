// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Interview;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;
import org.hashiya.ui.editor.internal.marks.Bracket;
import org.hashiya.ui.editor.internal.marks.Lanes;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.editor.internal.reading.ScriptRuns;

/** One document of one snapshot with all that drawing asks for, immutable. Positions are UTF-16 units. */
public final class ShownDocument implements ShownText {

	private final Study study;
	private final Document document;
	private final String text;
	private final Paragraphs paragraphs;
	private final ParagraphDirections directions;
	private final Interview interview;
	private final Passages all;
	private final Lens lens;
	private final Passages passages;
	private final Lanes lanes;

	private ShownDocument(Study study, Document document, String text, Paragraphs paragraphs, ParagraphDirections directions, Interview interview, Passages all, Lens lens, Passages passages, Lanes lanes) {
		this.study = study;
		this.document = document;
		this.text = text;
		this.paragraphs = paragraphs;
		this.directions = directions;
		this.interview = interview;
		this.all = all;
		this.lens = lens;
		this.passages = passages;
		this.lanes = lanes;
	}

	/** Reads text and passages of a document, to see all of them; see the other {@code load}. */
	public static ShownDocument load(Study study, UUID id, Progress progress) throws StudyProblem {
		return load(study, id, Lens.ALL, progress);
	}

	/**
	 * Reads text and passages of a document.
	 *
	 * @param lens through what its codings are to be looked at
	 * @throws StudyProblem DOCUMENT_UNKNOWN, or if text or passages cannot be read
	 */
	public static ShownDocument load(Study study, UUID id, Lens lens, Progress progress) throws StudyProblem {
		return load(study, id, lens, null, progress);
	}

	/** @param earlier the same document with another text, or null */
	private static ShownDocument load(Study study, UUID id, Lens lens, @Nullable ShownDocument earlier, Progress progress) throws StudyProblem {
		Document document = study.document(id);
		String text = study.text(document, progress).string();
		Passages all = study.passages(document, progress).placed(); // what waits to be placed stands nowhere yet
		Paragraphs paragraphs = new Paragraphs(text);
		Passages passages = lens.seen(all, study);
		return new ShownDocument(study, document, text, paragraphs, new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections()),
				Interview.in(text, paragraphs), all, lens, passages,
				earlier == null ? Lanes.of(passages, lens::mark) : earlier.lanes.moved(earlier.passages, passages, lens::mark));
	}

	/**
	 * The same document in a later snapshot; what did not change is not computed again.
	 *
	 * @throws StudyProblem as {@link #load}
	 */
	public ShownDocument in(Study later) throws StudyProblem {
		Document now = later.document(document.id());
		if (!now.textHash().equals(document.textHash())) {
			return load(later, document.id(), lens, this, Progress.NONE);
		}
		Passages nowAll = later.passages(now, Progress.NONE).placed();
		boolean same = nowAll == all && (!lens.isFiltered() || later.codebook() == study.codebook() && later.memos() == study.memos() && later.coders() == study.coders() && later.sets() == study.sets());
		Passages nowPassages = same ? passages : lens.seen(nowAll, later);
		return new ShownDocument(later, now, text, paragraphs,
				isDirectedLike(now) ? directions : new ParagraphDirections(text, paragraphs, now.direction(), now.paragraphDirections()), interview, nowAll, lens, nowPassages,
				lanes.after(passages, nowPassages, lens::mark));
	}

	/** The same document, its codings looked at through another lens. */
	public ShownDocument through(Lens other) {
		if (other.equals(lens)) {
			return this;
		}
		Passages seen = other.seen(all, study);
		return new ShownDocument(study, document, text, paragraphs, directions, interview, all, other, seen, Lanes.of(seen, other::mark));
	}

	/** Whether the paragraphs of another state of the document run in the same directions. */
	public boolean isDirectedLike(Document other) {
		return document.direction() == other.direction() && document.paragraphDirections().equals(other.paragraphDirections());
	}

	@Override
	public Study study() {
		return study;
	}

	@Override
	public Lens lens() {
		return lens;
	}

	public Document document() {
		return document;
	}

	public String text() {
		return text;
	}

	public Paragraphs paragraphs() {
		return paragraphs;
	}

	/** The directions of its paragraphs. */
	public ParagraphDirections directions() {
		return directions;
	}

	/** All passages that stand in the text, whoever made them, seen or not. */
	Passages all() throws StudyProblem {
		return study.seenBy() == null ? all : study.whole().passages(document, Progress.NONE).placed();
	}

	/** The passages that are seen, with those of their codings and memos that are. */
	public Passages passages() {
		return passages;
	}

	@Override
	public Interview interview() {
		return interview;
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public int paragraph(int offset) {
		return paragraphs.indexAt(Math.clamp(offset, 0, text.length()));
	}

	@Override
	public boolean isRightToLeft(int offset) {
		return directions.isRightToLeft(paragraph(offset));
	}

	/** Whether a paragraph with something in it runs in this direction; looks at paragraphs until it finds one. */
	public boolean hasParagraph(boolean rightToLeft) {
		for (int paragraph = 0; paragraph < paragraphs.count(); paragraph++) {
			if (directions.isRightToLeft(paragraph) == rightToLeft && paragraphs.start(paragraph) < paragraphs.end(paragraph)) {
				return true;
			}
		}
		return false;
	}

	/** Whether there is an Arabic letter in the text. Looks first where paragraphs begin to run from right to left, since all before may be long. */
	public boolean hasArabic() {
		for (int paragraph = 0; paragraph < paragraphs.count(); paragraph++) {
			if (directions.isRightToLeft(paragraph)) {
				return ScriptRuns.hasArabic(text.substring(paragraphs.start(paragraph), paragraphs.end(paragraph)), paragraphs.end(paragraph)) || ScriptRuns.hasArabic(text, text.length());
			}
		}
		return ScriptRuns.hasArabic(text, text.length());
	}

	/** Whether the text cannot be read well, since it holds Arabic and no font for it was found. */
	public boolean isArabicWithoutFont(boolean fontFound) {
		return !fontFound && hasArabic();
	}

	@Override
	public List<Passage> overlapping(int from, int to) {
		return passages.overlapping(from, to);
	}

	@Override
	public int lanes() {
		return lanes.count();
	}

	@Override
	public void forEachBracket(int from, int to, Consumer<Bracket> visitor) {
		lanes.forEachOverlapping(from, to, visitor);
	}

	/** All brackets, in the order in which they begin. */
	List<Bracket> brackets() {
		return lanes.list();
	}
}
