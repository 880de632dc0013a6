// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.internal.ProblemPopup;
import org.hashiya.ui.words.Wording;

/** Tells a person what went wrong without stopping them: a small popup at the place where they work, and the status line. To be used on the UI thread. */
public final class Problems {

	private final IWorkbenchWindow window;

	private Problems(IWorkbenchWindow window) {
		this.window = window;
	}

	public static Problems in(IWorkbenchWindow window) {
		return new Problems(window);
	}

	/** Shows the problem in the person's language. */
	public void show(StudyProblem problem) {
		show(Wording.problem(problem));
	}

	/** Shows a sentence that is worded already. */
	public void show(String sentence) {
		status(sentence);
		new ProblemPopup(window.getShell(), sentence).open();
	}

	/** Takes away what the status line shows. */
	public void clear() {
		status(null);
	}

	private void status(@Nullable String sentence) {
		IWorkbenchPage page = window.getActivePage();
		IStatusLineManager line = switch (page == null ? null : page.getActivePart()) {
		case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
		case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
		case null, default -> null;
		};
		if (line != null) {
			line.setErrorMessage(sentence);
		}
	}
}
