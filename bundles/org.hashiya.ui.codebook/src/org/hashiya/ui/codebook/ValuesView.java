// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.exchange.TableFile;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.parts.Commands;
import org.hashiya.ui.codebook.internal.parts.EmptyState;
import org.hashiya.ui.codebook.internal.parts.FilterBox;
import org.hashiya.ui.codebook.internal.parts.MenuKeys;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.codebook.internal.values.GridLayoutMemory;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.hashiya.ui.codebook.internal.values.SelectedRows;
import org.hashiya.ui.codebook.internal.values.StudyTools;
import org.hashiya.ui.codebook.internal.values.TableExport;
import org.hashiya.ui.codebook.internal.values.ValueGrid;
import org.hashiya.ui.codebook.internal.values.ValueWork;
import org.hashiya.ui.codebook.internal.values.wizard.ImportValuesWizard;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.KeysBesideFields;
import org.hashiya.ui.parts.MemoSubject;
import org.hashiya.ui.parts.MirroredLayout;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;

/** The values of the variables of the current study in a table that is edited as a spreadsheet is. Only wires: what its parts do is in the packages below. */
abstract sealed class ValuesView extends ViewPart permits CasesView, DocumentValuesView {

	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String VARIABLE = "variable"; //$NON-NLS-1$
	private static final String TABLE = "table"; //$NON-NLS-1$

	private final Owners owners;
	private final OpenStudiesListener listener = new OpenStudiesListener() {

		@Override
		public void currentChanged(@Nullable OpenStudy current) {
			show(current);
		}
	};
	private @Nullable IMemento memento;
	private @Nullable OpenStudies studies;
	private @Nullable FilterBox filter;
	private @Nullable EmptyState empty;
	private @Nullable ValueGrid grid;
	private @Nullable NoticeBar notice;
	private @Nullable ValueWork work;
	private final List<Action> answered = new ArrayList<>();
	private @Nullable OpenStudy open;
	private @Nullable Disposable subscription;

	ValuesView(Owners owners) {
		this.owners = owners;
	}

	/** What the column of names is called. */
	abstract String nameHeading();

	/** What is shown in the filter while nothing is typed. */
	abstract String filterHint();

	/** What is said while no study is open. */
	abstract String noStudySentence();

	/** What is said where a study has no rows, or nothing to write into; empty where it has. */
	abstract String emptySentence(Study now);

	/** What is said where no row fits the filter. */
	abstract String noneFitsSentence();

	/** What can be made new. */
	abstract void addNew(IContributionManager manager);

	/** What can be done with rows. */
	abstract void addOfRows(IMenuManager menu, List<Element> rows);

	/** What a row stands for, as other views see it selected. */
	abstract Object item(OpenStudy study, UUID row);

	/** What the Delete key does with rows whose names have the focus. */
	abstract void delete(List<Element> rows);

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		FilterBox box = new FilterBox(parent, filterHint(), words -> {
			grid().rows().filter(words);
			grid().filtered();
			say();
		});
		filter = box;
		ValueWork does = new ValueWork(owners, getSite().getShell(), this::perform, problems()::show);
		work = does;
		EmptyState sentence = new EmptyState(parent, this::follow);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(sentence.control());
		empty = sentence;
		ValueGrid made = new ValueGrid(parent, owners, nameHeading(), does::write);
		grid = made;
		made.onKey(this::key);
		AccessibleNames.set(made.viewer().getTable(), getPartName());
		notice = new NoticeBar(parent, () -> {
			// this table tells of no act
		});
		box.leadsTo(table());
		getSite().setSelectionProvider(new SelectedRows(made.viewer(), () -> open, this::item));
		IMemento state = memento;
		if (state != null) {
			GridLayoutMemory.read(state).ifPresent(made::restore);
			Optional.ofNullable(state.getString(FILTER)).ifPresent(box::type);
		}
		actions();
		OpenStudies all = getSite().getService(OpenStudies.class);
		studies = all;
		all.addListener(listener);
		show(all.current().orElse(null));
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void saveState(IMemento state) {
		GridLayoutMemory.save(grid().columns(), state);
		state.putString(FILTER, Objects.requireNonNull(filter).typed());
	}

