// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.ParagraphDirection;

/**
 * How wide the columns of a sheet are and on which side it begins, after its first rows: it must be said before the rows.
 *
 * @param widths      in characters
 * @param rightToLeft whether more texts in it run from right to left than from left to right
 */
record XlsxLook(int[] widths, boolean rightToLeft) {

	/** How many rows are looked at. */
	static final int ROWS = 200;

	private static final int NARROWEST = 8;
	private static final int WIDEST = 60;
	private static final int ID = 12;
	private static final int TIME = 20;
	/** Columns of words that are the same in every language: they say nothing of what a study is written in. */
	private static final Set<String> OURS = Set.of("language", "state", "colour", "on", "step", "act");

	static XlsxLook of(List<String> header, List<@Nullable Object[]> rows) {
		int[] widths = new int[header.size()];
		int balance = 0;
		for (int i = 0; i < widths.length; i++) {
			boolean id = header.get(i).endsWith(" id");
			widths[i] = Math.clamp(header.get(i).length() + 3, NARROWEST, WIDEST);
			for (Object[] row : rows) {
				Object cell = row[i];
				if (cell instanceof String text) {
					widths[i] = Math.max(widths[i], Math.min(text.length() + 2, id ? ID : WIDEST));
					balance += id || OURS.contains(header.get(i)) ? 0 : direction(text);
				} else if (cell instanceof Instant) {
					widths[i] = Math.max(widths[i], TIME);
				}
			}
		}
		return new XlsxLook(widths, balance > 0);
	}

	private static int direction(String text) {
		return switch (ParagraphDirection.of(text)) {
		case RTL -> 1;
		case LTR -> -1;
		case NEUTRAL -> 0;
		};
	}
}
