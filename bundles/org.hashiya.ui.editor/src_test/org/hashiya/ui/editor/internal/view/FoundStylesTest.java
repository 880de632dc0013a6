// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.hashiya.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class FoundStylesTest {

	private static final int LENGTH = 40;

	/** Disjoint ranges in text order. */
	private static List<TextRange> ranges(Random random) {
		List<TextRange> ranges = new ArrayList<>();
		int at = random.nextInt(6);
		while (at < LENGTH - 1) {
			int end = Math.min(LENGTH, at + 1 + random.nextInt(6));
			ranges.add(new TextRange(at, end));
			at = end + random.nextInt(6);
		}
		return ranges;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void eachCharacterKeepsItsStyleAndExactlyWhatWasFoundIsFramed(long seed) {
		Random random = new Random(seed);
		List<StyleRange> styles = new ArrayList<>();
		int[] rise = new int[LENGTH];
		for (TextRange range : ranges(random)) {
			StyleRange style = new StyleRange();
			style.start = range.start();
			style.length = range.length();
			style.rise = 1 + styles.size();
			for (int i = range.start(); i < range.end(); i++) {
				rise[i] = style.rise;
			}
			styles.add(style);
		}
		List<TextRange> found = ranges(random);
		List<StyleRange> framed = FoundStyles.over(styles, found, 0, LENGTH, new Color(1, 2, 3));
		int end = 0;
		for (StyleRange style : framed) {
			String at = "seed " + seed + ": " + style;
			assertTrue(style.start >= end && style.length > 0, at);
			end = style.start + style.length;
			for (int i = style.start; i < end; i++) {
				int position = i;
				assertEquals(rise[i], style.rise, at);
				assertEquals(found.stream().anyMatch(range -> range.start() <= position && position < range.end()), style.borderStyle == SWT.BORDER_SOLID, at);
				rise[i] = -1;
			}
		}
		for (int i = 0; i < LENGTH; i++) {
			int position = i;
			assertTrue(rise[i] <= 0 && (rise[i] == -1 || found.stream().noneMatch(range -> range.start() <= position && position < range.end())), "seed " + seed + ": " + i);
		}
	}
}
