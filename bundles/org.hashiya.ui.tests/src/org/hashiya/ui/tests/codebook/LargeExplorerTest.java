// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of 5,000 documents that are in no group: only the rows that are seen, or are different, are asked for. */
class LargeExplorerTest {

	private static final int DOCUMENTS = 5_000;
	/** More than a screen has room for, of three cells each. */
	private static final int SEEN = 300;

	private final LiveStudy live;
	private final LiveTree documents;
	private final Tree tree;
	private final AskedRows asked;

	LargeExplorerTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.code("Russia");
		add(0, DOCUMENTS);
		documents = new LiveTree(live, PartIds.EXPLORER);
		tree = documents.tree();
		live.until("the documents are there and counted", () -> tree.getItemCount() == DOCUMENTS && tree.getItem(0).getText(1).equals("0"));
		documents.filter("no document has this"); // what the filter does is done later: it is done when this and the next are seen
		live.until("no document is left", () -> tree.getItemCount() == 0);
		documents.filter("");
		live.until("all are there again", () -> tree.getItemCount() == DOCUMENTS);
		asked = new AskedRows((TreeViewer) live.show(PartIds.EXPLORER).getSite().getSelectionProvider());
		live.until("the rows are there again", () -> tree.getItemCount() == DOCUMENTS && tree.getItem(0).getText(1).equals("0"));
	}

	@AfterEach
	void close() {
		documents.filter("");
		live.close();
	}

	private void add(int first, int count) throws StudyProblem {
		DocumentText text = live.open().addText("Some words.");
		List<Document> added = new ArrayList<>();
		for (int number = first; number < first + count; number++) {
			added.add(new Document(live.open().author().newId(), "document " + number, "stem-" + number, "", text.hash(), 11, 11, 2, 1, "en", null, new TreeMap<>(), Document.State.UNCODED, List.of(),
					live.open().author().stamp(), live.open().author().stamp(), null));
		}
		live.open().perform(StudyActs.addDocuments(live.open().study(), added));
	}

	private Document document(int index) {
		return live.open().study().documents().at(index);
	}

	private String name(int row) {
		return tree.getItem(row).getText(0);
	}

	/** One study for all of it: to write five thousand documents takes longer than all that is looked at. */
	@Test
	void fewRowsAreAskedForAndSelectionAndOrderHold() throws StudyProblem, PartInitException {
		onlyWhatIsSeenOrIsDifferentIsAskedFor();
		theFilterAsksForTheRowsThatItLeavesAndSelectionAndOrderHold();
	}

	private void onlyWhatIsSeenOrIsDifferentIsAskedFor() throws StudyProblem {
		asked.assertMost(SEEN, 6 * DOCUMENTS, "to show them");
		for (int row = 0; row < SEEN / 2; row++) {
			name(row); // as if all that has room had been painted: when it is, is the screen's affair
		}
		asked.forget();

		live.open().perform(CodingActs.apply(live.open().study(), document(3), List.of(new Extent(0, 4)), live.open().study().codebook().list().getFirst(), null, live.open().author()).orElseThrow());
		live.until("the passage is counted", () -> tree.getItem(3).getText(1).equals("1"));
		asked.assertMost(8, 0, "a coding is shown in one row");

		live.open().perform(StudyActs.renameDocument(live.open().study(), document(5), "مقالة", live.open().author()));
		live.until("the name is there", () -> name(5).equals("مقالة"));
		asked.assertMost(8, 0, "a new name");

		live.open().perform(StudyActs.renameDocument(live.open().study(), document(4_000), "far away", live.open().author()));
		live.open().perform(StudyActs.renameDocument(live.open().study(), document(6), "near", live.open().author()));
		live.until("the other name is there", () -> name(6).equals("near"));
		asked.assertMost(8, 0, "a new name of a row that nobody sees");

		add(DOCUMENTS, 1);
		live.until("one more is there", () -> tree.getItemCount() == DOCUMENTS + 1);
		asked.assertMost(2 * SEEN, 4 * DOCUMENTS, "one more document");
		assertEquals("far away", name(4_000));
		assertEquals("document " + DOCUMENTS, name(DOCUMENTS));
		for (int act = 0; act < 5; act++) {
			live.open().undo();
		}
		live.until("all is as before", () -> tree.getItemCount() == DOCUMENTS && name(5).equals("document 5") && name(6).equals("document 6"));
	}

	private void theFilterAsksForTheRowsThatItLeavesAndSelectionAndOrderHold() throws StudyProblem, PartInitException {
		asked.forget();
		documents.filter("499");
		live.until("those that fit are there", () -> tree.getItemCount() == 15); // 499, 1499 to 4499, 4990 to 4999
		assertEquals("document 4999", name(14));
		documents.filter("");
		live.until("all are there again", () -> tree.getItemCount() == DOCUMENTS);
		asked.assertMost(4 * SEEN, 4 * DOCUMENTS, "a filter and back");

		documents.select("document 4998");
		documents.run("moveUp");
		live.until("it stands above the one before it", () -> name(4_997).equals("document 4998"));
		assertEquals("document 4998", documents.selected());
		documents.run("renameDocument");
		documents.typeName("Last but two");
		live.until("it has its name", () -> name(4_997).equals("Last but two"));

		live.open().undo();
		live.open().undo();
		live.until("all is as before", () -> name(4_997).equals("document 4997") && name(4_998).equals("document 4998"));
		assertEquals("document 4998", documents.selected());

		tree.selectAll();
		assertEquals(DOCUMENTS, ((ExplorerView) live.show(PartIds.EXPLORER)).selectedDocuments().size(), "those that nobody has seen too");
	}
}
