// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.Document;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.replace.ReplaceTextWizard;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Replace text: of the document that is selected, or of the one in the editor in front. The parameter says which file is chosen at first. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ReplaceTextHandler extends AbstractHandler {

	private static final String FILE = "org.hashiya.ui.exchange.replaceText.file"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ChosenDocument.of(event).ifPresent(input -> {
			Optional<OpenStudy> open = input.study(window.getService(OpenStudies.class));
			UUID id = input.document();
			open.ifPresent(study -> show(window, study, study.study().documents().get(id), Optional.ofNullable(event.getParameter(FILE)).orElse(""))); //$NON-NLS-1$
		});
		return null;
	}

	private static void show(IWorkbenchWindow window, OpenStudy study, Document document, String file) {
		if (document != null) {
			WizardDialog dialog = new WizardDialog(window.getShell(), new ReplaceTextWizard(window, study, document, file));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		}
	}
}
