// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.conflicts;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Conflict;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyListener;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.CurrentStudy;
import org.hashiya.ui.analysis.internal.FrameSearch;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUpdate;

import com.ibm.icu.text.MessageFormat;

/** What two people did to one thing without knowing of each other, with both values: here somebody says which shall stand. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ConflictsView extends ViewPart implements StudyListener {

	private static final int[] WEIGHTS = { 22, 20, 19, 20, 19 };
	private static final int NARROWEST = 90;

	private ViewFrame frame;
	private Label heading;
	private Table table;
	private SettlingActions actions;
	private CurrentStudy current;
	private IMemento state;
	private ColumnMemory widths;
	private OpenStudy followed;
	private FrameSearch<@NonNull List<Conflict>> finding;
	private RoomCommands commands;
	private List<Conflict> conflicts = List.of();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		widths.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new RoomCommands(getSite());
		frame = new ViewFrame(parent, getSite());
		heading = ViewFrame.heading(frame.content());
		Composite body = new Composite(frame.content(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		TableColumnLayout columns = new TableColumnLayout();
		body.setLayout(columns);
		table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION);
		AccessibleNames.set(table, getPartName());
		table.setHeaderVisible(true);
		String[] names = { Messages.what, Messages.stands, Messages.by, Messages.other, Messages.otherBy };
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(names[i]);
			columns.setColumnData(column, new ColumnWeightData(WEIGHTS[i], NARROWEST));
		}
		widths = new ColumnMemory(table, columns, state);
		table.addListener(SWT.Selection, event -> update());
		actions = new SettlingActions(() -> settle(false), () -> settle(true));
		actions.contributeTo(getViewSite().getActionBars());
		actions.serve(table);
		finding = new FrameSearch<>(frame, getSite(), new FrameSearch.Words(Messages.looking, Messages.lookingBusy, Messages.lookingStopped), this::show, this::find);
		parent.addDisposeListener(event -> follow(null));
		current = new CurrentStudy(getSite(), parent, this::studySwitched, this::studyChanged);
		studySwitched();
	}

	@Override
	public void setFocus() {
		if (frame.showsContent()) {
			table.setFocus();
		} else {
			frame.setFocus();
		}
	}

	private void follow(OpenStudy study) {
		if (followed != null) {
			followed.removeListener(this);
		}
		followed = study;
		if (study != null) {
			study.addListener(this);
		}
	}

	@Override
	public void changed(Study before, Study after, ChangeSet changeSet) {
		// that comes through the current study, on the UI thread
	}

	@Override
	public void conflicted() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!table.isDisposed()) {
				find();
			}
		});
	}

	private void studySwitched() {
		conflicts = List.of();
		frame.setNote(""); //$NON-NLS-1$
		follow(current.get());
		find();
	}

	/** Most acts make no conflict: looking for them at each would cost a look at the journals. */
	private void studyChanged(StudyUpdate update) {
		if (!conflicts.isEmpty() || update.concerns(ElementKind.CODE) || update.changes().stream().anyMatch(ChangeSet::isEmpty)) {
			find();
		}
	}

	private void find() {
		OpenStudy open = current.get();
		if (open == null) {
			finding.cancel();
			conflicts = List.of();
			frame.showSentence(Messages.noStudy, commands::openStudy);
			update();
		} else {
			finding.request(progress -> SeenConflicts.of(open.conflicts(progress), current.seen(open.study()), progress));
		}
	}

	private void show(List<Conflict> found) {
		OpenStudy open = current.get();
		if (open == null) {
			return;
		}
		int before = Math.max(0, table.getSelectionIndex());
		conflicts = found;
		ConflictWords words = new ConflictWords(current.seen(open.study()));
		table.setRedraw(false);
		table.removeAll();
		found.forEach(conflict -> new TableItem(table, SWT.NONE).setText(words.cells(conflict)));
		table.setRedraw(true);
		if (found.isEmpty()) {
			frame.showSentence(Messages.none, commands::showDocuments);
		} else {
			table.setSelection(Math.min(before, found.size() - 1));
			heading.setText(MessageFormat.format(Messages.heading, found.size()));
			frame.showContent();
			heading.requestLayout();
		}
		update();
	}

	private Conflict selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= conflicts.size() ? null : conflicts.get(index);
	}

	private void update() {
		OpenStudy open = current.get();
		actions.update(selected(), open != null && !open.isReadOnly());
	}

	private void settle(boolean takeOther) {
		OpenStudy open = current.get();
		Conflict conflict = selected();
		if (open == null || conflict == null) {
			return;
		}
		try {
			if (Acting.of(getSite()).author(open).isEmpty()) {
				return;
			}
		} catch (StudyProblem problem) {
			Problems.in(getSite().getWorkbenchWindow()).show(problem);
			return;
		}
		actions.update(null, false); // until the list has followed: a key that is held down must not settle the next one too
		String title = NoticeTarget.literal(Isolates.wrap(conflict.title()));
		new StudyJob<>(Messages.settling, table.getDisplay(), progress -> open.settle(conflict, takeOther)).whenDone(applied -> {
			if (!table.isDisposed()) {
				frame.setNote(MessageFormat.format(takeOther ? Messages.taken : Messages.kept, title), commands::undo);
				find();
			}
		}).whenFailed(problem -> {
			Problems.in(getSite().getWorkbenchWindow()).show(problem);
			find();
		}).schedule();
	}
}
