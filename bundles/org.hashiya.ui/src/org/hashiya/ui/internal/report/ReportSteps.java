// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyCheck;
import org.hashiya.store.StudyRepair;
import org.hashiya.store.StudyRepair.Outcome;
import org.hashiya.text.Isolates;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** The steps from what is wrong over what would be done to what was done; each is work in the background, and shown when it is ready. */
final class ReportSteps {

	private final StudyReportDialog dialog;
	private final OpenStudies studies;
	private final OpenStudy study;
	private final Path folder;
	private final String name;
	private final Display display;
	private Runnable next = () -> {
		// nothing comes next yet
	};
	private @Nullable Job working;

	ReportSteps(StudyReportDialog dialog, OpenStudies studies, OpenStudy study, Display display) {
		this.dialog = dialog;
		this.studies = studies;
		this.study = study;
		this.display = display;
		folder = study.folder();
		name = Isolates.wrap(study.study().info().name());
	}

	/** Ends what is under way; a repair that has begun to write goes on. */
	void cancel() {
		Job job = working;
		if (job != null) {
			job.cancel();
		}
	}

	/** The next step, which the person has asked for. */
	void goOn() {
		next.run();
	}

	/** What a study that is open for reading only is known to lack. */
	void damage() {
		List<StudyProblem> faults = study.faults();
		show(MessageFormat.format(ReportMessages.damaged, name, faults.size()), ReportMessages.finding, ReportRow.of(folder, faults, false), ReportMessages.repair, this::plan);
	}

	/** Reads everything. */
	void check() {
		wait(ReportMessages.checking);
		start(new StudyJob<>(ReportMessages.title, display, progress -> StudyCheck.check(folder, progress)).whenDone(report -> {
			if (report.errors().isEmpty()) {
				dialog.show(MessageFormat.format(ReportMessages.well, name, report.documents(), report.passages(), report.codings()), ReportMessages.finding, List.of(), null);
			} else {
				show(MessageFormat.format(ReportMessages.ill, name, report.errors().size()), ReportMessages.finding, ReportRow.of(folder, report.errors(), false), ReportMessages.repair, this::plan);
			}
		}).whenFailed(this::failed));
	}

	/** Works out what would be done. */
	void plan() {
		wait(ReportMessages.planning);
		start(new StudyJob<>(ReportMessages.title, display, progress -> StudyRepair.plan(folder, progress)).whenDone(outcome -> {
			List<ReportRow> rows = ReportRow.of(folder, outcome);
			if (outcome.fixes().isEmpty()) {
				dialog.show(MessageFormat.format(ReportMessages.nothingToMend, name), ReportMessages.finding, rows, null);
			} else {
				show(left(MessageFormat.format(ReportMessages.plan, name, outcome.fixes().size()), outcome), ReportMessages.action, rows, ReportMessages.repairNow, this::repair);
			}
		}).whenFailed(this::failed));
	}

	private void repair() {
		wait(ReportMessages.repairing);
		StudyJob<@NonNull Outcome> job = new StudyJob<>(ReportMessages.title, display, this::closeRepairAndOpen);
		job.whenDone(outcome -> dialog.show(left(MessageFormat.format(ReportMessages.mended, name, outcome.fixes().size(), Isolates.wrap(String.valueOf(outcome.kept()))), outcome),
				ReportMessages.action, ReportRow.of(folder, outcome), null)).whenFailed(this::failed).schedule(); // not to be cancelled with the dialog: the study must come back
	}

	private Outcome closeRepairAndOpen(Progress progress) throws StudyProblem {
		studies.close(study);
		try {
			return StudyRepair.repair(folder, progress);
		} finally {
			studies.open(folder, Progress.NONE);
		}
	}

	private static String left(String sentence, Outcome outcome) {
		return outcome.left().isEmpty() ? sentence : MessageFormat.format(ReportMessages.stillLeft, sentence, outcome.left().size());
	}

	private void failed(StudyProblem problem) {
		dialog.show(Wording.problem(problem), ReportMessages.finding, List.of(), null);
	}

	private void wait(String sentence) {
		dialog.show(MessageFormat.format(sentence, name), ReportMessages.finding, List.of(), null);
	}

	private void show(String sentence, String column, List<ReportRow> rows, String button, Runnable step) {
		next = step;
		dialog.show(sentence, column, rows, button);
	}

	private void start(StudyJob<?> job) {
		working = job;
		job.schedule();
	}
}
