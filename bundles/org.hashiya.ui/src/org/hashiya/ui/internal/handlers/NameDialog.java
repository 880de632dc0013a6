// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Names;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.words.Wording;

/** Asks for a name; says what is wrong with one while it is typed. */
final class NameDialog extends InputDialog {

	NameDialog(Shell parent, String title, String prompt, String name) {
		super(parent, title, prompt, name, text -> reasonAgainst(text, name));
	}

	private static @Nullable String reasonAgainst(String text, String before) {
		try {
			Names.require(text);
			return null;
		} catch (StudyProblem problem) {
			return text.equals(before) ? "" : Wording.problem(problem); //$NON-NLS-1$ // an empty field that nobody has touched needs no reproach
		}
	}
}
