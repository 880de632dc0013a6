// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document.State;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerViewTest {

	private final Path folder;
	private final LiveStudy live;
	private final LiveTree documents;

	ExplorerViewTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		Path report = Files.writeString(folder.resolve("report.txt"), "Russia came first.");
		Path essay = Files.writeString(folder.resolve("مقالة.txt"), "شهدت العلاقات خطوات متسارعة.");
		new DocumentImport(live.open(), List.of(report, essay), "Press", DocumentImporters.all()).run(Progress.NONE);
		live.code("Russia");
		live.code("Russia", "report", "Russia");
		documents = new LiveTree(live, PartIds.EXPLORER);
		live.until("the documents are there", () -> live.find(Tree.class, tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Press")).isPresent());
		documents.filter("");
		documents.tree().getItem(0).setExpanded(true);
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@AfterEach
	void close() {
		live.close();
	}

	@Test
	void aDocumentIsRenamedInPlace() throws StudyProblem {
		documents.select("report");

		documents.run("renameDocument");
		documents.typeName("Report of May");

		documents.untilRows("Press 2", "  Report of May 1", "  مقالة 0");
		live.open().undo();
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void removingSaysWhatWentAndOffersToUndoIt() {
		documents.select("report");

		documents.run("removeDocuments");
		documents.untilRows("Press 1", "  مقالة 0");

		documents.followLink("Removed “report” with 1 passage and 1 coding. Undo");
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void theStateOfADocumentIsSetAndUndone() throws StudyProblem {
		documents.select("مقالة");

		documents.run("setState", Map.of("org.hashiya.ui.codebook.state", "DONE"));

		live.until("it is done", () -> state("مقالة") == State.DONE);
		live.open().undo();
		assertEquals(State.UNCODED, state("مقالة"));
	}

	private State state(String name) {
		return live.open().study().documents().list().stream().filter(document -> document.name().equals(name)).findFirst().orElseThrow().state();
	}

	@Test
	void theFilterIgnoresVowelMarksAndTehMarbuta() {
		documents.filter("مَقاله");
		documents.untilRows("Press 1", "  مقالة 0");

		documents.filter("");
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void droppedFilesBecomeDocumentsInOneStep() throws PartInitException, IOException, StudyProblem {
		Path one = Files.writeString(folder.resolve("notes.txt"), "One.");
		Path two = Files.writeString(folder.resolve("more.txt"), "Two.");

		((ExplorerView) live.show(PartIds.EXPLORER)).importFiles(List.of(one, two), null);

		documents.untilRows("Press 2", "  report 1", "  مقالة 0", "notes 0", "more 0");
		live.open().undo();
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}
}
