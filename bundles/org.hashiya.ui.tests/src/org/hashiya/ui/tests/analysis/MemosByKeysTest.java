// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memos are written, typed, found and followed without a mouse; what is done is taken back by Ctrl+Z. */
class MemosByKeysTest {

	private final MemosStage stage;
	private final LiveStudy live;
	private final Table table;
	private final String second;
	private final Keys keys;

	MemosByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		stage = new MemosStage(folder);
		live = stage.live;
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		second = MemoActs.label(live.open().study().memos().at(1));
		table = stage.listed("First thoughts", second);
		keys = new Keys(live, PartIds.MEMOS, table);
		keys.focus();
	}

	@AfterEach
	void close() throws PartInitException {
		keys.close();
		stage.close();
	}

	private Memo memo(int row) {
		return live.open().study().memos().at(row);
	}

	@Test
	void oneIsWrittenOnACoderWithALinkAndAType() {
		keys.choose("New memo…");
		Text text = keys.focused("the text", Text.class, field -> (field.getStyle() & SWT.MULTI) != 0);
		keys.write("قارِن [[Actors/Russia factor]]");
		live.until("it is typed", () -> text.getText().equals("قارِن [[Actors/Russia factor]]"));
		Combo type = keys.back("the type", Combo.class, combo -> String.valueOf(combo.getToolTipText()).startsWith("such as theoretical"));
		keys.write("hunch");
		live.until("it is typed", () -> type.getText().equals("hunch"));
		Text on = keys.back("what it is on", Text.class, field -> String.valueOf(field.getToolTipText()).contains("What the memo is on"));
		keys.write("coder:Amal");
		live.until("it is typed", () -> on.getText().equals("coder:Amal"));
		keys.button("OK");
		live.until("it is written", () -> live.open().study().memos().size() == 3);
		assertEquals("قارِن [[Actors/Russia factor]]", memo(2).text());
		assertEquals("hunch", memo(2).type());
		assertEquals(ElementKind.CODER, Objects.requireNonNull(memo(2).target()).kind());
		keys.undo();
		stage.listed("First thoughts", second);
	}

	@Test
	void oneIsChangedAndDeleted() {
		keys.choose("New memo…"); // and left without a word
		Text empty = keys.focused("the text", Text.class, field -> (field.getStyle() & SWT.MULTI) != 0);
		EventTime.pass(empty, live::until);
		Keys.post(table.getDisplay(), SWT.ESC);
		live.until("it is closed", empty::isDisposed);
		select();
		Keys.post(table.getDisplay(), SWT.F2);
		Text text = keys.focused("the text", Text.class, field -> (field.getStyle() & SWT.MULTI) != 0);
		Keys.post(text.getDisplay(), SWT.CTRL, 'a');
		keys.write("Second thoughts");
		live.until("it is typed", () -> text.getText().equals("Second thoughts"));
		keys.button("OK");
		live.until("it is changed", () -> memo(0).text().equals("Second thoughts"));
		keys.undo();
		live.until("it is as before", () -> memo(0).text().equals("See [[essay]] & <more>."));

		select();
		EventTime.pass(table, live::until);
		Keys.post(table.getDisplay(), SWT.DEL);
		stage.listed(second);
		keys.undo();
		stage.listed("First thoughts", second);
	}

	/** Selects the first memo. */
	private void select() {
		keys.focus();
		for (int step = 0; step < 2 && table.getSelectionIndex() != 0; step++) {
			int before = table.getSelectionIndex();
			Keys.post(table.getDisplay(), before > 0 ? SWT.ARROW_UP : SWT.ARROW_DOWN);
			live.until("another is selected", () -> table.getSelectionIndex() != before);
		}
		live.until("the first is selected", () -> table.getSelectionIndex() == 0);
	}

	@Test
	void theyAreFoundByWordsAndByWhatTheyAreOnAndLinksAreFollowed() {
		keys.back("the search", Text.class, stage.words()::equals);
		keys.write("russia");
		stage.listed("First thoughts");
		Keys.post(table.getDisplay(), SWT.CTRL, 'a');
		Keys.post(table.getDisplay(), SWT.BS);
		stage.listed("First thoughts", second);
		Combo places = keys.tab("what they are on", Combo.class, combo -> combo.indexOf("On anything") == 0);
		while (places.getSelectionIndex() != places.indexOf("On documents")) {
			int before = places.getSelectionIndex();
			Keys.post(table.getDisplay(), SWT.ARROW_DOWN);
			live.until("the next is chosen", () -> places.getSelectionIndex() == before + 1);
		}
		stage.listed(second);
		while (places.getSelectionIndex() > 0) {
			int before = places.getSelectionIndex();
			Keys.post(table.getDisplay(), SWT.ARROW_UP);
			live.until("the one before is chosen", () -> places.getSelectionIndex() == before - 1);
		}
		stage.listed("First thoughts", second);

		select();
		keys.tab("the link in its text", Link.class, link -> link.getText().contains(">essay<"));
		Keys.post(table.getDisplay(), SWT.CR);
		live.until("the document is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getEditorInput().getName().equals("essay"));
	}

	@Test
	void linksAreFollowedToAMemoAndBack() {
		select();
		Keys.post(table.getDisplay(), SWT.ARROW_DOWN);
		live.until("the second is selected", () -> table.getSelectionIndex() == 1);
		keys.tab("the link to the first", Link.class, link -> link.getText().contains(">الخاطرة الأولى<"));
		Keys.post(table.getDisplay(), SWT.CR);
		live.until("the first is selected", () -> table.getSelectionIndex() == 0);
		keys.focus();
		keys.tab("the links back", Link.class, link -> link.getText().startsWith("Linked from: "));
		Keys.post(table.getDisplay(), SWT.CR);
		live.until("the second is selected again", () -> table.getSelectionIndex() == 1);
	}

	@Test
	void oneStaysWhenItsCodeIsDeleted() throws PartInitException {
		assertEquals("code Actors/Russia factor", on());
		TreeViewer viewer = (TreeViewer) Objects.requireNonNull(live.show(PartIds.CODEBOOK).getSite().getSelectionProvider());
		viewer.expandAll();
		Tree codes = viewer.getTree();
		try (Keys inCodes = new Keys(live, PartIds.CODEBOOK, codes)) {
			inCodes.focus();
			for (int step = 0; step < 4 && !selected(codes).equals("Russia factor"); step++) {
				String before = selected(codes);
				Keys.post(codes.getDisplay(), SWT.ARROW_DOWN);
				live.until("another is selected", () -> !selected(codes).equals(before));
			}
			inCodes.press("org.hashiya.ui.codebook.deleteCode", SWT.DEL);
			inCodes.dialog("Delete codes");
			inCodes.button("Delete");
			live.until(() -> "it is on nothing, not " + LiveStudy.lines(table), () -> on().equals("nothing in particular"));
			stage.listed("First thoughts", second);
			inCodes.undo();
			live.until("it is on the code again", () -> on().equals("code Actors/Russia factor"));
		}
	}

	/** What the list says that the first memo is on. */
	private String on() {
		return LiveStudy.lines(table).getFirst().get(2).replaceAll("[\u2066-\u2069]", "");
	}

	private static String selected(Tree tree) {
		return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText(0);
	}
}
