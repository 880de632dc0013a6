// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.merge.CarryOver;
import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Draft;
import org.hashiya.store.HeldDraft;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextEdit;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.tests.Controls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is corrected in the editor, by the keyboard. */
class TypoModeTest {

	private static final String TEXT = """
			الجزائر بين موسكو وواشنطن

			شهدت العلاقات مع روسيا خطوات متسارعه في 2023، وقالت Le Monde إنّ التطبيع غيّر كلّ شيء 😀.

			Algeria has bougth arms from Russia since the 1960s.
			""";

	@TempDir
	@Nullable
	Path folder;

	private Path study() {
		Path parent = folder;
		return parent == null ? Path.of("study") : parent.resolve("study");
	}

	private LiveEditor open() throws StudyProblem {
		return new LiveEditor(study(), TEXT);
	}

	private static void enter(LiveEditor live) {
		live.press(0, SWT.F8, '\0');
		live.until("the text can be edited", live.text()::getEditable);
		live.until("it has the focus", live.text()::isFocusControl);
	}

	private static void apply(LiveEditor live) {
		live.press(SWT.CTRL, 0, 's');
		live.until("the corrections are applied", () -> !live.text().getEditable());
	}

	private static void caret(LiveEditor live, String before) {
		live.text().setSelection(live.text().getText().indexOf(before) + before.length());
	}

