// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.RangeActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.EdgeSteps;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Edge;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Unit;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/**
 * Moves an edge of a passage: of one that is selected, the edge at which the caret blinks, else the one that is nearer to the caret. All that the coder has on the range moves as one.
 * <p>
 * Each press is one act and one step of undo, so that nothing that was done is ever lost. As long as one goes on pressing, each act is worked out on the study as it was before the first and replaces the one before: on the
 * way an edge may stand where another passage ends, and the two become one there, but a further press does not take that other passage along.
 */
public final class EdgeWork {

	/** What was moved last; good for as long as neither the study nor the selection is another. */
	private record Held(TextRange from, TextRange range, Edge edge, Study before, @Nullable Change takeBack, Study after, TextRange selection) {
	}

	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;
	private final OwnPassage passage;
	private @Nullable Held held;

	EdgeWork(SelectionWork work, TextPane pane, BottomLine line) {
		this.work = work;
		this.pane = pane;
		this.line = line;
		passage = new OwnPassage(work, pane, line);
	}

	/** Moves the edge towards a side of the window; which way of the text that is the paragraph says in which the edge stands. */
	void toSide(boolean right, Unit unit) {
		ShownDocument shown = pane.shown();
		Held known = held();
		Optional<TextRange> range = known != null ? Optional.of(known.range) : passage.find();
		if (shown == null || range.isEmpty()) {
			return;
		}
		Edge edge = known != null ? known.edge : edge(range.get());
		int at = edge == Edge.START ? range.get().start() : range.get().end() - 1;
		Optional<TextRange> next = EdgeSteps.step(shown.text(), range.get(), edge, shown.isRightToLeft(at) != right, unit);
		if (next.isEmpty()) {
			line.say(Messages.Notice_edgeStays);
			return;
		}
		if (move(range.get(), next.get(), edge, known)) {
			tell(shown, next.get(), edge);
		}
	}

	/** Takes the other edge: selects the passage, with the caret at the edge that the next press moves. */
	void otherEdge() {
		Held known = held();
		Optional<TextRange> range = known != null ? Optional.of(known.range) : passage.find();
		ShownDocument shown = pane.shown();
		if (range.isEmpty() || shown == null) {
			return;
		}
		Edge edge = (known != null ? known.edge : edge(range.get())).other();
		select(range.get(), edge);
		if (known != null) {
			held = new Held(known.from, known.range, edge, known.before, known.takeBack, known.after, pane.selection());
		}
		tell(shown, range.get(), edge);
	}

	private @Nullable Held held() {
		Held known = held;
		return known != null && known.after == work.study() && known.selection.equals(pane.selection()) ? known : null;
	}

	private Edge edge(TextRange range) {
		int caret = pane.widget().getCaretOffset();
		return caret - range.start() < range.end() - caret ? Edge.START : Edge.END;
	}

	/**
	 * Moves what this coder has on a range to another.
	 *
	 * @return whether it was done
	 */
	boolean move(TextRange from, TextRange to, Edge edge) {
		return move(from, to, edge, null);
	}

	private boolean move(TextRange from, TextRange to, Edge edge, @Nullable Held known) {
		Held[] made = { null };
		boolean selected = work.selection().equals(Optional.of(from));
		boolean done = work.attempt((study, author) -> {
			Held earlier = known != null && known.after == study ? known : null;
			Study before = earlier != null ? earlier.before : study;
			TextRange start = earlier != null ? earlier.from : from;
			Optional<Act> act = act(before, start, to, author);
			Change taken = act.isEmpty() ? null : before.apply(act.get().change()).inverse();
			made[0] = new Held(start, to, edge, before, taken, study, to);
			Change takeBack = earlier != null ? earlier.takeBack : null;
			return takeBack == null ? act : RangeActs.instead(takeBack, act, study.document(work.document()));
		}) == SelectionWork.Outcome.DONE;
		Held now = made[0];
		if (done && now != null) {
			if (selected) {
				select(to, edge);
			}
			held = new Held(now.from, to, edge, now.before, now.takeBack, work.study(), pane.selection());
		}
		return done;
	}

	private Optional<Act> act(Study study, TextRange from, TextRange to, Author author) throws StudyProblem {
		return from.equals(to) ? Optional.empty() : RangeActs.move(study, study.document(work.document()), SelectionWork.extent(from), SelectionWork.extent(to), author);
	}

	private void select(TextRange range, Edge edge) {
		StyledText text = pane.widget();
		if (edge == Edge.START) {
			text.setSelection(range.end(), range.start()); // the caret stands at the second
		} else {
			text.setSelection(range.start(), range.end());
		}
	}

	/** Says where the edge is, for who does not see it. */
	void say(ShownDocument shown, TextRange range, Edge edge) {
		line.say(Messages.format(edge == Edge.START ? Messages.Notice_edgeStart : Messages.Notice_edgeEnd, Isolates.wrap(Excerpt.of(shown.text(), range, edge))));
	}

	/** The same, after the line has heard of the new selection, at which it forgets what it said. */
	private void tell(ShownDocument shown, TextRange range, Edge edge) {
		pane.widget().getDisplay().asyncExec(() -> {
			if (!pane.widget().isDisposed()) {
				say(shown, range, edge);
				if (work.isHidden(range)) {
					line.say(Messages.format(Messages.Notice_hiddenAlong, line.text()));
				}
			}
		});
	}
}
