// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

/**
 * A way in which a program may have counted the positions of selections.
 *
 * @param unit    what it counted
 * @param lineEnd as how many it counted the end of a line
 * @param end     what the end position is
 */
public record PositionReading(Unit unit, LineEnd lineEnd, End end) {

	/** As the standard has it. */
	public static final PositionReading STANDARD = new PositionReading(Unit.CODE_POINTS, LineEnd.AS_STORED, End.EXCLUSIVE);

	/** What is counted. They differ from the first emoji on. */
	public enum Unit {
		/** UTF-16 units, as NVivo does. */
		UTF16,
		/** Unicode code points, as the standard says. */
		CODE_POINTS
	}

	/** How much the end of a line counts. */
	public enum LineEnd {
		/** As many as it has in the file. */
		AS_STORED,
		/** One, also where the file has two. */
		ONE,
		/** Two, also where the file has one. */
		TWO
	}

	/** What the end position is. */
	public enum End {
		/** The position after the last character. */
		EXCLUSIVE,
		/** The position of the last character. */
		INCLUSIVE
	}

	/** One word for it, such as {@code utf16/as-stored/exclusive}. */
	public String word() {
		return (unit == Unit.UTF16 ? "utf16" : "code-points") + "/" + switch (lineEnd) {
		case AS_STORED -> "as-stored";
		case ONE -> "one";
		case TWO -> "two";
		} + "/" + (end == End.EXCLUSIVE ? "exclusive" : "inclusive");
	}
}
