// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/** Asks which coder works in this copy of a study, and remembers the answer. */
public final class WhoAreYou {

	private final Shell shell;

	public WhoAreYou(Shell shell) {
		this.shell = shell;
	}

	/** @return whether the person answered */
	public boolean ask(OpenStudy study) throws StudyProblem {
		CoderDialog dialog = new CoderDialog(shell, study.study(), study.coder());
		return dialog.open() == Window.OK && dialog.choice().apply(study);
	}
}
