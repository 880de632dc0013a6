// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.hashiya.text.Isolates;

/** A result of rows and columns. */
record Table(List<String> header, List<List<String>> rows) {

	private static final int WIDEST = 60;

	void print(PrintStream out, Format format, boolean terminal) {
		try {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			switch (format) {
			case TABLE -> table(writer, terminal);
			case CSV -> csv(writer);
			case JSON -> json(writer);
			}
			writer.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void table(Writer out, boolean terminal) throws IOException {
		int[] widths = new int[header.size()];
		boolean[] numbers = new boolean[header.size()];
		for (int column = 0; column < widths.length; column++) {
			int at = column;
			widths[column] = width(header.get(column));
			rows.forEach(row -> widths[at] = Math.min(WIDEST, Math.max(widths[at], width(Plain.line(row.get(at))))));
			numbers[column] = !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(at)) || row.get(at).isEmpty());
		}
		line(out, header, widths, numbers, terminal);
		for (List<String> row : rows) {
			line(out, row, widths, numbers, terminal);
		}
	}

	private static void line(Writer out, List<String> cells, int[] widths, boolean[] numbers, boolean terminal) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			String cell = shortened(Plain.line(cells.get(column)));
			String padding = " ".repeat(Math.max(0, widths[column] - width(cell)));
			String shown = terminal ? Isolates.wrap(cell) : cell;
			line.append(column == 0 ? "" : "  ").append(numbers[column] ? padding + shown : shown + padding);
		}
		out.write(line.toString().stripTrailing() + "\n");
	}

	private static String shortened(String cell) {
		if (width(cell) <= WIDEST) {
			return cell;
		}
		int end = 0;
		int width = 0;
		while (width < WIDEST - 1) {
			int c = cell.codePointAt(end);
			width += width(c);
			end += Character.charCount(c);
		}
		return cell.substring(0, end) + "…";
	}

	/** How many columns of a terminal the text takes: marks none, East Asian letters and pictures two. */
	static int width(String text) {
		return text.codePoints().map(Table::width).sum();
	}

	private static int width(int c) {
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
		default -> c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFF60
				|| c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD ? 2 : 1;
		};
	}

	private void csv(Writer out) throws IOException {
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
		csv.writeRecord(header);
		rows.forEach(csv::writeRecord);
		csv.flush();
	}

	@SuppressWarnings("resource") // closing the writer would close the stream, which is the caller's
	private void json(Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
		json.setHtmlSafe(false);
		json.beginArray();
		for (List<String> row : rows) {
			json.beginObject();
			for (int column = 0; column < header.size(); column++) {
				String value = row.get(column);
				json.name(header.get(column));
				if (isNumber(value)) {
					json.jsonValue(value);
				} else {
					json.value(value);
				}
			}
			json.endObject();
		}
		json.endArray().flush();
		out.write("\n");
	}

	private static boolean isNumber(String value) {
		return value.matches("0|[1-9][0-9]{0,17}|(0|[1-9][0-9]{0,17})\\.[0-9]+");
	}
}
