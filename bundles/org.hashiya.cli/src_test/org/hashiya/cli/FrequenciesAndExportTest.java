// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.sample.SampleStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Lists and exports of the sample study, which nothing here changes. */
class FrequenciesAndExportTest {

	private static Path folder = Path.of("");
	private static Path study = Path.of("");

	@BeforeAll
	static void make(@TempDir @Nullable Path temporary) throws StudyProblem {
		folder = Cli.existing(temporary);
		study = folder.resolve("sample");
		SampleStudy.create(study, Progress.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--unit words", "--unit=characters --subcodes", "--by document", "--by coder --unit codings", "--by document --unit words --subcodes" })
	void anExportHasTheNumbersThatAreListed(String options) throws IOException {
		String[] more = options.isEmpty() ? new String[0] : options.split(" ");
		Path out = folder.resolve("f.csv");
		String listed = run(words(more, "freq", study, "--format", "csv")).done();
		run(words(more, "export", study, out, "--what", "frequencies"));
		assertEquals(listed, Files.readString(out));
	}

	private static Object[] words(String[] more, Object... first) {
		return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
	}

	@Test
	void jsonHasEachDocumentAsAnObject() {
		int total = 0;
		for (JsonElement element : run("freq", study, "--by", "document", "--unit", "codings", "--format", "json").json()) {
			JsonObject code = element.getAsJsonObject();
			int sum = 0;
			for (JsonElement part : code.getAsJsonArray("documents")) {
				sum += part.getAsJsonObject().get("count").getAsInt();
			}
			assertEquals(3, code.getAsJsonArray("documents").size());
			assertEquals(sum, code.get("total").getAsInt());
			total += sum;
		}
		assertEquals(79, total);
	}

	@Test
	void theTableEndsWithAllCodesTogether() {
		List<String> lines = run("freq", study, "--unit", "codings").done().lines().toList();
		assertTrue(lines.get(0).matches("code path +codings +codings per 1000 words"), lines.get(0));
		assertTrue(lines.getLast().matches("all codes +79"), lines.getLast());
		assertEquals(16 + 4, lines.size());
	}

	@Test
	void subcodesAddUp() {
		int without = count("Actors");
		assertEquals(0, without);
		List<List<String>> lines = Cli.csv(run("freq", study, "--unit", "codings", "--subcodes", "--format", "csv").done());
		assertTrue(lines.stream().anyMatch(line -> line.get(0).equals("Actors") && Integer.parseInt(line.get(1)) > 20));
	}

	private static int count(String path) {
		return Cli.csv(run("freq", study, "--unit", "codings", "--format", "csv").done()).stream().filter(line -> line.get(0).equals(path))
				.mapToInt(line -> Integer.parseInt(line.get(1))).sum();
	}

	@Test
	void codesAreATreeForTheEyeAndPathsForPrograms() {
		String table = run("codes", study).done();
		assertTrue(table.lines().anyMatch(line -> line.startsWith("    Wagner in the Sahel")), table);
		List<List<String>> csv = Cli.csv(run("codes", study, "--format", "csv").done());
		assertEquals(17, csv.size());
		List<String> wagner = csv.stream().filter(line -> line.get(0).equals("Actors/Russia factor/Wagner in the Sahel")).findFirst().orElseThrow();
		assertTrue(wagner.get(csv.get(0).indexOf("definition")).contains("فاغنر في الساحل"), wagner.toString());
		JsonObject actors = run("codes", study, "--format", "json").json().get(0).getAsJsonObject();
		assertFalse(actors.get("codable").getAsBoolean());
	}

	@Test
	void passagesOfOneCodeAndOneDocument() {
		List<List<String>> lines = Cli.csv(run("passages", study, "--code", "normalization", "--document", "interview", "--format", "csv").done());
		assertTrue(lines.size() > 1, lines.toString());
		for (List<String> line : lines.subList(1, lines.size())) {
			assertEquals("interview", line.get(1));
			assertEquals("Process/normalization", line.get(lines.get(0).indexOf("codes")));
		}
		for (String line : run("passages", study).done().lines().toList()) {
			assertTrue(line.codePointCount(0, line.length()) < 250, line);
		}
	}

	private static List<String> column(String name, Object... words) {
		List<List<String>> lines = Cli.csv(run(words).done());
		int at = lines.getFirst().indexOf(name);
		return lines.subList(1, lines.size()).stream().map(line -> line.get(at)).toList();
	}

	@Test
	void whatOneCoderDidIsCountedAndListedAlone() {
		List<String> karims = column("Karim Benali", "freq", study, "--by", "coder", "--unit", "codings", "--format", "csv");

		assertEquals(karims, column("codings", "freq", study, "--unit", "codings", "--codings-of", "KB", "--format", "csv"));
		assertEquals(karims.subList(0, 16), column("codings", "codes", study, "--codings-of", "Karim Benali", "--format", "csv"));
		List<String> coders = column("coder", "passages", study, "--codings-of", "Karim Benali", "--format", "csv");
		assertEquals(List.of("Karim Benali"), coders.stream().distinct().toList());
		assertTrue(coders.size() < column("coder", "passages", study, "--format", "csv").size());
		assertEquals(coders, column("coder", "passages", study, "--query", "by:KB", "--codings-of", "KB", "--format", "csv"));
	}

	@Test
	void whatSeveralCodersDidIsPutTogether() {
		String all = run("freq", study, "--format", "csv").done();
		assertEquals(all, run("freq", study, "--codings-of", "Karim Benali", "--codings-of", "Amal Haddad", "--format", "csv").done());
		Cli.Result unknown = run("freq", study, "--codings-of", "Nobody");
		assertTrue(unknown.err().contains("Nobody") && unknown.err().contains("Karim Benali"), unknown.err());
	}

	@Test
	void documentsTellHowManyPassagesTheyHaveAndWhenTheyWereCoded() {
		List<String> all = column("passages", "documents", study, "--format", "csv");
		List<String> karims = column("passages", "documents", study, "--codings-of", "Karim Benali", "--format", "csv");
		assertEquals(3, all.size());
		for (int i = 0; i < all.size(); i++) {
			String name = column("document", "documents", study, "--format", "csv").get(i);
			List<List<String>> lines = Cli.csv(run("passages", study, "--document", name, "--format", "csv").done());
			assertEquals(Integer.parseInt(all.get(i)), lines.stream().skip(1).map(line -> line.get(2) + ":" + line.get(3)).distinct().count(), name); // what stands on one range is one
			assertTrue(Integer.parseInt(karims.get(i)) <= Integer.parseInt(all.get(i)), name);
		}
		assertTrue(column("coded", "documents", study, "--format", "csv").stream().allMatch(time -> time.endsWith("Z")));
	}

	@Test
	void excelGetsItsMark() throws IOException {
		Path out = folder.resolve("excel.csv");
		Cli.Result result = run("export", study, out, "--excel");
		assertEquals("", result.out());
		assertTrue(result.err().contains("Written: " + out), result.err());
		assertTrue(Files.readString(out).startsWith("\uFEFF"));
	}

	@Test
	void theCodebookAsTable() throws IOException {
		Path out = folder.resolve("codebook.csv");
		run("export", study, out, "--what", "codebook");
		assertEquals(17, Cli.csv(Files.readString(out)).size());
	}

	@Test
	void aPageHasTheMarkedTextsOfWhatIsChosen() throws IOException {
		Path out = folder.resolve("page.html");
		run("export", study, out, "--document", "interview", "--language", "ar", "--anonymous");
		String page = Files.readString(out);
		assertTrue(page.contains("dir=\"rtl\"") && page.contains("<h1><bdi>interview</bdi></h1>"), page.substring(0, 200));
		assertFalse(page.contains("essay-ar"));
		assertTrue(page.contains("Coder 2") && !page.contains("Amal"));
		run("export", study, out, "--document", "nothing").failed(CommandLineMain.FAILED);
		assertTrue(run("export", study, out, "--case", "nobody").failed(CommandLineMain.FAILED).contains("nobody"));
		assertEquals(page, Files.readString(out));
	}

	@Test
	void aReportHasTheNumbersThatAreListed() throws IOException {
		Path out = folder.resolve("report.html");
		run("export", study, out, "--what", "report", "--code", "Actors", "--subcodes");
		String page = Files.readString(out);
		List<List<String>> lines = Cli.csv(run("freq", study, "--subcodes", "--format", "csv").done());
		for (List<String> line : lines.subList(1, lines.size())) {
			String numbers = "<td class=\"n\">" + String.join("</td><td class=\"n\">", line.subList(1, 5)) + "</td></tr>";
			assertTrue(!line.get(0).startsWith("Actors") || page.contains(numbers), line.toString());
		}
		assertFalse(page.contains("non-alignment</bdi></h3>"));
		run("export", study, folder.resolve("report.csv"), "--what", "report").failed(CommandLineMain.WRONG_USAGE);
		run("export", study, out, "--what", "report", "--by", "coder").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void everyTableIsWrittenForScriptsAndForSpreadsheets() throws IOException {
		int codings = Cli.csv(table("codings")).size();
		assertEquals(79 + 1, codings);
		for (String what : List.of("passages", "frequencies", "codebook", "documents", "memos", "history")) {
			assertTrue(Cli.csv(table(what)).size() > 1, what);
			Path book = folder.resolve(what + ".xlsx");
			assertTrue(run("export", study, book, "--what", what).err().contains("Written"), what);
			try (ZipFile zip = new ZipFile(book.toFile())) {
				assertTrue(zip.getEntry("xl/worksheets/sheet1.xml") != null);
			}
		}
		assertEquals(Cli.csv(run("history", study, "--format", "csv").done()).size(), Cli.csv(table("history")).size());
		run("export", study, folder.resolve("h.csv"), "--what", "history", "--document", "interview").failed(CommandLineMain.WRONG_USAGE);
		run("export", study, folder.resolve("h.csv"), "--what", "history", "--anonymous").failed(CommandLineMain.WRONG_USAGE);
	}

	/** Else a spreadsheet cannot sort by them, nor say what came before a day. */
	@Test
	void timesAreTimesInEachWorkbook() throws IOException {
		for (String what : List.of("codings", "passages", "documents", "memos", "history")) {
			Path book = folder.resolve(what + "-times.xlsx");
			run("export", study, book, "--what", what);
			try (ZipFile zip = new ZipFile(book.toFile())) {
				String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(sheet.contains("<c s=\"2\"><v>"), what);
				assertFalse(sheet.matches("(?s).*>\\d{4}-\\d\\d-\\d\\dT\\d\\d:.*"), what);
			}
		}
	}

	private static String table(String what, Object... more) throws IOException {
		Path out = folder.resolve(what + ".csv");
		run(Stream.concat(Stream.of("export", study, out, "--what", what), Stream.of(more)).toArray());
		return Files.readString(out);
	}

	@Test
	void theSeparatorIsAsItIsWanted() throws IOException {
		assertTrue(table("documents", "--separator", "semicolon").startsWith("document;group;"));
		assertTrue(table("documents", "--separator", "tab", "--excel").startsWith("\uFEFFdocument\tgroup\t"));
		run("export", study, folder.resolve("a.xlsx"), "--separator", "tab").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void aProfileSaysWhatIsLost() {
		Path out = folder.resolve("nvivo.qdpx");
		Cli.Result result = run("export", study, out, "--profile", "nvivo");
		assertTrue(result.err().contains("Colours of 16 codes") && result.err().contains("its maker says so") && result.err().contains("could not be tried"), result.err());
		assertTrue(Files.exists(out));
		assertFalse(run("export", study, out).err().contains("Colours"));
		run("export", study, folder.resolve("a.csv"), "--profile", "nvivo").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void memosAreDescriptionsWhereThatIsAskedAndWhatThatLosesIsTold() throws IOException {
		Path out = folder.resolve("described.qdpx");
		String told = run("export", study, out, "--memos", "descriptions").err();
		assertTrue(told.contains("as first line (certain)"), told);
		assertTrue(project(out).contains("<PlainTextSelection") && project(out).contains("<Description>"));
		assertFalse(run("export", study, folder.resolve("noted.qdpx"), "--memos", "notes").err().contains("as first line"));
		assertTrue(project(folder.resolve("noted.qdpx")).split("<Note ").length > project(out).split("<Note ").length, "fewer notes");
		run("export", study, folder.resolve("a.csv"), "--memos", "notes").failed(CommandLineMain.WRONG_USAGE);
	}

	private static String project(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void anExportThatFailsLeavesWhatWasThere() throws IOException {
		String message = run("export", study, folder.resolve("nowhere/out.csv")).failed(CommandLineMain.FAILED);
		assertTrue(message.contains("does not exist"), message);
		Path directory = Files.createDirectories(folder.resolve("directory.csv"));
		run("export", study, directory).failed(CommandLineMain.FAILED);
		assertTrue(Files.isDirectory(directory));
	}
}
