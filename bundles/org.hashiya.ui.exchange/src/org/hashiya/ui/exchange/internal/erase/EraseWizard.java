// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.words.Wording;

/** Erases something for good: what, with which consequences, and only after a tick. */
@NonNullByDefault({}) // the platform says nothing of null
public final class EraseWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final WhatPage what;
	private final ConsequencesPage consequences = new ConsequencesPage();
	private ErasureRequest request;

	public EraseWizard(IWorkbenchWindow window, OpenStudy open, EraseContext context) {
		this.window = window;
		this.open = open;
		what = new WhatPage(open, window.getService(BlindCoding.class), context, asked -> {
			request = asked;
			consequences.show(asked);
		});
		setWindowTitle(Messages.windowTitle);
	}

	@Override
	public void addPages() {
		addPage(what);
		addPage(consequences);
	}

	@Override
	public boolean canFinish() {
		return super.canFinish() && getContainer().getCurrentPage() == consequences;
	}

	@Override
	public boolean performFinish() {
		try {
			if (request == null || Acting.of(window).author(open).isEmpty()) {
				return false; // nobody said who erases
			}
			ErasureRun.start(window, open, request);
			return true;
		} catch (StudyProblem problem) {
			consequences.setErrorMessage(Wording.problem(problem));
			return false;
		}
	}
}
