// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.EditLog;
import org.hashiya.text.EditLog.Edits;
import org.hashiya.text.TextEdit;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class SpansTest {

	/** After random edits and undos each range is shown exactly where the act will put it, and each window finds those that are in it. */
	@Test
	void eachRangeIsShownWhereTheActWillPutIt() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("spans: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 30; round++) {
			String text = "ab ".repeat(100);
			List<TextRange> ranges = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				int start = random.nextInt(text.length());
				ranges.add(new TextRange(start, Math.min(text.length(), start + 1 + random.nextInt(20))));
			}
			ranges.sort(Comparator.comparingInt(TextRange::start));
			SpansAtEdits moving = new SpansAtEdits(Spans.of(ranges.size(), i -> ranges.get(i).start(), i -> ranges.get(i).end()));
			EditLog log = new EditLog();
			for (int i = 0; i < 150; i++) {
				if (random.nextInt(6) == 0 && log.canUndo()) {
					for (TextEdit back : log.undo().orElseThrow()) {
						text = back.apply(text);
					}
				} else {
					int start = random.nextInt(text.length() + 1);
					int end = random.nextInt(3) == 0 ? Math.min(text.length(), start + random.nextInt(8)) : start;
					TextEdit edit = new TextEdit(start, text.substring(start, end), random.nextInt(4) == 0 ? "" : "xyz".substring(random.nextInt(3)));
					log.add(edit);
					text = edit.apply(text);
				}
				check(ranges, moving.at(log.now()), log.now(), text.length(), random, "seed " + seed + " round " + round + " edit " + i);
			}
		}
	}

	/** What is empty goes where ends go, what is not where beginnings go: within an edit the one may come to stand behind the other. */
	@Test
	void anEmptyRangeHidesNoneThatCameAfterIt() {
		Spans spans = Spans.of(2, i -> 54, i -> i == 0 ? 54 : 62).moved(new TextEdit(51, "azbbxyz", "yz"));

		List<Integer> found = new ArrayList<>();
		spans.forEachOverlapping(51, 52, found::add);

		assertEquals(List.of(1), found);
	}

	private static void check(List<TextRange> ranges, Spans spans, @Nullable Edits edits, int length, Random random, String what) {
		List<TextEdit> all = Edits.list(edits);
		int from = random.nextInt(length + 1);
		int to = Math.min(length, from + random.nextInt(30));
		List<Integer> inWindow = new ArrayList<>();
		for (int i = 0; i < ranges.size(); i++) {
			TextRange place = ranges.get(i);
			for (TextEdit edit : all) {
				place = edit.carried(place);
			}
			assertEquals(place, new TextRange(spans.start(i), spans.end(i)), what);
			if (place.start() < to && place.end() > from && !place.isEmpty()) {
				inWindow.add(i);
			}
		}
		List<Integer> found = new ArrayList<>();
		spans.forEachOverlapping(from, to, found::add);
		assertEquals(inWindow, found, what);
	}
}
