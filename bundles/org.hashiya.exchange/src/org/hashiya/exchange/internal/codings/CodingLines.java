// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableFile;
import org.hashiya.exchange.internal.tables.CsvLines;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** Reads a table of codings: UTF-8 with or without byte order mark, with commas, semicolons or tabs, whichever its first line has most of. Columns are found by their names, in any order. */
public final class CodingLines {

	/** The columns that are understood, each with the names it may have. */
	public enum Column {
		DOCUMENT("document"), DOCUMENT_ID("document id"), START("start"), END("end"), QUOTE("passage text", "quote", "text"), NTH("nth"), CODE("code path", "code"), CODE_ID("code id"),
		CODER("coder"), CODER_ID("coder id"), CREATED("created"), MEMO("memo");

		private final List<String> names;

		Column(String... names) {
			this.names = List.of(names);
		}

		/** Its first name, by which people are told of it. */
		public String heading() {
			return names.getFirst();
		}
	}

	/**
	 * A line of the table.
	 *
	 * @param line   where it begins in the file, from 1
	 * @param values what the columns that are there hold; empty fields are left out
	 */
	public record Line(long line, Map<Column, String> values) {

		@Nullable
		String get(Column column) {
			return values.get(column);
		}
	}

	private final Map<Column, Integer> columns = new HashMap<>();
	private final List<Line> lines = new ArrayList<>();

	/** @throws StudyProblem FILE_MISSING, NOT_READABLE, NOT_TEXT if it is not UTF-8, MALFORMED if it is no CSV, TOO_LARGE */
	public CodingLines(Path file, Progress progress) throws StudyProblem {
		boolean header = true;
		for (TableFile.Line line : CsvLines.read(file, false, progress)) { // whose encoding is guessed, whose positions and quotations could be wrong
			if (line.cells().stream().allMatch(String::isEmpty)) {
				continue;
			}
			if (header) {
				name(line.cells());
				header = false;
			} else {
				lines.add(line(line));
			}
		}
	}

	private void name(List<String> header) {
		for (Column column : Column.values()) {
			for (String name : column.names) { // "code path" is meant rather than "code", where a table has both
				for (int i = 0; i < header.size() && !columns.containsKey(column); i++) {
					if (header.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ').equals(name)) {
						columns.put(column, i);
					}
				}
			}
		}
	}

	private Line line(TableFile.Line line) {
		Map<Column, String> values = new HashMap<>();
		columns.forEach((column, index) -> {
			String value = index < line.cells().size() ? line.cells().get(index) : "";
			if (!value.isEmpty()) {
				values.put(column, value);
			}
		});
		return new Line(line.number(), values);
	}

	/** Whether the table has a column. */
	public boolean has(Column column) {
		return columns.containsKey(column);
	}

	/** All lines but the first. */
	public List<Line> list() {
		return lines;
	}
}
