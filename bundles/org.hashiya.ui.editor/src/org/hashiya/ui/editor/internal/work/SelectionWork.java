// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.acts.SelectionActs;
import org.hashiya.ui.editor.internal.quick.NewCodePath;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.ShownText;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.MemoLinkSource;
import org.hashiya.ui.parts.PassageSelection;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.words.CodePaths;

/**
 * Codes what is selected and tells in the line below the text what was done or what is missing. White space at the ends of a selection is not coded: a double-click takes a space along
 * on some systems, and the passage would be another one than the same words without it.
 */
public final class SelectionWork implements CodingTarget {

	/** How an attempt ended. */
	enum Outcome {
		DONE, NOTHING_TO_DO, NOT_POSSIBLE
	}

	private final OpenStudy open;
	private final UUID document;
	private final Acting acting;
	private final TextPane pane;
	private final BottomLine line;
	private final EditorMemory memory;
	private boolean paused;

	public SelectionWork(OpenStudy open, UUID document, Acting acting, TextPane pane, BottomLine line, EditorMemory memory) {
		this.open = open;
		this.document = document;
		this.acting = acting;
		this.pane = pane;
		this.line = line;
		this.memory = memory;
	}

	@Override
	public Optional<TextRange> selection() {
		ShownDocument shown = pane.shown();
		return shown == null || paused ? Optional.empty() : Optional.of(pane.selection().trimmed(shown.text())).filter(range -> !range.isEmpty());
	}

	/** While the text is being corrected nothing is coded: what is selected is no part of the study's text. */
	public void pause(boolean pausing) {
		paused = pausing;
	}

	/** Whether nothing can be coded now; says so. */
	public boolean isPaused() {
		if (paused) {
			line.say(Messages.Notice_correcting);
		}
		return paused;
	}

	/** As {@link #selection()}; where nothing is selected, says so. */
	public Optional<TextRange> selectionOrNotice() {
		Optional<TextRange> selection = selection();
		if (selection.isEmpty() && !isPaused()) {
			line.say(Messages.Notice_selectFirst);
		}
		return selection;
	}

	@Override
	public boolean apply(UUID code) {
		return selectionOrNotice().filter(range -> apply(code, range)).isPresent();
	}

	@Override
	public boolean apply(UUID code, PassageSelection dragged) {
		boolean ours = dragged.document().equals(document) && dragged.study().equals(study().info().id());
		if (ours && study().codebook().get(code) == null) {
			line.say(Messages.Notice_otherStudy);
		} else if (ours && !isPaused()) {
			apply(code, new TextRange(dragged.start(), dragged.end()));
		}
		return ours;
	}

	/** Codes a range. */
	public boolean apply(UUID code, TextRange range) {
		Codebook codebook = study().codebook();
		return tell(attempt((study, author) -> CodingActs.apply(study, study.document(document), List.of(extent(range)), study.codebook().require(code), null, author)),
				codebook.path(code), code, range);
	}

	@Override
	public boolean apply(List<UUID> codes) {
		return selectionOrNotice().filter(range -> applyAll(codes, List.of(), range)).isPresent();
	}

	/**
	 * Codes a range with several codes in one step.
	 *
	 * @param codes codes that are there
	 * @param paths those of codes that are to be made
	 */
	public boolean applyAll(List<UUID> codes, List<String> paths, TextRange range) {
		if (paths.isEmpty() && codes.size() == 1) {
			return apply(codes.getFirst(), range);
		}
		if (codes.isEmpty() && paths.size() == 1) {
			return applyPath(paths.getFirst(), range);
		}
		Outcome outcome = attempt((study, author) -> SelectionActs.applyAll(study, study.document(document), extent(range), codes, paths, author));
		say(outcome, applied(codes, paths, outcome), range);
		return outcome == Outcome.DONE;
	}

