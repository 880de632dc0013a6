// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Erasure;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;

import com.ibm.icu.text.MessageFormat;

/** Asks, when a study is opened from which an erasure was interrupted, whether it is to be finished. Works from the start of the workbench on. */
public final class ErasureNotice implements IStartup, OpenStudiesListener {

	private static final int FINISH = 0;

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
			studies.addListener(this);
			studies.all().forEach(this::opened);
		});
	}

	@Override
	public void opened(OpenStudy study) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && Erasure.isUnfinished(study.folder())) {
			window.getShell().getDisplay().asyncExec(() -> ask(window, study)); // others hear of the opened study first
		}
	}

	private static void ask(IWorkbenchWindow window, OpenStudy study) {
		if (window.getShell().isDisposed() || !Erasure.isUnfinished(study.folder())) {
			return;
		}
		MessageDialog dialog = new MessageDialog(window.getShell(), Messages.unfinishedTitle, null,
				MessageFormat.format(Messages.unfinished, Isolates.wrap(study.study().info().name())), MessageDialog.WARNING, FINISH, Messages.finishNow, Messages.later) {
			@Override
			protected void buttonPressed(int button) {
				super.buttonPressed(button);
				if (button == FINISH) {
					finish(window, study);
				}
			}
		};
		dialog.setBlockOnOpen(false); // the study can be read meanwhile
		dialog.open();
	}

	private static void finish(IWorkbenchWindow window, OpenStudy study) {
		try {
			if (Acting.of(window).author(study).isPresent()) {
				ErasureRun.start(window, study, new ErasureRequest.Unfinished());
			}
		} catch (StudyProblem problem) {
			Problems.in(window).show(problem);
		}
	}
}
