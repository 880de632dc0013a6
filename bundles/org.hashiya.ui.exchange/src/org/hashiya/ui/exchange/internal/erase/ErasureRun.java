// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Erased;
import org.hashiya.store.Erasure;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/**
 * Erases in the background, with progress: closes the study, which must be open nowhere, erases, opens it again with the editors that were open, and shows the report. Whatever goes wrong,
 * the study is opened again.
 */
public final class ErasureRun {

	private final IWorkbenchWindow window;
	private final OpenStudies studies;
	private final OpenStudy open;
	private final ErasureRequest request;
	private final String name;

	/** @param seen the study as it was seen before */
	private record Done(@Nullable Erased erased, Study seen) {
	}

	private ErasureRun(IWorkbenchWindow window, OpenStudy open, ErasureRequest request) {
		this.window = window;
		this.open = open;
		this.request = request;
		studies = window.getService(OpenStudies.class);
		name = open.study().info().name();
	}

	/** Begins, and answers at once. To be called on the UI thread, when it is known who erases. */
	public static void start(IWorkbenchWindow window, OpenStudy open, ErasureRequest request) {
		ErasureRun run = new ErasureRun(window, open, request);
		OpenEditors editors = OpenEditors.of(open.folder());
		StudyJob<@NonNull Done> job = new StudyJob<>(Messages.job, window.getShell().getDisplay(), progress -> run.run(editors, progress));
		job.setUser(true); // nothing can be done with the study meanwhile
		job.whenDone(run::report).whenFailed(run::tell).schedule();
	}

	private Done run(OpenEditors editors, Progress progress) throws StudyProblem {
		Path folder = open.folder();
		UUID coder = open.author().coder();
		Study study = open.study();
		Study seen = window.getService(BlindCoding.class).seen(open, study);
		try {
			studies.close(open);
			return new Done(request.run(study, new Erasure(folder, coder), progress), seen);
		} finally {
			openAgain(folder, editors);
		}
	}

	private void openAgain(Path folder, OpenEditors editors) {
		try {
			OpenStudy again = studies.open(folder, Progress.NONE);
			Display display = window.getShell().isDisposed() ? Display.getDefault() : window.getShell().getDisplay();
			display.syncExec(() -> editors.openAgain(again.study()));
		} catch (StudyProblem problem) {
			ILog.of(ErasureRun.class).error(problem.getMessage(), problem);
			Display.getDefault().asyncExec(() -> tell(problem)); // not in place of what happened before it
		}
	}

	private void report(Done done) {
		if (!window.getShell().isDisposed()) {
			new ErasureReportDialog(window.getShell(), ErasureReport.text(name, request, done.erased(), done.seen())).open();
		}
	}

	/** Why nothing was erased, or not all, where one cannot overlook it. Nobody waits for the answer. */
	private void tell(StudyProblem problem) {
		Shell shell = window.getShell();
		if (!shell.isDisposed()) {
			String reason = problem.kind() == StudyProblem.Kind.IN_USE ? MessageFormat.format(Messages.inUse, Isolates.wrap(name)) : Wording.problem(problem);
			MessageDialog dialog = new MessageDialog(shell, Messages.failedTitle, null, MessageFormat.format(Messages.failed, reason), MessageDialog.ERROR, 0, Messages.close);
			dialog.setBlockOnOpen(false);
			dialog.open();
		}
	}
}
