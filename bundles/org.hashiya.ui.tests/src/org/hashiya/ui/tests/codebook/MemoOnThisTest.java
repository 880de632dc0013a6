// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Author;
import org.hashiya.model.CaseActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memo on what is selected, wherever it is selected: written at once, and taken back by one undo. */
class MemoOnThisTest {

	private final LiveStudy live;

	MemoOnThisTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", "شهدت العلاقات مع روسيا خطوات متسارعة.");
		Author author = live.open().author();
		live.code("Russia");
		live.code("Russia", "essay", "روسيا");
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", author));
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(CasesView.ID);
		live.hide(PartIds.MEMOS);
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	/** Presses a key where the focus is. */
	private void press(Control control, int key) {
		control.getShell().forceActive();
		control.setFocus();
		live.until("the view has the focus", control::isFocusControl);
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = key;
			control.getDisplay().post(event);
		}
	}

	private Text memo() {
		live.until("a memo is open", () -> live.find(Text.class, MemoOnThisTest::isMemo).isPresent());
		return live.find(Text.class, MemoOnThisTest::isMemo).orElseThrow();
	}

	private static boolean isMemo(Text text) {
		return (text.getStyle() & SWT.MULTI) != 0 && String.valueOf(text.getToolTipText()).contains("[[a code]]");
	}

	/** Writes into the memo that is open; once it is written, one undo takes it back. */
	private void write(String words, Target on) throws StudyProblem {
		int before = live.open().study().memos().size();
		Text text = memo();
		live.until("one can type at once", text::isFocusControl);
		text.setText(words);
		live.press("OK");
		live.until("it is written", () -> live.open().study().memos().size() == before + 1);
		Memo written = live.open().study().memos().list().getLast();
		assertEquals(words, written.text());
		assertEquals(on, written.target());
		live.open().undo();
		assertEquals(before, live.open().study().memos().size());
		live.open().redo();
	}

	private Target on(ElementKind kind, UUID id) {
		return new Target(kind, id);
	}

	@Test
	void aMemoIsWrittenOnTheSelectedCodeByKeyAndTheOnesThatAreThereAreFound() throws StudyProblem, PartInitException {
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("Russia 1");
		codes.select("Russia");
		press(codes.tree(), SWT.F7);
		Target code = on(ElementKind.CODE, live.open().study().codebook().list().getFirst().id());
		write("why it is drawn so", code);

		live.show(PartIds.CODEBOOK);
		codes.select("Russia");
		live.run("org.hashiya.ui.analysis.memoOn", Map.of());
		memo();
		Link there = live.find(Link.class, link -> link.getText().contains("There is a memo on it already")).orElseThrow();
		there.notifyListeners(SWT.Selection, new Event());
		live.until("nothing was typed, so it closes", () -> live.find(Text.class, MemoOnThisTest::isMemo).isEmpty());
		live.table("what is there is shown", cell -> cell.replaceAll("[\u2066-\u2069]", "").equals("why it is drawn so"));
		showAllMemos();
	}

	/** The view remembers what it is asked for: other tests ask for nothing. */
	private void showAllMemos() {
		live.find(Text.class, text -> text.getMessage().equals("Search memos")).orElseThrow().setText("");
		Combo places = live.find(Combo.class, combo -> combo.getItemCount() > 0 && combo.getItem(0).equals("On anything")).orElseThrow();
		places.select(0);
		places.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aMemoIsWrittenOnADocumentAndOnTheStudy() throws StudyProblem, PartInitException {
		LiveTree documents = new LiveTree(live, PartIds.EXPLORER);
		documents.untilRows("essay 1");
		documents.select("essay");
		press(documents.tree(), SWT.F7);
		write("read twice", on(ElementKind.DOCUMENT, live.open().study().documents().list().getFirst().id()));

		live.run("org.hashiya.ui.analysis.memoOnStudy", Map.of());
		write("what it asks", on(ElementKind.STUDY, live.open().study().info().id()));
	}

	@Test
	void aMemoIsWrittenOnACase() throws StudyProblem, PartInitException {
		TableViewer viewer = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class));
		Table table = viewer.getTable();
		live.until("the case is listed", () -> table.getItemCount() == 1 && table.getItem(0).getText().equals("أمينة"));
		viewer.setSelection(new StructuredSelection(live.open().study().cases().at(0).id()));
		choose(table, "Memo on this…");
		write("met in Oran", on(ElementKind.CASE, live.open().study().cases().at(0).id()));
	}

	@Test
	void aMemoIsWrittenOnACoderFromTheirList() throws StudyProblem {
		live.run("org.hashiya.ui.coders", Map.of());
		live.press("Memo…");
		write("codes in the evening", on(ElementKind.CODER, live.open().coder().orElseThrow().id()));
	}

	@Test
	void aMemoIsWrittenOnThePassageAndOnTheCoding() throws StudyProblem, PartInitException {
		live.show(PartIds.PASSAGES);
		Table table = live.table("the passage is listed", cell -> cell.contains("روسيا"));
		table.setSelection(0);
		press(table, SWT.F7);
		Passage passage = passage();
		write("compare", new Target(ElementKind.PASSAGE, passage.id(), passage.document()));
		live.table("it is listed still", cell -> cell.contains("روسيا")).setSelection(0);
		choose(table, "Memo on a coding", "Russia");
		write("not sure", new Target(ElementKind.CODING, passage.codings().getFirst().id(), passage.document()));
		assertTrue(passage().memos().size() == 1, "the memo on the coding is not one on the passage");
	}

	private Passage passage() throws StudyProblem {
		return live.open().study().passages(live.open().study().documents().list().getFirst(), Progress.NONE).list().getFirst();
	}

	/** Chooses an entry of a context menu, as it is when it is shown. */
	private static void choose(Control control, String... path) {
		Menu menu = Objects.requireNonNull(control.getMenu());
		for (String name : path) {
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replaceAll("[&\u2066-\u2069]|\t.*", "").equals(name)).findFirst()
					.orElseThrow(() -> new AssertionError("no entry " + name));
			if ((item.getStyle() & SWT.CASCADE) != 0) {
				menu = item.getMenu();
			} else {
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
	}
}
