// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import java.util.concurrent.CancellationException;

import org.eclipse.jface.wizard.Wizard;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.words.Wording;

/** Asks for name, folder and coder of a new study and makes it. */
public final class NewStudyWizard extends Wizard {

	private final OpenStudies studies;
	private final NewStudyDefaults defaults = new NewStudyDefaults();
	private final NewStudyPage page = new NewStudyPage(defaults);

	public NewStudyWizard(OpenStudies studies) {
		this.studies = studies;
		setWindowTitle(NewStudyMessages.NewStudyWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewStudy study = page.newStudy();
		try {
			StudyJob.runIn(getContainer(), NewStudyMessages.NewStudyWizard_job, progress -> studies.create(study.path(), study.name(), study.coder()));
			defaults.remember(study);
			return true;
		} catch (StudyProblem problem) {
			page.setErrorMessage(Wording.problem(problem));
			return false;
		} catch (CancellationException e) {
			return false; // the wizard stays as it is
		}
	}
}
