// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages.export;

import java.nio.file.Path;

import org.hashiya.exchange.ChosenPassages;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * What a person wants to be written.
 *
 * @param all         whether all passages are meant, and not the selected ones alone
 * @param kind        as what
 * @param spreadsheet for CSV: whether it is for a spreadsheet
 * @param file        where to, an absolute path
 */
record PassageExport(boolean all, FileKind kind, boolean spreadsheet, Path file) {

	/**
	 * Writes a file, all of it or nothing.
	 *
	 * @param language that of the window, a BCP 47 tag
	 * @return how many passages were written
	 * @throws StudyProblem if passages cannot be read or the file cannot be written
	 * @throws java.util.concurrent.CancellationException if the person stopped it
	 */
	int run(Study study, ChosenPassages chosen, String language, Progress progress) throws StudyProblem {
		ExportOptions options = ExportOptions.DEFAULT.as(new Csv.Form(spreadsheet, ',')).in(language);
		ExportFile.write(file, chosen.exporter(file, options), study, progress);
		return chosen.distinct();
	}
}
