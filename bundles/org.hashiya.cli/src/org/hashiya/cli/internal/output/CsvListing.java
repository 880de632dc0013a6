// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Csv;

/** A list as CSV, with a line of names first. */
final class CsvListing implements Listing {

	private final int[] shown;
	private final Csv csv;

	CsvListing(List<Column> columns, PrintStream out) {
		shown = Listing.shown(columns, ListFormat.CSV);
		try {
			csv = new Csv(out, false);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		write(Arrays.stream(shown).mapToObj(at -> columns.get(at).name()).toList());
	}

	@Override
	public void row(@Nullable Object... cells) {
		write(Arrays.stream(shown).mapToObj(at -> text(cells[at])).toList());
	}

	@Override
	public void total(@Nullable Object... cells) {
		// who reads it by a program adds up by itself
	}

	@Override
	public void end() {
		try {
			csv.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(List<String> fields) {
		try {
			csv.write(fields);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String text(@Nullable Object cell) {
		return switch (cell) {
		case null -> "";
		case BigDecimal number -> number.toPlainString();
		case List<?> several -> String.join(" | ", several.stream().map(String::valueOf).toList());
		default -> cell.toString();
		};
	}
}
