// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.RangeActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Edge;
import org.hashiya.ui.editor.internal.acts.Quotation;
import org.hashiya.ui.editor.internal.acts.SelectionActs;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/** What is done to a passage that is there: split, joined, recoded, deleted. Each is one act, and the line below the text tells what was done or what is missing. */
public final class RangeWork {

	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;
	private final OwnPassage passage;

	RangeWork(SelectionWork work, TextPane pane, BottomLine line) {
		this.work = work;
		this.pane = pane;
		this.line = line;
		passage = new OwnPassage(work, pane, line);
	}

	/** Splits the passage at the caret, or where the selection begins. White space there belongs to neither part. */
	void split() {
		ShownDocument shown = pane.shown();
		if (shown == null) {
			return;
		}
		int caret = Graphemes.around(shown.text(), pane.selection().start(), pane.selection().start()).start();
		passage.find(range -> !before(shown, range, caret).isEmpty() && !after(shown, range, caret).isEmpty(), Messages.Notice_splitWhere).ifPresent(range -> {
			Extent first = SelectionWork.extent(before(shown, range, caret));
			Extent second = SelectionWork.extent(after(shown, range, caret));
			switch (work.attempt((study, author) -> RangeActs.split(study, study.document(work.document()), SelectionWork.extent(range), first, second, author))) {
			case DONE -> line.say(Messages.Notice_split);
			case NOTHING_TO_DO -> line.say(Messages.Notice_nothingToRemove);
			case NOT_POSSIBLE -> line.hush(); // the problem is shown already
			}
		});
	}

	private static TextRange before(ShownDocument shown, TextRange range, int caret) {
		return new TextRange(range.start(), Math.clamp(caret, range.start(), range.end())).trimmed(shown.text());
	}

	private static TextRange after(ShownDocument shown, TextRange range, int caret) {
		return new TextRange(Math.clamp(caret, range.start(), range.end()), range.end()).trimmed(shown.text());
	}

	/**
	 * Joins the passage with the next one of the same code. Where the caret stands between two that touch, as after {@link #split}, joins these two; and where no other follows, with the one before that
	 * touches it.
	 */
	void join() {
		ShownDocument shown = pane.shown();
		Optional<TextRange> range = passage.find();
		if (shown == null || range.isEmpty()) {
			return;
		}
		boolean selected = work.selection().equals(range);
		TextRange[] all = { range.get() };
		SelectionWork.Outcome outcome = work.attempt((study, author) -> {
			Document document = study.document(work.document());
			Extent here = SelectionWork.extent(range.get());
			Optional<Extent> next = RangeActs.next(study, document, here, author);
			boolean backwards = next.isEmpty() || pane.selection().isEmpty() && pane.selection().start() == here.start();
			Optional<Extent> before = backwards ? RangeActs.previous(study, document, here, author).filter(found -> shown.text().substring(found.end(), here.start()).isBlank()) : Optional.empty();
			Extent first = before.orElse(here);
			Optional<Extent> second = before.isPresent() ? Optional.of(here) : next;
			second.ifPresent(found -> all[0] = new TextRange(first.start(), Math.max(first.end(), found.end())));
			return RangeActs.join(study, document, first, author);
		});
		switch (outcome) {
		case DONE -> {
			if (selected) {
				pane.widget().setSelectionRange(all[0].start(), all[0].length());
			}
			later(Messages.format(Messages.Notice_joined, Isolates.wrap(Excerpt.of(shown.text(), all[0], Edge.END))));
		}
		case NOTHING_TO_DO -> line.say(Messages.Notice_noNextOfCode);
		case NOT_POSSIBLE -> line.hush();
		}
	}

	/** Deletes the passage with its codings; memos on it stay on the document. */
	void delete() {
		ShownDocument shown = pane.shown();
		Optional<TextRange> range = passage.find();
		if (shown != null && range.isPresent()
				&& work.attempt((study, author) -> RangeActs.delete(study, study.document(work.document()), SelectionWork.extent(range.get()), author)) == SelectionWork.Outcome.DONE) {
			later(Messages.format(Messages.Notice_passageDeleted, Isolates.wrap(Excerpt.of(shown.text(), range.get(), Edge.START))));
		}
	}

	/** Puts what is selected, or the innermost passage at the caret, on the clipboard, as a quotation with its reference: as text, and as HTML for programs that keep directions. */
	void copyQuotation() {
		ShownDocument shown = pane.shown();
		Optional<TextRange> range = work.selection().or(() -> work.memoRange());
		if (shown == null || range.isEmpty()) {
			return;
		}
		Quotation quotation = new Quotation(shown.document().name(), shown.document().language(), shown.text(), range.get(), shown.paragraphs(), shown.directions());
		Clipboard clipboard = new Clipboard(pane.widget().getDisplay());
		try {
			clipboard.setContents(new Object[] { quotation.plain().replace("\n", System.lineSeparator()), quotation.html() }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() }); //$NON-NLS-1$
			line.say(Messages.Notice_quotation);
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
				throw e;
			}
			line.say(Messages.Notice_noClipboard); // another program holds it
		} finally {
			clipboard.dispose();
		}
	}

	/** The codings whose code can be another: this coder's own, of exactly what is selected where there are such, else all at the caret. Where there are none, says why. */
	List<CodingsAt.Entry> recodable() {
		List<CodingsAt.Entry> here = work.removable();
		Optional<UUID> coder = work.coder();
		List<CodingsAt.Entry> own = here.stream().filter(entry -> coder.equals(Optional.of(entry.coding().coder()))).toList();
		if (own.isEmpty() && !here.isEmpty() && coder.isPresent()) {
			line.say(Messages.format(Messages.Notice_foreignPassage, Messages.list(here.stream().map(CodingsAt.Entry::coder).distinct().map(Isolates::wrap).toList())));
		}
		return own;
	}

	/**
	 * Puts codes in the place of one.
	 *
	 * @param codes codes that are there
	 * @param paths those of codes that are to be made
	 */
	void recode(CodingsAt.Entry entry, List<UUID> codes, List<String> paths) {
		SelectionWork.Outcome outcome = work.attempt((study, author) -> {
			Passage now = study.passages(study.document(work.document()), Progress.NONE).get(entry.passage().id());
			if (now == null) {
				throw StudyProblem.of(StudyProblem.Kind.CODING_UNKNOWN, entry.path());
			}
			return SelectionActs.recode(study, now, entry.coding().id(), codes, paths, author);
		});
		String names = work.applied(codes, paths, outcome);
		if (outcome == SelectionWork.Outcome.DONE) {
			line.say(Messages.format(Messages.Notice_recoded, entry.shown(), names));
		}
	}

	/** After the line has heard of the new selection, at which it forgets what it said. */
	private void later(String notice) {
		pane.widget().getDisplay().asyncExec(() -> {
			if (!pane.widget().isDisposed()) {
				line.say(notice);
			}
		});
	}
}
