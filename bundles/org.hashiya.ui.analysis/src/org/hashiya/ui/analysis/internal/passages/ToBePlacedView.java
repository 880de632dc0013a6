// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.analysis.internal.CurrentStudy;
import org.hashiya.ui.analysis.internal.FrameSearch;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUpdate;

import com.ibm.icu.text.MessageFormat;

/**
 * The passages that wait to be placed since their text changed, and beside them where the selected one may stand now. Who selects sees the place in the text while the keys go on working
 * here, so that many can be placed with Enter alone.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class ToBePlacedView extends ViewPart {

	private static final int LONGEST_QUOTE = 60;

	private IMemento state;
	private SashForm sash;
	private ViewFrame frame;
	private Label heading;
	private PassageListControl list;
	private Label placesHeading;
	private PassageListControl places;
	private PlacingActions actions;
	private CurrentStudy current;
	private FrameSearch<@NonNull WaitingPassages> finding;
	private RoomCommands commands;
	private WaitingPassages waiting = WaitingPassages.NONE;
	private WaitingPassage selected;
	private HistoryEntry told;
	private boolean goOn;
	private boolean filling; // a table that loses its selected line tells it as if a person had chosen none

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		ColumnMemory.save(sash, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new RoomCommands(getSite());
		frame = new ViewFrame(parent, getSite());
		sash = new SashForm(frame.content(), SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = column(sash);
		heading = ViewFrame.heading(left);
		list = new PassageListControl(left, SWT.SINGLE, row -> {
			// the table tells which is selected
		});
		Composite right = column(sash);
		placesHeading = ViewFrame.heading(right);
		places = new PassageListControl(right, SWT.SINGLE, row -> {
			// likewise
		});
		ColumnMemory.restore(sash, state);
		list.table().addListener(SWT.Selection, event -> choose(list.table().getSelectionIndex()));
		places.table().addListener(SWT.Selection, event -> {
			if (!filling) {
				reveal();
			}
		});
		actions = new PlacingActions(this::place, this::placeOnSelection, this::letGo);
		actions.contributeTo(getViewSite().getActionBars());
		actions.serve(list.table());
		actions.serve(places.table());
		new ThemeChanges(getSite()).onChange(frame.content(), () -> {
			list.restyle();
			places.restyle();
		});
		finding = new FrameSearch<>(frame, getSite(), new FrameSearch.Words(Messages.searchForPlaces, Messages.searching, Messages.searchStopped), this::show, this::find);
		current = new CurrentStudy(getSite(), parent, this::studySwitched, this::studyChanged);
		find();
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		return column;
	}

	@Override
	public void setFocus() {
		if (frame.showsContent()) {
			list.table().setFocus();
		} else {
			frame.setFocus();
		}
	}

	private void studySwitched() {
		waiting = WaitingPassages.NONE;
		forgetNote();
		find();
	}

	private void studyChanged(StudyUpdate update) {
		OpenStudy open = current.get();
		HistoryEntry shown = told;
		if (open != null && shown != null && open.undoable().filter(last -> last.id().equals(shown.id())).isEmpty()) {
			forgetNote();
		}
		if (update.concerns(ElementKind.PASSAGE) || update.concerns(ElementKind.CODE) || update.concerns(ElementKind.DOCUMENT) || update.concerns(ElementKind.CODER)) {
			find();
		}
	}

	private void forgetNote() {
		told = null;
		frame.setNote(""); //$NON-NLS-1$
	}

	private void find() {
		OpenStudy open = current.get();
		if (open == null) {
			finding.cancel();
			waiting = WaitingPassages.NONE;
			select(null, false);
			frame.showSentence(Messages.noStudyToPlace, commands::openStudy);
		} else {
			Study study = current.seen(open.study());
			WaitingPassages known = waiting;
			finding.request(progress -> known.findAgain(study, progress));
		}
	}

	private void show(WaitingPassages found) {
		if (current.get() == null) {
			return;
		}
		int before = list.table().getSelectionIndex();
		waiting = found;
		List<WaitingPassage> rows = found.list();
		WaitingPassage last = selected;
		int same = last == null ? -1 : IntStream.range(0, rows.size()).filter(index -> rows.get(index).isOf(last)).findFirst().orElse(-1);
		int index = same >= 0 ? same : Math.clamp(before, 0, Math.max(0, rows.size() - 1));
		fill(list, rows.stream().map(WaitingPassage::row).toList(), index);
		if (rows.isEmpty()) {
			frame.showSentence(Messages.noneWaits, commands::showDocuments);
		} else {
			heading.setText(MessageFormat.format(Messages.waiting, rows.size()));
			frame.showContent();
		}
		select(rows.isEmpty() ? null : rows.get(index), goOn && same < 0);
		goOn = false;
	}

	private void fill(PassageListControl control, List<PassageRow> rows, int selection) {
		filling = true;
		control.show(rows);
		control.select(selection);
		filling = false;
	}

	private void choose(int index) {
		if (!filling && index >= 0 && index < waiting.list().size()) {
			select(waiting.list().get(index), true);
		}
	}

	/** Shows where a passage may stand, and the likeliest place in the text if the person is to see it. */
	private void select(WaitingPassage passage, boolean toBeSeen) {
		WaitingPassage before = selected;
		boolean isSame = before != null && passage != null && before.isOf(passage) && before.places().equals(passage.places());
		int place = isSame ? Math.max(0, places.table().getSelectionIndex()) : 0;
		selected = passage;
		List<PassageRow> rows = passage == null ? List.of() : passage.places();
		placesHeading.setText(rows.isEmpty() ? Messages.nowhere : MessageFormat.format(Messages.whereItMayStand, rows.size()));
		fill(places, rows, place);
		placesHeading.requestLayout();
		actions.update(passage != null, !rows.isEmpty());
		if (toBeSeen) {
			reveal();
		}
	}

	private Optional<PassageRow> selectedPlace() {
		return places.selected().stream().findFirst();
	}

	/** Shows in the text the selected place, or where there is none the place where the words were expected. */
	private void reveal() {
		OpenStudy open = current.get();
		WaitingPassage passage = selected;
		if (open != null && passage != null) {
			PassageRow place = selectedPlace().orElse(passage.row());
			try {
				OpenDocument.show(getSite().getPage(), open, place.document(), place.start(), place.end());
			} catch (StudyProblem problem) {
				Problems.in(getSite().getWorkbenchWindow()).show(problem);
			}
		}
		actions.update(passage != null, selectedPlace().isPresent());
	}

	private void place() {
		selectedPlace().ifPresent(place -> placeAt(selected, new TextRange(place.start(), place.end())));
	}

	private void placeOnSelection() {
		WaitingPassage passage = selected;
		if (passage != null) {
			selection(passage).ifPresentOrElse(range -> placeAt(passage, range),
					() -> Problems.in(getSite().getWorkbenchWindow()).show(NLS.bind(Messages.selectFirst, Isolates.wrap(passage.row().documentName()))));
		}
	}

	/** What is selected in the editor that is in front, if that shows the passage's document. */
	private Optional<TextRange> selection(WaitingPassage passage) {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		OpenStudy open = current.get();
		boolean isIts = editor != null && open != null && editor.getEditorInput() instanceof DocumentEditorInput input && input.document().equals(passage.row().document())
				&& input.folder().equals(open.folder());
		return isIts ? Adapters.of(editor, CodingTarget.class).flatMap(CodingTarget::selection) : Optional.empty();
	}

	private void placeAt(WaitingPassage passage, TextRange range) {
		perform((study, author) -> PlacingActs.place(study, passage, range.start(), range.end()),
				NLS.bind(Messages.placeDone, quote(passage), NoticeTarget.literal(Isolates.wrap(passage.row().documentName()))));
	}

	private void letGo() {
		WaitingPassage passage = selected;
		if (passage != null) {
			perform((study, author) -> PlacingActs.letGo(study, passage), MessageFormat.format(Messages.letGoDone, quote(passage), passage.passage().codings().size()));
		}
	}

	private static String quote(WaitingPassage passage) {
		String words = passage.row().shownQuote();
		int length = words.codePointCount(0, words.length());
		return NoticeTarget.literal(Isolates.wrap(length <= LONGEST_QUOTE ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…")); //$NON-NLS-1$
	}

	private void perform(ActSupplier act, String sentence) {
		OpenStudy open = current.get();
		if (open != null && Acting.of(getSite()).perform(open, act)) {
			goOn = true;
			actions.update(false, false); // until the list has followed: a key that is held down must not act on the same passage again
			told = open.undoable().orElse(null);
			frame.setNote(sentence, commands::undo);
		}
	}
}
