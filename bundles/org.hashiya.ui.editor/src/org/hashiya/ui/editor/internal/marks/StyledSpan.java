// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.TextRange;

/**
 * A stretch of text that is drawn in one way.
 *
 * @param start       UTF-16 index of the first character
 * @param end         UTF-16 index after the last character
 * @param segment     what is marked on it, or null
 * @param otherScript whether it is one of the runs that have a font of their own
 */
public record StyledSpan(int start, int end, @Nullable Segment segment, boolean otherScript) {

	/**
	 * Lays segments and runs over each other; both are in text order and disjoint. Stretches with neither are left out.
	 *
	 * @param offset where the runs' positions count from
	 */
	public static List<StyledSpan> of(List<Segment> segments, List<TextRange> runs, int offset) {
		TreeSet<Integer> borders = new TreeSet<>();
		for (Segment segment : segments) {
			borders.add(segment.start());
			borders.add(segment.end());
		}
		for (TextRange run : runs) {
			borders.add(run.start() + offset);
			borders.add(run.end() + offset);
		}
		List<StyledSpan> spans = new ArrayList<>();
		int segmentAt = 0;
		int runAt = 0;
		int start = 0;
		boolean first = true;
		for (int end : borders) {
			if (!first) {
				while (segmentAt < segments.size() && segments.get(segmentAt).end() <= start) {
					segmentAt++;
				}
				while (runAt < runs.size() && runs.get(runAt).end() + offset <= start) {
					runAt++;
				}
				Segment segment = segmentAt < segments.size() && segments.get(segmentAt).start() <= start ? segments.get(segmentAt) : null;
				boolean other = runAt < runs.size() && runs.get(runAt).start() + offset <= start;
				if (segment != null || other) {
					spans.add(new StyledSpan(start, end, segment, other));
				}
			}
			first = false;
			start = end;
		}
		return spans;
	}
}
