// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("nls") // the texts of tests are not for people
class DocumentImportTest {

	@Test
	void aRemovedDocumentComesBackBesideOneOfTheSameName(@TempDir Path folder) throws StudyProblem, IOException {
		Path file = folder.resolve("report.txt");
		try (OpenStudy open = OpenStudy.create(folder.resolve("study"), "Live", "Amal")) {
			Files.writeString(file, "the first report");
			Document first = run(open, file);
			open.perform(StudyActs.removeDocument(open.study(), first));
			Files.writeString(file, "the second report");
			Document second = run(open, file);

			assertEquals("report", second.name());
			assertNotEquals(first.stem(), second.stem(), "the first one's files lie in the trash under its stem");
		}
	}

	@Test
	void aFileThatCannotBeReadKeepsTheOthersNotOut(@TempDir Path folder) throws StudyProblem, IOException {
		Path file = Files.writeString(folder.resolve("تقرير.txt"), "شهدت العلاقات خطوات متسارعة");
		try (OpenStudy open = OpenStudy.create(folder.resolve("study"), "Live", "Amal")) {
			DocumentImport.Outcome outcome = new DocumentImport(open, List.of(folder.resolve("none.txt"), file, file), "Press", DocumentImporters.all()).run(Progress.NONE);

			assertEquals(List.of("تقرير", "تقرير 2"), outcome.added().stream().map(Document::name).toList());
			assertEquals(List.of(folder.resolve("none.txt")), outcome.failures().stream().map(DocumentImport.Failure::file).toList());
			open.undo();
			assertEquals(0, open.study().documents().list().size(), "one step");
		}
	}

	private static Document run(OpenStudy open, Path file) throws StudyProblem {
		return new DocumentImport(open, List.of(file), "", DocumentImporters.all()).run(Progress.NONE).added().getFirst();
	}
}
