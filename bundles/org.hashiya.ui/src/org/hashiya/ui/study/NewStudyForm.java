// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardPage;
import org.hashiya.ui.internal.newstudy.NewStudyDefaults;
import org.hashiya.ui.internal.newstudy.NewStudyPage;

/** The page of New study, for wizards that make a study and put something into it. To be used on the UI thread. */
public final class NewStudyForm {

	private final NewStudyDefaults defaults = new NewStudyDefaults();
	private final NewStudyPage page = new NewStudyPage(defaults);

	/** The page: name, folder and coder. It is complete when a study can be made of them. */
	public WizardPage page() {
		return page;
	}

	/** Proposes a name, unless the person has typed one. */
	public void propose(String name) {
		page.propose(name);
	}

	public String name() {
		return page.newStudy().name();
	}

	/** The folder, which is empty or not there. Only while the page is complete. */
	public Path folder() {
		return page.newStudy().path();
	}

	public String coder() {
		return page.newStudy().coder();
	}

	/** Makes the place and the coder the next proposal; to be called when the study is made. */
	public void remember() {
		defaults.remember(page.newStudy());
	}
}
