// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The caret by keys. */
class CaretKeysTest {

	private static final String ENGLISH = "The witness left the village before the harvest and came back in the winter, when the border was open again. ".repeat(5).strip() + "\n";
	private static final String ARABIC = "عادت الشاهدة إلى القرية بعد الحصاد وجاءت في الشتاء حين فتحت الحدود من جديد. ".repeat(6).strip() + "\n";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		return new LiveEditor(parent.resolve("caret"), (ENGLISH + ARABIC).repeat(4));
	}

	/** Elsewhere the platform says what it paints. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aStepOfTheCaretPaintsLittle() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setSelection(10);
			int[] quiet = { 0 };
			List<Integer> heights = new ArrayList<>();
			text.addListener(SWT.Paint, event -> {
				quiet[0] = 0;
				heights.add(event.height);
			});
			live.until("all is painted", () -> quiet[0]++ > 10);
			boolean little = false;
			for (int step = 1; step <= 10 && !little; step++) { // the window system may ask for all meanwhile
				int expected = text.getCaretOffset() + 1;
				heights.clear();
				quiet[0] = 0;
				live.press(0, SWT.ARROW_RIGHT, '\0');
				live.until("the caret is painted", () -> text.getCaretOffset() == expected && !heights.isEmpty() && quiet[0]++ > 5);
				little = heights.stream().allMatch(height -> height <= 2 * text.getLineHeight());
			}
			assertTrue(little, () -> "painted " + heights);
		}
	}
}
