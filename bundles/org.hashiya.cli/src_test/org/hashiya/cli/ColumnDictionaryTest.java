// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.sample.SampleStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual lists the columns of each table, all that are written and no other, in their order. */
class ColumnDictionaryTest {

	/** In the order of the manual's page. */
	private static final List<String> TABLES = List.of("codings", "passages", "documents", "memos", "codebook", "frequencies", "history");
	/** Of a row that stands for columns with names of the study. */
	private static final String OF_THE_STUDY = "*";
	private static final Pattern HEADER_CELL = Pattern.compile("<t[^>]*>([^<]*)</t>");

	private static Path folder = Path.of("");
	private static Path study = Path.of("");

	@BeforeAll
	static void make(@TempDir @Nullable Path temporary) throws StudyProblem {
		folder = Cli.existing(temporary);
		study = folder.resolve("sample");
		SampleStudy.create(study, Progress.NONE);
		run("variable", study, "Country of origin").done();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ar" })
	void theManualListsTheColumnsThatAreWritten(String language) throws IOException {
		List<List<String>> listed = listed(language);
		assertEquals(TABLES.size(), listed.size());
		for (int i = 0; i < TABLES.size(); i++) {
			String table = TABLES.get(i);
			List<String> names = listed.get(i);
			if (table.equals("frequencies")) {
				assertEquals(names.stream().filter(name -> !name.equals(OF_THE_STUDY) && !name.equals("total")).toList(), written(table));
				assertEquals(List.of("code path", OF_THE_STUDY, "total", "code id"), ofTheStudy(written(table, "--by", "document"), Set.of("essay-ar", "report-en", "interview")));
				assertEquals(List.of("code path", OF_THE_STUDY, "total", "code id"), ofTheStudy(written(table, "--by", "coder"), Set.of("Amal Haddad", "Karim Benali")));
				assertEquals(List.of("code path", OF_THE_STUDY, "total", "code id"), names.stream().filter(name -> List.of("code path", OF_THE_STUDY, "total", "code id").contains(name)).toList());
			} else {
				assertEquals(names, ofTheStudy(written(table), table.equals("documents") ? Set.of("Country of origin") : Set.of()), table);
			}
		}
	}

	/** The names in the first column of each table below the heading of the tables. */
	private static List<List<String>> listed(String language) throws IOException {
		List<List<String>> tables = new ArrayList<>();
		boolean within = false;
		for (String line : Files.readAllLines(Path.of("..", "org.hashiya.help", "manual", language, "exchange.md"))) {
			String first = line.startsWith("| ") ? line.substring(2, line.indexOf(" |", 2)).strip() : "";
			if (line.startsWith("|---|---|---|") && !tables.isEmpty() && tables.getLast().isEmpty()) {
				within = true;
			} else if (first.equals("Column") || first.equals("العمود")) {
				tables.add(new ArrayList<>());
			} else if (within && !first.isEmpty()) {
				tables.getLast().add(first.startsWith("*") ? OF_THE_STUDY : first);
			} else {
				within = false;
			}
		}
		return tables;
	}

	/** The columns of the CSV file, which the workbook has too. */
	private static List<String> written(String table, String... options) throws IOException {
		Path csv = folder.resolve("table.csv");
		Path book = folder.resolve("table.xlsx");
		for (Path out : List.of(csv, book)) {
			run(Stream.concat(Stream.of("export", study, out, "--what", table), Stream.of(options)).toArray());
		}
		List<String> columns = Cli.csv(Files.readString(csv)).getFirst();
		try (ZipFile zip = new ZipFile(book.toFile()); InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
			String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(columns, HEADER_CELL.matcher(sheet.substring(sheet.indexOf("<row"), sheet.indexOf("</row>"))).results().map(cell -> cell.group(1)).toList(), table);
		}
		return columns;
	}

	private static List<String> ofTheStudy(List<String> columns, Set<String> names) {
		return List.copyOf(new LinkedHashSet<>(columns.stream().map(column -> names.contains(column) ? OF_THE_STUDY : column).toList()));
	}
}
