// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.ui.internal.newstudy.NewStudyWizard;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; New study. */
public final class NewStudyHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		new WizardDialog(window.getShell(), new NewStudyWizard(studies)).open();
	}
}
