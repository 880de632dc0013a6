// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The size of the text in points.
 *
 * @param points one of the steps that people are used to
 */
public record Zoom(int points) {

	private static final int[] STEPS = { 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48 };

	/** What a document opens with. */
	public static final Zoom NORMAL = new Zoom(12);

	/** The step that is nearest to any number of points, so that what was remembered by another version or edited by hand is right again. */
	public static Zoom near(int points) {
		return new Zoom(Arrays.stream(STEPS).boxed().min(Comparator.comparingLong(step -> Math.abs((long) step - points))).orElse(NORMAL.points));
	}

	/** One step larger, or this where there is none. */
	public Zoom in() {
		return new Zoom(Arrays.stream(STEPS).filter(step -> step > points).findFirst().orElse(points));
	}

	/** One step smaller, or this where there is none. */
	public Zoom out() {
		return new Zoom(Arrays.stream(STEPS).filter(step -> step < points).max().orElse(points));
	}
}
