// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.exchange.TableMaker.Table;

/** The counts of codes that somebody made as a table, looked up by the code's id, which stands in the table's last column. */
final class CountedColumns {

	/** What a report has room for, in this order. */
	private static final List<String> UNITS = List.of("codings", "passages", "documents", "words");

	private final List<String> units = new ArrayList<>();
	private final Map<String, List<String>> byCode = new HashMap<>();

	CountedColumns(Table table) {
		List<Integer> columns = new ArrayList<>();
		for (String unit : UNITS) {
			int column = table.header().indexOf(unit);
			if (column >= 0) {
				units.add(unit);
				columns.add(column);
			}
		}
		for (List<String> line : table.lines()) {
			byCode.put(line.getLast(), columns.stream().map(line::get).toList());
		}
	}

	/** The names of what was counted. */
	List<String> units() {
		return units;
	}

	/** The numbers of a code, one for each unit; empty texts where it was not counted. */
	List<String> numbers(UUID code) {
		return byCode.getOrDefault(code.toString(), units.stream().map(unit -> "").toList());
	}
}
