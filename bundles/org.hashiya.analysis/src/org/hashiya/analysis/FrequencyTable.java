// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;

/** How often each code was used: codes in tree order down, documents or coders across, and the totals of both. Immutable. */
public final class FrequencyTable {

	/** In place of a row: all codes together. In place of a column: all documents and coders in scope together. */
	public static final int TOTAL = -1;

	/**
	 * A code.
	 *
	 * @param depth how many codes stand above it
	 */
	public record Row(Code code, int depth) {
	}

	/**
	 * A document or a coder.
	 *
	 * @param words the words that "per 1,000 words" refers to in this column: the document's, or for a coder those of all documents in scope
	 */
	public record Column(UUID id, String name, long words) {
	}

	private final FrequencyOptions options;
	private final Codebook codebook;
	private final List<Row> rows;
	private final List<Column> columns;
	private final long words;
	private final Map<Unit, long[][]> values;

	/** @param values by unit and row, the last row being all codes; in a row by column, the last column being the total; a row without any coding may be empty */
	FrequencyTable(FrequencyOptions options, Codebook codebook, List<Row> rows, List<Column> columns, long words, Map<Unit, long[][]> values) {
		this.options = options;
		this.codebook = codebook;
		this.rows = List.copyOf(rows);
		this.columns = List.copyOf(columns);
		this.words = words;
		this.values = new EnumMap<>(values);
	}

	/** What was asked. */
	public FrequencyOptions options() {
		return options;
	}

	/** The codes in tree order. */
	public List<Row> rows() {
		return rows;
	}

	/** The documents or coders in scope in the study's order; none where there is no breakdown. */
	public List<Column> columns() {
		return columns;
	}

	/** Words of all documents in scope, coded or not. */
	public long words() {
		return words;
	}

	/** The names from the top to the code of a row. */
	public String path(int row) {
		return codebook.path(rows.get(row).code());
	}

	/**
	 * A number.
	 *
	 * @param row    from 0, or {@link #TOTAL} for all codes together: a union for all units but codings, which are a sum
	 * @param column from 0, or {@link #TOTAL}
	 * @throws IllegalArgumentException  if the unit was not asked for
	 * @throws IndexOutOfBoundsException if there is no such row or column
	 */
	public long value(Unit unit, int row, int column) {
		long[][] counted = values.get(unit);
		if (counted == null) {
			throw new IllegalArgumentException(unit + " was not counted");
		}
		int at = column == TOTAL ? columns.size() : checked(column, columns.size());
		long[] line = counted[row == TOTAL ? rows.size() : checked(row, rows.size())];
		return line.length == 0 ? 0 : line[at];
	}

	/** The number in the column of totals. */
	public long value(Unit unit, int row) {
		return value(unit, row, TOTAL);
	}

	/**
	 * A number for each 1,000 words of the documents in scope (coded or not, the whole texts); in a breakdown by document, of that document.
	 *
	 * @return NaN where these have no words
	 */
	public double perThousandWords(Unit unit, int row, int column) {
		long base = column == TOTAL ? words : columns.get(column).words();
		return base == 0 ? Double.NaN : value(unit, row, column) * 1000.0 / base;
	}

	/**
	 * The names of the columns of {@link #lines}: {@code code path}; without breakdown each unit, and each but documents per 1,000 words; with breakdown the names of documents or
	 * coders (where several units were asked for, each with each unit) and {@code total}; {@code code id}.
	 */
	public List<String> header() {
		List<String> header = new ArrayList<>(List.of("code path"));
		boolean several = options.units().size() > 1;
		for (Column column : columns) {
			options.units().forEach(unit -> header.add(several ? column.name() + " " + unit.key() : column.name()));
		}
		if (options.breakdown() == Breakdown.NONE) {
			options.units().forEach(unit -> header.add(unit.key()));
			options.units().stream().filter(unit -> unit != Unit.DOCUMENTS).forEach(unit -> header.add(unit.key() + " per 1000 words"));
		} else {
			options.units().forEach(unit -> header.add(several ? "total " + unit.key() : "total"));
		}
		header.add("code id");
		return header;
	}

	/** One line a code, in tree order, for tables outside of the program: digits 0–9, decimals with a point, three of them; empty where there is no number. */
	public List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>(rows.size());
		for (int row = 0; row < rows.size(); row++) {
			lines.add(line(row));
		}
		return lines;
	}

	private List<String> line(int row) {
		List<String> line = new ArrayList<>(List.of(path(row)));
		for (int column = 0; column < columns.size(); column++) {
			for (Unit unit : options.units()) {
				line.add(Long.toString(value(unit, row, column)));
			}
		}
		options.units().forEach(unit -> line.add(Long.toString(value(unit, row, TOTAL))));
		if (options.breakdown() == Breakdown.NONE) {
			options.units().stream().filter(unit -> unit != Unit.DOCUMENTS).forEach(unit -> {
				double rate = perThousandWords(unit, row, TOTAL);
				line.add(Double.isNaN(rate) ? "" : String.format(Locale.ROOT, "%.3f", rate));
			});
		}
		line.add(rows.get(row).code().id().toString());
		return line;
	}

	private static int checked(int index, int size) {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException(index);
		}
		return index;
	}
}
