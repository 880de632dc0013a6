// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportReport;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("nls")
class ReportFileTest {

	private static final ImportReport REPORT = new ImportReport("a.qdpx", "study\twith tab", "NVivo \\ 12", "utf16/as-stored/exclusive",
			List.of(new ImportReport.Line("Code", ImportFinding.CODE, 2, List.of("هوية", "two\nlines\tand \\t")), new ImportReport.Line("PlainTextSelection", ImportFinding.PASSAGE, 7, List.of())));

	@Test
	void itIsAPageForPeopleOrJsonForPrograms(@TempDir Path folder) throws StudyProblem, IOException {
		Path page = ReportFile.of(folder.resolve("report").toString(), false);
		Path json = ReportFile.of(folder.resolve("report").toString(), true);
		assertEquals(List.of("report.html", "report.json"), List.of(String.valueOf(page.getFileName()), String.valueOf(json.getFileName())));
		ReportFile.write(page, REPORT, ReportWords.in(Locale.ENGLISH));
		ReportFile.write(json, REPORT, ReportWords.in(Locale.ENGLISH));
		assertTrue(Files.readString(page).contains("<html") && Files.readString(page).contains("هوية"));
		assertTrue(Files.readString(json).startsWith("{") && Files.readString(json).contains("\"count\": 7"));
	}

	@Test
	void whatIsKeptInTheStudyIsTheSameAgain(@TempDir Path folder) throws StudyProblem, IOException {
		try (OpenStudy open = OpenStudy.create(folder.resolve("study"), "study", "Sara")) {
			assertEquals(Optional.empty(), KeptReport.of(open));
			KeptReport.keep(open, REPORT);
			assertEquals(Optional.of(REPORT), KeptReport.of(open));
			Files.writeString(open.folder().resolve(".hashiya/import-report.tsv"), "of another version");
			assertEquals(Optional.empty(), KeptReport.of(open));
		}
	}
}
