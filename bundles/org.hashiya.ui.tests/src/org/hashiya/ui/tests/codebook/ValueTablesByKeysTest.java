// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ValuesTable;
import org.hashiya.exchange.XlsxTable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.parts.FileQuestion.Answer;
import org.hashiya.ui.parts.FileQuestion.Asker;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole tables of values come from files and the clipboard and go there, without a mouse; what came is taken back by one Ctrl+Z and done again. */
class ValueTablesByKeysTest {

	private static final List<List<String>> BEFORE = LiveValues.TWO_CASES;

	private final Path folder;
	private final LiveStudy live;
	private final LiveValues values;
	private final Keys keys;

	ValueTablesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		values = LiveValues.twoCases(live, "age");
		keys = values.keys();
		values.go(0, 0);
	}

	@AfterEach
	void close() {
		values.close();
		live.close();
	}

	@Test
	void oneIsTakenInFromCsvAfterAPreview() throws IOException {
		takeInAndUndo(Files.writeString(folder.resolve("values.csv"), "case,age,الحزب\nSalim,42,جبهة\nزهرة,9,\n"), "جبهة", List.of(List.of("Salim", "42", "جبهة"), List.of("أمينة", "7", ""), List.of("زهرة", "9", "")));
	}

	@Test
	void oneIsTakenInFromAWorkbookAfterAPreview() throws StudyProblem {
		LiveValues.makeVariable(live, "party", Variable.Type.TEXT);
		LiveValues.give(live, live.open().study().cases().at(0), 1, "FLN");
		Path file = folder.resolve("values.xlsx");
		ExportFile.write(file, new XlsxTable(new ValuesTable(false)), live.open().study(), Progress.NONE);
		live.open().undo();
		live.open().undo();
		values.untilLines(BEFORE);
		takeInAndUndo(file, "FLN", List.of(List.of("Salim", "41", "FLN"), List.of("أمينة", "7", "")));
	}

	private void takeInAndUndo(Path file, String seen, List<List<String>> after) {
		keys.choose("Import table…");
		keys.dialog("Import values");
		Text path = keys.tab("the path", Text.class, text -> (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE);
		keys.write(file.toString());
		live.until("it is typed", () -> path.getText().equals(file.toString()));
		finishAndUndo(seen, after);
	}

	private void finishAndUndo(String seen, List<List<String>> after) {
		live.table("what comes in is shown", seen::equals);
		keys.button("Take in");
		values.untilLines(after);
		values.undo(BEFORE);
		values.redoAndUndo(after, BEFORE);
	}

	@Test
	void oneIsCopiedAndPastedAfterAPreview() {
		keys.choose("Copy as table");
		Clipboard clipboard = new Clipboard(values.table().getDisplay());
		try {
			live.until("it is on the clipboard", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text && text.startsWith("case"));
			assertEquals("case\tage\nSalim\t41\nأمينة\t7", String.valueOf(clipboard.getContents(TextTransfer.getInstance())).replace("\r", "").strip());
			clipboard.setContents(new Object[] { "case\tالمدينة\nأمينة\tوهران\n" }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		keys.focus();
		values.hit(SWT.CTRL, 'v');
		keys.dialog("Import values");
		finishAndUndo("وهران", List.of(List.of("Salim", "41", ""), List.of("أمينة", "7", "وهران")));
	}

	@Test
	void oneIsExportedAsEachKind() throws IOException {
		export("values.xlsx", 0);
		export("values.csv", 1);
		assertEquals("\uFEFFcase,age\nSalim,41\nأمينة,7\n", Files.readString(folder.resolve("values.csv")).replace("\r", ""));
		values.untilLines(BEFORE);
	}

	private void export(String name, int kind) {
		Path file = folder.resolve(name);
		values.table().getDisplay().setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.of(new Answer(List.of(file.toString()), kind)));
		try {
			keys.focus();
			keys.choose("Export table…");
			live.until("it is said where the table is", () -> live.find(Link.class, link -> link.getText().contains(name)).isPresent());
		} finally {
			values.table().getDisplay().setData(Asker.class.getName(), null);
		}
		assertTrue(file.toFile().length() > 0, name);
	}

	@Test
	void theTableHasTheFocusAfterTheFirstOneIsTakenIn() throws IOException, StudyProblem {
		for (int act = 0; act < 5; act++) {
			live.open().undo();
		}
		values.untilLines(List.of());
		Link sentence = keys.tab("the sentence", Link.class, link -> link.getText().startsWith("No cases yet"));
		Keys.post(sentence.getDisplay(), SWT.TAB); // from one link to the next
		Keys.post(sentence.getDisplay(), ' ');
		keys.dialog("Import values");
		Text path = keys.tab("the path", Text.class, text -> (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE);
		Path file = Files.writeString(folder.resolve("values.csv"), "case,age\nزهرة,9\n");
		keys.write(file.toString());
		live.until("it is typed", () -> path.getText().equals(file.toString()));
		live.table("what comes in is shown", "زهرة"::equals);
		keys.button("Take in");
		values.untilLines(List.of(List.of("زهرة", "9")));
		keys.focused("the table", Table.class, table -> table == values.table());
		Keys.post(values.table().getDisplay(), SWT.CTRL, 'z');
		values.untilLines(List.of());
	}
}
