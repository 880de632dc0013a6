// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A table for the eye, in columns of equal display width. Nothing is printed where there is no row. */
final class TableListing implements Listing {

	private static final String GAP = "  ";
	private static final char LEFT_TO_RIGHT_MARK = '\u200E';

	private final List<Column> columns;
	private final int[] shown;
	private final PrintStream out;
	private final boolean terminal;
	private final List<String[]> rows = new ArrayList<>();
	private String @Nullable [] total;

	TableListing(List<Column> columns, PrintStream out, boolean terminal) {
		this.columns = columns;
		this.out = out;
		this.terminal = terminal;
		shown = Listing.shown(columns, ListFormat.TABLE);
	}

	@Override
	public void row(@Nullable Object... cells) {
		rows.add(texts(cells));
	}

	@Override
	public void total(@Nullable Object... cells) {
		total = texts(cells);
	}

	private String[] texts(@Nullable Object[] cells) {
		return Arrays.stream(shown).mapToObj(at -> text(cells[at], columns.get(at))).toArray(String[]::new);
	}

	private static String text(@Nullable Object cell, Column column) {
		if (cell == null) {
			return "";
		}
		String raw = cell.toString();
		int indent = 0;
		while (indent < raw.length() && raw.charAt(indent) == ' ') {
			indent++; // a code below another
		}
		return " ".repeat(indent) + DisplayWidth.cut(Shown.line(raw), column.widest());
	}

	@Override
	public void end() {
		if (rows.isEmpty()) {
			return;
		}
		String[] heading = Arrays.stream(shown).mapToObj(at -> Shown.line(columns.get(at).name())).toArray(String[]::new);
		int[] widths = new int[shown.length];
		List<String[]> all = new ArrayList<>(rows);
		all.add(heading);
		String[] last = total;
		if (last != null) {
			all.add(last);
		}
		for (String[] row : all) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
			}
		}
		String[] rule = Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new);
		print(heading, widths);
		print(rule, widths);
		rows.forEach(row -> print(row, widths));
		if (last != null) {
			print(rule, widths);
			print(last, widths);
		}
	}

	private void print(String[] cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.length; i++) {
			String padding = " ".repeat(widths[i] - DisplayWidth.of(cells[i]));
			String cell = terminal ? Shown.isolated(cells[i]) : cells[i];
			line.append(i == 0 ? "" : GAP).append(columns.get(shown[i]).number() ? padding + cell : cell + padding);
		}
		String text = line.toString().stripTrailing();
		// a terminal that guesses the direction of lines must not turn one that begins with an Arabic name
		out.println(terminal && text.chars().anyMatch(unit -> unit >= 0x590) ? LEFT_TO_RIGHT_MARK + text : text);
	}
}
