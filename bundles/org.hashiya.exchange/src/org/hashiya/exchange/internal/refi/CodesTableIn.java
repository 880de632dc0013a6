// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Code;
import org.hashiya.exchange.internal.refi.Raw.Parts;
import org.hashiya.model.Codebook;
import org.hashiya.model.Colour;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.TextDecoder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Reads a codebook from a table in CSV, one line a code, with the columns of the exported table in any order; only a path or a name must be there. What has no column is not said, so a table with paths and
 * definitions changes definitions and nothing else. Lines may be in any order; codes that a path names and that have no line of their own are made. Codes without an id are known by their paths.
 */
final class CodesTableIn {

	/** The columns that are understood, each with the names it may have. */
	private enum Column {
		PATH("code path", "path"), NAME("code", "name", "code name"), CODABLE("codable", "iscodable"), COLOUR("colour", "color"), DEFINITION("definition", "description"), INCLUSION("inclusion"),
		EXCLUSION("exclusion"), ID("code id", "id", "guid"), PARENT_ID("parent id");

		private final List<String> names;

		Column(String... names) {
			this.names = List.of(names);
		}
	}

	/** What is said of codes and of hardly anything else. */
	private static final Set<Column> SAID_OF_CODES = EnumSet.of(Column.COLOUR, Column.DEFINITION, Column.INCLUSION, Column.EXCLUSION, Column.CODABLE, Column.PARENT_ID);
	private static final Set<String> NO = Set.of("false", "no", "n", "0", "لا");
	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final String DANGEROUS = "=+-@\t\r";

	private final Path file;
	private final Ids ids;
	private final Findings findings;
	private final Map<Column, Integer> columns = new HashMap<>();
	private List<String> heading = List.of();
	private boolean spreadsheet;

	CodesTableIn(Path file, Ids ids, Findings findings) {
		this.file = file;
		this.ids = ids;
		this.findings = findings;
	}

