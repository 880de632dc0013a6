// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.ImportReport;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.FileStem;
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
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.saveTitle);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*.html", "*.json" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.savePage, Messages.saveJson });
		dialog.setFileName(FileStem.unlike(report.file() + " - " + Messages.reportTitle, Set.of()) + ".html"); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		try {
			ReportFile.write(ReportFile.of(chosen, dialog.getFilterIndex() == 1), report, ReportWords.here());
			return null;
		} catch (StudyProblem problem) {
			return Wording.problem(problem);
		}
	}
}
