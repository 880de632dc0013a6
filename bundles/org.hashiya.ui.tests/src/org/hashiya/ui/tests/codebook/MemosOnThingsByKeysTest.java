// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
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
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Arabic memo on each thing, written by keys where that is selected, and taken back there by Ctrl+Z; it stays when what it is on goes, and comes back to it. */
class MemosOnThingsByKeysTest {

	private static final String ON_CODING = "Memo on a coding";

	private final LiveStudy live;

	MemosOnThingsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		new DocumentImport(live.open(), List.of(Files.writeString(folder.resolve("مقالة.txt"), "شهدت العلاقات مع روسيا خطوات متسارعة.")), "", DocumentImporters.all()).run(Progress.NONE);
		live.code("روسيا");
		live.code("روسيا", "مقالة", "روسيا");
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", live.open().author()));
	}

	@AfterEach
	void close() throws PartInitException {
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

	/** Types into the memo that has opened, keeps it by Ctrl+Enter, and looks what it is on. */
	private void type(Keys keys, String words, Target on) {
		Text memo = keys.focused("the memo", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write(words);
		live.until("it is typed", () -> memo.getText().equals(words));
		Keys.post(memo.getDisplay(), SWT.CTRL, SWT.CR);
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
		LiveTree codes = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, codes.tree())) {
			keys.press("org.hashiya.ui.analysis.memoOn", SWT.F7);
			type(keys, "أضيق من «الفاعلين»، انظر [[document:مقالة]]", new Target(ElementKind.CODE, code()));
			undo(keys);
		}
	}

	private LiveTree codes() throws PartInitException {
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("روسيا 1");
		codes.select("روسيا");
		return codes;
	}

	@Test
	void thoseThatAreOnItAlreadyAreShown() throws StudyProblem, PartInitException {
		written(new Target(ElementKind.CODE, code()));
		LiveTree codes = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, codes.tree())) {
			keys.press("org.hashiya.ui.analysis.memoOn", SWT.F7);
			Text memo = keys.focused("the memo", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
			keys.back("the link", Link.class, link -> link.getText().startsWith("There is a memo on it already"));
			Keys.post(codes.tree().getDisplay(), SWT.CR);
			live.until("nothing was typed, so it closes", memo::isDisposed);
			live.table("it is listed", cell -> cell.replaceAll("[\u2066-\u2069]", "").equals("تبقى"));
			live.hide(PartIds.MEMOS);

			keys.focus();
			keys.choose(() -> Keys.post(codes.tree().getDisplay(), SWT.ALT, 'm'), "All memos");
			live.until("they are in front", () -> live.page().getActivePart() == live.page().findView(PartIds.MEMOS));
			live.find(Text.class, text -> text.getMessage().equals("Search memos")).orElseThrow().setText(""); // the view remembers what it is asked for
			Combo places = live.find(Combo.class, combo -> combo.getItemCount() > 0 && combo.getItem(0).equals("On anything")).orElseThrow();
			places.select(0);
			places.notifyListeners(SWT.Selection, new Event());
		}
	}

	@Test
	void oneOnTheDocument() throws PartInitException {
		LiveTree documents = documents();
		try (Keys keys = new Keys(live, PartIds.EXPLORER, documents.tree())) {
			keys.press("org.hashiya.ui.analysis.memoOn", SWT.CTRL, SWT.SHIFT, 'm');
			type(keys, "قُرئت مرّتين", new Target(ElementKind.DOCUMENT, document()));
			undo(keys);
		}
	}

	private LiveTree documents() throws PartInitException {
		LiveTree documents = new LiveTree(live, PartIds.EXPLORER);
		documents.untilRows("مقالة 1");
		documents.select("مقالة");
		return documents;
	}

	@Test
	void oneOnTheStudyByTheMenuBar() throws PartInitException {
		LiveTree codes = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, codes.tree())) {
			keys.focus();
			keys.choose(() -> Keys.post(codes.tree().getDisplay(), SWT.ALT, 'm'), "Memo on the study…");
			type(keys, "ما الذي تسأل عنه [[روسيا]]؟", new Target(ElementKind.STUDY, live.open().study().info().id()));
			undo(keys);
		}
	}

	@Test
	void oneOnTheCase() throws PartInitException {
		Table cases = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		live.until("the case is listed", () -> cases.getItemCount() == 1 && cases.getItem(0).getText().equals("أمينة"));
		try (Keys keys = new Keys(live, CasesView.ID, cases)) {
			keys.focus();
			if (cases.getSelectionIndex() < 0) {
				Keys.post(cases.getDisplay(), SWT.ARROW_DOWN);
			}
			live.until("the case is selected", () -> cases.getSelectionIndex() == 0);
			keys.choose("Memo on this…");
			type(keys, "قابلتها في وهران", new Target(ElementKind.CASE, live.open().study().cases().at(0).id()));
			undo(keys);
		}
	}

	@Test
	void oneOnTheCoder() throws PartInitException {
		LiveTree codes = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, codes.tree())) {
			keys.focus();
			keys.choose(() -> Keys.post(codes.tree().getDisplay(), SWT.ALT, 's'), "Coders…");
			keys.dialog("Coders");
			Shell coders = keys.tab("a table", Table.class, table -> table.getItemCount() == 1).getShell();
			keys.button("Memo…");
			type(keys, "ترمّز مساءً", new Target(ElementKind.CODER, live.open().coder().orElseThrow().id()));
			if (!coders.isDisposed()) {
				keys.dialog("Coders");
				EventTime.pass(coders, live::until);
				Keys.post(codes.tree().getDisplay(), SWT.ESC);
			}
			live.until("the list of coders is closed", coders::isDisposed);
			undo(keys);
		}
	}

	@Test
	void oneOnThePassageAndOneOnItsCoding() throws PartInitException {
		Table passages = passages();
		try (Keys keys = new Keys(live, PartIds.PASSAGES, passages)) {
			select(keys, passages);
			keys.press("org.hashiya.ui.analysis.memoOn", SWT.F7);
			type(keys, "قارِنها بما قبلها", passageTarget());
			undo(keys);

			select(keys, passages);
			keys.choose(ON_CODING, "روسيا");
			type(keys, "أشكّ في هذا الرمز", codingTarget());
			undo(keys);
		}
	}

	private Table passages() throws PartInitException {
		live.show(PartIds.PASSAGES);
		return live.table("the passage is listed", cell -> cell.startsWith("روسيا"));
	}

	private void select(Keys keys, Table passages) {
		keys.focus();
		if (passages.getSelectionIndex() < 0) {
			Keys.post(passages.getDisplay(), SWT.ARROW_DOWN);
		}
		live.until("the passage is selected", () -> passages.getSelectionIndex() == 0);
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
		LiveTree documents = documents();
		try (Keys keys = new Keys(live, PartIds.EXPLORER, documents.tree())) {
			goneAndUndone(keys, document, null, () -> keys.press("org.hashiya.ui.codebook.removeDocuments", SWT.DEL));
			documents.untilRows("مقالة 1");
		}
	}

	@Test
	void theOneOnACodingThatIsTakenOffIsOnItsPassage() throws StudyProblem, PartInitException {
		Target coding = codingTarget();
		written(coding);
		Table passages = passages();
		try (Keys keys = new Keys(live, PartIds.PASSAGES, passages)) {
			select(keys, passages);
			goneAndUndone(keys, coding, passageTarget(), () -> keys.press("org.eclipse.ui.edit.delete", SWT.DEL));
			assertEquals(1, passage().codings().size());
		}
	}

	@Test
	void theOneOnAPassageThatIsDeletedIsOnItsDocument() throws StudyProblem, PartInitException {
		Target passage = passageTarget();
		written(passage);
		Table passages = passages();
		try (Keys keys = new Keys(live, PartIds.PASSAGES, passages)) {
			select(keys, passages);
			Keys.post(passages.getDisplay(), SWT.CR);
			StyledText text = keys.focused("the text", StyledText.class, shown -> shown.getSelectionText().equals("روسيا"));
			live.until("it can be deleted", () -> LiveStudy.isEnabled("org.hashiya.ui.editor.deletePassage"));
			EventTime.pass(text, live::until);
			Keys.post(text.getDisplay(), SWT.CTRL, SWT.DEL);
			live.until(() -> "it is on the document, not on " + memos(), () -> Objects.equals(new Target(ElementKind.DOCUMENT, document()), memos().getFirst().target()));
			keys.undoHere();
			live.until("it is on the passage again", () -> Objects.equals(passage, memos().getFirst().target()));
			assertEquals(passage, passageTarget());
			assertEquals(1, passage().codings().size());
		}
	}

	@Test
	void theOneOnAPassageKeepsItWhenItsLastCodingIsTakenOff() throws StudyProblem, PartInitException {
		Target passage = passageTarget();
		written(passage);
		Table passages = passages();
		try (Keys keys = new Keys(live, PartIds.PASSAGES, passages)) {
			select(keys, passages);
			keys.press("org.eclipse.ui.edit.delete", SWT.DEL);
			live.until("the coding has gone", () -> passage().codings().isEmpty());
			assertEquals(passage, memos().getFirst().target());
			keys.undoHere();
			live.until("it is back", () -> passage().codings().size() == 1);
		}
	}
}
