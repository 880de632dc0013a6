// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

class CodingsCsvTest {

	private static final Instant WHEN = Instant.parse("2025-01-22T10:20:30.987Z");

	private static String csv(Exporter exporter, Study study) throws Exception {
		return new String(StudyInMemory.bytes(exporter, study), StandardCharsets.UTF_8);
	}

	private static List<List<String>> read(String csv) {
		return CsvReader.builder().ofCsvRecord(csv).stream().map(CsvRecord::getFields).toList();
	}

	@Test
	void aRowSaysAllOfACodingAndLeavesTheTextAsItIs() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		Coder amal = made.coder("أمل");
		Code actors = made.code("Actors", null, "");
		Code russia = made.code("روسيا", actors, "");
		Document document = made.document("مقال", "😀 قال: \"روسيا،\nأو غيرها\", ثم");
		Passage passage = made.passage(document, "\"روسيا،\nأو غيرها\",", amal, WHEN, russia);
		made.memo(new Target(ElementKind.CODING, passage.codings().getFirst().id(), document.id()), "", "on the coding");
		Memo first = made.memo(null, "", "first");
		made.passages.values().forEach(List::clear);
		made.put(passage.withMemos(List.of(first.id())));
		String csv = csv(new CodingsCsv(false), made.study());
		String quoted = "\"\"\"روسيا،\nأو غيرها\"\",\"";
		assertEquals(String.join(",", CodingsCsv.COLUMNS) + "\r\n" + String.join(",", "مقال", "Actors/روسيا", "أمل", "2025-01-22T10:20:30.987Z", "7", "25", quoted,
				"\"first\n\non the coding\"", document.id().toString(), russia.id().toString(), passage.id().toString(), passage.codings().getFirst().id().toString(),
				amal.id().toString()) + "\r\n", csv);
	}

	@Test
	void rowsComeByDocumentThenInTextOrderOneForEachCoding() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Coder coder = made.coder("x");
		Code a = made.code("a", null, "");
		Code b = made.code("b", null, "");
		Document second = made.document("z", "one two");
		Document third = made.document("a", "three");
		made.passage(third, "three", coder, null, a);
		made.passage(second, "two", coder, null, b, a);
		made.passage(second, "one", coder, null, a);
		List<List<String>> rows = read(csv(new CodingsCsv(false), made.study()));
		assertEquals(List.of("document code path passage text", "z a one", "z b two", "z a two", "a a three"),
				rows.stream().map(row -> row.get(0) + " " + row.get(1) + " " + row.get(6)).toList());
		assertEquals("", rows.get(1).get(3), "no time where an import did not say");
	}

	@Test
	void randomStudiesComeBackWholeAndEveryRangeCoversItsQuote() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("codings as csv: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			Study study = RandomStudy.of(random.nextLong());
			List<List<String>> rows = new ArrayList<>(read(csv(new CodingsCsv(false), study)));
			assertEquals(CodingsCsv.COLUMNS, rows.removeFirst());
			int at = 0;
			for (Document document : study.documents().list()) {
				int[] points = study.text(document, Progress.NONE).string().codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray();
				for (Passage passage : study.passages(document, Progress.NONE).list()) {
					for (Coding coding : passage.codings()) {
						List<String> row = rows.get(at++);
						int start = Integer.parseInt(row.get(4));
						assertEquals(new String(points, start, Integer.parseInt(row.get(5)) - start), row.get(6), "seed " + seed + " round " + round);
						assertEquals(coding.id().toString(), row.get(11));
					}
				}
			}
			assertEquals(at, rows.size(), "seed " + seed + " round " + round);
		}
	}

	@Test
	void forASpreadsheetFormulasAreHarmlessAndElseUntouched() throws Exception {
		StudyInMemory made = new StudyInMemory(3, "study");
		Coder coder = made.coder("@home");
		Document document = made.document("d", "=1+1 +2 -3 @x \tx \rx a=b");
		Code code = made.code("-code", null, "");
		for (String quote : List.of("=1+1", "+2", "-3", "@x", "\tx", "\rx", "a=b")) {
			made.passage(document, quote, coder, null, code);
		}
		String plain = csv(new CodingsCsv(false), made.study());
		assertEquals(List.of("=1+1", "+2", "-3", "@x", "\tx", "\rx", "a=b"), read(plain).stream().skip(1).map(row -> row.get(6)).toList());
		String excel = csv(new CodingsCsv(true), made.study());
		assertEquals("\uFEFFdocument,", excel.substring(0, 10));
		List<List<String>> rows = read(excel.substring(1));
		assertEquals(List.of("'=1+1", "'+2", "'-3", "'@x", "'\tx", "'\rx", "a=b"), rows.stream().skip(1).map(row -> row.get(6)).toList());
		assertEquals("'-code '@home", rows.get(1).get(1) + " " + rows.get(1).get(2));
	}

	@Test
	void aStudyWithoutCodingsHasOnlyTheHeader() throws Exception {
		StudyInMemory made = new StudyInMemory(4, "study");
		made.document("d", "text");
		assertEquals(String.join(",", CodingsCsv.COLUMNS) + "\r\n", csv(new CodingsCsv(false), made.study()));
	}

	@Test
	void theCodebookHasTheDefinitionInForceOfEachCode() throws Exception {
		StudyInMemory made = new StudyInMemory(5, "study");
		Code above = made.code("Actors", null, "who, \"acts\"");
		Code plain = made.code("روسيا", above, "old");
		made.elements.removeLast();
		Code below = made.add(plain.withDefinition("new", "when", "when not", Stamp.UNKNOWN).withCodable(false, Stamp.UNKNOWN));
		assertEquals(List.of(CodebookCsv.COLUMNS, List.of("Actors", "Actors", "true", "#ABCDEF", "who, \"acts\"", "", "", "1", above.id().toString(), ""),
				List.of("Actors/روسيا", "روسيا", "false", "#ABCDEF", "new", "when", "when not", "2", below.id().toString(), above.id().toString())),
				read(csv(new CodebookCsv(false), made.study())));
	}

	@Test
	void aTableIsWrittenAsItsMakerMadeIt() throws Exception {
		StudyInMemory made = new StudyInMemory(6, "name");
		TableMaker maker = (study, progress) -> new TableMaker.Table(List.of("code path", "codings"), List.of(List.of(study.info().name(), "3")));
		assertEquals("code path,codings\r\nname,3\r\n", csv(new TableCsv(maker, false), made.study()));
	}

	@Test
	void aCancelledExportStops() {
		StudyInMemory made = new StudyInMemory(7, "study");
		made.document("d", "text");
		for (Exporter exporter : List.of(new CodingsCsv(false), new RefiProject())) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			assertThrows(CancellationException.class, () -> exporter.write(made.study(), out, Cancelled.PROGRESS));
		}
	}
}
