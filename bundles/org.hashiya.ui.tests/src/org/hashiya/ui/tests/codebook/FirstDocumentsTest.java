// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first documents of a study are seen as soon as they are there, and its row counts them. */
class FirstDocumentsTest {

	private final Path folder;
	private final Path report;
	private final Path essay;

	FirstDocumentsTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		report = Files.writeString(folder.resolve("report.txt"), "Russia came first.");
		essay = Files.writeString(folder.resolve("مقالة.txt"), "شهدت العلاقات خطوات متسارعة.");
	}

	private static void add(LiveStudy study, Path file, String group) throws StudyProblem {
		new DocumentImport(study.open(), List.of(file), group, DocumentImporters.all()).run(Progress.NONE);
	}

	@Test
	void ofAStudyBesideAnother() throws StudyProblem, PartInitException {
		try (LiveStudy first = new LiveStudy(folder.resolve("first"))) {
			add(first, report, "");
			try (LiveStudy second = new LiveStudy(folder.resolve("second"))) {
				LiveTree documents = new LiveTree(second, PartIds.EXPLORER);
				documents.untilRows("Live 1", "  report 0", "Live 0");

				add(second, essay, "مقالات");
				documents.untilRows("Live 1", "  report 0", "Live 1", "  مقالات 1", "    مقالة 0");

				second.open().undo();
				documents.untilRows("Live 1", "  report 0", "Live 0");
				second.open().redo();
				documents.untilRows("Live 1", "  report 0", "Live 1", "  مقالات 1", "    مقالة 0");
			}
		}
	}

	@Test
	void ofTheOnlyStudy() throws StudyProblem, PartInitException {
		try (LiveStudy only = new LiveStudy(folder.resolve("only"))) {
			LiveTree documents = new LiveTree(only, PartIds.EXPLORER);

			add(only, essay, "مقالات/٢٠٢٦");

			documents.untilRows("مقالات 1", "  ٢٠٢٦ 1", "    مقالة 0");
		}
	}
}
