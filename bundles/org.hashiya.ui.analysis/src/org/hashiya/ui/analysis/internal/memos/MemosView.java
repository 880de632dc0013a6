// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoFilter.Order;
import org.hashiya.analysis.memos.MemoLinks;
import org.hashiya.analysis.memos.MemoPlace;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.analysis.internal.CurrentStudy;
import org.hashiya.ui.analysis.internal.Latest;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.MemoLinkSource;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUpdate;

/** All memos of the study: found by words, type and what they are on, sorted or under the days of a journal, read with their links, written and changed. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemosView extends ViewPart {

	private static final int[] PROPORTIONS = { 66, 34 };

	private MemoMemento remembered = MemoMemento.NONE;
	private ViewFrame frame;
	private MemoFilterBar filter;
	private IMemento state;
	private SashForm split;
	private MemoTable list;
	private MemoReader reader;
	private MemoActions actions;
	private CurrentStudy current;
	private Latest<@NonNull List<@NonNull MemoRow>> finding;
	private RoomCommands commands;
	private Order order = Order.WRITTEN;
	private boolean journal;
	/** The memo to select once it is listed, or null. */
	private UUID wanted;

	/** Brings the view up with the memos that are on something; of what has no name, those on its document. */
	static void showOn(IWorkbenchPage page, @NonNull Study study, @NonNull Target target) {
		try {
			if (page.showView(PartIds.MEMOS) instanceof MemosView view) {
				view.filter.show(MemoFilter.nameOf(study, target), MemoKinds.index(target.kind()));
				view.find();
			}
		} catch (PartInitException e) {
			ILog.of(MemosView.class).error(PartIds.MEMOS, e); // our own view: a fault of the program, the page shows it in the view's place
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
		remembered = MemoMemento.read(memento);
		order = remembered.order();
		journal = remembered.journal();
	}

	@Override
	public void saveState(IMemento memento) {
		filter.memento(order, journal).save(memento);
		list.save(memento);
		ColumnMemory.save(split, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new RoomCommands(getSite());
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filter = new MemoFilterBar(page, remembered, this::find);
		Composite body = new Composite(page, SWT.NONE);
		body.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		frame = new ViewFrame(body, getSite());
		split = new SashForm(frame.content(), SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(split);
		list = new MemoTable(split, state, this::sort);
		list.mark(order);
		filter.leadsTo(this::setFocus);
		reader = new MemoReader(split, this::follow);
		split.setWeights(PROPORTIONS);
		ColumnMemory.restore(split, state);
		actions = new MemoActions(() -> write(null), this::change, this::go, this::delete, () -> order, this::sort, journal, on -> {
			journal = on;
			find();
		});
		actions.contributeTo(getViewSite().getActionBars());
		actions.serve(list.control());
		list.control().addListener(SWT.Selection, event -> showSelected());
		finding = new Latest<>(Messages.task, parent.getDisplay(), this::show, problem -> Problems.in(getSite().getWorkbenchWindow()).show(problem), this::busy);
		parent.addDisposeListener(event -> finding.cancel());
		current = new CurrentStudy(getSite(), parent, this::find, this::studyChanged);
		find();
	}

	@Override
	public void setFocus() {
		if (frame.showsContent()) {
			list.control().setFocus();
		} else {
			frame.setFocus();
		}
	}

	private void studyChanged(StudyUpdate update) {
		if (update.concerns(ElementKind.MEMO) || update.concerns(ElementKind.CODE) || update.concerns(ElementKind.DOCUMENT) || update.concerns(ElementKind.CASE)
				|| update.concerns(ElementKind.CODER)) {
			find();
		}
	}

	/** Other orders than that of days end the journal. */
	private void sort(Order by) {
		order = by;
		journal = false;
		list.mark(by);
		actions.update(journal);
		find();
	}

	private void find() {
		OpenStudy open = current == null ? null : current.get();
		actions.setOpen(open != null);
		if (open == null) {
			finding.cancel();
			actions.update(false, false);
			frame.showSentence(Messages.noStudy, commands::openStudy);
		} else {
			Study study = current.seen(open.study());
			MemoFilter wanted = filter.filter(study);
			Order by = order;
			finding.request(progress -> MemoRow.find(study, wanted, by));
		}
	}

	private void show(List<@NonNull MemoRow> rows) {
		OpenStudy open = current.get();
		if (open == null) {
			return;
		}
		list.show(journal ? MemoLine.journal(rows) : MemoLine.list(rows));
		if (wanted != null && (list.select(wanted) || !filter.isOn())) {
			wanted = null;
		} else if (wanted != null) {
			showAll(); // the filter hides it
			return;
		}
		if (!rows.isEmpty()) {
			frame.showContent();
		} else if (current.seen(open.study()).memos().isEmpty()) {
			frame.showSentence(Messages.noMemos, () -> write(null));
		} else {
			frame.showSentence(Messages.noneFound, this::showAll);
		}
		showSelected();
	}

	private void showAll() {
		filter.clear();
		find();
	}

	private void showSelected() {
		MemoRow row = list.selected();
		reader.show(row);
		actions.update(row != null, row != null && row.memo().target() != null);
	}

	private void busy(boolean waiting) {
		if (waiting) {
			frame.showBusy(Messages.busy, () -> {
				finding.cancel();
				frame.showStopped(Messages.cancelled, this::find);
			});
		} else {
			frame.hideBusy();
		}
	}

	private void follow(String link) {
		OpenStudy open = current.get();
		if (open == null) {
			return;
		}
		if (link.startsWith(MemoReader.BACK)) {
			select(UUID.fromString(link.substring(MemoReader.BACK.length())));
			return;
		}
		MemoLinks.target(open.study(), link).ifPresent(target -> {
			if (target.kind() == ElementKind.MEMO) {
				select(target.id());
			} else {
				show(open, target);
			}
		});
	}

	private void select(UUID memo) {
		if (list.select(memo)) {
			showSelected();
		} else {
			wanted = memo;
			find();
		}
	}

	private void go() {
		OpenStudy open = current.get();
		MemoRow row = list.selected();
		Target target = row == null ? null : row.memo().target();
		if (open != null && target != null) {
			show(open, target);
		}
	}

	private void show(OpenStudy open, Target target) {
		try {
			MemoTargets.show(getSite().getPage(), open, target);
		} catch (StudyProblem problem) {
			Problems.in(getSite().getWorkbenchWindow()).show(problem);
		}
	}

	/** As it is by now: the list may be a moment behind. */
	private void change() {
		OpenStudy open = current.get();
		MemoRow row = list.selected();
		Memo now = open == null || row == null ? null : open.study().memos().get(row.memo().id());
		if (now != null) {
			write(now);
		}
	}

	private void write(Memo memo) {
		OpenStudy open = current.get();
		if (open != null) {
			MemoLinkSource links = MemoLinkSource.of(getSite().getWorkbenchWindow(), open);
			new MemoDialog(getSite().getShell(), memo == null ? MemoForm.create(links) : MemoForm.change(links, memo), written -> {
				if (perform(open, (now, author) -> written(now, memo, written, author)) && memo == null) {
					select(open.study().memos().list().getLast().id());
				}
			}).open();
		}
	}

	/** All of it in one step. */
	private static Optional<@NonNull Act> written(Study now, Memo memo, MemoForm.@NonNull Written written, Author author) throws StudyProblem {
		Target target = MemoForm.target(now, written).orElse(null);
		if (memo == null) {
			return Optional.of(MemoActs.write(now, target, written.type(), written.title(), written.text(), author));
		}
		Memo before = now.memos().get(memo.id());
		if (before == null) {
			throw StudyProblem.of(StudyProblem.Kind.MEMO_UNKNOWN, memo.id());
		}
		Target known = before.target();
		boolean asked = known == null || known.kind() != ElementKind.PASSAGE && !MemoPlace.written(now, known).isEmpty();
		return MemoActs.rewrite(now, before, asked ? target : known, written.type(), written.title(), written.text(), author);
	}

	private void delete() {
		OpenStudy open = current.get();
		MemoRow row = list.selected();
		if (row != null) {
			perform(open, (now, author) -> {
				Memo memo = now.memos().get(row.memo().id());
				return memo == null ? Optional.empty() : Optional.of(MemoActs.delete(now, memo));
			});
		}
	}

	private boolean perform(OpenStudy open, ActSupplier act) {
		return open != null && Acting.of(getSite()).perform(open, act);
	}
}
