// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.text.Placement.Kind;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.words.Wording;
import org.osgi.framework.FrameworkUtil;

import com.ibm.icu.text.MessageFormat;

/** Gives a document a new version of its text, in one step of undo. Nobody can finish it without having seen what becomes of the passages. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ReplaceTextWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final BlindCoding blind;
	private final Document document;
	private final NewVersionPage versionPage;
	private final CarryOverPage reportPage;

	/** @param file the path of the file that is chosen at first; empty for none */
	public ReplaceTextWizard(IWorkbenchWindow window, OpenStudy open, Document document, String file) {
		this.window = window;
		this.open = open;
		blind = window.getService(BlindCoding.class);
		this.document = document;
		versionPage = new NewVersionPage(this, document.name(), file);
		reportPage = new CarryOverPage(this, open, blind, document.name());
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReplaceTextWizard.class)).getDialogSettings());
	}

	@Override
	public void addPages() {
		addPage(versionPage);
		addPage(reportPage);
	}

	@Override
	public boolean canFinish() {
		return super.canFinish() && getContainer().getCurrentPage() == reportPage;
	}

	Optional<ImportedDocument> version() {
		return versionPage.version();
	}

	Replacement replacement(ImportedDocument version) {
		return new Replacement(open, document.id(), version);
	}

	/** How many passages become what, in one line. */
	static String counts(CarryReport report) {
		return MessageFormat.format(Messages.counts, report.count(Kind.EXACT), report.count(Kind.MOVED), report.count(Kind.DOUBTFUL), report.count(Kind.LOST));
	}

	@Override
	public boolean performFinish() {
		try {
			ImportedDocument version = version().orElse(null);
			if (version == null || Acting.of(window).author(open).isEmpty()) {
				return false; // nobody said who replaces it
			}
			Replacement replacement = replacement(version);
			tell(StudyJob.runIn(getContainer(), Messages.windowTitle, progress -> CarryReport.of(replacement.run(progress), blind.seen(open), progress)));
			return true;
		} catch (CancellationException e) {
			return false; // the person stopped it: nothing was done
		} catch (StudyProblem problem) {
			reportPage.setErrorMessage(Wording.problem(problem));
			return false;
		}
	}

	private void tell(CarryReport done) {
		IWorkbenchPage page = window.getActivePage();
		String sentence = NLS.bind(Messages.done, NoticeTarget.literal(Isolates.wrap(document.name())), counts(done));
		if (page.findView(PartIds.EXPLORER) instanceof NoticeTarget target) {
			target.tell(sentence, open);
		} else {
			Problems.in(window).show(sentence.replaceAll("<a>.*</a>", "").replace("&&", "&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		if (done.waiting() > 0) {
			try {
				page.showView(PartIds.TO_BE_PLACED);
			} catch (PartInitException e) {
				ILog.of(ReplaceTextWizard.class).error(PartIds.TO_BE_PLACED, e); // our own view: a fault of the program, the page shows it in the view's place
			}
		}
	}
}
