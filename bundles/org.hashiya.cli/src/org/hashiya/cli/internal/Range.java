// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Positions;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads {@code START:END}. */
final class Range {

	private static final Pattern FORM = Pattern.compile("([0-9]{1,9}):([0-9]{1,9})");

	private Range() {
	}

	/**
	 * Reads a range in code points.
	 *
	 * @return the range in UTF-16 units
	 * @throws StudyProblem RANGE_INVALID if it is no range, empty, or outside the text
	 */
	static Extent parse(String range, Positions positions) throws StudyProblem {
		Matcher matcher = FORM.matcher(range.strip());
		int length = positions.codePointLength();
		if (!matcher.matches()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, range, "", length);
		}
		int start = Integer.parseInt(matcher.group(1));
		int end = Integer.parseInt(matcher.group(2));
		if (end <= start || end > length) {
			throw StudyProblem.of(Kind.RANGE_INVALID, start, end, length);
		}
		return new Extent(positions.toUtf16(start), positions.toUtf16(end));
	}
}
