// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.welcome;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;

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
			studies.current().ifPresentOrElse(this::currentChanged, this::openIfNone);
		}
	}

	@Override
	public void currentChanged(@Nullable OpenStudy study) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || window.getShell().isDisposed()) {
			return;
		}
		if (study == null) {
			window.getShell().getDisplay().asyncExec(this::openIfNone); // the study that closes has written its name by then
		} else {
			IEditorPart welcome = page.findEditor(new WelcomeInput());
			if (welcome != null) {
				page.closeEditor(welcome, false);
				showSomething(page, study);
			}
		}
	}

	private void openIfNone() {
		IWorkbenchPage page = window.getActivePage();
		if (page != null && !window.getShell().isDisposed() && studies.current().isEmpty()) {
			open(page);
		}
	}

	/** The first document in the place of the welcome page, where no other is open. */
	private void showSomething(IWorkbenchPage page, OpenStudy study) {
		List<Document> documents = study.study().documents().list();
		if (page.getEditorReferences().length == 0 && !documents.isEmpty()) {
			try {
				OpenDocument.open(page, study, documents.getFirst().id());
			} catch (StudyProblem problem) {
				Problems.in(window).show(problem);
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
