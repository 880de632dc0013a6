// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.util.Locale;

/**
 * A column of a list.
 *
 * @param name   its heading, and its name in CSV; in JSON the same in camel case
 * @param number whether it holds numbers, which tables align at their end
 * @param use    where it is shown
 * @param widest how many columns of a terminal it takes in a table at most
 */
public record Column(String name, boolean number, Use use, int widest) {

	/** Where a column is shown. */
	public enum Use {
		EVERYWHERE, TABLE, DATA
	}

	private static final int WIDEST_TEXT = 60;

	/** Text, in a table cut where it is long. */
	public static Column text(String name) {
		return new Column(name, false, Use.EVERYWHERE, WIDEST_TEXT);
	}

	/** Text that must not be cut, such as an id or a sentence to be read. */
	public static Column whole(String name) {
		return new Column(name, false, Use.EVERYWHERE, Integer.MAX_VALUE);
	}

	/** A number. */
	public static Column number(String name) {
		return new Column(name, true, Use.EVERYWHERE, Integer.MAX_VALUE);
	}

	/** The same column, for CSV and JSON only. */
	public Column inData() {
		return new Column(name, number, Use.DATA, widest);
	}

	/** The same column, for tables only. */
	public Column inTable() {
		return new Column(name, number, Use.TABLE, widest);
	}

	boolean isIn(ListFormat format) {
		return use == Use.EVERYWHERE || (use == Use.TABLE) == (format == ListFormat.TABLE);
	}

	String key() {
		StringBuilder key = new StringBuilder();
		for (String word : name.split(" ")) {
			key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return key.toString();
	}
}
