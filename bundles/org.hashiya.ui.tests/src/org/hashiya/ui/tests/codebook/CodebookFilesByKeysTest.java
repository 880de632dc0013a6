// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook from files and to files by their wizards, without a mouse; what changes the study is taken back by Ctrl+Z. */
class CodebookFilesByKeysTest {

	private static final List<String> BEFORE = List.of("Actors=", "Actors/Russia=");
	private static final String TABLE = "code path,definition\nActors,\nActors/Russia,a state\nActors/الجزائر,\n";
	private static final String REFI = """
			<?xml version="1.0" encoding="utf-8"?>
			<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo"><Codes><Code guid="11111111-1111-4222-8333-000000000001" name="Actors" isCodable="true">
			<Code guid="11111111-1111-4222-8333-000000000002" name="Russia" isCodable="true"><Description>a state</Description></Code>
			<Code guid="11111111-1111-4222-8333-000000000003" name="الجزائر" isCodable="true"/>
			</Code></Codes></CodeBook>
			""";

	private final Path folder;
	private final LiveStudy live;
	private final Keys keys;

	CodebookFilesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.code("Actors/Russia");
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		live.until("the codes are there", () -> codes.tree().getItemCount() == 1);
		codes.filter("");
		keys = new Keys(live, PartIds.CODEBOOK, codes.tree());
		keys.focus();
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	private List<String> codes() {
		return live.open().study().codebook().list().stream().map(code -> live.open().study().codebook().path(code) + "=" + code.definition().text()).toList();
	}

	private void untilCodes(List<String> codes) {
		live.until(() -> "the codes are " + codes + ", not " + codes(), () -> codes().equals(codes));
	}

	private void undo() {
		keys.undo();
		untilCodes(BEFORE);
	}

	private static void hit(int... key) {
		Keys.post(Display.getCurrent(), key);
	}

