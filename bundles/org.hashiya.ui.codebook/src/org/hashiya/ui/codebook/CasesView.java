// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.model.Case;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.cases.CaseTable;
import org.hashiya.ui.codebook.internal.cases.CaseWork;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.parts.FilterBox;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUi;

/** The cases of the current study with the values of their variables, edited as in a spreadsheet. Only wires: what its parts do is in the packages below. */
public final class CasesView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.hashiya.ui.codebook.cases"; //$NON-NLS-1$
	private static final String CSV = ".csv"; //$NON-NLS-1$

	private final OpenStudiesListener listener = new OpenStudiesListener() {

		@Override
		public void currentChanged(@Nullable OpenStudy current) {
			show(current);
		}
	};
	private @Nullable OpenStudies studies;
	private @Nullable CaseTable table;
	private @Nullable CaseWork work;
	private @Nullable OpenStudy open;
	private @Nullable Disposable subscription;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		FilterBox filter = new FilterBox(parent, Messages.Case_filter, words -> {
			table().rows().filter(words);
			refresh();
		});
		CaseWork does = new CaseWork(getSite().getShell(), this::perform, Problems.in(getSite().getWorkbenchWindow())::show, Problems.in(getSite().getWorkbenchWindow())::show);
		work = does;
		CaseTable made = new CaseTable(parent, does::write);
		table = made;
		filter.leadsTo(made.viewer().getTable());
		getSite().setSelectionProvider(made.viewer());
		actions();
		OpenStudies all = getSite().getService(OpenStudies.class);
		studies = all;
		all.addListener(listener);
		show(all.current().orElse(null));
	}

	private void actions() {
		IContributionManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.Case_newCase, study -> work().newCase(study.study())));
		bar.add(action(Messages.Case_newVariable, study -> work().variable(study.study(), null)));
		IMenuManager more = getViewSite().getActionBars().getMenuManager();
		more.add(action(Messages.Case_import, study -> importTable()));
		more.add(action(Messages.Case_export, this::exportTable));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(Messages.Case_copy, this::copy));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.PASTE.getId(), action(Messages.Case_paste, study -> paste()));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), action(Messages.Case_delete, study -> work().delete(table().selected())));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table().viewer().getTable().setMenu(menu.createContextMenu(table().viewer().getTable()));
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void fill(IMenuManager menu) {
		List<Case> selected = table().selected();
		Variable variable = table().variable().orElse(null);
		menu.add(action(Messages.Case_newCase, study -> work().newCase(study.study())));
		menu.add(action(Messages.Case_newVariable, study -> work().variable(study.study(), null)));
		menu.add(new Separator());
		menu.add(enabled(!selected.isEmpty(), action(Messages.Case_rename, study -> table().edit(selected.getFirst().id(), null))));
		menu.add(enabled(!selected.isEmpty(), action(Messages.Case_documents, study -> work().documents(study.study(), selected.getFirst()))));
		if (variable != null) {
			menu.add(action(Messages.Case_variable, study -> work().variable(study.study(), variable)));
			menu.add(enabled(selected.size() > 1, action(Messages.Case_fillDown, study -> work().fillDown(selected, variable))));
		}
		menu.add(new Separator());
		menu.add(action(Messages.Case_copy, this::copy));
		menu.add(action(Messages.Case_paste, study -> paste()));
		menu.add(enabled(!selected.isEmpty(), action(Messages.Case_delete, study -> work().delete(selected))));
		menu.add(new Separator());
		menu.add(action(Messages.Case_import, study -> importTable()));
		menu.add(action(Messages.Case_export, this::exportTable));
	}

	private static Action enabled(boolean enabled, Action action) {
		action.setEnabled(enabled);
		return action;
	}

	/** Something that is done with the study that is shown. */
	@FunctionalInterface
	private interface OnStudy {

		void run(OpenStudy study);
	}

	private Action action(String text, OnStudy act) {
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

	private void copy(OpenStudy study) {
		List<Case> cases = table().selected().isEmpty() ? table().shown() : table().selected();
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { CaseWork.copied(study.study(), cases) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
				List<Case> shown = table().shown();
				List<Case> selected = table().selected();
				List<Case> from = selected.isEmpty() ? List.of() : shown.stream().dropWhile(known -> !known.equals(selected.getFirst())).toList();
				List<Variable> variables = table().variable().map(variable -> table().variables().subList(table().variables().indexOf(variable), table().variables().size())).orElse(List.of());
				work().paste(text, from, variables);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void importTable() {
		file(SWT.OPEN).ifPresent(file -> work().importFrom(file));
	}

	private void exportTable(OpenStudy study) {
		file(SWT.SAVE).ifPresent(file -> work().exportTo(study, file));
	}

	private Optional<Path> file(int style) {
		FileDialog dialog = new FileDialog(getSite().getShell(), style);
		dialog.setFilterExtensions(new String[] { "*" + CSV }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		if (style == SWT.SAVE) {
			dialog.setFileName(Messages.Case_fileName + CSV);
		}
		String chosen = dialog.open();
		return chosen == null ? Optional.empty() : Optional.of(Path.of(chosen));
	}

	private void show(@Nullable OpenStudy other) {
		Disposable old = subscription;
		if (old != null) {
			old.dispose();
			subscription = null;
		}
		open = other;
		if (other != null) {
			subscription = new StudyUi(other, getSite().getShell().getDisplay()).onChange(table().viewer().getTable(), update -> refresh());
		}
		refresh();
	}

	private void refresh() {
		OpenStudy study = open;
		Study now = study == null ? null : study.study();
		table().show(now);
		setContentDescription(now == null || now.cases().isEmpty() ? Messages.Case_none : ""); //$NON-NLS-1$
	}

	/** Performs an act on the study that is shown. */
	private boolean perform(ActSupplier act) {
		OpenStudy study = open;
		return study != null && Acting.of(getSite()).perform(study, act);
	}

	private CaseTable table() {
		return Objects.requireNonNull(table);
	}

	private CaseWork work() {
		return Objects.requireNonNull(work);
	}

	/** The table of cases. */
	public CaseTable controls() {
		return table();
	}

	@Override
	public void setFocus() {
		table().viewer().getTable().setFocus();
	}

	@Override
	public void dispose() {
		if (studies != null) {
			studies.removeListener(listener);
		}
		super.dispose();
	}
}
