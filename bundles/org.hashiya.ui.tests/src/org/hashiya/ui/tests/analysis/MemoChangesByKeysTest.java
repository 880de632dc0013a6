// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a memo says, what kind it is, what it is called and what it is on, each changed alone by keys in Arabic and taken back by Ctrl+Z; how the list is sorted, filtered and laid out by days. */
class MemoChangesByKeysTest {

	private static final String TEXT = "See [[essay]] & <more>.";

	private final MemosStage stage;
	private final LiveStudy live;
	private final Table table;
	private final Keys keys;
	private final String second = "قارِن الخاطرة الأولى"; // what its link shows

	MemoChangesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		stage = new MemosStage(folder);
		live = stage.live;
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		table = stage.listed("First thoughts", second);
		keys = new Keys(live, PartIds.MEMOS, table);
		keys.focus();
	}

	@AfterEach
	void close() throws PartInitException {
		keys.close();
		stage.close();
	}

	private Memo memo() {
		return live.open().study().memos().at(0);
	}

	private void select(int row) {
		keys.focus();
		while (table.getSelectionIndex() != row) {
			int before = table.getSelectionIndex();
			Keys.post(table.getDisplay(), before < row ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			live.until("another is selected", () -> table.getSelectionIndex() != before);
		}
	}

	/** Opens the first memo, changes it, and takes that back. */
	private void changeAndUndo(Supplier<Object> of, Object after, Runnable change) {
		Object before = of.get();
		select(0);
		Keys.post(table.getDisplay(), SWT.F2);
		keys.focused("the text", Text.class, text -> text.getText().equals(TEXT));
		change.run();
		keys.button("OK");
		live.until(() -> "it is " + after + ", not " + of.get(), () -> after.equals(of.get()));
		keys.undo();
		live.until("it is as before", () -> before.equals(of.get()));
	}

	private void type(Control field, String words) {
		Keys.post(field.getDisplay(), SWT.CTRL, 'a');
		keys.write(words);
		live.until("it is typed", () -> words.equals(field instanceof Text text ? text.getText() : ((Combo) field).getText()));
	}

	private Combo type() {
		return keys.back("the type", Combo.class, combo -> String.valueOf(combo.getToolTipText()).startsWith("such as theoretical"));
	}

	@Test
	void itsTextItsTitleAndWhatItIsOn() {
		changeAndUndo(() -> memo().text(), "انظر [[document:essay]]", () -> type(keys.focused("the text", Text.class, any -> true), "انظر [[document:essay]]"));
		assertEquals(TEXT, memo().text());
		changeAndUndo(() -> memo().title(), "خواطر أولى", () -> type(keys.back("the title", Text.class, text -> text.getText().equals("First thoughts")), "خواطر أولى"));
		changeAndUndo(() -> Objects.requireNonNull(memo().target()).id(), live.open().study().documents().list().getFirst().id(), () -> type(keys.back("what it is on", Text.class, text -> String.valueOf(text.getToolTipText()).contains("What the memo is on")), "document:essay"));
		stage.listed("First thoughts", second);
	}

	@Test
	void itsTypeIsChosenAndOneOfOnesOwnIsFilteredBy() {
		changeAndUndo(() -> memo().type(), "theoretical", () -> {
			Combo types = type();
			Keys.post(types.getDisplay(), SWT.ARROW_DOWN);
			live.until("the first is chosen", () -> types.getText().equals("theoretical"));
		});
		changeAndUndo(() -> memo().type(), "سؤال مفتوح", () -> type(type(), "سؤال مفتوح"));
		keys.redo();
		live.until("it is of that type", () -> memo().type().equals("سؤال مفتوح"));
		live.until("the type is offered", () -> live.find(Combo.class, combo -> combo.indexOf("سؤال مفتوح") == 1).isPresent());
		Combo types = keys.back("the types", Combo.class, combo -> combo.indexOf("All types") == 0);
		Keys.post(types.getDisplay(), SWT.ARROW_DOWN);
		stage.listed("First thoughts");
		Keys.post(types.getDisplay(), SWT.ARROW_UP);
		stage.listed("First thoughts", second);
	}

	@Test
	void oneOnNothingIsWrittenAndDeleted() {
		keys.choose("New memo…");
		Text text = keys.focused("the text", Text.class, field -> (field.getStyle() & SWT.MULTI) != 0);
		type(text, "خاطرة بلا عنوان، انظر [[روسيا]]");
		keys.button("OK");
		stage.listed("First thoughts", second, "خاطرة بلا عنوان، انظر روسيا");
		assertNull(live.open().study().memos().at(2).target());
		keys.undo();
		stage.listed("First thoughts", second);
		keys.redo();
		stage.listed("First thoughts", second, "خاطرة بلا عنوان، انظر روسيا");

		select(2);
		EventTime.pass(table, live::until);
		Keys.post(table.getDisplay(), SWT.DEL);
		stage.listed("First thoughts", second);
		keys.undo();
		stage.listed("First thoughts", second, "خاطرة بلا عنوان، انظر روسيا");
		keys.redo();
		stage.listed("First thoughts", second);
	}

	@Test
	void thoseOfOneCoderAreListed() throws StudyProblem {
		stage.other("كريم", "من غيري", "أخالفك");
		stage.listed("First thoughts", second, "من غيري");
		live.until("the other is offered", () -> live.find(Combo.class, combo -> combo.indexOf("كريم") == 2).isPresent());
		Combo coders = keys.back("who wrote them", Combo.class, combo -> combo.indexOf("By anyone") == 0);
		for (int step = 1; step <= 2; step++) {
			int next = step;
			Keys.post(coders.getDisplay(), SWT.ARROW_DOWN);
			live.until("the next is chosen", () -> coders.getSelectionIndex() == next);
		}
		stage.listed("من غيري");
	}

	@Test
	void oneGoesToWhatItIsOn() {
		select(1);
		Keys.post(table.getDisplay(), SWT.CR);
		live.until("the document is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getEditorInput().getName().equals("essay"));
		select(0);
		keys.choose("Go there");
		live.until("the passages of the code are asked for", () -> live.find(Link.class, link -> link.isVisible() && link.getText().replaceAll("[\u2066-\u2069]", "").contains("Actors/Russia factor")).isPresent());
		live.hide(PartIds.PASSAGES);
	}

	@Test
	void theyAreSortedAndStandUnderTheirDays() throws StudyProblem {
		stage.write(new Target(ElementKind.STUDY, live.open().study().info().id()), "أسئلة", "ما الذي نسأل عنه؟");
		stage.listed("First thoughts", second, "أسئلة");
		keys.chooseInView("Sort by", "Memo");
		live.until("Arabic stands behind Latin", () -> titles().equals(List.of("First thoughts", "أسئلة", second)));
		keys.chooseInView("Sort by", "What it is on");
		live.until(() -> "they are sorted by that, not " + titles(), () -> !titles().equals(List.of("First thoughts", "أسئلة", second)));
		keys.chooseInView("Journal");
		live.until("a day stands above them", () -> titles().size() == 4 && titles().getFirst().endsWith("3 memos"));
		keys.chooseInView("Journal");
		keys.chooseInView("Sort by", "As they were written");
		stage.listed("First thoughts", second, "أسئلة");
		keys.back("the search", Text.class, stage.words()::equals);
		keys.write("نَسأل");
		stage.listed("أسئلة");
		assertTrue(LiveStudy.lines(table).getFirst().get(2).contains("Live"), "it says what it is on");
	}

	private List<String> titles() {
		return LiveStudy.lines(table).stream().map(line -> line.getFirst().replaceAll("[\u2066-\u2069]", "")).toList();
	}
}
