// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import org.hashiya.exchange.internal.Utf8Writer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * CSV as RFC 4180 has it: UTF-8, commas (or another separator), fields with a separator, a quotation mark or a line end in quotation marks, records ended by CR LF. Fields are untouched, line feeds included.
 * <p>
 * For a spreadsheet it begins with a byte order mark (by which Excel knows UTF-8), and a field that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage
 * return gets an apostrophe before it: a spreadsheet would run it as a formula (after OWASP, "CSV Injection").
 */
public final class Csv {

	/**
	 * How it is written.
	 *
	 * @param excel     whether it is for a spreadsheet
	 * @param separator between fields: a comma; spreadsheets in languages that write decimals with a comma want a semicolon
	 */
	public record Form(boolean excel, char separator) {

		/** For scripts. */
		public static final Form PLAIN = new Form(false, ',');
	}

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String DANGEROUS = "=+-@\t\r";

	private final Writer writer;
	private final CsvWriter csv;
	private final boolean excel;

	/** Writes to a stream, which stays open: whoever has written all calls {@link #flush}. */
	public Csv(OutputStream out, boolean excel) throws IOException {
		this(out, new Form(excel, ','));
	}

	/** As the other constructor. */
	public Csv(OutputStream out, Form form) throws IOException {
		this(new Utf8Writer(out), form);
	}

	/** Writes to what makes UTF-8 of it. */
	Csv(Writer utf8, Form form) throws IOException {
		excel = form.excel();
		writer = utf8;
		csv = CsvWriter.builder().fieldSeparator(form.separator()).lineDelimiter(LineDelimiter.CRLF).build(writer);
		if (excel) {
			writer.write(BYTE_ORDER_MARK);
		}
	}

	/** Writes one record. */
	public void write(List<String> fields) throws IOException {
		try {
			csv.writeRecord(excel ? fields.stream().map(Csv::harmless).toList() : fields);
		} catch (UncheckedIOException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Writes what is buffered to the stream. */
	public void flush() throws IOException {
		csv.flush();
		writer.flush();
	}

	/** A table as spreadsheets take it from the clipboard: cells apart by tabs. {@link TableFile#ofClipboard} reads it again. */
	public static String forClipboard(List<List<String>> lines) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(text)) {
			lines.forEach(csv::writeRecord);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory is never full in this way
		}
		return text.toString();
	}

	private static String harmless(String field) {
		return !field.isEmpty() && DANGEROUS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
	}
}
