// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.exchange.SharedCodebook;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.exchange.internal.shared.SharedWork.Done;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** Compares the codebook of a study with a file that several studies share, and brings both up to date as the person chooses; of the study in one step of undo. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ShareCodebookWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final SharedFilePage filePage;
	private final ComparisonPage comparisonPage = new ComparisonPage();
	private boolean showing;

	public ShareCodebookWizard(IWorkbenchWindow window, OpenStudy open) {
		this.window = window;
		this.open = open;
		filePage = new SharedFilePage(SharedCodebook.fileOf(open.study(), open.folder()).map(Path::toString).orElse("")); //$NON-NLS-1$
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(filePage);
		addPage(comparisonPage);
	}

	@Override
	public void setContainer(IWizardContainer container) {
		super.setContainer(container);
		if (container instanceof WizardDialog dialog) {
			dialog.addPageChangingListener(this::changing);
		}
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == comparisonPage && comparisonPage.isPageComplete();
	}

	/** What is shown next has to be compared first: then that is done, and shown when it is there. */
	private void changing(PageChangingEvent event) {
		if (!showing && event.getTargetPage() == comparisonPage) {
			event.doit = false;
			getShell().getDisplay().asyncExec(this::compare);
		}
	}

	private SharedWork work() {
		return new SharedWork(open, filePage.file());
	}

	private void compare() {
		attempt(filePage, () -> {
			comparisonPage.show(StudyJob.runIn(getContainer(), Messages.comparing, work()::compare));
			showing = true;
			try {
				getContainer().showPage(comparisonPage);
			} finally {
				showing = false;
			}
			return true;
		});
	}

	/** Something that can fail or be cancelled. */
	private interface Step {
		boolean run() throws StudyProblem;
	}

	/** Does a step, and says on the page what kept it from being done. */
	private static boolean attempt(WizardPage page, Step step) {
		try {
			page.setErrorMessage(null);
			return step.run();
		} catch (CancellationException e) {
			return false; // the person stopped it: the page is there still
		} catch (StudyProblem problem) {
			page.setErrorMessage(problem.kind() == StudyProblem.Kind.MALFORMED ? Messages.malformed : Wording.problem(problem));
			return false;
		}
	}

	@Override
	public boolean performFinish() {
		return attempt(comparisonPage, () -> {
			if (Acting.of(window).author(open).isEmpty()) {
				return false; // nobody said who does it
			}
			Choices choices = comparisonPage.choices();
			SharedWork work = work();
			Into into = comparisonPage.into(); // which only this thread can ask
			Optional<Done> done = StudyJob.runIn(getContainer(), Messages.updating, progress -> work.update(choices.codes(), choices.chosen(), into, progress));
			if (done.isEmpty()) {
				comparisonPage.show(StudyJob.runIn(getContainer(), Messages.comparing, work::compare));
				comparisonPage.setMessage(Messages.changedSince, IMessageProvider.WARNING);
				return false;
			}
			tell(work, done.get());
			return true;
		});
	}

	private void tell(SharedWork work, Done done) {
		String file = NoticeTarget.literal(Isolates.wrap(String.valueOf(work.file().getFileName())));
		if (window.getActivePage() == null || !(window.getActivePage().findView(PartIds.EXPLORER) instanceof NoticeTarget notices)) {
			return;
		}
		if (done.inStudy() > 0) {
			notices.tell(MessageFormat.format(Messages.done, file, done.inStudy(), done.inFile()), open);
		} else if (done.inFile() > 0) {
			notices.tell(MessageFormat.format(Messages.written, file, done.inFile()), open, () -> Program.launch(String.valueOf(work.file().toAbsolutePath().getParent())));
		}
	}
}
