// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Document;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages are said to belong to cases, from a text and from the list of passages. */
class PassageCasesTest {

	private static final String ENTRIES = "Belongs to cases";

	private final LiveStudy live;
	private final Document document;

	PassageCasesTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("interview", "", "Salim speaks. Zohra answers.");
		live.code("speaks");
		live.code("speaks", "interview", "Salim speaks");
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		document = live.open().study().resolveDocument("interview");
	}

	@AfterEach
	void close() {
		live.close();
	}

	/** Chooses an entry of the menu of cases in a context menu. */
	private static void choose(Menu menu, String entry) {
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem cases = item(menu, ENTRIES).orElseThrow();
		cases.getMenu().notifyListeners(SWT.Show, new Event());
		MenuItem item = item(cases.getMenu(), entry).orElseThrow();
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
		cases.getMenu().notifyListeners(SWT.Hide, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static Optional<MenuItem> item(Menu menu, String text) {
		return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").equals(text)).findFirst();
	}

	private int passages() {
		return live.open().study().cases().at(0).passages().size();
	}

	@Test
	void thePassageAtTheCaretBelongsToACase() throws StudyProblem {
		OpenDocument.open(live.page(), live.open(), document.id(), 3, 3);
		StyledText text = Adapters.adapt(live.page().getActiveEditor(), StyledText.class);
		live.until("the text is shown", () -> text.getSelection().x == 3);

		choose(text.getMenu(), "Salim");
		assertEquals(1, passages());
		choose(text.getMenu(), "Salim");
		assertEquals(0, passages());

		live.open().undo();
		assertEquals(1, passages());
	}

	@Test
	void whoCodesBlindSaysNothingOfPassagesOfOthers() throws StudyProblem {
		BlindCoding blind = PlatformUI.getWorkbench().getService(BlindCoding.class);
		UUID own = live.open().author().coder();
		UUID other = UUID.randomUUID();
		live.open().perform(StudyActs.addCoder(live.open().study(), "Karim", other));
		live.open().setCoder(other);
		live.code("speaks", "interview", "Salim");
		live.open().setCoder(own);
		blind.set(live.open(), true);
		try {
			OpenDocument.open(live.page(), live.open(), document.id(), 3, 3);
			StyledText text = Adapters.adapt(live.page().getActiveEditor(), StyledText.class);
			live.until("the text is shown", () -> text.getSelection().x == 3);

			choose(text.getMenu(), "Salim");

			assertEquals(1, passages(), "the passage of the other one is not seen");
		} finally {
			blind.set(live.open(), false);
		}
	}

	@Test
	void selectedPassagesOfTheListBelongToACase() throws Exception {
		live.show(PartIds.PASSAGES);
		Table table = live.table("the passage is listed", cell -> cell.contains("Salim speaks"));
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());

		choose(table.getMenu(), "Salim");

		assertEquals(1, passages());
		live.open().undo();
		assertEquals(0, passages());
	}
}
