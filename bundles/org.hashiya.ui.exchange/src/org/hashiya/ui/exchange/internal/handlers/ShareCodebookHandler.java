// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.exchange.internal.shared.ShareCodebookWizard;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Shared codebook. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ShareCodebookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(OpenStudies.class).current().ifPresent(study -> {
			WizardDialog dialog = new WizardDialog(window.getShell(), new ShareCodebookWizard(window, study));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}
}
