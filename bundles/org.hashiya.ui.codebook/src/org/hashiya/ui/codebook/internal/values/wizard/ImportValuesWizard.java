// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.exchange.TableFile;
import org.hashiya.model.Author;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;

/** Takes in a table of values of cases or documents, from a file or the clipboard, after showing what becomes of each cell; one step of undo. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportValuesWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final TablePage page;

	private ImportValuesWizard(IWorkbenchWindow window, OpenStudy open, Author author, Owners owners, @Nullable Path file, @Nullable TableFile pasted) {
		this.window = window;
		this.open = open;
		page = new TablePage(open, author, owners, file, pasted);
		setWindowTitle(WizardMessages.title);
		setNeedsProgressMonitor(true);
	}

	/**
	 * Opens it, once it is known who works here. Nothing waits for its end.
	 *
	 * @param pasted what stands on the clipboard; null to let the person choose a file
	 */
	public static void open(IWorkbenchWindow window, OpenStudy open, Owners owners, @Nullable TableFile pasted) {
		open(window, open, owners, null, pasted);
	}

	/** As the other method, for a file that is chosen already. */
	public static void open(IWorkbenchWindow window, OpenStudy open, Owners owners, Path file) {
		open(window, open, owners, file, null);
	}

	private static void open(IWorkbenchWindow window, OpenStudy open, Owners owners, @Nullable Path file, @Nullable TableFile pasted) {
		try {
			Optional<Author> author = Acting.of(window).author(open);
			if (author.isPresent()) {
				WizardDialog dialog = new WizardDialog(window.getShell(), new ImportValuesWizard(window, open, author.get(), owners, file, pasted)) {
					@Override
					protected void createButtonsForButtonBar(Composite parent) {
						super.createButtonsForButtonBar(parent);
						getButton(IDialogConstants.FINISH_ID).setText(WizardMessages.act);
					}
				};
				dialog.setBlockOnOpen(false);
				dialog.open();
			}
		} catch (StudyProblem problem) {
			Problems.in(window).show(problem);
		}
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		return Acting.of(window).perform(open, (now, by) -> {
			ValueTable.Plan plan = page.plan(now, by);
			return plan == null ? Optional.empty() : plan.act();
		});
	}
}
