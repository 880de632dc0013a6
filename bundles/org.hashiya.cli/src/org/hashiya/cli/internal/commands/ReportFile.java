// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportReportJson;
import org.hashiya.exchange.ImportReportPage;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Writes the report of an import to a file of the kind that its ending says. */
final class ReportFile {

	private ReportFile() {
	}

	static boolean accepts(Path file) {
		return isJson(file) || ending(file, ".html") || ending(file, ".htm");
	}

	private static boolean isJson(Path file) {
		return ending(file, ".json");
	}

	private static boolean ending(Path file, String ending) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
	}

	/** @throws StudyProblem NOT_WRITABLE */
	static void write(Path file, ImportReport report, ImportReportPage.Words words) throws StudyProblem {
		try {
			Files.writeString(file, isJson(file) ? ImportReportJson.of(report) : new ImportReportPage(words).of(report));
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_WRITABLE, file, null, e, e.getClass().getSimpleName());
		}
	}
}
