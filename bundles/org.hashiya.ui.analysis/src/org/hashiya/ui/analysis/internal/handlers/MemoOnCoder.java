// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.handlers;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.Coder;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.analysis.internal.memos.MemoWriting;
import org.hashiya.ui.study.OpenStudies;

/** Writes a memo on a coder of the current study: the one that the parameter names, else the one who works here. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoOnCoder extends AbstractHandler {

	private static final String CODER = "org.hashiya.ui.analysis.memoOnCoder.coder"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy open = window.getService(OpenStudies.class).current().orElse(null);
		if (open != null) {
			coder(event, open).ifPresent(coder -> MemoWriting.on(window, open, new Target(ElementKind.CODER, coder.id())));
		}
		return null;
	}

	private static Optional<Coder> coder(ExecutionEvent event, OpenStudy open) throws ExecutionException {
		String id = event.getParameter(CODER);
		try {
			return id == null ? open.coder() : Optional.ofNullable(open.study().coders().get(UUID.fromString(id)));
		} catch (IllegalArgumentException e) {
			throw new ExecutionException(CODER, e);
		}
	}
}
