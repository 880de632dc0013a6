// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.exchange.internal.projects.ImportProjectWizard;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.ProjectFiles;

/** File &gt; Import project; also without an open study. The parameter says which file is chosen at first. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String file = Optional.ofNullable(event.getParameter(ProjectFiles.FILE)).orElse(""); //$NON-NLS-1$
		WizardDialog dialog = new WizardDialog(window.getShell(), new ImportProjectWizard(window, window.getService(OpenStudies.class).current(), file));
		dialog.setBlockOnOpen(false); // nothing here waits for its end
		dialog.open();
		return null;
	}
}
