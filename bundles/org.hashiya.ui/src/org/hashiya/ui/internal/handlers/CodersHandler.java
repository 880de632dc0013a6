// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.ui.internal.CodersDialog;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Coders: names, initials and colours. */
public final class CodersHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		studies.current().ifPresent(study -> new CodersDialog(window, study).open());
	}
}
