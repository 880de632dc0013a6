// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.keys.IBindingService;
import org.hashiya.model.Code;
import org.hashiya.model.Direction;
import org.hashiya.model.Memo;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.EditorCommand;
import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Unit;
import org.hashiya.ui.editor.internal.find.FindInText;
import org.hashiya.ui.editor.internal.quick.MemoBox;
import org.hashiya.ui.editor.internal.quick.ParagraphBox;
import org.hashiya.ui.editor.internal.quick.PopupPlace;
import org.hashiya.ui.editor.internal.quick.QuickCodeBox;
import org.hashiya.ui.editor.internal.reading.Marks;
import org.hashiya.ui.editor.internal.reading.Zoom;
import org.hashiya.ui.editor.internal.typo.TypoMode;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.study.Problems;

/** What the commands of one editor do. */
public final class Commands {

	private static final int QUOTED = 40;

	private final IEditorSite site;
	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;
	private final EditorMemory memory;
	private final TypoMode typo;
	private final TextMenu textMenu;
	private final MenuManager menu;
	private final Walk walk;
	private final Reach reach;
	private final LensChoices lens;
	private final FindInText find;
	private final EdgeWork edges;
	private final RangeWork ranges;
	private final Directing directing;

	public Commands(IEditorSite site, SelectionWork work, TextPane pane, BottomLine line, EditorMemory memory, TypoMode typo, FindInText find) {
		this.site = site;
		this.work = work;
		this.pane = pane;
		this.line = line;
		this.memory = memory;
		this.typo = typo;
		this.find = find;
		walk = new Walk(pane, line);
		reach = new Reach(pane);
		edges = new EdgeWork(work, pane, line);
		ranges = new RangeWork(work, pane, line);
		directing = new Directing(work, pane, line);
		IActionBars bars = site.getActionBars();
		IAction copy = operation(pane.viewer(), ITextOperationTarget.COPY, ActionFactory.COPY.create(site.getWorkbenchWindow()), false);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
				operation(pane.viewer(), ITextOperationTarget.SELECT_ALL, ActionFactory.SELECT_ALL.create(site.getWorkbenchWindow()), false));
		IAction cut = operation(pane.viewer(), ITextOperationTarget.CUT, ActionFactory.CUT.create(site.getWorkbenchWindow()), true);
		IAction paste = operation(pane.viewer(), ITextOperationTarget.PASTE, ActionFactory.PASTE.create(site.getWorkbenchWindow()), true);
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		lens = new LensChoices(memory, work::study);
		textMenu = new TextMenu(site, work, pane.widget(), List.of(cut, copy, paste), lens);
		menu = textMenu.install();
		PinnedKeys.install(work, pane.widget(), line);
		EdgeDrag.install(edges, work, pane, line);
		DragFromText.install(work, pane);
	}

	/**
	 * An operation of the viewer under the label and key of the workbench's own action.
	 *
	 * @param edits whether it changes the text, which is possible only while that is corrected
	 */
	private static IAction operation(SourceViewer viewer, int operation, ActionFactory.IWorkbenchAction like, boolean edits) {
		IAction action = new Action(like.getText()) {
			@Override
			public boolean isEnabled() {
				return !edits || viewer.isEditable();
			}

			@Override
			public void run() {
				if (viewer.canDoOperation(operation)) {
					viewer.doOperation(operation);
				}
			}
		};
		action.setActionDefinitionId(like.getActionDefinitionId());
		like.dispose();
		return action;
	}

	/** Whether a command can do something now. */
	public boolean can(EditorCommand command) {
		return switch (command) {
		case CORRECT_TEXT -> typo.isPossible();
		case APPLY_CORRECTIONS, CANCEL_CORRECTIONS -> typo.isOn();
		default -> !command.codes() || !typo.isOn();
		};
	}

	/** Whether a command is on, of those that can be. */
	public boolean isOn(EditorCommand command) {
		return switch (command) {
		case CORRECT_TEXT -> typo.isOn();
		case PARAGRAPH_NUMBERS -> memory.paragraphNumbers();
		case OVERVIEW -> memory.overview();
		case MEMOS_ONLY -> memory.lens().memosOnly();
		case COLOUR_BY_CODER -> memory.lens().byCoder();
		case MARKS_BOTH -> memory.marks() == Marks.LANES_AND_TINTS;
		case MARKS_LANES -> memory.marks() == Marks.LANES;
		case MARKS_TINTS -> memory.marks() == Marks.TINTS;
		case MARKS_NONE -> memory.marks() == Marks.NONE;
		default -> false;
		};
	}

	/** What of the codings can be seen. */
	public LensChoices lens() {
		return lens;
	}

	/** The context menu of the text. */
	public MenuManager menu() {
		return menu;
	}

	public void run(EditorCommand command) {
		if (command.codes() && work.isPaused()) {
			return;
		}
		switch (command) {
		case QUICK_CODE -> work.selectionOrNotice().ifPresent(this::quickCode);
		case IN_VIVO -> work.applyInVivo();
		case CODE_AGAIN -> codeAgain();
		case REMOVE_CODING -> textMenu.choose(work.removable(), work::remove);
		case WRITE_MEMO -> work.memoRange().ifPresent(this::memo);
		case NEXT_PASSAGE -> walk.nextPassage();
		case PREVIOUS_PASSAGE -> walk.previousPassage();
		case NEXT_UNCODED -> walk.nextUncoded();
		case SELECT_MORE -> reach.more();
		case SELECT_LESS -> reach.less();
		case EDGE_LEFT -> edges.toSide(false, Unit.WORD);
		case EDGE_RIGHT -> edges.toSide(true, Unit.WORD);
		case EDGE_LEFT_CHARACTER -> edges.toSide(false, Unit.CHARACTER);
		case EDGE_RIGHT_CHARACTER -> edges.toSide(true, Unit.CHARACTER);
		case OTHER_EDGE -> edges.otherEdge();
		case SPLIT_PASSAGE -> ranges.split();
		case JOIN_PASSAGE -> ranges.join();
		case RECODE -> textMenu.choose(ranges.recodable(), this::recode);
		case DELETE_PASSAGE -> ranges.delete();
		case COPY_QUOTATION -> ranges.copyQuotation();
		case GO_TO_PARAGRAPH -> goToParagraph();
		case FIND -> find.open();
		case FIND_NEXT -> find.next();
		case FIND_PREVIOUS -> find.previous();
		case PARAGRAPH_NUMBERS -> memory.paragraphNumbers(!memory.paragraphNumbers());
		case OVERVIEW -> memory.overview(!memory.overview());
		case DIRECTION_BY_TEXT -> directing.force(null);
		case DIRECTION_LEFT_TO_RIGHT -> directing.force(Direction.LEFT_TO_RIGHT);
		case DIRECTION_RIGHT_TO_LEFT -> directing.force(Direction.RIGHT_TO_LEFT);
		case CORRECT_TEXT -> typo.toggle();
		case APPLY_CORRECTIONS -> typo.apply();
		case CANCEL_CORRECTIONS -> typo.cancel();
		case ZOOM_IN -> memory.zoom(memory.zoom().in());
		case ZOOM_OUT -> memory.zoom(memory.zoom().out());
		case ZOOM_NORMAL -> memory.zoom(Zoom.NORMAL);
		case MARKS_BOTH -> memory.marks(Marks.LANES_AND_TINTS);
		case MARKS_LANES -> memory.marks(Marks.LANES);
		case MARKS_TINTS -> memory.marks(Marks.TINTS);
		case MARKS_NONE -> memory.marks(Marks.NONE);
		case MARKS_NEXT -> memory.marks(memory.marks().next());
		case ALL_CODINGS -> memory.lens(memory.lens().unfiltered());
		case MEMOS_ONLY -> memory.lens(memory.lens().onlyMemos(!memory.lens().memosOnly()));
		case COLOUR_BY_CODER -> memory.lens(memory.lens().colouredByCoder(!memory.lens().byCoder()));
		}
	}

	private void quickCode(TextRange range) {
		StyledText text = pane.widget();
		new QuickCodeBox(site.getShell(), "", work.study().codebook(), memory.recent().codes(), size -> PopupPlace.beside(text, range, size), (codes, paths) -> work.applyAll(codes, paths, range)).open(); //$NON-NLS-1$
	}

	private void goToParagraph() {
		StyledText text = pane.widget();
		IDocument document = pane.viewer().getDocument(); // the widget may show a very long paragraph as several lines
		new ParagraphBox(site.getShell(), document.getNumberOfLines(), size -> PopupPlace.over(text, size), paragraph -> {
			try {
				IRegion range = document.getLineInformation(paragraph - 1);
				pane.reveal(range.getOffset(), range.getOffset() + range.getLength());
			} catch (BadLocationException e) {
				throw new IllegalStateException(e); // the box takes no number beyond the last
			}
		}).open();
	}

	private void codeAgain() {
		Optional<Code> last = work.recent().stream().findFirst();
		if (last.isPresent()) {
			work.apply(last.get().id());
		} else {
			String key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(EditorCommand.QUICK_CODE.id());
			line.say(Messages.format(Messages.Notice_noCodeYet, String.valueOf(key)));
		}
	}

	private void recode(CodingsAt.Entry entry) {
		TextRange range = new TextRange(entry.passage().start(), entry.passage().end());
		new QuickCodeBox(site.getShell(), Messages.format(Messages.Quick_recode, entry.shown()), work.study().codebook(), memory.recent().codes(), size -> PopupPlace.beside(pane.widget(), range, size),
				(codes, paths) -> ranges.recode(entry, codes, paths)).open();
	}

	private void memo(TextRange range) {
		ShownDocument shown = pane.shown();
		if (shown == null) {
			return;
		}
		try {
			Memo memo = work.memo(range).orElse(null);
			String quote = range.in(shown.text()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			String title = quote.codePointCount(0, quote.length()) <= QUOTED ? quote : quote.substring(0, quote.offsetByCodePoints(0, QUOTED)) + "…"; //$NON-NLS-1$
			new MemoBox(site.getShell(), Messages.format(Messages.MemoBox_title, Isolates.wrap(title)), memo == null ? "" : memo.text(), work.links(site.getWorkbenchWindow()), //$NON-NLS-1$
					size -> PopupPlace.beside(pane.widget(), range, size), text -> work.keepMemo(range, memo, text)).open();
		} catch (StudyProblem problem) {
			Problems.in(site.getWorkbenchWindow()).show(problem);
		}
	}
}
