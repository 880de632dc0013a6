// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries are saved under Arabic names, renamed, changed, asked and deleted without a mouse, each act taken back by Ctrl+Z right after it. */
class SavedQueriesByKeysTest {

	private final QueryStage stage;
	private final LiveStudy live;
	private final Table table;
	private final Keys keys;

	SavedQueriesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		stage = new QueryStage(folder, "Russia sold arms. شهدت العلاقات مع روسيا خطوات.");
		live = stage.live;
		live.code("حلفاء");
		live.code("حلفاء", "essay", "Russia");
		live.code("حلفاء", "essay", "روسيا");
		live.show(PartIds.PASSAGES);
		table = stage.listed("Russia", "روسيا");
		keys = new Keys(live, PartIds.PASSAGES, table);
	}

	@AfterEach
	void close() throws PartInitException {
		keys.close();
		stage.close();
	}

	private void ask(String query, String... quotes) {
		keys.focus();
		StyledText field = keys.back("the query", StyledText.class, stage.field()::equals);
		Keys.post(field.getDisplay(), SWT.CTRL, 'a');
		keys.write(query);
		live.until("it is typed", () -> field.getText().equals(query));
		Keys.post(field.getDisplay(), SWT.CR);
		stage.listed(quotes);
	}

	/** Chooses from the menu of the button beside the field. */
	private void saved(String... path) {
		keys.focus();
		keys.back("the query", StyledText.class, stage.field()::equals);
		keys.tab("the button", Button.class, button -> button.getText().equals("Saved"));
		keys.choose(() -> Keys.post(table.getDisplay(), ' '), path);
	}

	private void until(String... queries) {
		live.until(() -> "these are saved: " + List.of(queries) + ", not " + queries(), () -> queries().equals(List.of(queries)));
	}

	private List<String> queries() {
		return live.open().study().queries().list().stream().map(query -> query.name() + ": " + query.text()).toList();
	}

	private void save() {
		ask("text:رُوسيا", "روسيا");
		saved("Save query…");
		keys.type("بالعربية");
		until("بالعربية: text:رُوسيا");
	}

	@Test
	void oneIsSavedAndChanged() {
		save();
		keys.undo();
		until();
		keys.redo();
		until("بالعربية: text:رُوسيا");

		ask("حلفاء and text:روس", "روسيا");
		saved("Save query…");
		keys.type("بالعربية"); // offered, as it was called last
		until("بالعربية: حلفاء and text:روس");
		keys.undo();
		until("بالعربية: text:رُوسيا");
	}

	@Test
	void oneIsRenamedAskedAndDeleted() {
		save();
		saved("Rename", "بالعربية");
		keys.type("بالعربية", "وحدها");
		until("وحدها: text:رُوسيا");
		keys.undo();
		until("بالعربية: text:رُوسيا");

		ask("حلفاء", "Russia", "روسيا");
		saved("بالعربية");
		stage.listed("روسيا");
		assertEquals("text:رُوسيا", stage.field().getText());

		saved("Delete", "بالعربية");
		until();
		keys.undo();
		until("بالعربية: text:رُوسيا");
		keys.redo();
		until();
		keys.undo();
		until("بالعربية: text:رُوسيا");
	}
}
