// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Unit;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Listing;

/** Lists a table of frequencies: table and CSV with the columns of the export, JSON with each document or coder as an object. */
final class FrequencyListing {

	private final FrequencyTable table;
	private final Breakdown breakdown;

	private FrequencyListing(FrequencyTable table) {
		this.table = table;
		breakdown = table.options().breakdown();
	}

	static void write(Console console, ListFormat format, FrequencyTable table) {
		FrequencyListing frequencies = new FrequencyListing(table);
		if (format == ListFormat.JSON && table.options().breakdown() != Breakdown.NONE) {
			frequencies.nested(console);
		} else {
			frequencies.flat(console, format);
		}
	}

	private void flat(Console console, ListFormat format) {
		List<Column> columns = new ArrayList<>();
		List<String> header = table.header();
		for (int i = 0; i < header.size(); i++) {
			boolean isText = i == 0 || i == header.size() - 1;
			Column column = isText ? Column.whole(header.get(i)) : Column.number(header.get(i));
			columns.add(i == header.size() - 1 ? column.inData() : column);
		}
		Listing listing = console.list(format, columns);
		for (List<String> line : table.lines()) {
			@Nullable
			Object[] cells = new @Nullable Object[line.size()];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = columns.get(i).number() ? number(line.get(i)) : line.get(i);
			}
			listing.row(cells);
		}
		listing.total(totals(columns.size()));
		listing.end();
	}

	private @Nullable Object[] totals(int size) {
		List<@Nullable Object> cells = new ArrayList<>(List.of("all codes"));
		for (int column = 0; column < table.columns().size(); column++) {
			for (Unit unit : table.options().units()) {
				cells.add(table.value(unit, FrequencyTable.TOTAL, column));
			}
		}
		for (Unit unit : table.options().units()) {
			cells.add(table.value(unit, FrequencyTable.TOTAL));
		}
		while (cells.size() < size) {
			cells.add(null); // rates of all codes together say nothing, and they have no id
		}
		return cells.toArray();
	}

	private void nested(Console console) {
		Unit unit = table.options().units().iterator().next();
		List<Column> columns = List.of(Column.whole("code path"), Column.number(breakdown == Breakdown.DOCUMENT ? "documents" : "coders"),
				Column.number("total"), Column.text("unit"), Column.whole("code id"));
		Listing listing = console.list(ListFormat.JSON, columns);
		for (int row = 0; row < table.rows().size(); row++) {
			List<Map<String, Object>> parts = new ArrayList<>();
			for (int column = 0; column < table.columns().size(); column++) {
				Map<String, Object> part = new LinkedHashMap<>();
				part.put("name", table.columns().get(column).name());
				part.put("id", table.columns().get(column).id().toString());
				part.put("count", table.value(unit, row, column));
				parts.add(part);
			}
			listing.row(table.path(row), parts, table.value(unit, row), unit.key(), table.rows().get(row).code().id().toString());
		}
		listing.end();
	}

	private static @Nullable Object number(String text) {
		return text.isEmpty() ? null : text.indexOf('.') < 0 ? (Object) Long.valueOf(text) : new BigDecimal(text);
	}
}
