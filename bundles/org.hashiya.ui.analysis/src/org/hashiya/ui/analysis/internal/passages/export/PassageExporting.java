// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages.export;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPartSite;
import org.hashiya.exchange.ChosenPassages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.study.Problems;

import com.ibm.icu.text.MessageFormat;

/** Lets a person write listed passages to a file: asks what and where to, does it in the background, and says below the list how far it is, with a link to stop. */
@NonNullByDefault({}) // the platform says nothing of null
public final class PassageExporting {

	private static final String BUNDLE = "org.hashiya.ui.analysis"; //$NON-NLS-1$
	private static final Runnable NOTHING = () -> {
		// a note without a link
	};

	private final IWorkbenchPartSite site;
	private final ViewFrame frame;

	/** Makes ready what is written. */
	public interface Choice {

		/**
		 * The passages to write.
		 *
		 * @param all whether all are meant, and not the selected ones alone
		 * @throws StudyProblem if passages cannot be read
		 */
		@NonNull
		ChosenPassages passages(boolean all, Progress progress) throws StudyProblem;
	}

	public PassageExporting(IWorkbenchPartSite site, ViewFrame frame) {
		this.site = site;
		this.frame = frame;
	}

	/**
	 * Asks what and where to, and writes it.
	 *
	 * @param study    the snapshot in which the passages are
	 * @param shown    how many passages there are
	 * @param selected how many of them are selected
	 * @param choice   is asked in the background
	 */
	public void open(@NonNull Study study, int shown, int selected, @NonNull Choice choice) {
		new ExportDialog(site.getShell(), study.info().name(), shown, selected, InstanceScope.INSTANCE.getNode(BUNDLE), wanted -> write(study, wanted, choice)).open();
	}

	private void write(@NonNull Study study, @NonNull PassageExport wanted, @NonNull Choice choice) {
		String language = String.valueOf(Locale.getDefault().toLanguageTag());
		StudyJob<@NonNull Integer> job = new StudyJob<>(Messages.job, site.getShell().getDisplay(), progress -> wanted.run(study, choice.passages(wanted.all(), progress), language, progress));
		Path file = wanted.file();
		job.whenDone(count -> say(MessageFormat.format(Messages.done, count, NoticeTarget.literal(Isolates.wrap(file.toString()))), () -> Program.launch(String.valueOf(file.getParent()))))
				.whenFailed(problem -> {
					say("", NOTHING); //$NON-NLS-1$
					Problems.in(site.getWorkbenchWindow()).show(problem);
				}).whenCancelled(() -> say(Messages.stopped, NOTHING));
		say(Messages.working, job::cancel);
		job.schedule();
	}

	private void say(String note, Runnable link) {
		if (!frame.content().isDisposed()) { // the file is written also when the view is closed
			frame.setNote(note, link);
		}
	}
}
