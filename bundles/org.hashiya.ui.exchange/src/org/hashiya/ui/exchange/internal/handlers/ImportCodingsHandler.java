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
import org.hashiya.ui.exchange.internal.codings.ImportCodingsWizard;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; Import codings. The parameter says which table is chosen at first. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportCodingsHandler extends AbstractHandler {

	private static final String FILE = "org.hashiya.ui.exchange.importCodings.file"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String file = Optional.ofNullable(event.getParameter(FILE)).orElse(""); //$NON-NLS-1$
		window.getService(OpenStudies.class).current().ifPresent(study -> {
			WizardDialog dialog = new WizardDialog(window.getShell(), new ImportCodingsWizard(window, study, file));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}
}