	private static String text(LiveEditor live) {
		try {
			return live.study().study().text(live.study().study().documents().at(0), Progress.NONE).string();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private static List<String> words(LiveEditor live) {
		String text = text(live);
		return live.passages().stream().map(passage -> text.substring(passage.start(), passage.end())).toList();
	}

	private static boolean isShown(String sentence) {
		return Controls.find(PlatformUI.getWorkbench().getDisplay(), Label.class, label -> label.getText().contains(sentence)).isPresent();
	}

	/** Presses a button of the bar above the text. */
	private static void press(LiveEditor live, String name) {
		live.until("the button " + name + " is there", () -> button(name, false).isPresent());
		button(name, false).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a button of the dialog that comes up next, if it asks what is expected; else closes it. */
	private static void answer(LiveEditor live, String name, String question) {
		PlatformUI.getWorkbench().getDisplay().timerExec(50, () -> { // not waiting in a loop of its own: that would keep the keys from coming
			Optional<Button> button = button(name, true);
			if (button.isEmpty()) {
				if (!live.text().isDisposed()) {
					answer(live, name, question);
				}
			} else if (isShown(question)) {
				button.get().notifyListeners(SWT.Selection, new Event());
			} else {
				button.get().getShell().close();
			}
		});
	}

	private static Optional<Button> button(String name, boolean inDialog) {
		return Controls.find(PlatformUI.getWorkbench().getDisplay(), Button.class,
				button -> button.getText().replace("&", "").equals(name) && (button.getShell() != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()) == inDialog);
	}

	@Test
	void whatIsTypedInsideOfAPassageBelongsToItAndAtItsEdgesNotInBothScripts() throws Exception {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.code("روسيا", "Russia");
			live.code("Russia", "Russia");
			live.study().save();
			byte[] before = Files.readAllBytes(study().resolve("documents/essay.txt"));
			int top = live.text().getTopPixel();
			enter(live);

			caret(live, "مع روس");
			live.type("ab");
			caret(live, "مع ");
			live.type("c");
			caret(live, "روسabيا");
			live.type("d");
			caret(live, "Rus");
			live.type("e");
			caret(live, "from ");
			live.type("f");
			caret(live, "Rusesia");
			live.type("g");
			assertTrue(live.editor().isDirty());
			assertEquals(TEXT, text(live), "the study has it only when it is applied");
			apply(live);

			assertFalse(live.editor().isDirty());
			assertEquals(TEXT.replace("مع روسيا", "مع cروسabياd").replace("from Russia", "from fRusesiag"), text(live));
			assertEquals(List.of("روسabيا", "Rusesia"), words(live));
			assertEquals(live.text().getText(), text(live));
			assertEquals(top, live.text().getTopPixel(), "it stays where it was scrolled to");
			assertEquals("Rusesiag", live.text().getText(live.text().getCaretOffset() - 8, live.text().getCaretOffset() - 1), "and the caret where it was typed last");
			assertEquals(Act.Kind.EDIT_TEXT, live.study().undoable().orElseThrow().kind());

			live.press(SWT.CTRL, 0, 'z');
			live.until("one undo takes all of it back", () -> text(live).equals(TEXT) && live.text().getText().equals(TEXT));
			assertEquals(List.of("روسيا", "Russia"), words(live));
			live.study().save();
			assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(study().resolve("documents/essay.txt")));
			live.press(SWT.CTRL, 0, 'y');
			live.until("redo brings it again", () -> words(live).equals(List.of("روسabيا", "Rusesia")) && live.text().getText().equals(text(live)));
		}
	}

	@Test
	void aLetterTypedInPlaceOfAnotherStaysInThePassage() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Pace");
			live.code("متسارعه", "Pace");
			enter(live);

			caret(live, "متسارعه");
			live.press(0, SWT.BS, SWT.BS);
			live.press(0, 0, 'x');
			apply(live);

			assertEquals(List.of("متسارعx"), words(live));
		}
	}

	@Test
	void deleteDeletesLettersAndUndoTakesBackWhatWasTypedAndNothingElse() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.code("Russia", "Russia");
			enter(live);

			live.text().setSelection(TEXT.indexOf("Russia"));
			live.press(0, SWT.DEL, SWT.DEL);
			assertEquals(TEXT.replace("Russia", "ussia"), live.text().getText());
			assertEquals(1, live.passages().size(), "no coding was removed");
			live.press(0, 0, 'p');
			live.press(SWT.CTRL, 0, 'z');
			live.press(SWT.CTRL, 0, 'z');

			live.until("the text is as it was", () -> live.text().getText().equals(TEXT));
			assertFalse(live.editor().isDirty());
			assertEquals(1, live.passages().size());
			live.press(SWT.CTRL, 0, 'y');
			live.until("redo deletes again", () -> live.text().getText().equals(TEXT.replace("Russia", "ussia")));
			apply(live);
			assertEquals(List.of("ussia"), words(live));
		}
	}

	@Test
	void aPassageThatLosesItsWordsIsSaidToWaitAndDoes() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.code("Russia", "Russia");
			enter(live);
			live.select(" Russia");
			live.press(0, SWT.DEL, SWT.DEL);
			live.until("the bar says so", () -> isShown("1 passage has lost all its words"));

			apply(live);

			Passage waiting = live.passages().getFirst();
			assertNotEquals(null, waiting.unplaced());
			assertEquals(0, waiting.length());
		}
	}

	@Test
	void pastedTextHasLineFeedsOnlyAndNoControlCharacters() throws StudyProblem {
		try (LiveEditor live = open()) {
			enter(live);
			Clipboard clipboard = new Clipboard(live.text().getDisplay());
			clipboard.setContents(new Object[] { "one\r\ntwo\u0007😀" }, new Transfer[] { TextTransfer.getInstance() });
			live.text().setSelection(0);

			live.press(SWT.CTRL, 0, 'v');
			live.until("it is pasted", () -> live.text().getText().startsWith("one"));
			apply(live);

			assertEquals("one\ntwo😀" + TEXT, text(live));
			clipboard.dispose();
		}
	}

	@Test
	void nothingIsCodedMeanwhileAndTheCodingsOfOthersGoAlong() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			enter(live);
			live.text().setSelection(0);
			live.type("ab");

			live.study().perform(CodingActs.apply(live.study().study(), live.study().study().documents().at(0),
					List.of(new Extent(TEXT.indexOf("Algeria"), TEXT.indexOf("Algeria") + 7)), live.study().study().codebook().resolve("Russia"), null, live.study().author())
					.orElseThrow());
			live.select("Algeria");
			live.press(0, SWT.F6, '\0');
			live.press(0, SWT.ARROW_RIGHT, '\0');
			assertEquals(1, live.passages().size());
			apply(live);

			assertEquals(List.of("Algeria"), words(live));
			assertEquals("ab" + TEXT, text(live));
		}
	}

	@Test
	void cancelAsksAndLeavesTheTextAsItWas() throws StudyProblem {
		try (LiveEditor live = open()) {
			enter(live);
			live.text().setSelection(3);
			live.press(0, SWT.ESC, SWT.ESC);
			live.until("nothing was typed, nothing is asked", () -> !live.text().getEditable());

			enter(live);
			live.type("xyz");
			answer(live, "Discard the corrections", "discard what you typed?");
			press(live, "Cancel"); // not by the key: held until the dialog is gone, it would repeat and close that
			live.until("it is as it was", () -> !live.text().getEditable() && live.text().getText().equals(TEXT));

			assertEquals(TEXT, text(live));
			assertFalse(live.editor().isDirty());
		}
	}

	@Test
	void whatWasTypedOutlivesACrash() throws Exception {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.code("Russia", "Russia");
			enter(live);
			caret(live, "Rus");
			live.type("xx");
			var document = live.study().study().documents().at(0).id();
			live.until("the draft is on the disk", () -> !files("\"xx\"").isEmpty());
			live.study().perform(CarryOver.editing(live.study().study(), live.study().study().document(document), addText(live.study(), "عنوان\n" + TEXT)).act(null, live.study().author()));
			live.until("the bar says that the text was changed elsewhere", () -> isShown("changed elsewhere"));

			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.closeEditor(live.editor(), false); // as if it had not been asked
			IEditorPart again = LiveEditor.opened(OpenDocument.open(page, live.study(), document));
			live.until("it is offered", () -> isShown("were not applied"));
			press(live, "Go on correcting");
			live.until("it stands in the text as that is now", again::isDirty);
			press(live, "Apply");
			live.until("it is applied", () -> text(live).equals("عنوان\n" + TEXT.replace("Russia", "Rusxxsia")));

			assertEquals(List.of("Rusxxsia"), words(live));
			assertTrue(draft(live, document).isEmpty(), "nothing is left of the draft");
		}
	}

	/** The drafts that lie there for who opens the document. */
	private static List<Draft> draft(LiveEditor live, UUID document) {
		try {
			List<Draft> drafts = new ArrayList<>();
			for (String name : live.study().drafts(document)) {
				live.study().draft(name).ifPresent(drafts::add);
			}
			return drafts;
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private static String addText(OpenStudy open, String text) throws StudyProblem {
		return open.addText(text).string();
	}

	@Test
	void whatWasTypedInTwoPlacesIsOfferedOneAfterTheOther() throws Exception {
		try (LiveEditor live = open()) {
			UUID document = live.study().study().documents().at(0).id();
			enter(live);
			caret(live, "Rus");
			live.type("xx");
			live.until("the draft is on the disk", () -> !files("\"xx\"").isEmpty());
			String hash = live.study().study().document(document).textHash();
			try (OpenStudy other = OpenStudy.open(study(), Progress.NONE); HeldDraft theirs = other.newDraft(document)) {
				theirs.keep(new Draft(document, hash, Instant.parse("2020-01-01T12:00:00Z"), List.of(new TextEdit(0, "", "عنوان\n"))));
			}
			assertEquals(2, files("").size(), "neither took the place of the other");

			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.closeEditor(live.editor(), false); // as if it had not been asked
			LiveEditor.opened(OpenDocument.open(page, live.study(), document));
			press(live, "Go on correcting");
			live.until("the last typed comes first", () -> button("Apply", false).isPresent());
			press(live, "Apply");
			live.until("it is applied", () -> text(live).equals(TEXT.replace("Russia", "Rusxxsia")));
			live.until("then the other is offered", () -> isShown("2020"));
			press(live, "Go on correcting");
			press(live, "Apply");
			live.until("and goes into what the text is now", () -> text(live).equals("عنوان\n" + TEXT.replace("Russia", "Rusxxsia")));
			assertFalse(hasDraft());
		}
	}

	@Test
	void whereTheTextWasChangedElsewhereApplyAsksAndKeepsBoth() throws StudyProblem {
		try (LiveEditor live = open()) {
			enter(live);
			caret(live, "bou");
			live.press(0, SWT.DEL, SWT.DEL);
			caret(live, "bout");
			live.type("x");
			String theirs = TEXT.replace("موسكو", "روسيا");
			live.study().perform(CarryOver.editing(live.study().study(), live.study().study().documents().at(0), addText(live.study(), theirs)).act(null, live.study().author()));
			live.until("the bar says so", () -> isShown("changed elsewhere"));

			answer(live, "Apply my corrections", "both changes can be kept");
			live.press(SWT.CTRL, 0, 's');
			live.until("it is applied", () -> !live.text().getEditable());

			assertEquals(theirs.replace("bougth", "boutxh"), text(live));
			assertEquals(text(live), live.text().getText());
		}
	}

	@Test
	void whoClosesTheEditorIsAsked() throws StudyProblem {
		try (LiveEditor live = open()) {
			enter(live);
			live.type("typed");
			answer(live, "Save", "are not applied yet");

			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			assertTrue(page.closeEditor(live.editor(), true));

			assertTrue(text(live).startsWith("typed"));
		}
	}

	@Test
	void anArabicParagraphRunsFromTheRightAsSoonAsItsFirstLetterIsTyped() throws StudyProblem {
		try (LiveEditor live = new LiveEditor(study(), "one two\n\nthree\n")) {
			enter(live);
			live.text().setSelection(0);
			int left = live.text().getLocationAtOffset(0).x;

			live.text().insert("ج");
			live.until("it stands at the right", () -> live.text().getLocationAtOffset(0).x > left + 100);
			live.text().replaceTextRange(0, 1, "");
			live.until("and at the left again", () -> live.text().getLocationAtOffset(0).x == left);
		}
	}

	@Test
	void theStudyIsNotClosedWithoutAsking() throws Exception {
		try (LiveEditor live = open()) {
			enter(live);
			live.type("typed");
			answer(live, "Cancel", "are not applied yet");
			live.editor().getSite().getService(IHandlerService.class).executeCommand("org.hashiya.ui.closeStudy", null);

			assertTrue(live.text().getEditable());
			assertTrue(live.editor().isDirty());
			answer(live, "Don’t save", "are not applied yet");
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(live.editor(), true);
			assertEquals(TEXT, text(live));
			assertFalse(hasDraft(), "who does not want it has no draft either");
		}
	}

	private boolean hasDraft() {
		return !files("").isEmpty();
	}

	/** The files of drafts that hold some letters; also while somebody is at them. */
	private List<Path> files(String letters) {
		Path drafts = study().resolve(".hashiya/drafts");
		if (!Files.isDirectory(drafts)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(drafts)) {
			List<Path> holding = new ArrayList<>();
			for (Path file : all.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
				if (Files.readString(file).contains(letters)) {
					holding.add(file);
				}
			}
			return holding;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
