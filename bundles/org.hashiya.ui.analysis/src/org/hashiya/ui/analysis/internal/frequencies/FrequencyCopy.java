// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.ui.analysis.internal.TabSeparated;

/** The frequencies as text for the clipboard: what is on the screen, with paths in place of names, since a table in another place has no codebook beside it. */
final class FrequencyCopy {

	private FrequencyCopy() {
	}

	/**
	 * The titles of the columns and the lines, separated by tabs.
	 *
	 * @param lines the lines to copy, in their order
	 */
	static String text(FrequencySheet sheet, List<FrequencySheet.Line> lines) {
		List<FrequencyColumn> columns = sheet.columns().stream().filter(column -> !(column instanceof FrequencyColumn.Bar)).toList();
		List<List<String>> cells = new ArrayList<>();
		cells.add(columns.stream().map(FrequencyWords::title).toList());
		for (FrequencySheet.Line line : lines) {
			cells.add(columns.stream().map(column -> cell(sheet, line, column)).toList());
		}
		return TabSeparated.of(cells);
	}

	private static String cell(FrequencySheet sheet, FrequencySheet.Line line, FrequencyColumn column) {
		return column instanceof FrequencyColumn.Name && line.code() != null ? sheet.path(line) : FrequencyWords.cell(sheet, line, column);
	}
}
