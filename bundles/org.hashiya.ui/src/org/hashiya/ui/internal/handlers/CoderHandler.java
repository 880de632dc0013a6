// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.internal.WhoAreYou;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Who codes here. */
public final class CoderHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) throws StudyProblem {
		Optional<OpenStudy> study = studies.current();
		if (study.isPresent() && new WhoAreYou(window.getShell()).ask(study.get())) {
			studies.coderChanged(study.get());
		}
	}
}
