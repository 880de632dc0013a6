// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; Close study. Its texts are closed first, so that who has typed something into one is asked whether to save it. */
public final class CloseStudyHandler extends StudyHandler {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) throws StudyProblem {
		Optional<OpenStudy> study = studies.current();
		if (study.isPresent() && closeTexts(window, studies, study.get())) {
			studies.close(study.get());
		}
	}

	/** Answers false where the person does not want that. */
	private static boolean closeTexts(IWorkbenchWindow window, OpenStudies studies, OpenStudy study) {
		for (IWorkbenchWindow each : window.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : each.getPages()) {
				IEditorReference[] texts = Stream.of(page.getEditorReferences()).filter(editor -> isOf(editor, studies, study)).toArray(IEditorReference[]::new);
				if (texts.length > 0 && !page.closeEditors(texts, true)) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isOf(IEditorReference editor, OpenStudies studies, OpenStudy study) {
		try {
			return editor.getEditorInput() instanceof DocumentEditorInput input && input.study(studies).filter(study::equals).isPresent();
		} catch (PartInitException e) {
			return false; // it shows no text that could have been edited
		}
	}
}
