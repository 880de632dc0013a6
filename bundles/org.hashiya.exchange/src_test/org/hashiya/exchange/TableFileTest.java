// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are read: CSV, workbooks, what a spreadsheet puts on the clipboard, and what somebody made to do harm. */
class TableFileTest {

	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
	private static final String RELATIONS = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

	@TempDir
	Path folder = Path.of("");

	private List<List<String>> csv(String text, Charset charset) throws Exception {
		return TableFile.read(Files.write(folder.resolve("t.csv"), text.getBytes(charset)), Progress.NONE).cells();
	}

	private List<List<String>> csv(String text) throws Exception {
		return csv(text, StandardCharsets.UTF_8);
	}

	private Kind problem(Path file) {
		return assertThrows(StudyProblem.class, () -> TableFile.read(file, Progress.NONE)).kind();
	}

	@Test
	void theSeparatorIsTheOneThatTheHeadingHasMostOf() throws Exception {
		assertEquals(List.of(List.of("case", "age"), List.of("a;b", "1")), csv("\uFEFFcase;age\r\n\"a;b\";1\r\n"));
		assertEquals(List.of(List.of("case", "age"), List.of("a", "1")), csv("case,age\na,1"));
		assertEquals(List.of(List.of("case", "age"), List.of("a", "1,5")), csv("case\tage\na\t1,5"));
		assertEquals(List.of(List.of("name, first, last", "age"), List.of("x", "1")), csv("\"name, first, last\";age\nx;1"), "what is quoted separates nothing");
	}

	@Test
	void linesAreCountedAsTheyStandInTheFile() throws Exception {
		TableFile table = TableFile.read(Files.writeString(folder.resolve("t.csv"), "case,note\nAli,\"two\nlines\"\n\nسعاد,x\n"), Progress.NONE);
		assertEquals(List.of(1L, 2L, 4L, 5L), table.lines().stream().map(TableFile.Line::number).toList());
		assertEquals(List.of("سعاد", "x"), table.lines().get(3).cells());
	}

