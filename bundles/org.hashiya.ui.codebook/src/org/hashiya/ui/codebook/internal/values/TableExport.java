// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.ValuesTable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.study.Problems;

/** Writes the values of all cases or documents to a file that spreadsheets read. */
public final class TableExport {

	private static final String XLSX = ".xlsx"; //$NON-NLS-1$
	private static final String CSV = ".csv"; //$NON-NLS-1$

	private TableExport() {
	}

	/** Asks for the file and writes it. */
	public static void ask(Shell shell, Owners owners, OpenStudy open, Problems problems) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterExtensions(new String[] { '*' + XLSX, '*' + CSV });
		dialog.setFilterNames(new String[] { Messages.Value_workbook, Messages.Value_csv });
		dialog.setOverwrite(true);
		dialog.setFileName((owners.areDocuments() ? Messages.DocumentValues_fileName : Messages.Case_fileName) + XLSX);
		String chosen = dialog.open();
		if (chosen != null) {
			boolean named = chosen.toLowerCase(java.util.Locale.ROOT).endsWith(XLSX) || chosen.toLowerCase(java.util.Locale.ROOT).endsWith(CSV);
			try {
				write(open.study(), owners, Path.of(named ? chosen : chosen + (dialog.getFilterIndex() == 1 ? CSV : XLSX)));
			} catch (StudyProblem problem) {
				problems.show(problem);
			}
		}
	}

	/**
	 * Writes the file; what it was before stays if it cannot be written.
	 *
	 * @throws StudyProblem UNKNOWN_FILE_KIND, NOT_WRITABLE
	 */
	public static void write(Study study, Owners owners, Path file) throws StudyProblem {
		ExportFile.write(file, Exporters.ofTable(file, new ValuesTable(owners.areDocuments()), new Csv.Form(true, ',')), study, Progress.NONE);
	}
}