	/** Whether a file is such a table, by its name. */
	static boolean accepts(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".csv") || name.endsWith(".tsv");
	}

	/** @throws StudyProblem if it cannot be read or is no table; NO_CODEBOOK_TABLE where it names no codes */
	Raw read(Progress progress) throws StudyProblem {
		String text = text();
		CodeLines lines = new CodeLines();
		boolean header = true;
		try {
			for (var record : CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
				progress.check();
				if (header) {
					name(record.getFields());
					header = false;
				} else if (!record.getFields().stream().allMatch(String::isBlank)) {
					lines.add(line(record.getFields()));
				}
			}
		} catch (CsvParseException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
		if (!namesCodes()) {
			throw new StudyProblem(Kind.NO_CODEBOOK_TABLE, file, null, list(heading), list(Stream.of(Column.values()).map(column -> column.names.getFirst()).toList()));
		}
		Raw raw = new Raw();
		raw.codebookOnly = true;
		raw.origin = "CSV";
		raw.name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
		Map<CodeLine, Code> made = new HashMap<>();
		for (CodeLine line : lines.inTreeOrder()) {
			CodeLine above = line.above;
			Code code = code(line, above == null ? null : made.get(above));
			made.put(line, code);
			raw.codes.add(code);
		}
		return raw;
	}

	/** UTF-8 as it is, whatever control characters a definition has; what is none is decoded as a text would be. */
	private String text() throws StudyProblem {
		byte[] bytes = new TextDecoder().bytes(file);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			spreadsheet = text.startsWith(BYTE_ORDER_MARK);
			return spreadsheet ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			return new TextDecoder().decode(bytes, file).text();
		}
	}

	private static char separator(String text) {
		int end = text.indexOf('\n');
		String first = end < 0 ? text : text.substring(0, end);
		char best = ',';
		long most = 0;
		for (char separator : new char[] { ',', ';', '\t' }) {
			long count = first.chars().filter(c -> c == separator).count();
			if (count > most) {
				most = count;
				best = separator;
			}
		}
		return best;
	}

	private void name(List<String> header) {
		List<String> plain = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
		heading = plain;
		for (Column column : Column.values()) {
			column.names.stream().map(plain::indexOf).filter(index -> index >= 0).findFirst().ifPresent(index -> columns.put(column, index));
		}
	}

	/**
	 * Whether this is a codebook at all. Any table of people, towns or books may have a column that is called "name" or "path": where no heading speaks of codes, another one must be understood too, or there is no other.
	 */
	private boolean namesCodes() {
		if (!columns.containsKey(Column.PATH) && !columns.containsKey(Column.NAME)) {
			return false;
		}
		return heading.stream().anyMatch(title -> title.contains("code")) || heading.stream().filter(title -> !title.isBlank()).count() == 1
				|| columns.keySet().stream().anyMatch(SAID_OF_CODES::contains);
	}

	private static String list(List<String> names) {
		return String.join(", ", names);
	}

	private CodeLine line(List<String> fields) {
		String path = or(value(fields, Column.PATH), "");
		String name = or(value(fields, Column.NAME), "");
		CodeLine line = new CodeLine(path.isBlank() ? name : path, name, !path.isBlank(), or(value(fields, Column.ID), ""), or(value(fields, Column.PARENT_ID), ""));
		line.codable = value(fields, Column.CODABLE);
		line.colour = value(fields, Column.COLOUR);
		line.parts = new Parts(value(fields, Column.DEFINITION), value(fields, Column.INCLUSION), value(fields, Column.EXCLUSION));
		return line;
	}

	/** What stands in a column; null where the table does not have it. */
	private @Nullable String value(List<String> fields, Column column) {
		Integer index = columns.get(column);
		if (index == null) {
			return null;
		}
		String value = index < fields.size() ? fields.get(index) : "";
		boolean guarded = spreadsheet && value.length() > 1 && value.charAt(0) == '\'' && DANGEROUS.indexOf(value.charAt(1)) >= 0;
		return guarded ? value.substring(1) : value;
	}

	private Code code(CodeLine line, @Nullable Code above) {
		String id = line.id.isBlank() ? ids.derived(line.path).toString() : line.id;
		Code code = new Code(ids.own(ElementKind.CODE, "Code", id, line.path), above, line.name);
		String codable = line.codable;
		code.codable = codable == null || codable.isBlank() ? null : !NO.contains(codable.strip().toLowerCase(Locale.ROOT));
		String written = line.colour;
		if (written != null && !written.isBlank()) {
			Colour colour = Lexical.colour(written);
			code.colour = colour;
			if (colour == null) {
				findings.add(ImportFinding.COLOUR, "Code", written);
			}
		}
		code.parts = line.parts;
		ImportFinding doubt = line.doubt;
		if (doubt != null) {
			code.doubt = doubt;
			findings.add(doubt, "Code", line.path);
		}
		return code;
	}

	private static String or(@Nullable String said, String otherwise) {
		return said == null ? otherwise : said;
	}

	/** A line of the table, or a code that only a path names. */
	static final class CodeLine {
		final String path;
		final boolean hasPath;
		final String id;
		final String parentId;
		String name;
		@Nullable
		String codable;
		@Nullable
		String colour;
		Parts parts = new Parts(null, null, null);
		@Nullable
		CodeLine above;
		/** What its columns contradict each other in; null where they do not. */
		@Nullable
		ImportFinding doubt;
		final List<CodeLine> below = new ArrayList<>(0);

		CodeLine(String path, String name, boolean hasPath, String id, String parentId) {
			this.path = path;
			this.name = name;
			this.hasPath = hasPath;
			this.id = id;
			this.parentId = parentId;
		}

		/** The path of what stands above, where the code's own name tells where it begins; null where that is not known, empty at the top. */
		@Nullable
		String pathAbove() {
			if (!hasPath || path.equals(name)) {
				return "";
			}
			return !name.isBlank() && path.endsWith(Codebook.SEPARATOR + name) ? path.substring(0, path.length() - name.length() - 1) : null;
		}

		/** Whether its path says that it stands where it does: below the path of the one above it, as that is written or as it becomes. Where that is in doubt itself, only the name counts. */
		boolean agrees() {
			CodeLine over = above;
			String written = path.strip();
			String end = Codebook.SEPARATOR + name.strip();
			if (!hasPath || over == null) {
				return true;
			}
			if (!over.hasPath || over.doubt != null) {
				return written.endsWith(end) || written.equals(name.strip());
			}
			return written.equals(over.path.strip() + end) || isPath(written);
		}

		private boolean isPath(String written) {
			int left = written.length();
			for (CodeLine at = this; at != null; at = at.above) {
				String end = at.above == null ? at.name.strip() : Codebook.SEPARATOR + at.name.strip();
				left -= end.length();
				if (!written.startsWith(end, left)) { // also where nothing is left
					return false;
				}
			}
			return left == 0;
		}
	}
}
