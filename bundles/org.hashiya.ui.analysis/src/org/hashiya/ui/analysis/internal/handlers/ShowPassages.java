// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.handlers;

import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.analysis.internal.passages.PassageChoice;
import org.hashiya.ui.analysis.internal.passages.PassagesView;
import org.hashiya.ui.analysis.internal.passages.SelectedSubject;
import org.hashiya.ui.parts.PartIds;

/** Brings up the view of passages: with those that the parameters name, else those of the selected code or document, else with what it showed last. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ShowPassages extends AbstractHandler {

	private static final String PARAMETER = "org.hashiya.ui.analysis.showPassages."; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		PassageChoice choice = named(event);
		if (choice.equals(PassageChoice.ALL)) {
			choice = SelectedSubject.of(HandlerUtil.getCurrentSelection(event), false).orElse(PassageChoice.ALL);
		}
		if (!choice.equals(PassageChoice.ALL)) {
			PassagesView.show(page, choice);
			return null;
		}
		try {
			page.showView(PartIds.PASSAGES);
		} catch (PartInitException e) {
			throw new ExecutionException(PartIds.PASSAGES, e);
		}
		return null;
	}

	private static PassageChoice named(ExecutionEvent event) throws ExecutionException {
		String query = event.getParameter(PARAMETER + "query"); //$NON-NLS-1$
		return new PassageChoice(id(event, "code"), Boolean.parseBoolean(event.getParameter(PARAMETER + "subcodes")), id(event, "document"), id(event, "coder"), query == null ? "" : query); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static @Nullable UUID id(ExecutionEvent event, String parameter) throws ExecutionException {
		String value = event.getParameter(PARAMETER + parameter);
		try {
			return value == null ? null : UUID.fromString(value);
		} catch (IllegalArgumentException e) {
			throw new ExecutionException(PARAMETER + parameter, e);
		}
	}
}
