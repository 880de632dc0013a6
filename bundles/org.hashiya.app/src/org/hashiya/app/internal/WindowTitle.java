// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.hashiya.app.AppMessages;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.StudyUi;

/** The title of a window: the current study's name and the program's. */
public final class WindowTitle implements OpenStudiesListener {

	private final IWorkbenchWindowConfigurer configurer;
	private final OpenStudies studies;
	private final Shell shell;
	private Disposable watching = () -> {
		// nothing to watch yet
	};

	public WindowTitle(IWorkbenchWindowConfigurer configurer, OpenStudies studies) {
		this.configurer = configurer;
		this.studies = studies;
		shell = configurer.getWindow().getShell();
	}

	/** Keeps the title right until the window is closed. */
	public void install() {
		studies.addListener(this);
		shell.addDisposeListener(event -> studies.removeListener(this));
		currentChanged(studies.current().orElse(null));
	}

	@Override
	public void currentChanged(@Nullable OpenStudy study) {
		watching.dispose();
		if (shell.isDisposed()) {
			return;
		}
		if (study == null) {
			configurer.setTitle(AppMessages.HashiyaWindowAdvisor_title);
		} else {
			watching = new StudyUi(study, shell.getDisplay()).onChange(shell, update -> name(study));
			name(study);
		}
	}

	private void name(OpenStudy study) {
		String title = study.isReadOnly() ? AppMessages.HashiyaWindowAdvisor_titleReadOnly : AppMessages.HashiyaWindowAdvisor_titleOfStudy;
		configurer.setTitle(NLS.bind(title, Isolates.wrap(study.study().info().name())));
	}
}
