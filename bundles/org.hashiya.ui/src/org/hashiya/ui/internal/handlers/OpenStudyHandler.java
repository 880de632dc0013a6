// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** File &gt; Open study: of a folder that the person chooses, or that the command's argument names. */
public final class OpenStudyHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		@Nullable String chosen = argument.orElseGet(() -> choose(window, studies));
		if (chosen != null) {
			Path folder = Path.of(chosen);
			new StudyJob<>(HandlerMessages.OpenStudy_job, window.getShell().getDisplay(), progress -> studies.open(folder, progress))
					.whenFailed(Problems.in(window)::show).schedule();
		}
	}

	private static @Nullable String choose(IWorkbenchWindow window, OpenStudies studies) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(HandlerMessages.OpenStudy_title);
		dialog.setMessage(HandlerMessages.OpenStudy_message);
		studies.recent().stream().findFirst().map(Path::getParent).ifPresent(parent -> dialog.setFilterPath(parent.toString()));
		return dialog.open();
	}
}
