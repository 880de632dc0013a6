// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** A command on studies; a problem is shown where it was called. */
abstract class StudyHandler extends AbstractHandler {

	/**
	 * @param argument the command's parameter {@value #ARGUMENT}, where it has one
	 * @throws StudyProblem to be shown to the person
	 */
	abstract void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) throws StudyProblem;

	/** Id of the one parameter that commands on studies may have. */
	static final String ARGUMENT = "org.hashiya.ui.argument"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			run(window, window.getService(OpenStudies.class), Optional.ofNullable(event.getParameter(ARGUMENT)));
		} catch (StudyProblem problem) {
			Problems.in(window).show(problem);
		}
		return null;
	}
}
