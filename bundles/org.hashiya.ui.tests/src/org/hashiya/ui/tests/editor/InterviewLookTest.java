// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speakers and headings are set apart, and a speaker's turn is a step of the selection. */
class InterviewLookTest {

	private static final String TEXT = """
			# Interviewer

			Interviewer: Who is the Interviewer here?

			She did not say.
			الباحثة: من الباحثة هنا؟
			Interviewer: Nobody.
			الباحثة: نعم.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	private static int width(StyledText text, int start, String word) {
		return text.getTextBounds(start, start + word.length() - 1).width;
	}

	@Test
	void namesOfSpeakersAreBoldAndHeadingsLarger() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			int heading = TEXT.indexOf("Interviewer");
			int label = TEXT.indexOf("Interviewer:");
			int said = TEXT.indexOf("Interviewer here");
			int name = TEXT.indexOf("الباحثة:");
			int named = TEXT.indexOf("الباحثة هنا");
			assertTrue(width(text, label, "Interviewer") > width(text, said, "Interviewer"), "the speaker's name is bold");
			assertTrue(width(text, name, "الباحثة") > width(text, named, "الباحثة"), "in Arabic too");
			assertTrue(width(text, heading, "Interviewer") > 1.3 * width(text, label, "Interviewer"), "the heading is larger");
			assertTrue(text.getLineHeight(heading) > text.getLineHeight(said), "and has the room that it needs");
			assertEquals(TEXT, text.getText(), "the text is what it was");
		}
	}

	@Test
	void altShiftUpSelectsTheTurnAfterTheParagraph() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setSelection(TEXT.indexOf("say"));
			List<String> selected = new ArrayList<>();
			for (int step = 0; step < 4; step++) {
				String before = live.text().getSelectionText();
				live.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP, '\0');
				live.until("more is selected", () -> !live.text().getSelectionText().equals(before));
				selected.add(live.text().getSelectionText());
			}
			assertEquals(List.of("say", "She did not say.", "Interviewer: Who is the Interviewer here?\n\nShe did not say.", TEXT.strip()), selected);
		}
	}
}
