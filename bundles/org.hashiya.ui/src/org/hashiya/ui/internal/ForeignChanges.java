// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyListener;
import org.hashiya.text.Isolates;
import org.hashiya.ui.internal.report.StudyReportDialog;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

import com.ibm.icu.text.MessageFormat;

/** Follows what other programs do to an open study, and tells the person when it met something of theirs or when the background has something to say. */
final class ForeignChanges implements StudyListener {

	/** What was there when the study was opened. */
	private record Found(int conflicts, int copies) {
	}

	private final OpenStudies studies;
	private final OpenStudy study;

	ForeignChanges(OpenStudies studies, OpenStudy study) {
		this.studies = studies;
		this.study = study;
	}

	/** From now on. */
	void follow() {
		if (study.isReadOnly()) {
			return; // it stays as it was when it was opened
		}
		study.setProblemHandler(this::tell);
		study.addListener(this);
		study.watch();
		StudyJob<@NonNull Found> job = new StudyJob<>(InternalMessages.ForeignChanges_looking, Display.getDefault(),
				progress -> new Found(study.conflicts(progress).size(), study.syncCopies().size()));
		job.setSystem(true);
		job.whenDone(this::offer).schedule(); // what git has merged meanwhile, and what a sync service has left, nobody else tells
	}

	@Override
	public void changed(Study before, Study after, ChangeSet changeSet) {
		// each part follows for itself
	}

	@Override
	public void conflicted() {
		offer(InternalMessages.ForeignChanges_conflict, 1, ForeignChanges::show);
	}

	@Override
	public void copied(int number) {
		offer(InternalMessages.ForeignChanges_copies, number, window -> StudyReportDialog.repair(studies, study));
	}

	private void offer(Found found) {
		if (found.copies > 0) {
			copied(found.copies);
		} else if (found.conflicts > 0) {
			offer(InternalMessages.ForeignChanges_waiting, found.conflicts, ForeignChanges::show);
		}
	}

	private void offer(String sentence, int number, Consumer<IWorkbenchWindow> step) {
		String name = NoticeTarget.literal(Isolates.wrap(study.study().info().name()));
		inWindow(window -> new ProblemPopup(window.getShell(), MessageFormat.format(sentence, name, number), () -> step.accept(window)).open());
	}

	private static void show(IWorkbenchWindow window) {
		try {
			window.getActivePage().showView(PartIds.CONFLICTS);
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // a fault of the program: the workbench reports it
		}
	}

	private void tell(StudyProblem problem) {
		if (problem.kind() != Kind.OVERTAKEN) { // that is told as a conflict
			inWindow(window -> Problems.in(window).show(problem));
		}
	}

	private static void inWindow(Consumer<IWorkbenchWindow> action) {
		Display display = Display.getDefault();
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			@Nullable IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
			if (window != null && !window.isClosing()) {
				action.accept(window);
			}
		});
	}
}
