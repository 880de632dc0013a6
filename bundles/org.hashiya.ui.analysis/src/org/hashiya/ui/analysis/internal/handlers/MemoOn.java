// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.analysis.internal.memos.MemoWriting;
import org.hashiya.ui.parts.MemoSubject;
import org.hashiya.ui.study.OpenStudies;

/** Writes a memo on the one thing that is selected in a view: a code, a document, a case, a study. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoOn extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1 && selection.getFirstElement() instanceof MemoSubject subject) {
			window.getService(OpenStudies.class).all().stream().filter(open -> open.study().info().id().equals(subject.studyId())).findFirst()
					.ifPresent(open -> MemoWriting.on(window, open, subject.target()));
		}
		return null;
	}
}
