// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableFile;
import org.hashiya.exchange.TableFile.Line;
import org.hashiya.exchange.internal.tables.XlsxParts.NumberFormat;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads the cells of a sheet, as text. */
final class XlsxCells {

	private static final int MOST_COLUMNS = 16_384;
	/** A spreadsheet keeps so many digits; more are the dust of binary fractions. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
	private static final BigDecimal MILLIS = BigDecimal.valueOf(24L * 60 * 60 * 1000);
	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
	/** Longer than any number that a spreadsheet writes. */
	private static final int LONGEST_NUMBER = 40;

	private final Path file;
	private final List<String> strings;
	private final List<NumberFormat> formats;
	private final LocalDateTime dayZero;
	private long cells;

	/**
	 * @param strings the texts that cells refer to
	 * @param formats what numbers are by the style of their cells
	 */
	XlsxCells(Path file, List<String> strings, List<NumberFormat> formats, boolean since1904) {
		this.file = file;
		this.strings = strings;
		this.formats = formats;
		dayZero = since1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
	}

	List<Line> read(InputStream in, Progress progress) throws XMLStreamException, StudyProblem {
		XMLStreamReader reader = XlsxParts.reader(in);
		List<Line> lines = new ArrayList<>();
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
				progress.check();
				int row = XlsxParts.number(XlsxParts.attribute(reader, "r"));
				int at = row <= lines.size() ? lines.size() + 1 : row; // without a number it is the next; one that goes back is not believed
				if (at > TableFile.MOST_LINES) {
					throw new StudyProblem(Kind.TOO_LARGE, file, null, TableFile.MOST_LINES, StudyProblem.Unit.LINES);
				}
				while (lines.size() < at - 1) {
					lines.add(new Line(lines.size() + 1, List.of()));
				}
				lines.add(new Line(at, row(reader)));
			}
		}
		while (!lines.isEmpty() && lines.getLast().cells().stream().allMatch(String::isEmpty)) {
			lines.removeLast();
		}
		return lines;
	}

	private List<String> row(XMLStreamReader reader) throws XMLStreamException, StudyProblem {
		List<String> row = new ArrayList<>();
		while (true) {
			int event = reader.next();
			if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
				while (!row.isEmpty() && row.getLast().isEmpty()) {
					row.removeLast();
				}
				return List.copyOf(row);
			}
			if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
				String place = XlsxParts.attribute(reader, "r");
				int at = Math.max(row.size(), column(place, row.size()));
				String text = cell(reader);
				if (!text.isEmpty()) {
					cells += at + 1L - row.size();
					if (cells > TableFile.MOST_CELLS) {
						throw new StudyProblem(Kind.TOO_LARGE, file, null, TableFile.MOST_CELLS, StudyProblem.Unit.CELLS);
					}
					while (row.size() < at) {
						row.add("");
					}
					row.add(text);
				} else if (place == null && row.size() < MOST_COLUMNS) {
					cells++;
					row.add(""); // it keeps the place of those that follow
				}
			}
		}
	}

	/** The column of a place such as AB12, from 0; where it is none, what is said. */
	private static int column(@Nullable String place, int otherwise) {
		int column = 0;
		for (int i = 0; place != null && i < place.length() && Character.isLetter(place.charAt(i)) && column <= MOST_COLUMNS; i++) {
			column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A') + 1;
		}
		return column < 1 || column > MOST_COLUMNS ? otherwise : column - 1;
	}

	/** The text of the cell on which the reader stands; the reader stands on its end then. */
	private String cell(XMLStreamReader reader) throws XMLStreamException {
		String type = XlsxParts.orEmpty(XlsxParts.attribute(reader, "t"));
		int style = XlsxParts.number(XlsxParts.attribute(reader, "s"));
		String value = "";
		while (true) {
			int event = reader.next();
			if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
				return text(type, style < 0 || style >= formats.size() ? NumberFormat.NUMBER : formats.get(style), value);
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (reader.getLocalName()) {
				case "v" -> value = reader.getElementText();
				case "is" -> value = XlsxParts.richText(reader);
				default -> {
					// the formula, of which the result is taken
				}
				}
			}
		}
	}

	private String text(String type, NumberFormat format, String value) {
		return switch (type) {
		case "s" -> {
			int at = XlsxParts.number(value);
			yield at < 0 || at >= strings.size() ? "" : strings.get(at);
		}
		case "inlineStr" -> value;
		case "str" -> XlsxParts.unescaped(value);
		case "b" -> value.strip().equals("1") ? "true" : value.strip().equals("0") ? "false" : value;
		case "e", "d" -> value;
		default -> number(value.strip(), format);
		};
	}

	private String number(String value, NumberFormat format) {
		if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
			return value;
		}
		try {
			BigDecimal number = new BigDecimal(value);
			boolean extreme = Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER; // written out it would be long
			boolean isDay = format != NumberFormat.NUMBER && !extreme && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
			if (isDay) {
				return time(number, format);
			}
			BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
			return extreme ? rounded.toString() : rounded.toPlainString();
		} catch (NumberFormatException e) {
			return value;
		}
	}

	private String time(BigDecimal days, NumberFormat format) {
		long millis = days.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP).longValueExact();
		long seconds = Math.round(millis / 1000.0); // binary fractions of a day are no whole seconds
		LocalDateTime time = dayZero.plusSeconds(seconds);
		if (format == NumberFormat.TIME && days.compareTo(BigDecimal.ONE) < 0) {
			return String.valueOf(time.toLocalTime()); // of no day
		}
		boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
		return format == NumberFormat.DAY && midnight ? time.toLocalDate().toString() : time.toString() + (time.getSecond() == 0 ? ":00" : "");
	}
}
