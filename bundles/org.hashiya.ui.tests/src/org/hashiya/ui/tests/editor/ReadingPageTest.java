// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.Controls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preferences of reading are seen at once in the text that is open. */
class ReadingPageTest {

	/** Further from the text than the first lane, nearer than the end of the shortest name, in pixels. */
	private static final int BESIDE_BRACKETS = 30;
	private static final int IN_NAME = 6;

	private static final String TEXT = """
			Algeria has bought arms from Russia since the 1960s, and nobody thought that it would ever be otherwise, until the war came and all was thought over again in the capital and elsewhere.
			It went on like this for years.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
		live.code("one");
		live.code("two");
		live.code("Algeria has bought arms from Russia since the 1960s, and nobody thought", "two");
		return live;
	}

	private static PreferenceDialog page(LiveEditor live) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(live.text().getShell(), "org.hashiya.ui.editor.preferences.reading", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		live.until("the page is shown", () -> Controls.find(live.text().getDisplay(), Combo.class, combo -> follows(combo, "Lanes stand:")).isPresent());
		return dialog;
	}

	/** Whether a combo stands behind this label. */
	private static boolean follows(Combo combo, String label) {
		Control[] all = combo.getParent().getChildren();
		int at = Arrays.asList(all).indexOf(combo);
		return at > 0 && all[at - 1] instanceof Label before && before.getText().replace("&", "").equals(label);
	}

	private static void choose(LiveEditor live, String label, String choice) {
		Combo combo = Controls.find(live.text().getDisplay(), Combo.class, each -> follows(each, label)).orElseThrow();
		assertTrue(combo.indexOf(choice) >= 0, choice);
		combo.select(combo.indexOf(choice));
	}

	private static void press(LiveEditor live, String button) {
		Controls.find(live.text().getDisplay(), Button.class, each -> each.getText().replace("&", "").equals(button)).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private static void apply(LiveEditor live, PreferenceDialog dialog) {
		press(live, "Apply and Close");
		live.until("the dialog is closed", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
	}

	private static void restore(LiveEditor live) {
		PreferenceDialog dialog = page(live);
		press(live, "Restore Defaults");
		apply(live, dialog);
	}

	@Test
	void lanesSpacingAndWidthFollowAndDefaultsBringThemBack() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			int left = text.getLeftMargin();
			int right = text.getRightMargin();
			int spacing = text.getLineSpacing();
			int rows = rows(text);
			PreferenceDialog dialog = page(live);
			choose(live, "Lanes stand:", "At the right");
			choose(live, "Line spacing:", "Very wide");
			apply(live, dialog);
			live.until("the lanes have their room at the right", () -> text.getRightMargin() >= right && text.getLeftMargin() <= left && text.getRightMargin() > text.getLeftMargin() - 2);
			assertTrue(text.getLineSpacing() > spacing, "lines stand further apart");
			live.until("the bracket is at the right", () -> marked(live, true) && !marked(live, false));

			dialog = page(live);
			choose(live, "Width of the text:", "As wide as the window");
			apply(live, dialog);
			live.until("a row holds more", () -> rows(text) <= rows && text.getClientArea().width - text.getLeftMargin() - text.getRightMargin() > 300);
			restore(live);
			live.until("all is as before", () -> text.getLeftMargin() == left && text.getRightMargin() == right && text.getLineSpacing() == spacing);
			live.until("the bracket is where the paragraph begins", () -> marked(live, false) && !marked(live, true));
		}
	}

	private static int rows(StyledText text) {
		int first = TEXT.indexOf('\n');
		return (text.getLocationAtOffset(first).y - text.getLocationAtOffset(0).y) / Math.max(1, text.getLineHeight(0));
	}

	/** The rows of a margin in which the code's own colour stands. */
	private static TreeSet<Integer> bracket(LiveEditor live, boolean right) {
		StyledText text = live.text();
		TextPicture picture = live.picture();
		Colour colour;
		try {
			colour = live.study().study().codebook().resolve("two").colour();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
		int from = right ? text.getClientArea().width - text.getRightMargin() + 1 : text.getLeftMargin() - 24;
		int to = right ? from + 24 : text.getLeftMargin() - 1;
		TreeSet<Integer> found = new TreeSet<>();
		for (int y = 0; y < text.getClientArea().height; y++) {
			for (int x = Math.max(0, from); x < Math.min(to, text.getClientArea().width); x++) {
				RGB pixel = picture.pixel(x, y);
				if (Math.abs(pixel.red - colour.red()) + Math.abs(pixel.green - colour.green()) + Math.abs(pixel.blue - colour.blue()) < 90) {
					found.add(y);
				}
			}
		}
		return found;
	}

	private static boolean marked(LiveEditor live, boolean right) {
		return !bracket(live, right).isEmpty();
	}

	@Test
	void patternsTellBracketsApartBesideColours() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.until("the bracket is there", () -> marked(live, false));
			TreeSet<Integer> solid = bracket(live, false);
			assertEquals(solid.last() - solid.first() + 1, solid.size(), "it is one piece at first");
			PreferenceDialog dialog = page(live);
			Button patterns = Controls.find(live.text().getDisplay(), Button.class, each -> each.getText().contains("atterns besides colours")).orElseThrow();
			patterns.setSelection(true);
			apply(live, dialog);
			live.until("there are gaps in it", () -> {
				TreeSet<Integer> patterned = bracket(live, false);
				return !patterned.isEmpty() && patterned.size() < patterned.last() - patterned.first() + 1;
			});
			restore(live);
			live.until("it is one piece again", () -> bracket(live, false).equals(solid));
		}
	}

	@Test
	void theNameBesideABracketIsClickedLikeTheBracket() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			live.until("the bracket is there", () -> marked(live, false));
			String coded = text.getText(live.passages().getFirst().start(), live.passages().getFirst().end() - 1);
			live.until("a click on the name selects the passage", () -> {
				text.setSelection(0);
				Event event = new Event();
				event.button = 1;
				event.x = text.getLeftMargin() - BESIDE_BRACKETS;
				event.y = bracket(live, false).first() + IN_NAME;
				text.notifyListeners(SWT.MouseDown, event);
				text.notifyListeners(SWT.MouseUp, event);
				return text.getSelectionText().equals(coded);
			});
		}
	}
}
