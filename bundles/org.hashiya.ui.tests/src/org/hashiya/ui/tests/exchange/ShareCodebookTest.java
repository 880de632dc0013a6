// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.model.Code;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook that several studies share, in the window. */
class ShareCodebookTest {

	private final Path file;
	private final LiveStudy live;

	ShareCodebookTest(@TempDir Path folder) throws StudyProblem {
		file = folder.resolve("codes.csv");
		live = new LiveStudy(folder.resolve("study"));
		live.code("Actors/Russia");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private void open() {
		live.run("org.hashiya.ui.exchange.shareCodebook", Map.of());
		live.until("the file is asked for", () -> path().isPresent());
	}

	private Optional<Text> path() {
		return live.find(Text.class, text -> text.isVisible() && (text.getStyle() & (SWT.READ_ONLY | SWT.MULTI)) == 0 && text.getParent().getShell().getText().equals("Shared codebook"));
	}

	private Tree compared() {
		live.press("Next >");
		live.until("the comparison is shown", () -> live.find(Tree.class, ShareCodebookTest::isIt).isPresent());
		return live.find(Tree.class, ShareCodebookTest::isIt).orElseThrow();
	}

	private static boolean isIt(Tree tree) {
		return tree.isVisible() && tree.getColumnCount() == 3 && tree.getColumn(1).getText().equals("What happened");
	}

	private static List<String> lines(Tree tree) {
		List<String> lines = new ArrayList<>();
		collect(tree.getItems(), lines);
		return lines;
	}

	private static void collect(TreeItem[] items, List<String> lines) {
		for (TreeItem item : items) {
			lines.add((item.getText(0).replaceAll("[\u2066-\u2069]", "") + " | " + item.getText(1) + " | " + item.getText(2)).strip());
			collect(item.getItems(), lines);
		}
	}

	/** What the study says of the selected code, and what the file. */
	private List<String> sides(Tree tree) {
		List<String> sides = new ArrayList<>();
		live.find(Text.class, text -> {
			if (text.isVisible() && text.getShell() == tree.getShell() && (text.getStyle() & (SWT.MULTI | SWT.BORDER)) == (SWT.MULTI | SWT.BORDER)) {
				sides.add(text.getText().replaceAll("[\u2066-\u2069]", "").replaceAll("\\s+", " "));
			}
			return false;
		});
		return sides;
	}

	private void choose(Tree tree, TreeItem item, String choice) {
		tree.setSelection(item);
		tree.notifyListeners(SWT.Selection, new Event());
		Combo combo = live.find(Combo.class, each -> each.isVisible() && each.indexOf(choice) >= 0).orElseThrow();
		combo.select(combo.indexOf(choice));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private void finish() {
		live.press("Finish");
		live.until("the wizard is gone", () -> live.find(Button.class, button -> button.isVisible() && button.getText().equals("< &Back")).isEmpty());
	}

	private boolean says(String sentence) {
		return live.find(Link.class, link -> link.isVisible() && link.getText().replaceAll("<[^>]*>|[\u2066-\u2069]", "").equals(sentence)).isPresent();
	}

	private List<String> codes() {
		return live.open().study().codebook().list().stream().map(this::described).toList();
	}

	private String described(Code code) {
		return live.open().study().codebook().path(code) + "=" + code.definition().text();
	}

	@Test
	void whatIsDifferentIsShownChosenAndDoneAndOneUndoTakesItBack() throws IOException, StudyProblem {
		Files.writeString(file, "code path,definition\nActors,\nActors/Russia,a state\nActors/الجزائر,\n");
		open();
		path().orElseThrow().setText(file.toString());
		Tree tree = compared();
		assertEquals(List.of("Actors |  |", "Russia | contradiction: definition | nothing yet", "الجزائر | new in the file | as in the file"), lines(tree));
		assertEquals(List.of(tree.getItem(0).getItem(0)), List.of(tree.getSelection()), "what waits for a choice is selected");
		choose(tree, tree.getItem(0).getItem(0), "as in the file");
		live.until("the choice is shown", () -> lines(tree).get(1).endsWith("| as in the file"));
		assertEquals(List.of("Russia no definition", "Russia a state"), sides(tree), "what both say");
		finish();
		live.until("it is done", () -> codes().equals(List.of("Actors=", "Actors/Russia=a state", "Actors/الجزائر=")));

		live.open().undo();
		live.until("one undo takes it back", () -> codes().equals(List.of("Actors=", "Actors/Russia=")));
	}

	@Test
	void aNewFileIsMadeAndLaterTheStudyKnowsIt() throws IOException {
		open();
		path().orElseThrow().setText(file.toString());
		assertEquals(List.of("Actors | new in the study | as in the study", "Russia | new in the study | as in the study"), lines(compared()));
		finish();
		live.until("the file is there", () -> Files.exists(file));
		assertTrue(Files.readString(file).contains("Actors/Russia"));
		live.until("it says so, though no code of the study changed", () -> says("2 codes were written to codes.csv. Open the folder"));

		Files.writeString(file, Files.readString(file).replace("Russia", "روسيا"));
		open();
		live.until("the file is known", () -> path().orElseThrow().getText().equals(file.toString()));
		assertEquals(List.of("Actors |  |", "Russia | changed in the file: name | as in the file"), lines(compared()));
		finish();
		live.until("the name has come", () -> codes().equals(List.of("Actors=", "Actors/روسيا=")));
		live.until("it says that instead", () -> says("One code of the study and 0 of codes.csv were brought up to date. Undo") && !says("2 codes were written to codes.csv. Open the folder"));
		open();
		assertEquals(List.of(), lines(compared()), "both say the same");
		live.press("Cancel");
		live.until("the wizard is gone", () -> path().isEmpty());
	}
}
