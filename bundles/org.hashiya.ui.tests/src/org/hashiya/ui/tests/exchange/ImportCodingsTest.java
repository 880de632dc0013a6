// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCodingsTest {

	private static final String TEXT = "😀 شهدت العلاقات مع روسيا خطوات. One town, two towns.";

	private final Path folder;
	private final LiveStudy live;

	ImportCodingsTest(@TempDir Path folder) throws StudyProblem, IOException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", TEXT);
		live.code("Actors/Russia");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private Path table(String... lines) throws IOException {
		return Files.write(folder.resolve("codings.csv"), List.of(lines));
	}

	private List<Passage> passages() throws StudyProblem {
		Document document = live.open().study().documents().at(0);
		return live.open().study().passages(document, Progress.NONE).list();
	}

	private Button finish() {
		return live.find(Button.class, button -> button.isVisible() && button.getText().replace("&", "").equals("Finish")).orElseThrow();
	}

	private void closeMessage() {
		live.press("Close");
		live.until("the message is gone", () -> live.find(Label.class, label -> label.isVisible() && label.getText().contains("taken in")).isEmpty());
	}

	private void open(Path file) {
		live.run("org.hashiya.ui.exchange.importCodings", Map.of("org.hashiya.ui.exchange.importCodings.file", file.toString()));
	}

	private Table lines(int count) {
		live.until("the lines are shown", () -> live.find(Table.class, table -> table.isVisible() && table.getColumnCount() == 7 && table.getItemCount() == count).isPresent());
		return live.find(Table.class, table -> table.isVisible() && table.getColumnCount() == 7).orElseThrow();
	}

	@Test
	void whatAScriptHasMadeIsShownAndTakenInAsOneStep() throws IOException, StudyProblem {
		int start = TEXT.codePointCount(0, TEXT.indexOf("روسيا"));
		open(table("document,start,end,quote,code", "essay," + start + "," + (start + 5) + ",روسيا,Actors/Russia", "essay,0,3,two towns,Actors/Russia", "essay,,,nowhere to be found,Actors/Russia"));
		Table lines = lines(3);
		live.until("each line says what becomes of it",
				() -> lines.getItem(0).getText(1).equals("new") && lines.getItem(1).getText(1).equals("new, found by its words") && lines.getItem(2).getText(1).equals("cannot be done"));
		assertFalse(finish().isEnabled(), "a line cannot be done");
		assertEquals(List.of(), passages(), "nothing is done before Finish");
		live.press("Leave out lines that cannot be done");
		live.until("the others can be taken in", () -> finish().isEnabled());
		live.press("Finish");
		live.until("it is told", () -> live.find(Label.class, label -> label.isVisible() && label.getText().contains("taken in")).isPresent());
		closeMessage();

		List<Passage> passages = passages();
		assertEquals(List.of("روسيا", "two towns"), passages.stream().map(passage -> TEXT.substring(passage.start(), passage.end())).toList());
		live.open().undo();
		assertEquals(List.of(), passages(), "one step of undo");
	}

	/** "town" stands in the text twice. */
	@Test
	void whereWordsAreSeveralTheColumnIsNamedThatSaysWhich() throws IOException {
		open(table("document,quote,code,nth", "essay,town,Actors/Russia,", "essay,town,Actors/Russia,2"));
		Table lines = lines(2);
		live.until("the column is named", () -> lines.getItem(0).getText(6).contains("occur 2 times") && lines.getItem(0).getText(6).contains("nth"));
		assertEquals("new", lines.getItem(1).getText(1));
		live.press("Cancel");
		live.until("the wizard is gone", () -> live.find(Button.class, button -> button.isVisible() && button.getText().contains("Finish")).isEmpty());
	}

	@Test
	void codesAreMadeWhereThatIsChosen() throws IOException, StudyProblem {
		open(table("document;quote;code", "essay;two towns;Places"));
		Table lines = lines(1);
		live.until("the code is not there", () -> lines.getItem(0).getText(1).equals("cannot be done"));
		live.press("Make codes and coders that are not there");
		live.until("it would be made", () -> lines(1).getItem(0).getText(1).equals("new"));
		live.press("Finish");
		live.until("it is told", () -> live.find(Label.class, label -> label.isVisible() && label.getText().contains("taken in")).isPresent());
		closeMessage();
		assertTrue(live.open().study().codebook().list().stream().anyMatch(code -> code.name().equals("Places")));
		assertEquals(1, passages().size());
	}

	@Test
	void aTableWithoutTheColumnsIsToldAndTheWizardClosesByCancel() throws IOException {
		open(table("name,age", "essay,7"));
		live.until("what lacks is told", () -> live.find(Text.class, text -> text.isVisible() && text.getText().contains("lacks columns")).isPresent());
		assertFalse(finish().isEnabled());
		live.find(Text.class, text -> text.isVisible() && text.getText().endsWith("codings.csv")).orElseThrow().setText(folder.resolve("none.csv").toString());
		live.until("a file that is not there is told", () -> live.find(Text.class, text -> text.isVisible() && text.getText().contains("no such file")).isPresent());
		live.press("Cancel");
		live.until("the wizard is gone", () -> live.find(Button.class, button -> button.isVisible() && button.getText().contains("Finish")).isEmpty());
	}
}
