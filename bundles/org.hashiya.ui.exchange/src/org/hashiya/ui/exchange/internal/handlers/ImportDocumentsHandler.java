// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.documents.ImportDocumentsWizard;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; Import documents. The parameters say what is chosen at first. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportDocumentsHandler extends AbstractHandler {

	private static final String GROUP = "org.hashiya.ui.exchange.importDocuments.group"; //$NON-NLS-1$
	private static final String FILES = "org.hashiya.ui.exchange.importDocuments.files"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> open = window.getService(OpenStudies.class).current();
		String group = Optional.ofNullable(event.getParameter(GROUP)).orElse(""); //$NON-NLS-1$
		List<Path> files = Optional.ofNullable(event.getParameter(FILES)).stream().flatMap(String::lines).map(Path::of).toList();
		open.ifPresent(study -> {
			WizardDialog dialog = new WizardDialog(window.getShell(), new ImportDocumentsWizard(window, study, files, group));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}
}
