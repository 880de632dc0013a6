// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.study.Problems;

/** A command on what is selected in the documents view. */
abstract class DocumentsHandler extends AbstractHandler {

	/** @throws StudyProblem to be shown to the person */
	abstract void run(ExplorerView view, OpenStudy study, ExecutionEvent event) throws StudyProblem;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public final @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ExplorerView view && view.selectedStudy().isPresent()) {
			try {
				run(view, view.selectedStudy().get(), event);
			} catch (StudyProblem problem) {
				Problems.in(view.getSite().getWorkbenchWindow()).show(problem);
			}
		}
		return null;
	}
}
