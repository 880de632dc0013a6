// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.sample.SampleStudy;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** Opens the person's own copy of the sample study, which is made where it is not there yet. */
public final class OpenSampleHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) {
		Path folder = argument.map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), HandlerMessages.OpenSample_folder)); //$NON-NLS-1$
		new StudyJob<>(HandlerMessages.OpenSample_job, window.getShell().getDisplay(), progress -> open(studies, folder, progress))
				.whenDone(open -> showFirst(window, open)).whenFailed(Problems.in(window)::show).schedule();
	}

	/** A newcomer should see a coded text at once. */
	private static void showFirst(IWorkbenchWindow window, OpenStudy open) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null && Arrays.stream(page.getEditorReferences()).noneMatch(editor -> PartIds.EDITOR.equals(editor.getId())) && !open.study().documents().isEmpty()) {
			try {
				OpenDocument.open(page, open, open.study().documents().at(0).id());
			} catch (StudyProblem problem) {
				Problems.in(window).show(problem);
			}
		}
	}

	private static OpenStudy open(OpenStudies studies, Path folder, Progress progress) throws StudyProblem {
		if (!Files.exists(folder.resolve("study.json"))) { //$NON-NLS-1$
			SampleStudy.create(folder, progress);
		}
		return studies.open(folder, progress);
	}
}
