// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.CodingTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is one line of 200,000 characters, as exports of chats are. */
class LongLineTest {

	private static final String TEXT = "she wrote ".repeat(10_000) + "Russia " + "كتبت إليه ".repeat(10_000) + "Algeria.\nThe end.";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		return new LiveEditor(parent.resolve("long"), TEXT);
	}

	@Test
	void itIsShownInPiecesAndEveryCharacterHasItsPosition() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();

			assertTrue(text.getLineCount() > 50, text.getLineCount() + " lines");
			StringBuilder all = new StringBuilder();
			for (int line = 0; line < text.getLineCount(); line++) {
				assertEquals(line, text.getLineAtOffset(text.getOffsetAtLine(line)));
				assertEquals(all.length(), text.getOffsetAtLine(line));
				all.append(text.getLine(line)).append(line + 2 == text.getLineCount() ? "\n" : line + 1 == text.getLineCount() ? "" : " ");
			}
			assertTrue(TEXT.contentEquals(all));

			int broken = text.getOffsetAtLine(3);
			text.setSelection(broken);
			live.press(0, SWT.ARROW_LEFT, '\0');
			live.until("the caret goes into the piece before", () -> text.getCaretOffset() == broken - 1);
		}
	}

	@Test
	void whatIsFoundFarDownIsShownAndCodedAtItsPosition() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			IFindReplaceTarget find = live.editor().getAdapter(IFindReplaceTarget.class);
			assertEquals(TEXT.indexOf("Russia"), find.findAndSelect(0, "Russia", true, true, false));
			int y = live.text().getLocationAtOffset(TEXT.indexOf("Russia")).y;
			assertTrue(y >= 0 && y < live.text().getClientArea().height, "shown at " + y);

			live.editor().getAdapter(CodingTarget.class).apply(live.study().study().codebook().resolve("Russia").id());

			Passage passage = live.passages().getFirst();
			assertEquals("Russia", TEXT.substring(passage.start(), passage.end()));
		}
	}

	@Test
	void whatIsCopiedHasNoLineFeedWhereALineIsBroken() throws StudyProblem {
		try (LiveEditor live = open()) {
			int broken = live.text().getOffsetAtLine(3);
			live.text().setSelection(broken - 10, broken + 10);
			live.press(SWT.CTRL, 0, 'c');

			Clipboard clipboard = new Clipboard(live.text().getDisplay());
			try {
				live.until("it is copied", () -> TEXT.substring(broken - 10, broken + 10).equals(clipboard.getContents(TextTransfer.getInstance())));
			} finally {
				clipboard.dispose();
			}
		}
	}

	@Test
	void whatIsTypedStandsWhereTheCaretWas() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.press(0, SWT.F8, '\0');
			live.until("the text can be edited", () -> live.text().getEditable() && live.text().isFocusControl());
			int lines = live.text().getLineCount();
			int broken = live.text().getOffsetAtLine(5);
			live.text().setSelection(broken + 4);
			live.type("xy");
			live.text().setSelection(broken + 2);
			live.press(0, SWT.BS, SWT.BS);
			live.press(0, SWT.BS, SWT.BS);
			live.press(0, SWT.BS, SWT.BS); // one of the piece before
			assertTrue(lines - live.text().getLineCount() <= 1, "nothing else is broken anew");
			live.press(SWT.CTRL, 0, 's');
			live.until("the corrections are applied", () -> !live.text().getEditable());

			String expected = new StringBuilder(TEXT).insert(broken + 4, "xy").delete(broken - 1, broken + 2).toString();
			assertEquals(expected.substring(broken - 20, broken + 20), live.text().getTextRange(broken - 20, 40));
			assertTrue(expected.equals(live.study().study().text(live.study().study().documents().at(0), Progress.NONE).string()));
		}
	}
}
