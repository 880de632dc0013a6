// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes the rows of a list one by one; CSV and JSON are written at once, a table at the end. Cells are texts, numbers, truth values, or null where there is nothing; in JSON also lists
 * and maps. Each row has a cell for each column, those not shown in this format too.
 */
public interface Listing {

	/** Adds a row. */
	void row(@Nullable Object... cells);

	/** Adds a last row of totals, which only a table shows. */
	void total(@Nullable Object... cells);

	/** Writes what is not written yet. */
	void end();

	/** The cells of the columns that a format shows, each with its column's place. */
	static int[] shown(List<Column> columns, ListFormat format) {
		return java.util.stream.IntStream.range(0, columns.size()).filter(at -> columns.get(at).isIn(format)).toArray();
	}
}
