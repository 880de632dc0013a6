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
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.exports.ExportKind;
import org.hashiya.ui.exchange.internal.exports.ExportWizard;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; Print marked text: makes a page of the document in front, which the browser prints. What is on it can be chosen, as for every export. */
@NonNullByDefault({}) // the platform says nothing of null
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudies studies = window.getService(OpenStudies.class);
		Optional<DocumentEditorInput> input = ChosenDocument.of(event);
		Optional<OpenStudy> open = input.flatMap(document -> document.study(studies)).or(studies::current);
		open.ifPresent(study -> {
			WizardDialog dialog = new WizardDialog(window.getShell(),
					new ExportWizard(window.getShell(), study, Optional.of(ExportKind.TEXTS), FrequencyOptions.ofAll(), Optional.empty(), input.map(DocumentEditorInput::document)));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}
}
