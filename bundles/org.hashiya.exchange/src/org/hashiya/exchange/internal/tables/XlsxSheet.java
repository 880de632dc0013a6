// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.Utf8Writer;
import org.hashiya.exchange.internal.XmlOut;
import org.hashiya.text.ParagraphDirection;

/** One sheet of a workbook, written row by row into a zip file that is open at its entry. Text is written as text always, so that no spreadsheet takes it for a formula. */
final class XlsxSheet {

	/** The most rows that a spreadsheet reads, with the header. */
	static final int MOST_ROWS = 1_048_576;
	/** The most UTF-16 units that a spreadsheet keeps in a cell. */
	static final int LONGEST = 32_767;
	static final String CUT = " […]";

	private static final int BUFFER = 1 << 15;
	/** Before this day Excel's calendar is wrong: it has a 29th of February 1900. */
	private static final Instant FIRST = Instant.parse("1900-03-01T00:00:00Z");
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
	/** The number of 1 January 1970. */
	private static final int EPOCH = 25_569;
	private static final Instant AFTER_LAST = Instant.parse("9999-12-31T00:00:00Z");
	private static final Instant DAY_ZERO = Instant.parse("1899-12-30T00:00:00Z");
	private static final BigDecimal DAY = BigDecimal.valueOf(24L * 60 * 60 * 1000);
	/** What a spreadsheet would take for an escaped character. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private final Writer writer;
	private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
	private final int columns;
	private final boolean rightToLeft;
	private int rows;

	/**
	 * Begins a sheet.
	 *
	 * @param widths      of the columns, in characters
	 * @param rightToLeft whether the first column is at the right
	 */
	XlsxSheet(ZipOutputStream zip, List<String> header, int[] widths, boolean rightToLeft) throws IOException {
		writer = new Utf8Writer(zip);
		columns = header.size();
		this.rightToLeft = rightToLeft;
		buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView ");
		buffer.append(rightToLeft ? "rightToLeft=\"1\" " : "").append("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
		for (int i = 0; i < columns; i++) {
			buffer.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"").append(widths[i]).append("\" customWidth=\"1\"/>");
		}
		buffer.append("</cols><sheetData>");
		row(header.toArray(), XlsxTableStyles.HEADER);
	}

	boolean isFull() {
		return rows == MOST_ROWS;
	}

	void row(@Nullable Object[] cells) throws IOException {
		row(cells, XlsxTableStyles.PLAIN);
	}

	private void row(@Nullable Object[] cells, int style) throws IOException {
		rows++;
		buffer.append("<row>");
		for (Object cell : cells) {
			write(cell, style);
		}
		buffer.append("</row>");
		if (buffer.length() > BUFFER) {
			drain();
		}
	}

	private void write(@Nullable Object cell, int style) {
		switch (cell) {
		case null -> buffer.append("<c/>"); // keeps the place of those that follow
		case Boolean truth -> buffer.append("<c t=\"b\"><v>").append(truth ? 1 : 0).append("</v></c>");
		case BigDecimal number -> buffer.append("<c><v>").append(number.toPlainString()).append("</v></c>");
		case Number number -> buffer.append("<c><v>").append(number).append("</v></c>");
		case Instant time -> {
			if (time.isBefore(FIRST) || !time.isBefore(AFTER_LAST)) {
				text(time.toString(), style);
			} else {
				BigDecimal days = BigDecimal.valueOf(ChronoUnit.MILLIS.between(DAY_ZERO, time)).divide(DAY, 9, RoundingMode.HALF_UP);
				buffer.append("<c s=\"").append(XlsxTableStyles.TIME).append("\"><v>").append(days.toPlainString()).append("</v></c>");
			}
		}
		case LocalDateTime time -> write(time.toInstant(ZoneOffset.UTC), style);
		case LocalDate day -> {
			if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
				text(day.toString(), style);
			} else {
				buffer.append("<c s=\"").append(XlsxTableStyles.DAY).append("\"><v>").append(ChronoUnit.DAYS.between(LocalDate.EPOCH, day) + EPOCH).append("</v></c>");
			}
		}
		default -> text(cell.toString(), style);
		}
	}

	private void text(String text, int style) {
		if (text.isEmpty()) {
			buffer.append("<c/>");
			return;
		}
		buffer.append("<c t=\"inlineStr\"");
		int directed = style == XlsxTableStyles.PLAIN ? directed(text) : style;
		if (directed != XlsxTableStyles.PLAIN) {
			buffer.append(" s=\"").append(directed).append('"');
		}
		buffer.append(needsItsSpace(text) ? "><is><t xml:space=\"preserve\">" : "><is><t>");
		String kept = text.length() <= LONGEST ? text : cut(text);
		XmlOut.escape(kept.indexOf("_x") < 0 ? kept : ESCAPE.matcher(kept).replaceAll("_x005F_"), false, buffer);
		buffer.append("</t></is></c>");
	}

	/** The style of a text: some programs give one that says nothing the direction of the sheet, and strew its signs. */
	private int directed(String text) {
		return switch (ParagraphDirection.of(text)) {
		case RTL -> rightToLeft ? XlsxTableStyles.PLAIN : XlsxTableStyles.RIGHT_TO_LEFT;
		case LTR -> rightToLeft ? XlsxTableStyles.LEFT_TO_RIGHT : XlsxTableStyles.PLAIN;
		case NEUTRAL -> XlsxTableStyles.PLAIN;
		};
	}

	/** Whether a reader would drop white space of it. */
	private static boolean needsItsSpace(String text) {
		return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
	}

	private static String cut(String text) {
		int end = LONGEST - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

	/** Ends the sheet; the zip file stays open. */
	void end() throws IOException {
		buffer.append("</sheetData><autoFilter ref=\"A1:").append(name(columns)).append(rows).append("\"/></worksheet>");
		drain();
		writer.flush();
	}

	private void drain() throws IOException {
		writer.append(buffer);
		buffer.setLength(0);
	}

	/** The name of a column counted from 1: A to Z, AA and so on. */
	private static String name(int column) {
		StringBuilder name = new StringBuilder();
		for (int left = column; left > 0; left = (left - 1) / 26) {
			name.insert(0, (char) ('A' + (left - 1) % 26));
		}
		return name.toString();
	}
}
