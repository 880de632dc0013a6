// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.study.DocumentImport.Failure;
import org.hashiya.ui.study.DocumentImport.Outcome;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.ProjectFiles;
import org.hashiya.ui.words.Wording;
import org.osgi.framework.FrameworkUtil;

/** Imports files as documents of a study, all in one step of undo. A single document is opened at once. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportDocumentsWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final DocumentImporters importers = DocumentImporters.all();
	private final ImportDocumentsPage page;

	/**
	 * @param files files that are chosen already
	 * @param group where documents go unless the person says otherwise; empty for no group
	 */
	public ImportDocumentsWizard(IWorkbenchWindow window, OpenStudy open, List<Path> files, String group) {
		this.window = window;
		this.open = open;
		page = new ImportDocumentsPage(this, open.study(), importers, files, group);
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportDocumentsWizard.class)).getDialogSettings());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			if (Acting.of(window).author(open).isEmpty()) {
				return false; // nobody said who imports
			}
			DocumentImport work = new DocumentImport(open, page.files(), page.group(), importers);
			Outcome outcome = StudyJob.runIn(getContainer(), Messages.windowTitle, work::run);
			outcome.failures().forEach(failure -> page.failed(failure.file(), failure.problem()));
			if (outcome.added().isEmpty()) {
				return false; // the page says why
			}
			tell(outcome);
			return true;
		} catch (CancellationException e) {
			return false; // the person stopped it: nothing was added, and the list is there still
		} catch (StudyProblem problem) {
			page.setErrorMessage(Wording.problem(problem));
			return false;
		}
	}

	/** Goes over to the wizard for a project, which is no document. */
	void importProject(Path file) {
		if (getContainer() instanceof WizardDialog dialog) {
			dialog.close();
			window.getShell().getDisplay().asyncExec(() -> ProjectFiles.open(window, file));
		}
	}

	private void tell(Outcome outcome) throws StudyProblem {
		if (outcome.added().size() == 1) {
			OpenDocument.open(window.getActivePage(), open, outcome.added().getFirst().id());
		}
		Optional<String> failures = outcome.failures().isEmpty() ? Optional.empty() : Optional.of(outcome.failures().stream().map(ImportDocumentsWizard::words).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		failures.ifPresent(Problems.in(window)::show);
	}

	private static String words(Failure failure) {
		return NLS.bind(Messages.failedFiles, Isolates.wrap(String.valueOf(failure.file().getFileName())), Wording.problem(failure.problem()));
	}
}
