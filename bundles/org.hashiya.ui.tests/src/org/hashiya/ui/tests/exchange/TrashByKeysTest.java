// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Removed documents are put back, or erased for good, without a mouse. */
class TrashByKeysTest {

	private static final String TITLE = "Trash of the study";

	private final LiveStudy live;
	private final Control documents;
	private final Keys keys;

	TrashByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		List<Path> files = List.of(Files.writeString(folder.resolve("مقالة.txt"), "شهدت العلاقات خطوات."), Files.writeString(folder.resolve("report.txt"), "Russia came first."));
		new DocumentImport(live.open(), files, "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Russia");
		live.code("Russia", "report", "Russia");
		live.open().perform(StudyActs.removeDocument(live.open().study(), live.open().study().resolveDocument("report")));
		documents = ((Viewer) Objects.requireNonNull(live.show(PartIds.EXPLORER).getSite().getSelectionProvider())).getControl();
		live.until("the document is listed", () -> documents.isVisible() && documents instanceof Tree tree && tree.getItemCount() == 1);
		keys = new Keys(live, PartIds.EXPLORER, documents);
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	private List<String> names() {
		return live.open().study().documents().list().stream().map(Document::name).toList();
	}

	private List<String> trash() {
		try {
			return live.open().trash().stream().map(trashed -> trashed.document().name()).toList();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private void leave(Control dialog) {
		EventTime.pass(dialog, live::until);
		Keys.post(dialog.getDisplay(), SWT.ESC);
		live.until("it is closed", dialog::isDisposed);
	}

	@Test
	void oneIsPutBackWithItsPassages() throws StudyProblem {
		keys.focus();
		keys.choose("Trash…");
		keys.dialog(TITLE);
		Table list = keys.tab("the removed documents", Table.class, table -> table.getItemCount() == 1);
		Keys.post(list.getDisplay(), SWT.ARROW_DOWN);
		live.until("it is selected", () -> list.getSelectionCount() == 1);
		keys.button("Put back");
		live.until("it is back", () -> names().contains("report") && list.getItemCount() == 0);
		assertEquals(1, live.open().study().passages(live.open().study().resolveDocument("report"), Progress.NONE).list().size());
		leave(list);
		keys.undo();
		live.until("it is in the trash again", () -> names().equals(List.of("مقالة")) && trash().equals(List.of("report")));
	}

	@Test
	void itIsEmptiedAfterATickAlone() {
		ask();
		Button tick = keys.tab("the tick", Button.class, button -> (button.getStyle() & SWT.CHECK) != 0);
		leave(tick);
		assertEquals(List.of("report"), trash());

		ask();
		tick = keys.tab("the tick", Button.class, button -> (button.getStyle() & SWT.CHECK) != 0);
		assertFalse(live.find(Button.class, button -> button.getText().replace("&", "").equals("Finish") && button.isEnabled()).isPresent(), "nothing is erased without a tick");
		Keys.post(tick.getDisplay(), ' ');
		keys.button("Finish");
		live.openedAgain();
		keys.button("Close");
		assertEquals(List.of(), trash());
		assertEquals(List.of("مقالة"), names());
	}

	/** Goes from the menu of the documents to what says what emptying the trash does. */
	private void ask() {
		keys.focus();
		keys.choose("Trash…");
		keys.dialog(TITLE);
		keys.button("Empty the trash…");
		keys.dialog("Empty the trash");
	}
}