	/** Types over the path of a wizard's file. */
	private void path(String title, Path file) {
		Text path = keys.tab("the path", Text.class, text -> text.getShell().getText().equals(title) && (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE);
		hit(SWT.CTRL, 'a');
		live.until("all of it is selected", () -> path.getSelectionCount() == path.getCharCount());
		keys.write(file.toString());
		live.until("it is typed", () -> path.getText().equals(file.toString()));
	}

	/** Goes by the arrow keys to a row of a wizard's tree. */
	private void row(Tree tree, String name) {
		for (int step = 0; step < 5 && !selected(tree).equals(name); step++) {
			String before = selected(tree);
			hit(SWT.ARROW_DOWN);
			live.until("another is selected than " + before, () -> !selected(tree).equals(before));
		}
		assertEquals(name, selected(tree));
	}

	private static String selected(Tree tree) {
		return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText(0).replaceAll("[\\u2066-\\u2069]", "");
	}

	private void escape(String title) {
		Control in = keys.focused("the dialog " + title, Control.class, any -> any.getShell().getText().equals(title));
		EventTime.pass(in, live::until);
		hit(SWT.ESC);
		live.until("Escape closes it", in::isDisposed);
	}

	/** Goes to what a wizard would take in of a file with three codes, and leaves out the one that is selected. */
	private void takeInWithoutOne(Path file) {
		live.run("org.hashiya.ui.exchange.importProject", Map.of());
		keys.dialog("Import project");
		path("Import project", file);
		keys.button("Next >");
		Tree shown = keys.focused("what the codebook would bring", Tree.class, tree -> (tree.getStyle() & SWT.CHECK) != 0);
		row(shown, "الجزائر");
		hit(' ');
		live.until("it is left out", () -> !shown.getSelection()[0].getChecked());
		assertEquals(BEFORE, codes(), "nothing is done yet");
		keys.button("Finish");
		untilCodes(List.of("Actors=", "Actors/Russia=a state"));
		escape("Import report");
	}

	@Test
	void codesOfATableAreTakenInButOne() throws IOException {
		takeInWithoutOne(Files.writeString(folder.resolve("codes.csv"), TABLE));
		undo();
		keys.redo();
		untilCodes(List.of("Actors=", "Actors/Russia=a state"));
		undo();
	}

	@Test
	void aPathThatAloneWasEditedIsToldOf() throws IOException {
		List<UUID> ids = live.open().study().codebook().list().stream().map(Code::id).toList();
		Path file = Files.writeString(folder.resolve("codes.csv"),
				"code path,code,definition,code id,parent id\nActors,Actors,,%s,\nActors/الجزائر,Russia,,%s,%s\n".formatted(ids.get(0), ids.get(1), ids.get(0)));
		live.run("org.hashiya.ui.exchange.importProject", Map.of());
		keys.dialog("Import project");
		path("Import project", file);
		keys.button("Next >");
		Tree shown = keys.focused("what the codebook would bring", Tree.class, tree -> (tree.getStyle() & SWT.CHECK) != 0);
		row(shown, "Russia");
		String said = "its name and parent id count: its code path says otherwise";
		assertEquals(List.of("same", "its path does not count"), List.of(shown.getSelection()[0].getText(1), shown.getSelection()[0].getText(2)));
		live.until("the detail says so", () -> live.find(Text.class, text -> text.isVisible() && text.getText().startsWith(said)).isPresent());
		live.until("the page says that there is one", () -> live.find(Text.class, text -> text.isVisible() && text.getText().contains("The path and the name of 1 code contradict each other")).isPresent());
		keys.button("Cancel");
		live.until("the wizard is gone", shown::isDisposed);
	}

	@Test
	void codesOfAnotherProgramAreTakenInButOne() throws IOException {
		takeInWithoutOne(Files.writeString(folder.resolve("codes.qdc"), REFI));
		undo();
	}

	@Test
	void whatContradictsASharedFileIsChosen() throws IOException {
		Path file = Files.writeString(folder.resolve("shared.csv"), TABLE);
		live.run("org.hashiya.ui.exchange.shareCodebook", Map.of());
		keys.dialog("Shared codebook");
		path("Shared codebook", file);
		keys.button("Next >");
		Tree compared = keys.focused("what is different", Tree.class, tree -> tree.getColumnCount() == 3);
		assertEquals("Russia", selected(compared), "what waits for a choice is selected");
		assertEquals("nothing yet", compared.getSelection()[0].getText(2));
		choose("as in the file");
		live.until("the choice is shown", () -> compared.getSelection()[0].getText(2).equals("as in the file"));
		choose("only the study");
		keys.button("Finish");
		untilCodes(List.of("Actors=", "Actors/Russia=a state", "Actors/الجزائر="));
		assertEquals(TABLE, Files.readString(file), "the file stays as it is");
		undo();
	}

	/** Goes to the list that has such an entry, and to the entry by the arrow keys. */
	private void choose(String entry) {
		Combo list = keys.tab("the list with " + entry, Combo.class, combo -> combo.indexOf(entry) >= 0);
		while (list.getSelectionIndex() != list.indexOf(entry)) {
			int before = list.getSelectionIndex();
			hit(before < list.indexOf(entry) ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			live.until("the next is chosen", () -> list.getSelectionIndex() != before);
		}
	}

	@Test
	void theyAreExportedInEachFormat() throws IOException {
		assertTrue(exported("Codebook", "csv").contains("Actors/Russia"));
		assertTrue(exported("Codebook as Markdown (MD)", "md").contains("# Actors"));
		assertTrue(exported("Codebook (HTML)", "html").contains("<html"));
		assertTrue(exported("Codebook for other programs (REFI-QDA, .qdc)", "qdc").contains("urn:QDA-XML:codebook:1.0"));
		untilCodes(BEFORE);
	}

	private String exported(String kind, String extension) throws IOException {
		Path file = folder.resolve("codebook." + extension);
		live.run("org.hashiya.ui.exchange.export", Map.of());
		Button button = keys.focused("the first kind", Button.class, each -> each.getShell().getText().equals("Export") && (each.getStyle() & SWT.RADIO) != 0);
		for (int step = 0; step < 15 && !plain(button).equals(kind); step++) {
			Button before = button;
			hit(SWT.ARROW_DOWN);
			button = keys.focused("the next kind", Button.class, each -> each != before && (each.getStyle() & SWT.RADIO) != 0);
		}
		hit(' ');
		live.until(kind + " is chosen", button::getSelection);
		keys.button("Next >");
		path("Export", file);
		keys.button("Finish");
		live.until("it is written", () -> Files.exists(file));
		keys.focused("what was done", Button.class, first -> plain(first).equals("Close") || plain(first).equals("Open in browser"));
		escape("Export");
		String written = Files.readString(file);
		assertTrue(written.contains("Russia"), written);
		return written;
	}

	private static String plain(Button button) {
		return button.getText().replace("&", "");
	}
}
