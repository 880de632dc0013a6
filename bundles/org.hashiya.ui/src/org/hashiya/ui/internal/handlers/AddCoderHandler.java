// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.internal.CoderChoice;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Add coder: adds a coder, who from then on works in this copy. */
public final class AddCoderHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) throws StudyProblem {
		Optional<OpenStudy> study = studies.current();
		if (study.isPresent()) {
			NameDialog dialog = new NameDialog(window.getShell(), HandlerMessages.AddCoder_title, HandlerMessages.AddCoder_prompt, ""); //$NON-NLS-1$
			if (dialog.open() == Window.OK) {
				new CoderChoice.New(dialog.getValue()).apply(study.get());
				studies.coderChanged(study.get());
			}
		}
	}
}
