// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.exchange.internal.names.PseudonymiseWizard;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** Study &gt; Pseudonymise: the words that are selected in the editor in front are the name at first, if they are few. */
@NonNullByDefault({}) // the platform says nothing of null
public final class PseudonymiseHandler extends AbstractHandler {

	private static final int LONGEST_NAME = 60;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(OpenStudies.class).current().ifPresent(study -> {
			if (study.isReadOnly()) {
				Problems.in(window).show(StudyProblem.of(StudyProblem.Kind.READ_ONLY));
				return;
			}
			WizardDialog dialog = new WizardDialog(window.getShell(), new PseudonymiseWizard(window, study, selected(event)));
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}

	private static String selected(ExecutionEvent event) {
		String words = Adapters.of(HandlerUtil.getActiveEditor(event), StyledText.class).map(text -> text.getSelectionText().strip()).orElse(""); //$NON-NLS-1$
		return words.length() > LONGEST_NAME || words.indexOf('\n') >= 0 ? "" : words; //$NON-NLS-1$
	}
}
