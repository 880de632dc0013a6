// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Palette;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook of 10,000 codes: after a change only the rows that are different are asked for. */
class LargeCodebookTest {

	private static final int GROUPS = 100;
	private static final int BELOW = 99;

	private final LiveStudy live;
	private final LiveTree codes;
	private final TreeViewer viewer;
	private final AskedRows asked;

	LargeCodebookTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("text", "", "Some words.");
		List<Change> changes = new ArrayList<>();
		for (int group = 0; group < GROUPS; group++) {
			Code above = Code.create(UUID.randomUUID(), null, "Group " + group, Palette.colour(group), "", Stamp.UNKNOWN);
			changes.add(Put.add(above, -1));
			for (int code = 0; code < BELOW; code++) {
				changes.add(Put.add(Code.create(UUID.randomUUID(), above.id(), "Code " + group + "." + code, Palette.colour(code), "", Stamp.UNKNOWN), -1));
			}
		}
		live.open().perform(Act.of(Act.Kind.IMPORT_STUDY, changes, "large"));
		codes = new LiveTree(live, PartIds.CODEBOOK);
		live.until("the codes are there and counted", () -> codes.tree().getItemCount() == GROUPS && codes.tree().getItem(0).getText(1).equals("0"));
		codes.filter("no code has this"); // what the filter does is done later: it is done when this and the next are seen
		live.until("no code is left", () -> codes.tree().getItemCount() == 0);
		codes.filter("");
		live.until("all are there again", () -> codes.tree().getItemCount() == GROUPS);
		codes.tree().getItem(0).setExpanded(false);
		viewer = (TreeViewer) live.show(PartIds.CODEBOOK).getSite().getSelectionProvider();
		viewer.setExpandedState(codes.tree().getItem(0).getData(), true);
		asked = new AskedRows(viewer);
		viewer.setExpandedState(codes.tree().getItem(0).getData(), true);
		live.until("the rows are there again", () -> first(0).getText(1).equals("0"));
		codes.rows(); // as if all that is laid open had been painted: when it is, is the screen's affair
		asked.forget();
	}

	@AfterEach
	void close() {
		live.close();
	}

	private TreeItem first(int below) {
		TreeItem item = codes.tree().getItem(0);
		return item.getItemCount() > below && item.getExpanded() ? item.getItem(below) : item;
	}

	@Test
	void oneChangeAsksForTheRowsThatAreDifferent() throws StudyProblem {
		assertEquals(GROUPS * (BELOW + 1), live.open().study().codebook().size());
		live.code("Group 0/Code 0.3", "text", "words");
		live.until("the coding is counted for the code and the one above", () -> first(3).getText(1).equals("1") && codes.tree().getItem(0).getText(1).equals("1"));
		asked.assertMost(12, 0, "a coding is shown in two rows");

		Code code = live.open().study().codebook().resolve("Code 0.5");
		live.open().perform(CodebookActs.rename(live.open().study(), code, "روسيا", live.open().author()));
		live.until("the name is there", () -> first(5).getText(0).equals("روسيا"));
		asked.assertMost(12, 0, "a new name");

		live.open().perform(CodebookActs.create(live.open().study(), live.open().study().codebook().resolve("Group 0"), "New", null, "", live.open().author()));
		live.until("the code is there", () -> codes.tree().getItem(0).getItemCount() == BELOW + 1);
		asked.assertMost(2 * (BELOW + 1) + 16, 2 * (BELOW + 1) + 16, "a new code asks for its siblings, not for all");
		live.open().undo();
		live.open().undo();
		live.open().undo();
		live.until("all is as before", () -> codes.tree().getItem(0).getItemCount() == BELOW && first(3).getText(1).equals("0") && first(5).getText(0).equals("Code 0.5"));
	}
}
