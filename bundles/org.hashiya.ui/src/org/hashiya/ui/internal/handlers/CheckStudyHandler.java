// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.ui.internal.report.StudyReportDialog;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Check and repair. */
public final class CheckStudyHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		studies.current().ifPresent(study -> StudyReportDialog.check(studies, study));
	}
}
