// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.EmptyLineDirection;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.BlindCoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memo is written with what is proposed while one types, in the direction of its words. */
class MemoWritingTest {

	private final MemosStage stage;
	private final LiveStudy live;

	MemoWritingTest(@TempDir Path folder) throws StudyProblem {
		stage = new MemosStage(folder);
		live = stage.live;
	}

	@AfterEach
	void close() throws PartInitException {
		stage.close();
	}

	@Test
	void aLinkIsProposedWhereItIsWrittenAndWhatTheMemoIsOnToo() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		stage.choose("New memo…");
		Text text = stage.dialogField("[[a code]]");
		text.setFocus();
		live.until("the text has the focus", text::isFocusControl);
		text.setText("cf. ");
		text.setSelection(4);
		MemosStage.type(text, "[[");
		stage.take("Actors/Russia factor (code)");
		live.until("it is taken", () -> text.getText().equals("cf. [[Actors/Russia factor]]"));
		Text on = stage.dialogField("What the memo is on");
		on.setText("nobody");
		live.until("it cannot be kept so", () -> live.find(Button.class, button -> button.getText().equals("OK") && !button.isEnabled()).isPresent());
		on.setText("coder:Amal");
		live.press("OK");
		live.until("it is written", () -> live.open().study().memos().size() == 3);
		Memo written = live.open().study().memos().at(2);
		assertEquals(ElementKind.CODER, Objects.requireNonNull(written.target()).kind());
		assertEquals("cf. [[Actors/Russia factor]]", written.text());
		live.open().undo();
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
	}

	@Test
	void escapeAsksWhatIsToBecomeOfWhatWasWritten() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		stage.choose("New memo…");
		Text text = stage.dialogField("[[a code]]");
		text.setText("A thought");
		escape(text);
		live.press("Go on writing");
		live.until("it is asked no more", () -> live.find(Button.class, button -> plain(button).equals("Go on writing")).isEmpty());
		assertEquals("A thought", text.getText());
		escape(text);
		live.press("Keep the memo");
		live.until("it is written", () -> live.open().study().memos().size() == 3);
		assertEquals("A thought", live.open().study().memos().at(2).text());

		stage.choose("New memo…");
		Text second = stage.dialogField("[[a code]]");
		second.setText("Another");
		escape(second);
		live.press("Discard");
		live.until("the dialog is closed", second::isDisposed);
		assertEquals(3, live.open().study().memos().size());

		stage.choose("New memo…");
		Text third = stage.dialogField("[[a code]]");
		escape(third); // nothing is written, nothing is asked
		live.until("the dialog is closed", third::isDisposed);
		live.open().undo();
	}

	@Test
	void enterWithControlKeepsWhatWasWritten() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		stage.choose("New memo…");
		Text text = focused();
		text.setText("A thought");
		for (int key : new int[] { SWT.CTRL, SWT.CR, -SWT.CR, -SWT.CTRL }) {
			Event event = new Event();
			event.type = key > 0 ? SWT.KeyDown : SWT.KeyUp;
			event.keyCode = Math.abs(key);
			assertTrue(text.getDisplay().post(event), "a key can be pressed");
		}
		live.until("it is written", () -> live.open().study().memos().size() == 3);
		assertEquals("A thought", live.open().study().memos().at(2).text());
		assertTrue(text.isDisposed());
		live.open().undo();
	}

	/** Presses Escape, and goes on while what is asked then is open. */
	private static void escape(Text field) {
		field.getDisplay().asyncExec(() -> field.getShell().traverse(SWT.TRAVERSE_ESCAPE));
	}

	private static String plain(Button button) {
		return button.getText().replace("&", "");
	}

	@Test
	void aPassageOfTheTextIsProposedByItsWordsAndTheLinkGoesThere() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.code("Actors/Russia factor", "essay", "حليف قديم");
		Document essay = live.open().study().resolveDocument("essay");
		Passage passage = live.open().study().passages(essay, Progress.NONE).list().getFirst();
		live.show(PartIds.MEMOS);
		Table table = stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		MemosStage.select(table, 1); // on the document, whose passages are proposed
		stage.choose("Change…");
		Text text = focused();
		text.setText("قارِن ");
		text.setSelection(text.getCharCount());
		MemosStage.type(text, "[[قديم");
		stage.take("حليف قديم (passage)");
		String link = "[[passage:" + passage.id() + "|حليف قديم]]";
		live.until("it is taken", () -> text.getText().equals("قارِن " + link));
		live.press("OK");
		stage.click("حليف قديم", "passage:" + passage.id());
		live.until("the passage is selected in its text", () -> live.page().getActiveEditor() instanceof IEditorPart editor
				&& editor.getAdapter(StyledText.class).getSelectionText().equals("حليف قديم"));
		live.open().undo();
		live.until("the memo is as before", () -> !live.open().study().memos().at(1).text().contains("passage:"));
	}

	@Test
	void whoCodesBlindIsProposedNothingOfOthers() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		stage.other("Karim", "First doubts", "otherwise");
		BlindCoding blind = PlatformUI.getWorkbench().getService(BlindCoding.class);
		blind.set(live.open(), true);
		try {
			live.show(PartIds.MEMOS);
			stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
			stage.choose("New memo…");
			Text text = focused();
			text.setText("");
			MemosStage.type(text, "[[First");
			live.until("own ones are proposed", () -> stage.proposed().contains("First thoughts (memo)"));
			assertFalse(stage.proposed().contains("First doubts (memo)"), stage.proposed().toString());
			live.press("Cancel");
			live.press("Discard");
			live.until("it is closed", text::isDisposed);
		} finally {
			blind.set(live.open(), false);
		}
	}

	@Test
	void theCaretStandsAtTheRightInAnEmptyLineBelowArabic() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		stage.choose("New memo…");
		Text text = focused();
		text.setText("");
		live.until("an empty text begins as the window", () -> text.getCaretLocation().x < text.getSize().x / 2);
		MemosStage.type(text, "قارِن\n");
		live.until(() -> "the caret stands at the right, not at " + text.getCaretLocation(), () -> text.getCaretLocation().x > text.getSize().x / 2);
		live.find(Button.class, button -> button.getText().equals("OK")).ifPresent(button -> assertTrue(button.isEnabled()));
		MemosStage.type(text, "1");
		live.until("what is written is written alone", () -> text.getText().equals("قارِن\n1"));
		MemosStage.type(text, "\ncompare\n");
		live.until(() -> "the caret stands at the left, not at " + text.getCaretLocation(), () -> text.getCaretLocation().x < text.getSize().x / 2);
		MemosStage.type(text, "وهذا\n");
		live.until("the caret stands at the right again", () -> text.getCaretLocation().x > text.getSize().x / 2);
		live.press("OK");
		live.until("it is written", () -> live.open().study().memos().size() == 3);
		assertEquals("قارِن\n1\ncompare\nوهذا", live.open().study().memos().at(2).text());
		live.open().undo();
	}

	@Test
	void anEmptyTextInAMirroredWindowIsEmptyThoughTheCaretStandsAtTheRight() {
		Shell shell = new Shell(live.page().getWorkbenchWindow().getShell(), SWT.DIALOG_TRIM | SWT.RIGHT_TO_LEFT);
		shell.setLayout(new FillLayout());
		shell.setSize(400, 200);
		Text text = new Text(shell, SWT.MULTI | SWT.WRAP);
		EmptyLineDirection direction = EmptyLineDirection.of(text);
		List<String> heard = new ArrayList<>();
		text.addModifyListener(event -> heard.add(direction.text()));
		shell.open();
		shell.forceActive();
		text.setFocus();
		live.until("the mark of direction stands there", () -> text.getText().equals("\u200F"));
		assertEquals("", direction.text());
		MemosStage.type(text, "compare");
		live.until("it went when something was written", () -> text.getText().equals("compare"));
		text.setText("");
		live.until("it is there again", () -> text.getText().equals("\u200F"));
		assertTrue(heard.stream().noneMatch(said -> said.contains("\u200F")), "nobody hears of it");
		shell.close();
	}

	/** The text of the memo that is open, ready to be typed in. */
	private Text focused() {
		Text text = stage.dialogField("[[a code]]");
		text.getShell().forceActive();
		text.setFocus();
		live.until("the text has the focus", text::isFocusControl);
		return text;
	}
}
