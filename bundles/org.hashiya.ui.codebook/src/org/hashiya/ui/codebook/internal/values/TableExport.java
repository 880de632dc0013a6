// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.FileQuestion.Filter;
import org.hashiya.ui.study.Problems;

/** Writes the values of all cases or documents to a file that spreadsheets read. */
public final class TableExport {

	private static final String XLSX = ".xlsx"; //$NON-NLS-1$
	private static final String CSV = ".csv"; //$NON-NLS-1$

	private TableExport() {
	}

	/**
	 * Asks for the file and writes it.
	 *
	 * @param written is told the file
	 */
	public static void ask(Shell shell, Owners owners, OpenStudy open, Problems problems, Consumer<Path> written) {
		String name = (owners.areDocuments() ? Messages.DocumentValues_fileName : Messages.Case_fileName) + XLSX;
		FileQuestion.save("", List.of(new Filter('*' + XLSX, Messages.Value_workbook), new Filter('*' + CSV, Messages.Value_csv)), name).ask(shell).ifPresent(answer -> { //$NON-NLS-1$
			String chosen = answer.path();
			boolean named = chosen.toLowerCase(java.util.Locale.ROOT).endsWith(XLSX) || chosen.toLowerCase(java.util.Locale.ROOT).endsWith(CSV);
			Path file = Path.of(named ? chosen : chosen + (answer.filter() == 1 ? CSV : XLSX));
			try {
				write(open.study(), owners, file);
				written.accept(file);
			} catch (StudyProblem problem) {
				problems.show(problem);
			}
		});
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
