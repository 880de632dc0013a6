// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.model.Code;

/**
 * The table on the screen: which columns, which lines in which order, and the text of each cell. It shows the numbers of a {@link FrequencyTable} and makes none. Immutable; making it
 * takes the time of sorting the codes.
 */
final class FrequencySheet {

	/** More columns than this no one reads, and no table on a screen bears; the export has all. */
	static final int MOST_PARTS = 60;

	/** A code, or in the last line all codes together. Lines of the same code are equal, so that a selection outlives new numbers. */
	static final class Line {

		private final int row;
		private final @Nullable Code code;

		private Line(int row, @Nullable Code code) {
			this.row = row;
			this.code = code;
		}

		/** The code, or null for all codes together. */
		@Nullable
		Code code() {
			return code;
		}

		private @Nullable UUID id() {
			Code known = code;
			return known == null ? null : known.id();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			if (!(other instanceof Line that)) {
				return false;
			}
			UUID id = id();
			return id == null ? that.id() == null : id.equals(that.id());
		}

		@Override
		public int hashCode() {
			UUID id = id();
			return id == null ? 0 : id.hashCode();
		}
	}

	private final FrequencyTable table;
	private final FrequencySettings settings;
	private final List<FrequencyColumn> columns;
	private final List<Line> lines;
	private final double greatest;
	private final NumberFormat numbers;
	private final NumberFormat rates;

	/** @param locale the person's language: decides on digits, their grouping and the order of names */
	FrequencySheet(FrequencyTable table, FrequencySettings settings, Locale locale) {
		this.table = table;
		this.settings = settings;
		numbers = NumberFormat.getIntegerInstance(locale);
		rates = NumberFormat.getNumberInstance(locale);
		rates.setMinimumFractionDigits(2);
		rates.setMaximumFractionDigits(2);
		columns = columns(table, settings);
		lines = lines(locale);
		greatest = IntStream.range(0, table.rows().size()).mapToDouble(row -> table.value(settings.unit(), row)).max().orElse(0);
	}

	private static List<FrequencyColumn> columns(FrequencyTable table, FrequencySettings settings) {
		List<FrequencyColumn> columns = new ArrayList<>(List.of(new FrequencyColumn.Name(), new FrequencyColumn.Total(settings.unit())));
		if (settings.showsRates()) {
			columns.add(new FrequencyColumn.Rate(settings.unit()));
		}
		columns.add(new FrequencyColumn.Bar());
		for (int i = 0; i < Math.min(MOST_PARTS, table.columns().size()); i++) {
			columns.add(new FrequencyColumn.Part(table.columns().get(i), i));
		}
		return List.copyOf(columns);
	}

	private List<Line> lines(Locale locale) {
		List<Line> made = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			made.add(new Line(row, table.rows().get(row).code()));
		}
		Comparator<Line> comparator = comparator(locale);
		if (comparator != null) {
			made.sort(settings.order().descending() ? comparator.reversed() : comparator);
		}
		made.add(new Line(FrequencyTable.TOTAL, null));
		return List.copyOf(made);
	}

	private @Nullable Comparator<Line> comparator(Locale locale) {
		SortOrder order = settings.order();
		return switch (order.key()) {
		case CODEBOOK -> null;
		case NAME -> {
			Collator collator = Collator.getInstance(locale);
			yield (a, b) -> collator.compare(name(a), name(b));
		}
		case TOTAL, RATE -> Comparator.comparingLong(line -> table.value(settings.unit(), line.row)); // all rates of this column have one divisor
		case PART -> {
			for (FrequencyColumn column : columns) {
				if (order.isBy(column)) {
					yield byNumber(column);
				}
			}
			yield null; // the document or coder is gone
		}
		};
	}

	private Comparator<Line> byNumber(FrequencyColumn column) {
		int part = column instanceof FrequencyColumn.Part found ? found.index() : FrequencyTable.TOTAL;
		return Comparator.comparingLong(line -> table.value(settings.unit(), line.row, part));
	}

	FrequencyTable table() {
		return table;
	}

	FrequencySettings settings() {
		return settings;
	}

	List<FrequencyColumn> columns() {
		return columns;
	}

	/** The codes in the chosen order, then all codes together. */
	List<Line> lines() {
		return lines;
	}

	/** How many documents or coders have no column because there are too many of them. */
	int hiddenParts() {
		return Math.max(0, table.columns().size() - MOST_PARTS);
	}

	/** How many codes stand above the code of a line. */
	int depth(Line line) {
		return line.row == FrequencyTable.TOTAL ? 0 : table.rows().get(line.row).depth();
	}

	/** The name or path of the code; empty for all codes together. */
	String name(Line line) {
		Code code = line.code;
		return code == null ? "" : settings.paths() ? table.path(line.row) : code.name(); //$NON-NLS-1$
	}

	/** The path of the code; empty for all codes together. */
	String path(Line line) {
		return line.row == FrequencyTable.TOTAL ? "" : table.path(line.row); //$NON-NLS-1$
	}

	/** The number of a cell as a person reads it; empty where there is none. */
	String number(Line line, FrequencyColumn column) {
		return switch (column) {
		case FrequencyColumn.Name name -> ""; //$NON-NLS-1$
		case FrequencyColumn.Bar bar -> ""; //$NON-NLS-1$
		case FrequencyColumn.Total total -> numbers.format(table.value(settings.unit(), line.row));
		case FrequencyColumn.Rate rate -> rate(line, FrequencyTable.TOTAL);
		case FrequencyColumn.Part part when settings.showsRates() -> rate(line, part.index());
		case FrequencyColumn.Part part -> numbers.format(table.value(settings.unit(), line.row, part.index()));
		};
	}

	private String rate(Line line, int column) {
		double rate = table.perThousandWords(settings.unit(), line.row, column);
		return Double.isNaN(rate) ? "" : rates.format(rate); //$NON-NLS-1$
	}

	/** Whether no code is used at all. */
	boolean isAllZero() {
		return greatest == 0;
	}

	/** The length of a line's bar: 1 for the code used most. All codes together have none. */
	double share(Line line) {
		return greatest == 0 || line.row == FrequencyTable.TOTAL ? 0 : table.value(settings.unit(), line.row) / greatest;
	}
}
