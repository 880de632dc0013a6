// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Workbooks as a spreadsheet would read them. */
class XlsxTableTest {

	private static final Study NONE = new StudyInMemory(1, "study").study();

	/** A table of these rows. */
	private record Given(List<String> columns, List<@Nullable Object[]> rows) implements TableContent {
		@Override
		public List<String> columns(Study study) {
			return columns;
		}

		@Override
		public void write(Study study, Rows to, Progress progress) throws java.io.IOException {
			for (@Nullable
			Object[] row : rows) {
				to.add(row);
			}
		}
	}

	private static Map<String, Element> files(byte[] bytes) throws Exception {
		Map<String, Element> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())).getDocumentElement());
			}
		}
		return files;
	}

	private static Element sheet(List<String> columns, @Nullable Object[]... rows) throws Exception {
		Element sheet = files(StudyInMemory.bytes(new XlsxTable(new Given(columns, List.of(rows))), NONE)).get("xl/worksheets/sheet1.xml");
		assertTrue(sheet != null);
		return sheet;
	}

	/** Each cell as type, colon, content; a number has no type. */
	private static List<String> cells(Element sheet) {
		List<String> cells = new ArrayList<>();
		for (Element cell : PageFile.all(sheet, "c")) {
			assertTrue(PageFile.all(cell, "f").isEmpty(), "no formula");
			cells.add(cell.getAttribute("t") + ":" + PageFile.text(cell));
		}
		return cells;
	}

	private static @Nullable Object[] row(@Nullable Object... cells) {
		return cells;
	}

	@Test
	void cellsHaveTheTypeOfWhatTheyHold() throws Exception {
		Element sheet = sheet(List.of("a", "b", "c", "d", "e", "f"), row("=1+1", 42, new BigDecimal("0.125"), true, Instant.parse("2025-01-22T12:00:00Z"), null),
				row("+x", 1L, null, false, Instant.parse("1850-01-01T00:00:00Z"), ""));
		assertEquals(List.of("inlineStr:=1+1", ":42", ":0.125", "b:1", ":45679.500000000", ":", "inlineStr:+x", ":1", ":", "b:0", "inlineStr:1850-01-01T00:00:00Z", ":"),
				cells(sheet).subList(6, 18));
		assertEquals("2", PageFile.all(sheet, "c").get(10).getAttribute("s"), "a time looks like one");
	}

	@Test
	void theHeaderIsFrozenAndTheWholeTableCanBeFiltered() throws Exception {
		Element sheet = sheet(List.of("a", "b"), row("x", 1));
		Element pane = PageFile.all(sheet, "pane").getFirst();
		assertEquals("1 A2 frozen", pane.getAttribute("ySplit") + " " + pane.getAttribute("topLeftCell") + " " + pane.getAttribute("state"));
		assertEquals("A1:B2", PageFile.all(sheet, "autoFilter").getFirst().getAttribute("ref"));
	}

	@Test
	void aSheetOfMostlyArabicTextRunsFromRightToLeft() throws Exception {
		List<String> columns = List.of("text", "code id");
		assertEquals("1", view(sheet(columns, row("الجزائر", "abc"), row("روسيا", "abc"), row("Russia", "abc"))));
		assertEquals("", view(sheet(columns, row("الجزائر", "abc"), row("France", "abc"), row("Russia", "abc"))));
	}

	@Test
	void whatIsWrittenTheSameInEveryLanguageSaysNothingOfTheDirection() throws Exception {
		assertEquals("1", view(sheet(List.of("document", "language", "state"), row("مقابلة", "ar", "uncoded"))));
		assertEquals("1", view(sheet(List.of("coder", "step", "act"), row("سارة", "act", "add documents"))));
		assertEquals("", view(sheet(List.of("document", "language", "state"), row("interview", "ar", "uncoded"))));
	}

	@Test
	void aTextThatRunsAgainstItsSheetSaysSo() throws Exception {
		List<String> columns = List.of("text", "code id");
		assertEquals(List.of("0", "0", "2", "0"), orders(columns, row("Russia, France", "abc"), row("في 2026، SIPRI.", "abc"), row("Mali.", null)).subList(0, 4), "some programs would take the direction of the sheet");
		assertEquals(List.of("1", "1", "0", "1"), orders(columns, row("“Russia.”", "abc"), row("الجزائر", "abc"), row("المغرب (1)", null), row("٠٫٧", null)).subList(0, 4));
	}

	/** The reading order of each cell below the header: 1 for left to right, 2 for right to left, 0 where nothing is said. */
	private static List<String> orders(List<String> columns, @Nullable Object[]... rows) throws Exception {
		Map<String, Element> files = files(StudyInMemory.bytes(new XlsxTable(new Given(columns, List.of(rows))), NONE));
		List<Element> styles = PageFile.all(PageFile.all(files.get("xl/styles.xml"), "cellXfs").getFirst(), "xf");
		return PageFile.all(files.get("xl/worksheets/sheet1.xml"), "c").stream().skip(columns.size()).map(cell -> {
			String style = cell.getAttribute("s");
			List<Element> alignments = PageFile.all(styles.get(style.isEmpty() ? 0 : Integer.parseInt(style)), "alignment");
			String order = alignments.isEmpty() ? "" : alignments.getFirst().getAttribute("readingOrder");
			return order.isEmpty() ? "0" : order;
		}).toList();
	}

	private static String view(Element sheet) {
		return PageFile.all(sheet, "sheetView").getFirst().getAttribute("rightToLeft");
	}

	@Test
	void textComesOutAsItIs() throws Exception {
		for (String text : List.of(" space ", "a\nb", "<&>\"'", "_x0041_ and _x", "😀\tكِتَابٌ", "\r")) {
			String shown = cells(sheet(List.of("a"), row(text, 1))).get(1);
			assertEquals("inlineStr:" + text, shown.replace("_x005F_", "_"));
		}
		assertEquals("inlineStr:_x005F_x0041_", cells(sheet(List.of("a"), row("_x0041_"))).get(1));
		assertEquals("inlineStr:\uFFFD\uFFFD", cells(sheet(List.of("a"), row("\u0000\uD800"))).get(1));
	}

	@Test
	void whatIsTooLongIsCutBetweenCharacters() throws Exception {
		String cut = cells(sheet(List.of("a"), row("x" + "😀".repeat(20_000)))).get(1).substring("inlineStr:".length());
		assertTrue(cut.length() <= 32_767 && cut.length() > 32_760 && cut.endsWith("😀 […]"), cut.substring(cut.length() - 10));
	}

	@Test
	void moreThanASheetHoldsGoesOnInAnother() throws Exception {
		TableContent many = new TableContent() {
			@Override
			public List<String> columns(Study study) {
				return List.of("n");
			}

			@Override
			public void write(Study study, Rows rows, Progress progress) throws java.io.IOException {
				for (int i = 0; i < 1_048_576; i++) {
					rows.add(i);
				}
			}
		};
		java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
		new XlsxTable(many).write(NONE, out, Progress.NONE);
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				if (entry.getName().endsWith("sheet2.xml")) {
					assertTrue(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).endsWith("<row><c><v>1048575</v></c></row></sheetData><autoFilter ref=\"A1:A2\"/></worksheet>"));
				}
			}
		}
		assertEquals(List.of("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"), names.subList(0, 2));
		assertEquals(7, names.size());
	}

	@Test
	void randomStudiesHaveTheSameCellsAsTheirCsv() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("xlsx: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			Study study = RandomStudy.of(random.nextLong());
			for (What what : List.of(What.CODINGS, What.PASSAGES, What.CODEBOOK, What.DOCUMENTS, What.MEMOS)) {
				byte[] bytes = StudyInMemory.bytes(Exporters.find(java.nio.file.Path.of("a.xlsx"), what, ExportOptions.DEFAULT), study);
				Element sheet = files(bytes).get("xl/worksheets/sheet1.xml");
				assertTrue(sheet != null);
				String csv = new String(StudyInMemory.bytes(Exporters.find(java.nio.file.Path.of("a.csv"), what, ExportOptions.DEFAULT), study), java.nio.charset.StandardCharsets.UTF_8);
				long fields = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(csv).stream().mapToLong(line -> line.getFields().size()).sum();
				assertEquals(fields, cells(sheet).size(), "seed " + seed + " round " + round + " " + what);
				assertFalse(java.util.Arrays.equals(bytes, new byte[0]));
				assertTrue(java.util.Arrays.equals(bytes, StudyInMemory.bytes(Exporters.find(java.nio.file.Path.of("a.xlsx"), what, ExportOptions.DEFAULT), study)), "the same bytes again");
			}
		}
	}

	@Test
	void theStreamStaysOpen() throws Exception {
		boolean[] closed = { false };
		OutputStream out = new OutputStream() {
			@Override
			public void write(int b) {
				// nobody reads it
			}

			@Override
			public void close() {
				closed[0] = true;
			}
		};
		new XlsxTable(new Given(List.of("a"), List.of())).write(NONE, out, Progress.NONE);
		assertFalse(closed[0]);
	}
}
