// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** File &gt; Open study: of a folder that the person chooses, or that the command's argument names. */
public final class OpenStudyHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		argument.or(() -> choose(window, studies)).map(Path::of).ifPresent(folder -> new StudyJob<>(HandlerMessages.OpenStudy_job, window.getShell().getDisplay(), progress -> studies.open(folder, progress))
				.whenFailed(Problems.in(window)::show).schedule());
	}

	private static Optional<String> choose(IWorkbenchWindow window, OpenStudies studies) {
		String parent = studies.recent().stream().findFirst().map(Path::getParent).map(Path::toString).orElse(""); //$NON-NLS-1$
		return FileQuestion.folder(HandlerMessages.OpenStudy_title, HandlerMessages.OpenStudy_message).in(parent).ask(window.getShell()).map(FileQuestion.Answer::path);
	}
}
