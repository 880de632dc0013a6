// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Query;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listed passages are coded anew, written about, copied and asked for without a mouse, each act taken back by Ctrl+Z. */
class PassagesByKeysTest {

	private final QueryStage stage;
	private final LiveStudy live;
	private final Table table;
	private final Keys keys;

	PassagesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		stage = new QueryStage(folder, "Russia sold arms. شهدت العلاقات مع روسيا خطوات.");
		live = stage.live;
		live.code("Russia");
		live.code("تجارة");
		live.code("Russia", "essay", "Russia");
		live.code("Russia", "essay", "روسيا");
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.show(PartIds.PASSAGES);
		table = stage.listed("Russia", "روسيا");
		keys = new Keys(live, PartIds.PASSAGES, table);
	}

	@AfterEach
	void close() throws PartInitException {
		keys.close();
		stage.close();
	}

	/** Selects all that is listed. */
	private void selectAll() {
		keys.focus();
		keys.focused("the list", Table.class, table::equals);
		for (int last = table.getItemCount() - 1; table.getSelectionIndex() != last;) {
			int before = table.getSelectionIndex();
			Keys.post(table.getDisplay(), SWT.ARROW_DOWN);
			live.until("the next is selected", () -> table.getSelectionIndex() != before);
		}
		Keys.post(table.getDisplay(), SWT.SHIFT, SWT.ARROW_UP);
		live.until("both are selected", () -> table.getSelectionCount() == 2);
	}

	private List<Passage> passages() {
		try {
			return live.open().study().passages(live.open().study().resolveDocument("essay"), Progress.NONE).list();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private List<String> codes() {
		return passages().stream().flatMap(passage -> passage.codings().stream()).map(Coding::code).map(live.open().study().codebook()::path).toList();
	}

	@Test
	void bothGetAnotherCodeOrNone() {
		selectAll();
		keys.choose("Change the code…");
		Text field = keys.field();
		keys.write("تجارة");
		live.until("it is typed", () -> field.getText().equals("تجارة"));
		Keys.post(table.getDisplay(), SWT.CR);
		live.until("both have it", () -> codes().equals(List.of("تجارة", "تجارة")));
		keys.undo();
		live.until("both have their own", () -> codes().equals(List.of("Russia", "Russia")));

		selectAll();
		EventTime.pass(table, live::until);
		Keys.post(table.getDisplay(), SWT.DEL);
		live.until("none is left", () -> codes().isEmpty());
		keys.focused("what is seen instead of the list", Control.class, Control::isVisible);
		Keys.post(table.getDisplay(), SWT.CTRL, 'z');
		live.until("both have their own", () -> codes().equals(List.of("Russia", "Russia")));
	}

	@Test
	void bothGetAMemoAndBelongToACase() {
		selectAll();
		Keys.post(table.getDisplay(), SWT.F7);
		Text memo = keys.focused("the memo", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write("قارِن");
		live.until("it is typed", () -> memo.getText().equals("قارِن"));
		keys.button("OK");
		live.until("each has one", () -> live.open().study().memos().size() == 2);
		keys.undo();
		live.until("none has one", () -> live.open().study().memos().isEmpty());

		selectAll();
		keys.choose("Belongs to cases", "Salim");
		live.until("both belong to it", () -> live.open().study().cases().at(0).passages().size() == 2);
		keys.undo();
		live.until("none belongs to it", () -> live.open().study().cases().at(0).passages().isEmpty());
	}

	@Test
	void theyAreGroupedAndSorted() throws StudyProblem {
		live.code("تجارة", "essay", "sold arms");
		stage.listed("Russia", "sold arms", "روسيا");
		keys.chooseInView("Sort by", "Longest first");
		stage.listed("sold arms", "Russia", "روسيا");
		keys.chooseInView("Reverse order");
		stage.listed("روسيا", "Russia", "sold arms");
		keys.chooseInView("Reverse order");
		stage.listed("sold arms", "Russia", "روسيا");
		keys.chooseInView("Group by", "Grouped by code");
		stage.listed("Russia", "Russia", "روسيا", "تجارة", "sold arms");
		keys.chooseInView("Collapse all groups");
		stage.listed("Russia", "تجارة");

		keys.chooseInView("Expand all groups");
		keys.chooseInView("Group by", "Not grouped"); // the view remembers all of it
		keys.chooseInView("Sort by", "As in the texts");
		stage.listed("Russia", "sold arms", "روسيا");
	}

	@Test
	void theyAreCopiedWithReferences() {
		selectAll();
		Keys.post(table.getDisplay(), SWT.CTRL, 'c');
		live.until("both are on the clipboard", () -> clipboard().contains("روسيا") && clipboard().contains("Russia") && clipboard().contains("essay"));
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void aQueryIsTypedSavedRenamedAskedAndDeleted() {
		keys.focus();
		StyledText field = keys.back("the query", StyledText.class, stage.field()::equals);
		keys.write("text:روسيا");
		live.until("it is typed", () -> field.getText().equals("text:روسيا"));
		Keys.post(field.getDisplay(), SWT.CR);
		stage.listed("روسيا");
		saved("Save query…");
		keys.type("وحدها");
		live.until("it is saved", () -> names().equals(List.of("وحدها")));

		saved("Rename", "وحدها");
		keys.type("وحدها", "alone");
		live.until("it has the name", () -> names().equals(List.of("alone")));
		keys.undo();
		live.until("it has its own", () -> names().equals(List.of("وحدها")));

		stage.ask("Russia");
		stage.listed("Russia", "روسيا");
		saved("وحدها");
		stage.listed("روسيا");
		assertEquals("text:روسيا", field.getText());

		saved("Delete", "وحدها");
		live.until("it is gone", () -> names().isEmpty());
		keys.undo();
		live.until("it is back", () -> names().equals(List.of("وحدها")));
	}

	private List<String> names() {
		return live.open().study().queries().list().stream().map(Query::name).toList();
	}

	/** Chooses from the menu of the button beside the field. */
	private void saved(String... path) {
		keys.focus();
		keys.back("the query", StyledText.class, stage.field()::equals);
		keys.tab("the button", Button.class, button -> button.getText().equals("Saved"));
		keys.choose(() -> Keys.post(table.getDisplay(), ' '), path);
	}
}