	/** Remembers codes as those that were applied last, where they could be, and answers their names as a list. */
	String applied(List<UUID> codes, List<String> paths, Outcome outcome) {
		Codebook codebook = study().codebook();
		List<UUID> applied = Stream.concat(codes.stream(), paths.stream().flatMap(path -> NewCodePath.existing(path, codebook).stream()).map(Code::id)).toList();
		if (outcome != Outcome.NOT_POSSIBLE) {
			applied.reversed().forEach(memory::applied); // the first is the one that is applied again
		}
		return Messages.list(applied.stream().map(code -> CodePaths.shown(codebook, code)).toList());
	}

	/** Codes a range with the code of this path, which is made where it is not there. */
	public boolean applyPath(String path, TextRange range) {
		Outcome outcome = attempt((study, author) -> SelectionActs.applyPath(study, study.document(document), extent(range), path, author));
		Optional<Code> code = NewCodePath.existing(path, study().codebook());
		return tell(outcome, path, code.isPresent() ? code.get().id() : null, range);
	}

	/** Makes the selected words a code and codes them with it. */
	public boolean applyInVivo() {
		ShownDocument shown = pane.shown();
		Optional<TextRange> range = selectionOrNotice();
		if (shown == null || range.isEmpty()) {
			return false;
		}
		String words = range.get().in(shown.text());
		Outcome outcome = attempt((study, author) -> SelectionActs.inVivo(study, study.document(document), extent(range.get()), shown.text(), author));
		Optional<Code> code = SelectionActs.inVivoCode(words, study().codebook());
		if (code.isPresent()) {
			return tell(outcome, study().codebook().path(code.get()), code.get().id(), range.get());
		}
		if (outcome == Outcome.NOTHING_TO_DO) {
			line.say(Messages.Notice_selectFirst); // nothing but marks of direction is selected
		}
		return false;
	}

	private boolean tell(Outcome outcome, String path, @Nullable UUID code, TextRange range) {
		say(outcome, code == null ? Isolates.wrap(path) : CodePaths.shown(study().codebook(), code), range);
		if (code != null && outcome != Outcome.NOT_POSSIBLE) {
			memory.applied(code);
		}
		return outcome == Outcome.DONE;
	}

	private void say(Outcome outcome, String names, TextRange range) {
		boolean hidden = outcome != Outcome.NOT_POSSIBLE && isHidden(range);
		switch (outcome) {
		case DONE -> line.say(Messages.format(hidden ? Messages.Notice_codedHidden : Messages.Notice_coded, names));
		case NOTHING_TO_DO -> line.say(Messages.format(hidden ? Messages.Notice_alreadyCodedHidden : Messages.Notice_alreadyCoded, names));
		case NOT_POSSIBLE -> line.hush(); // the problem is shown already
		}
	}

	/** Whether of what this coder has on a range something is not seen, by what is chosen to be seen. */
	boolean isHidden(TextRange range) {
		ShownDocument shown = pane.shown();
		Study study = study();
		try {
			Passages there = Passages.of(study.passages(study.document(document), Progress.NONE).at(range.start(), range.end()));
			return shown != null && codings(shown.lens().seen(there, study)) < codings(there);
		} catch (StudyProblem problem) {
			return false; // it has just been read
		}
	}

	private long codings(Passages passages) {
		Optional<UUID> coder = open.coder().map(Coder::id);
		return passages.list().stream().flatMap(passage -> passage.codings().stream()).filter(coding -> coder.equals(Optional.of(coding.coder()))).count();
	}

	/** What is at the caret, or on the selection. */
	public CodingsAt here() {
		ShownText shown = pane.drawn();
		TextRange selection = selection().orElseGet(pane::selection);
		return shown == null ? new CodingsAt(List.of(), List.of()) : CodingsAt.range(shown.study(), shown::overlapping, selection.start(), selection.end());
	}

	/** The codings that Delete may mean: those on exactly what is selected, where there are such, else all at the caret or on the selection. */
	public List<CodingsAt.Entry> removable() {
		CodingsAt here = here();
		List<CodingsAt.Entry> exact = selection().map(range -> here.only(range.start(), range.end()).codings()).orElse(List.of());
		if (here.codings().isEmpty()) {
			line.say(Messages.Notice_nothingToRemove);
		}
		return exact.isEmpty() ? here.codings() : exact;
	}

