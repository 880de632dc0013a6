// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.exchange.TableFile;
import org.hashiya.exchange.TableFile.Line;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.TextDecoder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads CSV. UTF-8, with or without byte order mark, is read line by line; other encodings are found out where that is wanted. */
public final class CsvLines {

	private static final int LOOKED_AT = 1 << 16;
	private static final String SEPARATORS = ",;\t";
	/** What {@link org.hashiya.exchange.Csv} writes an apostrophe before. */
	private static final String DANGEROUS = "=+-@\t\r";

	private CsvLines() {
	}

	/**
	 * The lines of a file that hold anything, or are empty among others.
	 *
	 * @param otherEncodings whether what is not UTF-8 is decoded as well as can be guessed
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE, NOT_TEXT if it is not UTF-8 or no text, MALFORMED if it is no CSV, TOO_LARGE
	 */
	public static List<Line> read(Path file, boolean otherEncodings, Progress progress) throws StudyProblem {
		try (InputStream in = Files.newInputStream(file);
				Reader decoded = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
			return lines(decoded, file, progress);
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (CharacterCodingException e) {
			return otherEncodings ? guessed(file, progress) : notText(file, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage()));
		} catch (CsvParseException | UncheckedIOException e) {
			if (e.getCause() instanceof CharacterCodingException coding) {
				return otherEncodings ? guessed(file, progress) : notText(file, coding);
			}
			throw new StudyProblem(e.getCause() instanceof IOException ? Kind.NOT_READABLE : Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static List<Line> notText(Path file, IOException cause) throws StudyProblem {
		throw new StudyProblem(Kind.NOT_TEXT, file, null, cause, String.valueOf(file.getFileName()));
	}

	private static List<Line> guessed(Path file, Progress progress) throws StudyProblem {
		try {
			return lines(new StringReader(new TextDecoder().read(file).text()), file, progress);
		} catch (IOException | CsvParseException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static List<Line> lines(Reader decoded, Path file, Progress progress) throws IOException, StudyProblem {
		List<Line> lines = new ArrayList<>();
		long cells = 0;
		try (PushbackReader reader = new PushbackReader(decoded, LOOKED_AT)) {
			for (CsvRecord record : CsvReader.builder().fieldSeparator(separator(reader)).skipEmptyLines(false).ofCsvRecord(reader)) {
				progress.check();
				cells += record.getFieldCount();
				if (lines.size() == TableFile.MOST_LINES) {
					throw new StudyProblem(Kind.TOO_LARGE, file, null, TableFile.MOST_LINES, StudyProblem.Unit.LINES);
				}
				if (cells > TableFile.MOST_CELLS) {
					throw new StudyProblem(Kind.TOO_LARGE, file, null, TableFile.MOST_CELLS, StudyProblem.Unit.CELLS);
				}
				lines.add(new Line(record.getStartingLineNumber(), record.getFields().stream().map(CsvLines::plain).toList()));
			}
		}
		return lines;
	}

	private static String plain(String field) {
		return field.length() > 1 && field.charAt(0) == '\'' && DANGEROUS.indexOf(field.charAt(1)) >= 0 ? field.substring(1) : field;
	}

	/** Looks at the first line, after the byte order mark, and puts it back. What stands in quotation marks separates nothing. */
	private static char separator(PushbackReader reader) throws IOException {
		char[] first = new char[LOOKED_AT];
		int length = 0;
		for (int read = reader.read(first, 0, LOOKED_AT); read > 0 && length < LOOKED_AT; read = length == LOOKED_AT ? 0 : reader.read(first, length, LOOKED_AT - length)) {
			length += read;
		}
		int start = length > 0 && first[0] == '\uFEFF' ? 1 : 0;
		int[] counts = new int[SEPARATORS.length()];
		boolean quoted = false;
		for (int i = start; i < length && (quoted || first[i] != '\n' && first[i] != '\r'); i++) {
			int separator = SEPARATORS.indexOf(first[i]);
			quoted ^= first[i] == '"';
			if (separator >= 0 && !quoted) {
				counts[separator]++;
			}
		}
		if (length > start) {
			reader.unread(first, start, length - start);
		}
		int best = 0;
		for (int i = 1; i < counts.length; i++) {
			best = counts[i] > counts[best] ? i : best;
		}
		return SEPARATORS.charAt(best);
	}

	/** What stands on the clipboard, cells apart by tabs; an end of the last line makes no line more. A quotation mark that nothing closes is one that somebody wrote. */
	public static List<Line> ofClipboard(String text) {
		List<Line> lines = new ArrayList<>();
		if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
			try {
				CsvReader.builder().fieldSeparator('\t').skipEmptyLines(false).ofCsvRecord(text).forEach(record -> lines.add(new Line(record.getStartingLineNumber(), List.copyOf(record.getFields()))));
				return lines;
			} catch (CsvParseException e) {
				lines.clear(); // as it stands, then
			}
		}
		text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, List.of(line.split("\t", -1)))));
		return lines;
	}
}
