// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportReportJson;
import org.hashiya.exchange.ImportReportPage;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** The file that a report is saved to: a page for people, or JSON for programs. */
final class ReportFile {

	private static final String JSON = ".json"; //$NON-NLS-1$
	private static final String HTML = ".html"; //$NON-NLS-1$

	private ReportFile() {
	}

	/** The path with an ending that says what is in it: the page, unless JSON was asked for. */
	static Path of(String chosen, boolean json) {
		String name = chosen.toLowerCase(Locale.ROOT);
		return Path.of(name.endsWith(JSON) || name.endsWith(HTML) || name.endsWith(".htm") ? chosen : chosen + (json ? JSON : HTML)); //$NON-NLS-1$
	}

	/** @throws StudyProblem NOT_WRITABLE */
	static void write(Path file, ImportReport report, ImportReportPage.Words words) throws StudyProblem {
		boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
		try {
			Files.writeString(file, json ? ImportReportJson.of(report) : new ImportReportPage(words).of(report));
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_WRITABLE, file, null, e, e.getClass().getSimpleName());
		}
	}
}
