// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Changes the language of the window, which takes a new start: asks whether now or later, in both languages since the person may read only one of them. */
final class LanguageSwitch {

	private final IWorkbenchWindow window;

	LanguageSwitch(IWorkbenchWindow window) {
		this.window = window;
	}

	void to(Language language) {
		if (language.equals(Language.current())) {
			return;
		}
		try {
			language.remember();
		} catch (IOException e) {
			ILog.of(getClass()).warn(language.tag(), e);
			MessageDialog.openError(window.getShell(), AppearanceMessages.LanguageSwitch_title, NLS.bind(AppearanceMessages.LanguageSwitch_failed, e.getLocalizedMessage()));
			return;
		}
		boolean now = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), AppearanceMessages.LanguageSwitch_title, AppearanceMessages.LanguageSwitch_question, 0,
				AppearanceMessages.LanguageSwitch_now, AppearanceMessages.LanguageSwitch_later) == 0;
		if (now) {
			window.getWorkbench().restart();
		}
	}
}
