// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.ImportReport;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.FileStem;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.FileQuestion.Filter;
import org.hashiya.ui.words.Wording;

/** Takes a report elsewhere: to the clipboard, or to a file that the person chooses. */
@NonNullByDefault({}) // the platform says nothing of null
final class ReportSaving {

	private ReportSaving() {
	}

	/** Copies the lines that a pane shows. */
	static void copy(ReportPane pane) {
		String text = pane.copied();
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(pane.control().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** Asks for a file and saves a report to it; answers what went wrong, in words, or null. */
	static String save(Shell shell, ImportReport report) {
		String name = FileStem.unlike(report.file() + " - " + Messages.reportTitle, Set.of()) + ".html"; //$NON-NLS-1$ //$NON-NLS-2$
		Optional<FileQuestion.Answer> chosen = FileQuestion.save(Messages.saveTitle, List.of(new Filter("*.html", Messages.savePage), new Filter("*.json", Messages.saveJson)), name).ask(shell); //$NON-NLS-1$ //$NON-NLS-2$
		if (chosen.isEmpty()) {
			return null;
		}
		try {
			ReportFile.write(ReportFile.of(chosen.get().path(), chosen.get().filter() == 1), report, ReportWords.here());
			return null;
		} catch (StudyProblem problem) {
			return Wording.problem(problem);
		}
	}
}