	/** Removes a coding. */
	public boolean remove(CodingsAt.Entry entry) {
		Outcome outcome = attempt((study, author) -> {
			Passage now = study.passages(study.document(document), Progress.NONE).get(entry.passage().id());
			if (now == null) {
				throw StudyProblem.of(StudyProblem.Kind.CODING_UNKNOWN, entry.path());
			}
			return Optional.of(CodingActs.remove(study, now, entry.coding().id()));
		});
		if (outcome == Outcome.DONE) {
			line.say(Messages.format(Messages.Notice_removed, entry.shown()));
		}
		return outcome == Outcome.DONE;
	}

	/** What a memo would be on: the selection, else the innermost passage at the caret; where there is neither, says what to do. */
	public Optional<TextRange> memoRange() {
		if (selection().isPresent()) {
			return selection();
		}
		CodingsAt here = here();
		Optional<Passage> innermost = !here.memos().isEmpty() ? Optional.of(here.memos().getFirst().passage())
				: here.codings().stream().findFirst().map(CodingsAt.Entry::passage);
		return innermost.map(passage -> new TextRange(passage.start(), passage.end())).or(this::selectionOrNotice);
	}

	/** The memo that this coder has on exactly this range. */
	public Optional<Memo> memo(TextRange range) throws StudyProblem {
		Study study = study();
		return open.coder().isEmpty() ? Optional.empty() : SelectionActs.ownMemo(study, study.document(document), extent(range), open.coder().get().id());
	}

	/** Keeps what was written as the memo on a range; nothing written deletes it. */
	public void keepMemo(TextRange range, @Nullable Memo before, String text) {
		if (before == null && text.isBlank()) {
			return;
		}
		Outcome outcome = attempt((study, author) -> {
			Memo now = before == null ? null : study.memos().get(before.id());
			return now == null ? Optional.of(SelectionActs.writeMemo(study, study.document(document), extent(range), text, author))
					: SelectionActs.changeMemo(study, now, text, author);
		});
		if (outcome == Outcome.DONE) {
			line.say(Messages.Notice_memoKept);
		}
	}

	/** Does something else to the study, as a person who acts here; answers whether it was done. */
	boolean perform(ActSupplier supplier) {
		return attempt(supplier) == Outcome.DONE;
	}

	/** Performs an act; a problem is shown where the eye is. */
	Outcome attempt(ActSupplier supplier) {
		boolean[] nothing = { false };
		boolean done = acting.perform(open, (study, author) -> {
			Optional<Act> act = supplier.prepare(study, author);
			nothing[0] = act.isEmpty();
			return act;
		});
		return done ? Outcome.DONE : nothing[0] ? Outcome.NOTHING_TO_DO : Outcome.NOT_POSSIBLE;
	}

	/** The codes that were applied last and can be applied now, the last one first. */
	public List<Code> recent() {
		return memory.recent().codes().stream().<Code>mapMulti((id, next) -> {
			Code code = study().codebook().get(id);
			if (code != null && code.codable()) {
				next.accept(code);
			}
		}).toList();
	}

	/** The code that a number key applies, the first in the tree where a merge left several. */
	public Optional<Code> pinned(int key) {
		return study().codebook().list().stream().filter(code -> code.pinned() == key).findFirst();
	}

	public Study study() {
		return open.study();
	}

	/** Where links in a memo are proposed from. */
	MemoLinkSource links(IWorkbenchWindow window) {
		return MemoLinkSource.of(window, open).near(new Target(ElementKind.DOCUMENT, document));
	}

	/** The document that is shown. */
	UUID document() {
		return document;
	}

	/** Who codes here; asks where that is not known yet. */
	Optional<UUID> coder() {
		UUID[] coder = { null };
		acting.perform(open, (study, author) -> {
			coder[0] = author.coder();
			return Optional.empty();
		});
		return Optional.ofNullable(coder[0]);
	}

	static Extent extent(TextRange range) {
		return new Extent(range.start(), range.end());
	}
}
