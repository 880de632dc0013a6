// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;

/** Shows the welcome page while no study is open, and takes it away when one is. */
public final class WelcomeKeeper implements OpenStudiesListener {

	private final IWorkbenchWindow window;
	private final OpenStudies studies;

	public WelcomeKeeper(IWorkbenchWindow window, OpenStudies studies) {
		this.window = window;
		this.studies = studies;
	}

	/** Works until the window is closed. */
	public void install() {
		studies.addListener(this);
		window.getShell().addDisposeListener(event -> studies.removeListener(this));
		if (!studies.isOpening()) {
			currentChanged(studies.current().orElse(null));
		}
	}

	@Override
	public void currentChanged(@Nullable OpenStudy study) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || window.getShell().isDisposed()) {
			return;
		}
		if (study == null) {
			open(page);
		} else {
			IEditorPart welcome = page.findEditor(new WelcomeInput());
			if (welcome != null) {
				page.closeEditor(welcome, false);
			}
		}
	}

	/** Shows the welcome page. */
	static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), WelcomePage.ID);
		} catch (PartInitException e) {
			ILog.of(WelcomeKeeper.class).error(e.getMessage(), e); // our own page does not refuse its own input; the menus still offer all that it does
		}
	}
}
