// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.StudyActs;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Rename study. */
public final class RenameStudyHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		Optional<OpenStudy> open = studies.current();
		if (open.isPresent()) {
			OpenStudy study = open.get();
			NameDialog dialog = new NameDialog(window.getShell(), HandlerMessages.RenameStudy_title, HandlerMessages.RenameStudy_prompt, study.study().info().name());
			if (dialog.open() == Window.OK) {
				Acting.of(window).perform(study, (snapshot, author) -> Optional.of(StudyActs.rename(snapshot, dialog.getValue())));
			}
		}
	}
}