	@Test
	void otherEncodingsAreUnderstood() throws Exception {
		String text = "case;country\nسعاد;الجزائر\nعلي;تونس\nأمينة;المغرب\n";
		for (Charset charset : List.of(Charset.forName("windows-1256"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
			String marked = charset == StandardCharsets.UTF_16LE ? '\uFEFF' + text : text;
			assertEquals(List.of("سعاد", "الجزائر"), csv(marked, charset).get(1), charset.name());
		}
	}

	@Test
	void whatIsWrittenForASpreadsheetComesBack() throws Exception {
		Path file = folder.resolve("t.csv");
		List<List<String>> lines = List.of(List.of("case", "n"), List.of("=1+1", "-5"), List.of("'quoted'", "+3"), List.of("@home", "a\"b\nc"));
		try (OutputStream out = Files.newOutputStream(file)) {
			Csv csv = new Csv(out, true);
			for (List<String> line : lines) {
				csv.write(line);
			}
			csv.flush();
		}
		assertEquals(lines, TableFile.read(file, Progress.NONE).cells());
	}

	@Test
	void cellsOnTheClipboardAreApartByTabsAlone() {
		assertEquals(List.of(List.of("Oran, Algeria", "1;2"), List.of("a\nb", "")), TableFile.ofClipboard("Oran, Algeria\t1;2\n\"a\nb\"\t\n").cells());
		assertEquals(List.of(List.of("one")), TableFile.ofClipboard("one").cells());
		assertEquals(List.of(List.of("\"open", "1"), List.of("2")), TableFile.ofClipboard("\"open\t1\n2").cells());
	}

	private Path book(Map<String, String> parts) throws IOException {
		Path file = folder.resolve("book-" + System.nanoTime() + ".xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private static Map<String, String> parts(String rows) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr/><sheets>"
				+ "<sheet name=\"Leute\" sheetId=\"7\" r:id=\"rId3\"/><sheet name=\"other\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels", "<Relationships " + RELATIONS + "><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId3\" Target=\"worksheets/sheet7.xml\"/></Relationships>");
		parts.put("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>case</t></si><si><r><t>su</t></r><r><rPr><b/></rPr><t>ad</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si><si><t xml:space=\"preserve\">a_x0009_b &amp; c</t></si></sst>");
		parts.put("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"[$-409]d\\-mmm\\-yy;@\"/><numFmt numFmtId=\"171\" formatCode=\"0.00&quot; days&quot;\"/></numFmts>"
				+ "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
		parts.put("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData><row><c t=\"inlineStr\"><is><t>wrong sheet</t></is></c></row></sheetData></worksheet>");
		parts.put("xl/worksheets/sheet7.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
		return parts;
	}

	private List<List<String>> rows(String rows) throws Exception {
		return TableFile.read(book(parts(rows)), Progress.NONE).cells();
	}

	@Test
	void aWorkbookOfASpreadsheetIsRead() throws Exception {
		assertEquals(List.of(List.of("case", "", "age"), List.of(), List.of("suad", "0.3", "true"), List.of("a\tb & c", "1000000", "#N/A")),
				rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"str\"><f>A1</f><v>age</v></c></row>"
						+ "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>0.30000000000000004</v></c><c r=\"C3\" t=\"b\"><v>1</v></c></row>"
						+ "<row><c t=\"s\"><v>2</v></c><c><v>1E6</v></c><c t=\"e\"><v>#N/A</v></c><c s=\"1\"/></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>"));
	}

	@Test
	void daysAndTimesStandAsInIso8601() throws Exception {
		String row = "<row><c s=\"1\"><v>45679</v></c><c s=\"2\"><v>45679.520833333336</v></c><c s=\"3\"><v>45679</v></c><c s=\"4\"><v>45679</v></c><c s=\"5\"><v>0.75</v></c><c s=\"1\"><v>45679.5</v></c><c s=\"1\"><v>-1</v></c></row>";
		assertEquals(List.of("2025-01-22", "2025-01-22T12:30:00", "2025-01-22", "45679", "18:00", "2025-01-22T12:00:00", "-1"), rows(row).getFirst());
		Map<String, String> parts = parts("<row><c s=\"1\"><v>44217</v></c></row>");
		parts.computeIfPresent("xl/workbook.xml", (name, text) -> text.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
		assertEquals(List.of("2025-01-22"), TableFile.read(book(parts), Progress.NONE).cells().getFirst());
	}

	@ParameterizedTest
	@CsvSource({ "xl/workbook.xml, MALFORMED", "xl/worksheets/sheet7.xml, MALFORMED" })
	void whatIsMissingIsSaid(String part, Kind kind) throws Exception {
		Map<String, String> parts = parts("<row/>");
		parts.remove(part);
		assertEquals(kind, problem(book(parts)));
	}

	@Test
	void filesThatAreNoTables() throws Exception {
		assertEquals(Kind.FILE_MISSING, problem(folder.resolve("none.xlsx")));
		assertEquals(Kind.NOT_READABLE, problem(folder));
		assertEquals(Kind.NOT_TEXT, problem(Files.write(folder.resolve("old.xls"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 1, 2, 3, 0, 0, 0, 4 })));
		assertEquals(Kind.MALFORMED, problem(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(book(parts("<row/>"))), 200))));
	}

	@Test
	void whatWasMadeToFillTheMemoryIsRefused() throws Exception {
		assertEquals(Kind.TOO_LARGE, problem(book(parts("<row r=\"2000000\"><c><v>1</v></c></row>"))));
		assertEquals(Kind.TOO_LARGE, problem(book(parts("<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(700)))), "few cells that claim to be far to the right");
		assertEquals(Kind.TOO_LARGE, problem(book(parts("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(70_000_000) + "</t></is></c></row>"))), "a bomb");
		Map<String, String> parts = parts("<row/>");
		parts.put("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst " + MAIN + "><si><t>&b;</t></si></sst>");
		assertEquals(Kind.MALFORMED, problem(book(parts)), "entities");
		assertEquals(List.of("1E+999999999"), rows("<row><c><v>1E999999999</v></c></row>").getFirst(), "a number that would be long if it were written out");
	}

	@Test
	void howeverDamagedAWorkbookIsNothingButAProblemComesOfIt() throws Exception {
		long seed = 20261129;
		Random random = new Random(seed);
		Map<String, String> sound = parts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"2\"><v>45679.5</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>علي</t></is></c></row>");
		byte[] bytes = Files.readAllBytes(book(sound));
		Path file = folder.resolve("damaged.xlsx");
		int read = 0;
		for (int round = 0; round < 400; round++) {
			if (round % 2 == 0) {
				byte[] damaged = bytes.clone();
				for (int i = random.nextInt(4); i >= 0; i--) {
					damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
				}
				Files.write(file, damaged);
			} else {
				Map<String, String> parts = new LinkedHashMap<>(sound);
				String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
				String text = String.valueOf(parts.get(part));
				int at = random.nextInt(text.length());
				parts.put(part, text.substring(0, at) + List.of("", "<", "\"", "&", "9", "-", "</v>", "<c>").get(random.nextInt(8)) + text.substring(Math.min(text.length(), at + random.nextInt(3))));
				Files.copy(book(parts), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			}
			try {
				TableFile.read(file, Progress.NONE);
				read++;
			} catch (StudyProblem problem) {
				assertTrue(problem.kind() == Kind.MALFORMED || problem.kind() == Kind.NOT_READABLE || problem.kind() == Kind.NOT_TEXT || problem.kind() == Kind.TOO_LARGE, problem + ", seed " + seed + ", round " + round);
			}
		}
		assertTrue(read > 20, "some are still read: " + read);
	}
}