	private void actions() {
		IContributionManager bar = getViewSite().getActionBars().getToolBarManager();
		addNew(bar);
		bar.add(newVariable());
		StudyTools.withText(bar);
		IMenuManager more = getViewSite().getActionBars().getMenuManager();
		addTables(more);
		answer(ActionFactory.COPY, action(Messages.Value_copy, study -> copy()));
		answer(ActionFactory.PASTE, action(Messages.Case_paste, study -> paste()));
		answer(ActionFactory.DELETE, action(Messages.Value_clear, study -> deleteOrClear()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table().setMenu(menu.createContextMenu(table()));
	}

	private void answer(ActionFactory command, Action action) {
		KeysBesideFields.answer(getViewSite().getActionBars(), table(), command, action);
		answered.add(action);
	}

	private Action newVariable() {
		Action action = action(Messages.Case_newVariable, study -> work().variable(study.study(), null));
		action.setImageDescriptor(Icons.VALUES.descriptor());
		return action;
	}

	private void addTables(IMenuManager menu) {
		menu.add(action(Messages.Case_import, study -> importTable(study, null)));
		menu.add(action(Messages.Case_export, study -> TableExport.ask(getSite().getShell(), owners, study, problems(), this::exported)));
	}

	private void exported(Path file) {
		Objects.requireNonNull(notice).tell(Phrases.of(Messages.Case_exported, NoticeBar.literal(file.toString())), () -> Program.launch(String.valueOf(file.getParent())));
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void fill(IMenuManager menu) {
		List<Element> rows = grid().selected();
		List<Variable> block = grid().block();
		addNew(menu);
		menu.add(newVariable());
		menu.add(new Separator());
		menu.add(enabled(!rows.isEmpty(), MenuKeys.of(ActionFactory.RENAME, action(Messages.Case_rename, study -> grid().edit(rows.getFirst().id(), null)), grid().hasNames())));
		addOfRows(menu, rows);
		menu.add(Commands.item(getSite(), MemoSubject.COMMAND));
		menu.add(enabled(!block.isEmpty(), action(Messages.Case_variable, study -> work().variable(study.study(), block.getFirst()))));
		menu.add(new Separator());
		menu.add(enabled(!rows.isEmpty(), MenuKeys.of(ActionFactory.COPY, action(Messages.Value_copy, study -> copy()))));
		menu.add(action(Messages.Case_copy, this::copyTable));
		menu.add(MenuKeys.of(ActionFactory.PASTE, action(Messages.Case_paste, study -> paste())));
		menu.add(enabled(!block.isEmpty() && rows.size() > 1, MenuKeys.of(SWT.MOD1 | 'D', action(Messages.Case_fillDown, study -> fillDown()))));
		menu.add(enabled(!rows.isEmpty(), action(Messages.Case_sort, study -> grid().sortByFocus())));
		menu.add(enabled(!block.isEmpty() && !rows.isEmpty(), MenuKeys.of(ActionFactory.DELETE, action(Messages.Value_clear, study -> work().clear(rows, block)), !grid().hasNames())));
		menu.add(new Separator());
		addTables(menu);
	}

	/** An entry that can be chosen or not. */
	static Action enabled(boolean enabled, Action action) {
		action.setEnabled(enabled);
		return action;
	}

	/** Something that is done with the study that is shown. */
	@FunctionalInterface
	interface OnStudy {

		void run(OpenStudy study);
	}

	/** An entry that does something with the study that is shown. */
	final Action action(String text, OnStudy act) {
		return new Action(text) {
			@Override
			public void run() {
				OpenStudy study = open;
				if (study != null) {
					act.run(study);
				}
			}
		};
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == 'd' || event.keyCode == 'D')) {
			event.doit = false;
			fillDown();
		}
	}

	private void fillDown() {
		if (open != null && !grid().block().isEmpty()) {
			work().fillDown(grid().selected(), grid().block());
		}
	}

	private void deleteOrClear() {
		List<Element> rows = grid().selected();
		if (grid().hasNames()) {
			delete(rows);
		} else if (!rows.isEmpty()) {
			work().clear(rows, grid().block());
		}
	}

	private void copy() {
		List<Element> rows = grid().selected();
		if (!rows.isEmpty()) {
			toClipboard(ValueWork.copied(rows, grid().hasNames(), grid().block()));
		}
	}

	private void copyTable(OpenStudy study) {
		toClipboard(work().copiedTable(study.study(), grid().selected().size() > 1 ? grid().selected() : grid().shown()));
	}

	private void toClipboard(String text) {
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		try {
			OpenStudy study = open;
			if (study != null && clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isEmpty()) {
				TableFile pasted = TableFile.ofClipboard(text);
				List<Element> rows = grid().selected();
				if (work().isTable(pasted)) {
					importTable(study, pasted);
				} else if (!rows.isEmpty()) {
					work().paste(pasted, rows, grid().shown().stream().dropWhile(row -> !row.id().equals(rows.getFirst().id())).toList(), grid().block(), grid().from());
				}
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void importTable(OpenStudy study, @Nullable TableFile pasted) {
		ImportValuesWizard.open(getSite().getWorkbenchWindow(), study, owners, pasted);
	}

	/** Shows what taking in a file would do, as if a person had chosen it. */
	public void importFrom(Path file) {
		OpenStudy study = open;
		if (study != null) {
			ImportValuesWizard.open(getSite().getWorkbenchWindow(), study, owners, file);
		}
	}

	private void show(@Nullable OpenStudy other) {
		Disposable old = subscription;
		if (old != null) {
			old.dispose();
			subscription = null;
		}
		open = other;
		Objects.requireNonNull(notice).hide();
		if (other != null) {
			subscription = new StudyUi(other, getSite().getShell().getDisplay()).onChange(table(), this::changed);
		}
		Study now = other == null ? null : other.study();
		grid().show(now);
		StudyTools.enable(getViewSite().getActionBars(), answered, now != null);
		say();
	}

	private void changed(StudyUpdate update) {
		Set<UUID> changed = new HashSet<>();
		for (ChangeSet changes : update.changes()) {
			changed.addAll(changes.ids(owners.kind()));
		}
		grid().update(update.after(), changed);
		Objects.requireNonNull(notice).hide();
		say();
	}

	/** Says what will be here and how to begin; takes no room where there is nothing to say. */
	private void say() {
		String sentence = sentence(open);
		EmptyState shown = Objects.requireNonNull(empty);
		boolean visible = !sentence.isEmpty();
		if (visible) {
			shown.say(sentence);
		}
		if (shown.control().getLayoutData() instanceof GridData data && data.exclude == visible) {
			boolean followed = shown.hadFocus(); // before the window gives it to the filter, which is the first there
			data.exclude = !visible;
			shown.control().setVisible(visible);
			MirroredLayout.layOut(shown.control().getParent());
			if (!visible && followed) {
				setFocus();
			}
		}
	}

	private String sentence(@Nullable OpenStudy now) {
		String none = now == null ? noStudySentence() : emptySentence(now.study());
		return none.isEmpty() && grid().isEmpty() ? noneFitsSentence() : none;
	}

	private void follow(String link) {
		OpenStudy study = open;
		if (study != null) {
			switch (link) {
			case VARIABLE -> work().variable(study.study(), null);
			case TABLE -> importTable(study, null);
			case FILTER -> Objects.requireNonNull(filter).clear();
			default -> follow(link, study);
			}
		} else {
			new Commands(getSite()).run(link);
		}
	}

	/** Follows a link of the sentence that only one of the views has. */
	abstract void follow(String link, OpenStudy study);

	/** Performs an act on the study that is shown. */
	final boolean perform(ActSupplier act) {
		OpenStudy study = open;
		return study != null && Acting.of(getSite()).perform(study, act);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == TableViewer.class && grid != null ? adapter.cast(grid().viewer()) : super.getAdapter(adapter);
	}

	private Problems problems() {
		return Problems.in(getSite().getWorkbenchWindow());
	}

	private ValueWork work() {
		return Objects.requireNonNull(work);
	}

	private Table table() {
		return grid().viewer().getTable();
	}

	/** The table. */
	final ValueGrid grid() {
		return Objects.requireNonNull(grid);
	}

	@Override
	public void setFocus() {
		table().setFocus();
	}

	@Override
	public void dispose() {
		if (studies != null) {
			studies.removeListener(listener);
		}
		super.dispose();
	}
}
