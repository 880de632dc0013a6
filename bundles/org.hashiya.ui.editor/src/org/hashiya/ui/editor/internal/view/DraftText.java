// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.hashiya.model.Direction;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.EditLog.Edits;
import org.hashiya.text.Interview;
import org.hashiya.text.ParagraphDirection;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextEdit;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.marks.Bracket;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.editor.internal.marks.Spans;
import org.hashiya.ui.editor.internal.marks.SpansAtEdits;

/**
 * A document while somebody corrects its text: the text is the widget's, the passages are those of the study, each where the edits have led it. A key costs some passes over arrays of
 * numbers; paragraphs and directions are asked of the text when they are drawn.
 */
public final class DraftText implements ShownText {

	private final IDocument text;
	private ShownDocument base;
	private List<Passage> passages;
	private List<Bracket> brackets;
	/** Of the passages that are not seen too. */
	private List<Passage> everything = List.of();
	private SpansAtEdits movingAll;
	private SpansAtEdits movingPassages;
	private SpansAtEdits movingBrackets;
	private Spans passagePlaces;
	private Spans bracketPlaces;
	private @Nullable Edits edits;
	/** Directions of paragraphs and what single ones are forced to, for the text of this stamp. */
	private final Map<Integer, Boolean> rightToLeft = new HashMap<>();
	private @Nullable Map<Integer, Direction> forced;
	private long stamp = -1;

	/**
	 * Begins without edits.
	 *
	 * @param base the document as it is in the study
	 * @param text the widget's, with the same characters
	 */
	public DraftText(ShownDocument base, IDocument text) {
		this.text = text;
		this.base = base;
		passages = base.passages().list();
		brackets = base.brackets();
		movingPassages = passages(passages);
		movingAll = everything(base);
		movingBrackets = brackets(brackets);
		passagePlaces = movingPassages.at(null);
		bracketPlaces = movingBrackets.at(null);
	}

	private static SpansAtEdits passages(List<Passage> all) {
		return new SpansAtEdits(Spans.of(all.size(), number -> all.get(number).start(), number -> all.get(number).end()));
	}

	private SpansAtEdits everything(ShownDocument of) {
		try {
			everything = of.all().list();
		} catch (StudyProblem problem) {
			throw new IllegalStateException(problem); // what is seen was taken of it: it has been read
		}
		return everything.equals(passages) ? movingPassages : passages(everything);
	}

	private static SpansAtEdits brackets(List<Bracket> all) {
		return new SpansAtEdits(Spans.of(all.size(), number -> all.get(number).start(), number -> all.get(number).end()));
	}

	/** The document as it is in the study. */
	public ShownDocument base() {
		return base;
	}

	/** The same text of a later snapshot, with other passages perhaps: they go where the edits lead them. */
	public void rebase(ShownDocument later) {
		base = later;
		passages = later.passages().list();
		brackets = later.brackets();
		movingPassages = passages(passages);
		movingAll = everything(later);
		movingBrackets = brackets(brackets);
		stamp = -1; // directions may be forced now
		move(edits);
	}

	/** Puts all passages where these edits lead them. */
	public void move(@Nullable Edits now) {
		edits = now;
		passagePlaces = movingPassages.at(now);
		bracketPlaces = movingBrackets.at(now);
	}

	/** How many passages have lost all of their words, also of those that are not seen. */
	public int gone() {
		Spans places = movingAll.at(edits);
		int gone = 0;
		for (int number = 0; number < places.size(); number++) {
			if (places.isEmpty(number) && everything.get(number).length() > 0) {
				gone++;
			}
		}
		return gone;
	}

	/** Where a range of the study's text is shown. */
	public TextRange shown(TextRange range) {
		TextRange place = range;
		for (TextEdit edit : Edits.list(edits)) {
			place = edit.carried(place);
		}
		return place;
	}

	@Override
	public Study study() {
		return base.study();
	}

	@Override
	public Lens lens() {
		return base.lens();
	}

	@Override
	public Interview interview() {
		return base.interview();
	}

	@Override
	public int length() {
		return text.getLength();
	}

	@Override
	public int paragraph(int offset) {
		try {
			return text.getLineOfOffset(Math.clamp(offset, 0, text.getLength()));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // it was clamped
		}
	}

	@Override
	public List<Passage> overlapping(int from, int to) {
		List<Passage> found = new ArrayList<>();
		passagePlaces.forEachOverlapping(from, to, number -> found.add(passages.get(number).placed(passagePlaces.start(number), passagePlaces.end(number))));
		return found;
	}

	@Override
	public int lanes() {
		return base.lanes();
	}

	@Override
	public void forEachBracket(int from, int to, Consumer<Bracket> visitor) {
		bracketPlaces.forEachOverlapping(from, to, number -> {
			Bracket bracket = brackets.get(number);
			visitor.accept(new Bracket(bracketPlaces.start(number), bracketPlaces.end(number), bracket.code(), bracket.memo(), bracket.lane()));
		});
	}

	/** As {@link org.hashiya.text.ParagraphDirections} has it, but for one paragraph at a time. */
	@Override
	public boolean isRightToLeft(int offset) {
		forgetOld();
		int paragraph = paragraph(offset);
		int at = paragraph;
		Boolean known = rightToLeft.get(at);
		while (known == null) {
			Direction own = own(at);
			known = own != null ? Boolean.valueOf(own == Direction.RIGHT_TO_LEFT) : --at >= 0 ? rightToLeft.get(at) : Boolean.valueOf(isFirstRightToLeft(paragraph + 1));
		}
		for (int line = Math.max(0, at); line <= paragraph; line++) {
			rightToLeft.put(line, known);
		}
		return known;
	}

	private boolean isFirstRightToLeft(int from) {
		for (int line = from; line < text.getNumberOfLines(); line++) {
			Direction own = own(line);
			if (own != null) {
				return own == Direction.RIGHT_TO_LEFT;
			}
		}
		return false;
	}

	private @Nullable Direction own(int line) {
		Direction single = forced().get(line);
		Direction all = base.document().direction();
		if (single != null || all != null) {
			return single != null ? single : all;
		}
		try {
			int start = text.getLineOffset(line);
			int end = line + 1 < text.getNumberOfLines() ? text.getLineOffset(line + 1) - 1 : text.getLength();
			return switch (ParagraphDirection.of(new DocumentCharacters(text), start, end)) {
			case LTR -> Direction.LEFT_TO_RIGHT;
			case RTL -> Direction.RIGHT_TO_LEFT;
			case NEUTRAL -> null;
			};
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // asked of lines that are there
		}
	}

	/** What single paragraphs are forced to goes where their beginnings are, as in the act. */
	private Map<Integer, Direction> forced() {
		Map<Integer, Direction> known = forced;
		if (known == null) {
			known = new HashMap<>();
			if (!base.document().paragraphDirections().isEmpty()) {
				Paragraphs before = new Paragraphs(base.text());
				List<TextEdit> all = Edits.list(edits);
				for (Map.Entry<Integer, Direction> one : base.document().paragraphDirections().entrySet()) {
					if (one.getKey() < before.count()) {
						int start = before.start(one.getKey());
						for (TextEdit edit : all) {
							start = edit.start(start);
						}
						known.put(paragraph(start), one.getValue());
					}
				}
			}
			forced = known;
		}
		return known;
	}

	private void forgetOld() {
		long now = text instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : stamp + 1;
		if (now != stamp) {
			stamp = now;
			rightToLeft.clear();
			forced = null;
		}
	}
}
