// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries are saved in the study, asked again and deleted by the button beside their field, and follow what they name. */
class SavedQueriesTest {

	private final QueryStage stage;
	private final LiveStudy live;

	SavedQueriesTest(@TempDir Path folder) throws StudyProblem, IOException {
		stage = new QueryStage(folder, "Russia sold arms. France did not.");
		live = stage.live;
	}

	@BeforeEach
	void showPassages() throws StudyProblem, PartInitException {
		live.code("Russia");
		live.code("France");
		live.code("Russia", "essay", "Russia");
		live.code("France", "essay", "France");
		live.show(PartIds.PASSAGES);
	}

	@AfterEach
	void close() throws PartInitException {
		stage.close();
	}

	/** Presses the button and chooses from the menu that it shows, by the words on the way there. */
	private void choose(String... path) {
		Display display = stage.field().getDisplay();
		Button button = live.find(Button.class, each -> each.getParent() == stage.field().getParent()).orElseThrow();
		Menu[] shown = new Menu[1];
		Listener watch = event -> shown[0] = shown[0] == null && event.widget instanceof Menu menu && menu.getParentMenu() == null ? menu : shown[0];
		display.addFilter(SWT.Show, watch);
		button.notifyListeners(SWT.Selection, new Event());
		live.until("the menu is shown", () -> shown[0] != null);
		display.removeFilter(SWT.Show, watch);
		Menu menu = shown[0];
		MenuItem item = null;
		for (String word : path) {
			item = Arrays.stream((item == null ? menu : item.getMenu()).getItems()).filter(each -> each.getText().replace("&", "").equals(word)).findFirst().orElseThrow();
		}
		menu.setVisible(false);
		if (item != null && !item.isDisposed()) {
			item.notifyListeners(SWT.Selection, new Event());
		}
	}

	private void save(String query, String name) {
		stage.ask(query);
		choose("Save query…");
		live.until("a name is asked for", () -> live.find(Text.class, text -> text.getShell().getText().equals("Save query") && (text.getStyle() & SWT.READ_ONLY) == 0).isPresent());
		live.find(Text.class, text -> text.getShell().getText().equals("Save query") && (text.getStyle() & SWT.READ_ONLY) == 0).orElseThrow().setText(name);
		live.press("OK");
		live.until("it is saved", () -> live.open().study().queries().list().stream().anyMatch(saved -> saved.name().equals(name)));
	}

	@Test
	void aQueryIsSavedAskedAgainAndDeletedAndUndoBringsItBack() throws StudyProblem {
		save("Russia", "وحدها");
		stage.ask("France");
		stage.listed("France");
		choose("وحدها");
		stage.listed("Russia");
		assertEquals("Russia", stage.field().getText());
		choose("Delete", "وحدها");
		live.until("it is gone", () -> live.open().study().queries().isEmpty());
		live.open().undo();
		live.until("it is back", () -> live.open().study().queries().size() == 1);
	}

	@Test
	void aRenamedCodeIsFoundByTheSavedQueryAndByTheOneThatStandsInTheField() throws StudyProblem {
		save("Russia and not France", "alone");
		stage.listed("Russia");
		Code russia = live.open().study().codebook().resolve("Russia");
		live.open().perform(CodebookActs.rename(live.open().study(), russia, "Moscow", live.open().author()));
		live.until("the field has the new name", () -> stage.field().getText().equals("Moscow and not France"));
		stage.listed("Russia");
		stage.ask("France");
		stage.listed("France");
		choose("alone");
		assertEquals("Moscow and not France", stage.field().getText());
		stage.listed("Russia");
		live.open().undo();
		live.until("the field has the old name again", () -> stage.field().getText().equals("Russia and not France"));
		stage.listed("Russia");
	}
}
