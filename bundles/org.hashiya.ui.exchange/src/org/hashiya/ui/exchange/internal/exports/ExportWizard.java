// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.model.Milestone;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.HiddenWork;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.words.Wording;
import org.osgi.framework.FrameworkUtil;

/** Exports a study or a part of it to a file. It exports the study as it is when Finish is pressed, or as it was at a milestone; cancelled, it leaves no file. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ExportWizard extends Wizard {

	private final Shell window;
	private final OpenStudy open;
	private final BlindCoding blind;
	private final boolean kindIsKnown;
	private final ExportKindPage kinds;
	private final ExportOptionsPage options;

	/**
	 * @param window      where it is told in the end where the export is
	 * @param kind        what is to be exported, where that is known already: then the wizard begins with its options
	 * @param frequencies what is chosen at first where frequencies are exported
	 * @param milestone   of which state it is at first; empty for the present
	 * @param document    the id of the document that is chosen at first where one can be; empty for all
	 */
	public ExportWizard(Shell window, OpenStudy open, Optional<ExportKind> kind, FrequencyOptions frequencies, Optional<Milestone> milestone, Optional<UUID> document) {
		this.window = window;
		this.open = open;
		blind = PlatformUI.getWorkbench().getService(BlindCoding.class);
		kindIsKnown = kind.isPresent();
		options = new ExportOptionsPage(open.study(), kind.orElse(ExportKind.CODINGS), frequencies, milestone, document, this::showLosses);
		if (blind.isOn(open)) {
			options.setDescription(blind.isBlind(open) ? Messages.blind : MessageFormat.format(Messages.onlyOf, HiddenWork.names(blind.chosen(open))));
		}
		kinds = new ExportKindPage(kind.orElse(ExportKind.CODINGS), options::setKind);
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings());
	}

	@Override
	public void addPages() {
		addPage(kinds);
		addPage(options);
	}

	@Override
	public IWizardPage getStartingPage() {
		return kindIsKnown ? options : kinds;
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == options && super.canFinish(); // where it goes must have been seen
	}

	private void showLosses(ExportRequest request) {
		try {
			String losses = LossWords.of(StudyJob.runIn(getContainer(), Messages.lossesTitle, progress -> request.losses(open, snapshot -> blind.seen(open, snapshot), progress)));
			LossText.open(getShell(), losses);
		} catch (CancellationException e) {
			return; // the person stopped it
		} catch (StudyProblem problem) {
			options.setErrorMessage(Wording.problem(problem));
		}
	}

	@Override
	public boolean performFinish() {
		ExportRequest request = options.request();
		try {
			ExportRequest.Exported exported = StudyJob.runIn(getContainer(), Messages.windowTitle, progress -> request.run(open, snapshot -> blind.seen(open, snapshot), progress));
			window.getDisplay().asyncExec(() -> new ExportedMessage(window, exported).open()); // when the wizard is closed
			return true;
		} catch (CancellationException e) {
			return false; // the person stopped it: nothing was written
		} catch (StudyProblem problem) {
			options.setErrorMessage(Wording.problem(problem));
			return false;
		}
	}
}
