// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Coding;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listed passages are coded anew, written about and copied without a mouse, each act taken back by Ctrl+Z. */
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
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", live.open().author()));
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

	/** Selects the first alone. */
	private void selectOne() {
		keys.focus();
		keys.focused("the list", Table.class, table::equals);
		while (table.getSelectionIndex() != 0 || table.getSelectionCount() != 1) {
			List<Integer> before = selection();
			Keys.post(table.getDisplay(), before.equals(List.of(1)) ? SWT.ARROW_UP : SWT.ARROW_DOWN);
			live.until("another is selected", () -> !selection().equals(before));
		}
	}

	private List<Integer> selection() {
		return IntStream.of(table.getSelectionIndices()).boxed().toList();
	}

	private void recode() {
		keys.choose("Change the code…");
		Text field = keys.field();
		keys.write("تِجارة"); // it is found without its vowel mark
		live.until("it is typed", () -> field.getText().equals("تِجارة"));
		Keys.post(table.getDisplay(), SWT.CR);
	}

	private void remove() {
		EventTime.pass(table, live::until);
		Keys.post(table.getDisplay(), SWT.DEL);
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
	void bothGetAnotherCode() {
		selectAll();
		recode();
		live.until("both have it", () -> codes().equals(List.of("تجارة", "تجارة")));
		keys.undo();
		live.until("both have their own", () -> codes().equals(List.of("Russia", "Russia")));
		keys.redo();
		live.until("both have it again", () -> codes().equals(List.of("تجارة", "تجارة")));
		keys.undo();
		live.until("both have their own again", () -> codes().equals(List.of("Russia", "Russia")));
		stage.listed("Russia", "روسيا");
	}

	@Test
	void bothLoseTheirCode() {
		selectAll();
		remove();
		live.until("none is left", () -> codes().isEmpty());
		keys.undoHere();
		live.until("both have their own", () -> codes().equals(List.of("Russia", "Russia")));
		stage.listed("Russia", "روسيا");
		keys.redo();
		live.until("none is left again", () -> codes().isEmpty());
		keys.undoHere();
		live.until("both have their own again", () -> codes().equals(List.of("Russia", "Russia")));
	}

	@Test
	void oneAloneGetsAnotherCodeOrNone() {
		selectOne();
		recode();
		live.until("it has the other", () -> codes().equals(List.of("تجارة", "Russia")));
		keys.undo();
		live.until("it has its own", () -> codes().equals(List.of("Russia", "Russia")));

		selectOne();
		remove();
		live.until("the other is left", () -> codes().equals(List.of("Russia")));
		stage.listed("روسيا");
		keys.undo();
		live.until("it has its own again", () -> codes().equals(List.of("Russia", "Russia")));
		stage.listed("Russia", "روسيا");
	}

	@Test
	void whatWasDoneIsTakenBackByTheLinkBelowTheList() {
		selectAll();
		recode();
		live.until("both have it", () -> codes().equals(List.of("تجارة", "تجارة")));
		keys.focus();
		keys.tab("the way back", Link.class, link -> link.getText().contains("تجارة") && link.getText().contains("<a>Undo</a>"));
		Keys.post(table.getDisplay(), SWT.CR);
		live.until("both have their own", () -> codes().equals(List.of("Russia", "Russia")));
		keys.chooseInView("Query");
		keys.focused("the query", StyledText.class, stage.field()::equals);
	}

	@Test
	void bothGetAMemo() {
		selectAll();
		write("قارِن [[تجارة]]");
		live.until("each has one", () -> memos().equals(List.of("قارِن [[تجارة]]", "قارِن [[تجارة]]")));
		keys.undo();
		live.until("none has one", () -> memos().isEmpty());
		keys.redo();
		live.until("each has one again", () -> memos().size() == 2);
		keys.undo();
		live.until("none has one again", () -> memos().isEmpty());
	}

	@Test
	void oneAloneGetsAMemo() {
		selectOne();
		write("وحدها");
		live.until("it has one", () -> memos().equals(List.of("وحدها")));
		assertEquals(List.of(1, 0), passages().stream().map(passage -> passage.memos().size()).toList());
		keys.undo();
		live.until("it has none", () -> memos().isEmpty());
	}

	private void write(String words) {
		Keys.post(table.getDisplay(), SWT.F7);
		Text memo = keys.focused("the memo", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write(words);
		live.until("it is typed", () -> memo.getText().equals(words));
		keys.button("OK");
	}

	private List<String> memos() {
		return live.open().study().memos().list().stream().map(Memo::text).toList();
	}

	@Test
	void theyBelongToACase() {
		selectAll();
		belongAndUndo(2);
		selectOne();
		belongAndUndo(1);
	}

	private void belongAndUndo(int passages) {
		keys.choose("Belongs to cases", "أمينة");
		live.until("they belong to it", () -> live.open().study().cases().at(0).passages().size() == passages);
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

	@Test
	void inTheQueryTheKeysOfCopyingAreThoseOfTheField() {
		selectAll();
		StyledText field = keys.back("the query", StyledText.class, stage.field()::equals);
		keys.write("تجارة and روسيا");
		live.until("it is pasted", () -> field.getText().equals("تجارة and روسيا"));
		onClipboard("other words");
		Keys.post(field.getDisplay(), SWT.CTRL, 'a');
		live.until("all of it is selected", () -> field.getSelectionText().equals("تجارة and روسيا"));
		Keys.post(field.getDisplay(), SWT.CTRL, 'c');
		live.until("the query is copied and nothing else", () -> clipboard().equals("تجارة and روسيا"));

		onClipboard("other words");
		Keys.post(field.getDisplay(), SWT.CTRL, 'x');
		live.until("it is cut", () -> field.getText().isEmpty());
		assertEquals("تجارة and روسيا", clipboard());
		Keys.post(field.getDisplay(), SWT.CTRL, 'v');
		live.until("it is pasted again", () -> field.getText().equals("تجارة and روسيا"));
		assertEquals(2, table.getSelectionCount());
		assertEquals(List.of("Russia", "Russia"), codes());

		keys.focus();
		Keys.post(table.getDisplay(), SWT.CTRL, 'c');
		live.until("in the list they are copied", () -> clipboard().contains("essay"));
	}

	private void onClipboard(String words) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		live.until("it is on the clipboard", () -> clipboard().equals(words));
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
