// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Target;
import org.hashiya.ui.analysis.internal.memos.MemoWriting;
import org.hashiya.ui.study.OpenStudies;

/** Writes a memo on the current study: where one alone is open, no row stands for it that could be selected. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoOnStudy extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(OpenStudies.class).current().ifPresent(open -> MemoWriting.on(window, open, new Target(ElementKind.STUDY, open.study().info().id())));
		return null;
	}
}
