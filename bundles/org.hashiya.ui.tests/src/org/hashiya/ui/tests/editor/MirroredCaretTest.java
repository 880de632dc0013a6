// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.WorkbenchException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.MirroredWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a mirrored window the scroll bar of the text stands at its left, and all that is in it is as much farther right. */
@SuppressWarnings("nls")
class MirroredCaretTest {

	@TempDir
	@Nullable
	Path folder;

	@Test
	void theCaretIsSeenWhereItIsAndNoMoreWhereItWas() throws StudyProblem, WorkbenchException {
		Path parent = folder;
		assertTrue(parent != null);
		try (MirroredWindow window = new MirroredWindow(); LiveEditor live = new LiveEditor(parent.resolve("caret"), "عادت الشاهدة إلى القرية بعد سنوات.\n".repeat(200))) {
			StyledText text = live.text();
			text.setSelection(text.getOffsetAtLine(1));
			Rectangle before = seen(live);
			int[] quiet = { 0 }; // while all is painted again, nothing is left where it was
			text.addListener(SWT.Paint, event -> quiet[0] = 0);
			live.until("all is painted", () -> quiet[0]++ > 10);
			live.press(0, SWT.ARROW_DOWN, '\0');
			live.until("the caret goes down", () -> text.getCaretOffset() == text.getOffsetAtLine(2));
			seen(live);
			live.until("the caret is not seen any more where it was", () -> !isDrawn(live, before));
		}
	}

	/** Where the caret is seen. */
	private static Rectangle seen(LiveEditor live) {
		StyledText text = live.text();
		Point at = text.getLocationAtOffset(text.getCaretOffset());
		Rectangle place = new Rectangle(at.x, at.y, 1, text.getLineHeight(text.getCaretOffset()));
		live.until("the caret is seen at " + place, () -> isDrawn(live, place));
		return place;
	}

	private static boolean isDrawn(LiveEditor live, Rectangle place) {
		TextPicture picture = live.picture();
		return IntStream.range(place.y + 4, place.y + place.height - 4).allMatch(y -> picture.pixel(place.x, y).equals(live.text().getForeground().getRGB()));
	}
}
