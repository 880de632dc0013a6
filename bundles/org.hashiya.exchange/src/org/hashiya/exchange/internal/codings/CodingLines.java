// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

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

	private static final int LOOKED_AT = 4096;

	private final Map<Column, Integer> columns = new HashMap<>();
	private final List<Line> lines = new ArrayList<>();

	/** @throws StudyProblem FILE_MISSING, NOT_READABLE, NOT_TEXT if it is not UTF-8, MALFORMED if it is no CSV */
	public CodingLines(Path file, Progress progress) throws StudyProblem {
		try (InputStream in = Files.newInputStream(file);
				Reader decoded = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
				PushbackReader reader = new PushbackReader(decoded, LOOKED_AT)) {
			char separator = separator(reader);
			boolean header = true;
			for (CsvRecord line : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader)) {
				progress.check();
				if (header) {
					name(line.getFields());
					header = false;
				} else {
					lines.add(line(line));
				}
			}
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (CharacterCodingException e) {
			throw new StudyProblem(Kind.NOT_TEXT, file, null, e, String.valueOf(file.getFileName()));
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage()));
		} catch (CsvParseException | UncheckedIOException e) {
			Throwable cause = e.getCause();
			Kind kind = cause instanceof CharacterCodingException ? Kind.NOT_TEXT : cause instanceof IOException ? Kind.NOT_READABLE : Kind.MALFORMED;
			throw new StudyProblem(kind, file, null, e, kind == Kind.NOT_TEXT ? String.valueOf(file.getFileName()) : String.valueOf(e.getMessage()));
		}
	}

	/** Looks at the first line, after the byte order mark, and puts it back. */
	private static char separator(PushbackReader reader) throws IOException {
		char[] first = new char[LOOKED_AT];
		int length = 0;
		for (int read = reader.read(first, 0, LOOKED_AT); read > 0 && length < LOOKED_AT; read = length == LOOKED_AT ? 0 : reader.read(first, length, LOOKED_AT - length)) {
			length += read;
		}
		int start = length > 0 && first[0] == '\uFEFF' ? 1 : 0;
		int[] counts = new int[3];
		for (int i = start; i < length && first[i] != '\n' && first[i] != '\r'; i++) {
			int separator = ",;\t".indexOf(first[i]);
			if (separator >= 0) {
				counts[separator]++;
			}
		}
		if (length > start) {
			reader.unread(first, start, length - start);
		}
		return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
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

	private Line line(CsvRecord record) {
		Map<Column, String> values = new HashMap<>();
		columns.forEach((column, index) -> {
			String value = index < record.getFieldCount() ? record.getField(index) : "";
			if (!value.isEmpty()) {
				values.put(column, value);
			}
		});
		return new Line(record.getStartingLineNumber(), values);
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
