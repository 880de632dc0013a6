// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hashiya.exchange.CodebookImport;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.RefiImport;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.exchange.internal.projects.ProjectImport.Done;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.NewStudyForm;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.words.Wording;
import org.osgi.framework.FrameworkUtil;

/**
 * Imports a project or codebook of another program into the open study or a new one, in one step of undo. The file is read when its page is left, with progress and cancel; where it is not certain how
 * positions were counted the person chooses; nobody can finish without having seen what would become of each element.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportProjectWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudies studies;
	private final Optional<OpenStudy> open;
	private final ProjectFilePage filePage;
	private final PositionsPage positionsPage = new PositionsPage();
	private final ProjectPreviewPage previewPage = new ProjectPreviewPage();
	private final CodebookPage codebookPage = new CodebookPage();
	private final NewStudyForm newStudy = new NewStudyForm();
	private Path read;
	private ImportedProject project;
	private boolean showing;

	/**
	 * @param current the open study
	 * @param file    the path that is chosen at first; empty for none
	 */
	public ImportProjectWizard(IWorkbenchWindow window, Optional<OpenStudy> current, String file) {
		this.window = window;
		studies = window.getService(OpenStudies.class);
		open = current.filter(study -> !study.isReadOnly());
		filePage = new ProjectFilePage(open.map(study -> study.study().info().name()), file);
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportProjectWizard.class)).getDialogSettings());
	}

	@Override
	public void addPages() {
		addPage(filePage);
		addPage(positionsPage);
		addPage(previewPage);
		addPage(codebookPage);
		addPage(newStudy.page());
	}

	@Override
	public void setContainer(IWizardContainer container) {
		super.setContainer(container);
		if (container instanceof WizardDialog dialog) {
			dialog.addPageChangingListener(this::changing);
		}
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == filePage || page == positionsPage) {
			return previewPage; // which it really is, is known when the file is read
		}
		return filePage.isIntoNew() && page != newStudy.page() ? newStudy.page() : null;
	}

	@Override
	public boolean canFinish() {
		IWizardPage page = getContainer().getCurrentPage();
		boolean last = filePage.isIntoNew() ? page == newStudy.page() : page == previewPage || page == codebookPage;
		return last && page.isPageComplete();
	}

	/** What is shown next has to be read or worked out first: then that is done, and shown when it is there. */
	private void changing(PageChangingEvent event) {
		boolean forward = !showing && event.getTargetPage() == previewPage && (event.getCurrentPage() == filePage || event.getCurrentPage() == positionsPage);
		if (forward) {
			event.doit = false;
			getShell().getDisplay().asyncExec(event.getCurrentPage() == filePage ? this::fileChosen : this::look);
		}
	}

	private void fileChosen() {
		attempt(filePage, () -> {
			read(filePage.file());
			boolean weak = !project.positions().certain() && project.positions().other() != null;
			if (weak) {
				show(positionsPage);
			} else {
				look();
			}
		});
	}

	private void read(Path file) throws StudyProblem {
		if (project == null || !file.equals(read)) {
			close();
			project = StudyJob.runIn(getContainer(), Messages.reading, progress -> CodebookImport.accepts(file) ? CodebookImport.read(file, progress) : RefiImport.read(file, progress));
			read = file;
			positionsPage.show(project.positions());
			newStudy.propose(nameOf(file));
		}
	}

	private String nameOf(Path file) {
		String name = project.name().strip();
		return name.isEmpty() ? String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") : name; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Works out what would be done, and shows it. */
	private void look() {
		attempt((WizardPage) getContainer().getCurrentPage(), () -> {
			Optional<OpenStudy> target = target();
			if (target.isPresent() && Acting.of(window).author(target.get()).isEmpty()) {
				return; // nobody said who imports
			}
			ProjectImport work = new ProjectImport(project, reading(), Set.of());
			ImportPlan plan = StudyJob.runIn(getContainer(), Messages.looking, progress -> target.isPresent() ? work.look(target.get(), progress) : work.lookAtNew(progress));
			if (project.isCodebook()) {
				codebookPage.show(project, plan);
				show(codebookPage);
			} else {
				previewPage.show(project, plan);
				show(previewPage);
			}
		});
	}

	private void show(IWizardPage page) {
		showing = true;
		try {
			getContainer().showPage(page);
		} finally {
			showing = false;
		}
	}

	private Optional<OpenStudy> target() {
		return filePage.isIntoNew() ? Optional.empty() : open;
	}

	private PositionReading reading() {
		return positionsPage.reading();
	}

	private Set<UUID> leftOut() {
		return project.isCodebook() ? codebookPage.leftOut() : Set.of();
	}

	/** Something that can fail or be cancelled. */
	private interface Step {
		void run() throws StudyProblem;
	}

	/** Does a step, and says on the page what kept it from being done. */
	private static boolean attempt(WizardPage page, Step step) {
		try {
			page.setErrorMessage(null);
			step.run();
			return true;
		} catch (CancellationException e) {
			return false; // the person stopped it: the page is there still
		} catch (StudyProblem problem) {
			page.setErrorMessage(problem.kind() == StudyProblem.Kind.MALFORMED ? malformed(problem) : Wording.problem(problem));
			return false;
		}
	}

	private static String malformed(StudyProblem problem) {
		String place = problem.place();
		return NLS.bind(Messages.malformed, place == null ? "" : Isolates.wrap(Wording.place(place)) + ": ", Isolates.wrap(String.join(" ", problem.values()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public boolean performFinish() {
		return attempt((WizardPage) getContainer().getCurrentPage(), () -> {
			Optional<OpenStudy> target = target();
			ProjectImport work = new ProjectImport(project, reading(), leftOut());
			Done done = StudyJob.runIn(getContainer(), Messages.windowTitle,
					progress -> target.isPresent() ? work.into(target.get(), progress) : work.intoNew(newStudy.folder(), newStudy.name(), newStudy.coder(), progress));
			OpenStudy study = target.isPresent() ? target.get() : opened();
			window.getShell().getDisplay().asyncExec(() -> tell(study, done)); // when the wizard is closed
		});
	}

	private OpenStudy opened() throws StudyProblem {
		Path folder = newStudy.folder();
		OpenStudy made = StudyJob.runIn(getContainer(), Messages.opening, progress -> studies.open(folder, progress));
		newStudy.remember();
		return made;
	}

	private void tell(OpenStudy study, Done done) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return; // it was closed in between
		}
		KeptReport.keep(study, done.report());
		if (window.getActivePage() != null && window.getActivePage().findView(ImportReportView.ID) instanceof ImportReportView view) {
			view.refresh();
		}
		String name = Isolates.wrap(done.report().file());
		if (done.changed() && window.getActivePage() != null && window.getActivePage().findView(PartIds.EXPLORER) instanceof NoticeTarget notices) {
			notices.tell(NLS.bind(Messages.doneNotice, NoticeTarget.literal(name)), study);
		}
		new ImportReportDialog(window.getShell(), done.report(), done.changed() ? NLS.bind(Messages.done, name) : Messages.previewSame).open();
	}

	private void close() throws StudyProblem {
		ImportedProject before = project;
		project = null;
		read = null;
		if (before != null) {
			before.close();
		}
	}

	@Override
	public void dispose() {
		try {
			close();
		} catch (StudyProblem problem) {
			ILog.of(ImportProjectWizard.class).warn(problem.getMessage(), problem); // it was only read
		}
		super.dispose();
	}
}
