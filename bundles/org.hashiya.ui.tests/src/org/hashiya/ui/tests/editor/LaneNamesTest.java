// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names beside the brackets. */
@SuppressWarnings("nls")
class LaneNamesTest {

	private static final int STEP = 71;
	private static final int LANES = 58;

	@TempDir
	@Nullable
	Path folder;

	/** Turns of an interview, short ones and long ones, each word with a number of its own. */
	private static String text(String word) {
		int[] lengths = { 3, 60, 2, 4, 3, 90, 5, 3, 4, 6, 2, 3, 50, 3, 5, 40, 4 };
		int[] next = { 0 };
		return Arrays.stream(lengths).mapToObj(length -> IntStream.range(0, length).mapToObj(i -> word + next[0]++ + "w").collect(Collectors.joining(" "))).collect(Collectors.joining("\n")) + "\n";
	}

	/** What the rows of pixels of the margin in view look like, each by its place in the text. */
	private static Map<Integer, String> names(LiveEditor live, boolean right) {
		StyledText text = live.text();
		TextPicture picture = live.picture();
		int width = text.getClientArea().width;
		int from = right ? width - text.getRightMargin() + LANES : 1;
		int to = right ? width - 1 : text.getLeftMargin() - LANES;
		int[] row = new int[to - from];
		Map<Integer, String> rows = new HashMap<>();
		for (int y = 0; y < text.getClientArea().height; y++) {
			picture.pixels().getPixels(from, y, row.length, row, 0);
			rows.put(text.getTopPixel() + y, Arrays.stream(row).allMatch(pixel -> pixel == row[right ? row.length - 1 : 0]) ? "empty" : "#" + Arrays.hashCode(row));
		}
		return rows;
	}

	/** The names when the text is at a place, and all that is painted then has come to the screen. */
	private static Map<Integer, String> scrolledTo(LiveEditor live, int top, boolean right) {
		boolean[] painted = { false };
		PaintListener listener = event -> painted[0] = true;
		live.text().setTopPixel(top);
		live.text().redraw();
		live.text().addPaintListener(listener);
		List<Map<Integer, String>> looks = new ArrayList<>(List.of(Map.of()));
		int[] same = { 0 };
		live.until("the text is painted at " + top, () -> {
			Map<Integer, String> look = names(live, right);
			same[0] = painted[0] && look.equals(looks.getLast()) && look.values().stream().anyMatch(row -> row.startsWith("#")) ? same[0] + 1 : 0;
			looks.add(look);
			return same[0] >= 2 && live.text().getTopPixel() == top;
		});
		live.text().removePaintListener(listener);
		return looks.getLast();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "ع" })
	void theyStandWhereTheyStoodHoweverOneScrolls(String word) throws StudyProblem {
		Path parent = folder;
		boolean right = !word.equals("a");
		try (LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), text(word))) {
			StyledText text = live.text();
			for (int code = 0; code < 7; code++) {
				live.code((right ? "رمز" : "code") + code);
			}
			int words = (int) text.getText().chars().filter(letter -> letter == 'w').count();
			for (int first = 0; first < words - 30; first += 3) { // names are more than rows
				String shown = text.getText();
				int end = shown.indexOf(word + (first + first % 28) + "w") + 2;
				live.code(shown.substring(shown.indexOf(word + first + "w"), end), (right ? "رمز" : "code") + first % 7);
			}
			text.setSelection(0);
			int last = text.getLinePixel(text.getLineCount() - 1) + text.getTopPixel() - text.getClientArea().height;
			assertTrue(last > 3 * STEP, "there is something to scroll");
			Map<Integer, String> seen = new HashMap<>();
			for (int top : IntStream.concat(IntStream.iterate(0, at -> at < last, at -> at + STEP), IntStream.of(last / 2, last / 5, last / 3, 0)).toArray()) {
				Map<Integer, String> now = scrolledTo(live, top, right);
				now.forEach((row, names) -> assertEquals(seen.getOrDefault(row, names), names, () -> "the row of pixels " + row + " is as it was before the text was at " + top));
				seen.putAll(now);
			}
			assertTrue(seen.values().stream().filter(row -> row.startsWith("#")).count() > last / 4, "there are names");
		}
	}
}
