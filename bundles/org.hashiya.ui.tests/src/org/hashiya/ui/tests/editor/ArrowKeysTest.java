// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.WorkbenchException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.MirroredWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrow keys move the caret the way they point, in paragraphs of both directions and in both kinds of windows. */
@SuppressWarnings("nls")
class ArrowKeysTest {

	private static final String ENGLISH = "Algeria has bought arms\n";
	private static final String ARABIC = "عادت الشاهدة إلى القرية\n";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		return new LiveEditor(parent.resolve("arrows"), ENGLISH + ARABIC);
	}

	@Test
	void inAWindowFromLeftToRight() throws StudyProblem {
		try (LiveEditor live = open()) {
			arrows(live);
		}
	}

	@Test
	void inAMirroredWindow() throws StudyProblem, WorkbenchException {
		try (MirroredWindow window = new MirroredWindow(); LiveEditor live = open()) {
			arrows(live);
		}
	}

	private static void arrows(LiveEditor live) {
		goAndComeBack(live, 8, SWT.ARROW_RIGHT, SWT.ARROW_LEFT);
		goAndComeBack(live, ENGLISH.length() + 5, SWT.ARROW_LEFT, SWT.ARROW_RIGHT);
	}

	/** By a character and by a word from the beginning of the second one, with and without Shift. */
	private static void goAndComeBack(LiveEditor live, int start, int on, int back) {
		StyledText text = live.text();
		int next = text.getText().indexOf(' ', start); // the widget goes to the end of a word
		text.setSelection(start);
		press(live, 0, on, start + 1, start + 1);
		press(live, 0, back, start, start);
		press(live, SWT.CTRL, on, next, next);
		press(live, SWT.CTRL, back, start, start);
		press(live, SWT.SHIFT, on, start, start + 1);
		press(live, SWT.SHIFT, back, start, start);
		press(live, SWT.CTRL | SWT.SHIFT, on, start, next);
		press(live, 0, on, next, next); // to the end of what is selected on that side
	}

	private static void press(LiveEditor live, int modifiers, int key, int from, int to) {
		live.press(modifiers, key, '\0');
		live.until(() -> "selected are " + from + " to " + to + ", not " + live.text().getSelection(), () -> live.text().getSelection().equals(new Point(from, to)));
	}
}
