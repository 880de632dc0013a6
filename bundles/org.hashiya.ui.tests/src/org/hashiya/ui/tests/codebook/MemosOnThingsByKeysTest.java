// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Arabic memo on each thing, written by keys where that is selected, and taken back there by Ctrl+Z; it stays when what it is on goes, and comes back to it. */
class MemosOnThingsByKeysTest {

	private static final String MEMO_ON = "org.hashiya.ui.analysis.memoOn";

	private final LiveStudy live;
	private final List<Keys> pressed = new ArrayList<>();

	MemosOnThingsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("مقالة", "", "شهدت العلاقات مع روسيا خطوات متسارعة.");
		live.code("روسيا");
		live.code("روسيا", "مقالة", "روسيا");
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", live.open().author()));
	}

	@AfterEach
	void close() throws PartInitException {
		pressed.forEach(Keys::close);
		live.hide(CasesView.ID);
		live.hide(PartIds.PASSAGES);
		live.hide(PartIds.MEMOS);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private List<Memo> memos() {
		return live.open().study().memos().list();
	}

	private UUID code() {
		return live.open().study().codebook().list().getFirst().id();
	}

	private UUID document() {
		return live.open().study().documents().list().getFirst().id();
	}

	private Passage passage() {
		try {
			return live.open().study().passages(live.open().study().documents().list().getFirst(), Progress.NONE).list().getFirst();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private Target passageTarget() {
		return new Target(ElementKind.PASSAGE, passage().id(), document());
	}

	private Target codingTarget() {
		return new Target(ElementKind.CODING, passage().codings().getFirst().id(), document());
	}

	/** Keys in a view, while one of its controls has the focus. */
	private Keys keys(String view, Control focus) {
		Keys keys = new Keys(live, view, focus);
		pressed.add(keys);
		return keys;
	}

	/** Keys in the codebook, where the code is selected. */
	private Keys inCodes() throws PartInitException {
		return inTree(PartIds.CODEBOOK, "روسيا");
	}

	/** Keys in the explorer, where the document is selected. */
	private Keys inDocuments() throws PartInitException {
		return inTree(PartIds.EXPLORER, "مقالة");
	}

	private Keys inTree(String view, String name) throws PartInitException {
		LiveTree rows = new LiveTree(live, view);
		rows.untilRows(name + " 1");
		rows.select(name);
		return keys(view, rows.tree());
	}

	/** Keys in the list of passages, where the passage is selected. */
	private Keys inPassages() throws PartInitException {
		live.show(PartIds.PASSAGES);
		Table passages = live.table("the passage is listed", cell -> cell.startsWith("روسيا"));
		Keys keys = keys(PartIds.PASSAGES, passages);
		select(keys, passages);
		return keys;
	}

	private void select(Keys keys, Table rows) {
		keys.focus();
		if (rows.getSelectionIndex() < 0) {
			hit(SWT.ARROW_DOWN);
		}
		live.until("the row is selected", () -> rows.getSelectionIndex() == 0);
	}

	private static void hit(int... key) {
		Keys.post(Display.getCurrent(), key);
	}

	private static Text memo(Keys keys) {
		return keys.focused("the memo", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
	}

	/** Types into the memo that has opened, keeps it by Ctrl+Enter, and looks what it is on. */
	private void type(Keys keys, String words, Target on) {
		Text memo = memo(keys);
		keys.write(words);
		live.until("it is typed", () -> memo.getText().equals(words));
		hit(SWT.CTRL, SWT.CR);
		live.until("it is written", () -> memos().size() == 1);
		assertEquals(words, memos().getFirst().text());
		assertEquals(on, memos().getFirst().target());
	}

	private void undo(Keys keys) {
		keys.undo();
		live.until("there is none any more", () -> memos().isEmpty());
	}

	@Test
	void oneOnTheCode() throws PartInitException {
		Keys keys = inCodes();
		keys.press(MEMO_ON, SWT.F7);
		type(keys, "أضيق من «الفاعلين»، انظر [[document:مقالة]]", new Target(ElementKind.CODE, code()));
		undo(keys);
	}

	@Test
	void thoseThatAreOnItAlreadyAreShown() throws StudyProblem, PartInitException {
		written(new Target(ElementKind.CODE, code()));
		Keys keys = inCodes();
		keys.press(MEMO_ON, SWT.F7);
		Text memo = memo(keys);
		keys.back("the link", Link.class, link -> link.getText().startsWith("There is a memo on it already"));
		hit(SWT.CR);
		live.until("nothing was typed, so it closes", memo::isDisposed);
		live.table("it is listed", cell -> cell.replaceAll("[\u2066-\u2069]", "").equals("تبقى"));
		live.hide(PartIds.MEMOS);

		keys.focus();
		keys.choose(() -> hit(SWT.ALT, 'm'), "All memos");
		live.until("they are in front", () -> live.page().getActivePart() == live.page().findView(PartIds.MEMOS));
		live.find(Text.class, text -> text.getMessage().equals("Search memos")).orElseThrow().setText(""); // the view remembers what it is asked for
		Combo places = live.find(Combo.class, combo -> combo.getItemCount() > 0 && combo.getItem(0).equals("On anything")).orElseThrow();
		places.select(0);
		places.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void oneOnTheDocument() throws PartInitException {
		Keys keys = inDocuments();
		keys.press(MEMO_ON, SWT.CTRL, SWT.SHIFT, 'm');
		type(keys, "قُرئت مرّتين", new Target(ElementKind.DOCUMENT, document()));
		undo(keys);
	}

	@Test
	void oneOnTheStudyByTheMenuBar() throws PartInitException {
		Keys keys = inCodes();
		keys.focus();
		keys.choose(() -> hit(SWT.ALT, 'm'), "Memo on the study…");
		type(keys, "ما الذي تسأل عنه [[روسيا]]؟", new Target(ElementKind.STUDY, live.open().study().info().id()));
		undo(keys);
	}

	@Test
	void oneOnTheCase() throws PartInitException {
		Table cases = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		live.until("the case is listed", () -> cases.getItemCount() == 1 && cases.getItem(0).getText().equals("أمينة"));
		Keys keys = keys(CasesView.ID, cases);
		select(keys, cases);
		keys.choose("Memo on this…");
		type(keys, "قابلتها في وهران", new Target(ElementKind.CASE, live.open().study().cases().at(0).id()));
		undo(keys);
	}

	@Test
	void oneOnTheCoder() throws PartInitException {
		Keys keys = inCodes();
		keys.focus();
		keys.choose(() -> hit(SWT.ALT, 's'), "Coders…");
		keys.dialog("Coders");
		Shell coders = keys.tab("a table", Table.class, table -> table.getItemCount() == 1).getShell();
		keys.button("Memo…");
		type(keys, "ترمّز مساءً", new Target(ElementKind.CODER, live.open().coder().orElseThrow().id()));
		if (!coders.isDisposed()) {
			keys.dialog("Coders");
			EventTime.pass(coders, live::until);
			hit(SWT.ESC);
		}
		live.until("the list of coders is closed", coders::isDisposed);
		undo(keys);
	}

	@Test
	void oneOnThePassageAndOneOnItsCoding() throws PartInitException {
		Keys onPassage = inPassages();
		onPassage.press(MEMO_ON, SWT.F7);
		type(onPassage, "قارِنها بما قبلها", passageTarget());
		undo(onPassage);

		Keys onCoding = inPassages();
		onCoding.choose("Memo on a coding", "روسيا");
		type(onCoding, "أشكّ في هذا الرمز", codingTarget());
		undo(onCoding);
	}

	private void written(Target on) throws StudyProblem {
		live.open().perform(MemoActs.write(live.open().study(), on, "", "تبقى", live.open().author()));
	}

	/** Deletes what a memo is on, looks what it is on then, and takes that back. */
	private void goneAndUndone(Keys keys, Target on, @Nullable Target then, Runnable delete) {
		delete.run();
		live.until(() -> "it is on " + then + ", not on " + memos(), () -> Objects.equals(memos().getFirst().target(), then));
		assertEquals("تبقى", memos().getFirst().text());
		keys.undoHere();
		live.until("it is on what is there again", () -> Objects.equals(on, memos().getFirst().target()));
	}

	@Test
	void theOneOnADocumentThatIsRemovedIsOnNothing() throws StudyProblem, PartInitException {
		Target document = new Target(ElementKind.DOCUMENT, document());
		written(document);
		Keys keys = inDocuments();
		goneAndUndone(keys, document, null, () -> keys.press("org.hashiya.ui.codebook.removeDocuments", SWT.DEL));
		new LiveTree(live, PartIds.EXPLORER).untilRows("مقالة 1");
	}

	@Test
	void theOneOnACodingThatIsTakenOffIsOnItsPassage() throws StudyProblem, PartInitException {
		Target coding = codingTarget();
		written(coding);
		Keys keys = inPassages();
		goneAndUndone(keys, coding, passageTarget(), () -> keys.press("org.eclipse.ui.edit.delete", SWT.DEL));
		assertEquals(1, passage().codings().size());
	}

	@Test
	void theOneOnAPassageThatIsDeletedIsOnItsDocument() throws StudyProblem, PartInitException {
		Target passage = passageTarget();
		written(passage);
		Keys keys = inPassages();
		hit(SWT.CR);
		StyledText text = keys.focused("the text", StyledText.class, shown -> shown.getSelectionText().equals("روسيا"));
		live.until("it can be deleted", () -> LiveStudy.isEnabled("org.hashiya.ui.editor.deletePassage"));
		EventTime.pass(text, live::until);
		goneAndUndone(keys, passage, new Target(ElementKind.DOCUMENT, document()), () -> hit(SWT.CTRL, SWT.DEL));
		assertEquals(passage, passageTarget());
		assertEquals(1, passage().codings().size());
	}

	@Test
	void theOneOnAPassageKeepsItWhenItsLastCodingIsTakenOff() throws StudyProblem, PartInitException {
		Target passage = passageTarget();
		written(passage);
		Keys keys = inPassages();
		keys.press("org.eclipse.ui.edit.delete", SWT.DEL);
		live.until("the coding has gone", () -> passage().codings().isEmpty());
		assertEquals(passage, memos().getFirst().target());
		keys.undoHere();
		live.until("it is back", () -> passage().codings().size() == 1);
	}
}
