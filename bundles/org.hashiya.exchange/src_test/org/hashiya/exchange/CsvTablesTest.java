// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.hashiya.exchange.internal.tables.CodebookTable;
import org.hashiya.exchange.internal.tables.CodingsTable;
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
import org.hashiya.model.Unplaced;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

class CsvTablesTest {

	private static final Csv.Form EXCEL = new Csv.Form(true, ',');
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
		String csv = csv(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), made.study());
		String quoted = "\"\"\"روسيا،\nأو غيرها\"\",\"";
		assertEquals(String.join(",", CodingsTable.COLUMNS) + "\r\n" + String.join(",", "مقال", "Actors/روسيا", "أمل", "2025-01-22T10:20:30.987Z", "7", "25", quoted,
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
		List<List<String>> rows = read(csv(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), made.study()));
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
			List<List<String>> rows = new ArrayList<>(read(csv(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), study)));
			assertEquals(CodingsTable.COLUMNS, rows.removeFirst());
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
		String plain = csv(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), made.study());
		assertEquals(List.of("=1+1", "+2", "-3", "@x", "\tx", "\rx", "a=b"), read(plain).stream().skip(1).map(row -> row.get(6)).toList());
		String excel = csv(new CsvTable(new CodingsTable(), EXCEL), made.study());
		assertEquals("\uFEFFdocument,", excel.substring(0, 10));
		List<List<String>> rows = read(excel.substring(1));
		assertEquals(List.of("'=1+1", "'+2", "'-3", "'@x", "'\tx", "'\rx", "a=b"), rows.stream().skip(1).map(row -> row.get(6)).toList());
		assertEquals("'-code '@home", rows.get(1).get(1) + " " + rows.get(1).get(2));
	}

	@Test
	void aStudyWithoutCodingsHasOnlyTheHeader() throws Exception {
		StudyInMemory made = new StudyInMemory(4, "study");
		made.document("d", "text");
		assertEquals(String.join(",", CodingsTable.COLUMNS) + "\r\n", csv(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), made.study()));
	}

	@Test
	void theCodebookHasTheDefinitionInForceOfEachCode() throws Exception {
		StudyInMemory made = new StudyInMemory(5, "study");
		Code above = made.code("Actors", null, "who, \"acts\"");
		Code plain = made.code("روسيا", above, "old");
		made.elements.removeLast();
		Code below = made.add(plain.withDefinition("new", "when", "when not", Stamp.UNKNOWN).withCodable(false, Stamp.UNKNOWN));
		assertEquals(List.of(CodebookTable.COLUMNS, List.of("Actors", "Actors", "true", "#ABCDEF", "who, \"acts\"", "", "", "1", above.id().toString(), ""),
				List.of("Actors/روسيا", "روسيا", "false", "#ABCDEF", "new", "when", "when not", "2", below.id().toString(), above.id().toString())),
				read(csv(new CsvTable(new CodebookTable(), Csv.Form.PLAIN), made.study())));
	}

	@Test
	void aTableIsWrittenAsItsMakerMadeIt() throws Exception {
		StudyInMemory made = new StudyInMemory(6, "name");
		TableMaker maker = (study, progress) -> new TableMaker.Table(List.of("code path", "codings"), List.of(List.of(study.info().name(), "3")));
		assertEquals("code path,codings\r\nname,3\r\n", csv(Exporters.find(Path.of("a.csv"), What.FREQUENCIES, new ExportOptions(false, maker)), made.study()));
	}

	@Test
	void anotherSeparatorIsQuotedAsTheCommaIs() throws Exception {
		StudyInMemory made = new StudyInMemory(8, "study");
		Coder coder = made.coder("a;b");
		Document document = made.document("d,e", "text");
		made.passage(document, "text", coder, null, made.code("c", null, ""));
		String csv = csv(new CsvTable(new CodingsTable(), new Csv.Form(false, ';')), made.study());
		assertTrue(csv.lines().toList().get(1).startsWith("d,e;c;\"a;b\";;0;4;text;;"), csv);
	}

	@Test
	void passagesDocumentsAndMemosAreTablesToo() throws Exception {
		StudyInMemory made = new StudyInMemory(9, "study");
		Coder amal = made.coder("أمل");
		Coder ben = made.coder("Ben");
		Code a = made.code("a", null, "");
		Code b = made.code("b", a, "");
		Variable age = made.add(new Variable(made.id(), "age", Variable.Type.INTEGER, ""));
		Document document = made.document("d", "😀 one\ntwo three", new VariableValue(age.id(), "41"));
		Passage both = made.put(new Passage(made.id(), document.id(), 7, 10, amal.id(), WHEN,
				List.of(new Coding(made.id(), a.id(), 1, amal.id(), WHEN), new Coding(made.id(), b.id(), 1, ben.id(), null)), List.of()));
		Passage waiting = made.put(new Passage(made.id(), document.id(), 16, 16, ben.id(), null, List.of(), List.of(made.id()), new Unplaced("gone", "", "")));
		Memo memo = made.memo(new Target(ElementKind.CODING, both.codings().getFirst().id(), document.id()), "why", "because");
		made.memo(null, "", "free");
		Study study = made.study();
		List<List<String>> passages = read(table(study, What.PASSAGES));
		assertEquals(List.of("d", "2", "6", "9", "two", "a | a/b", "أمل | Ben", WHEN.toString(), "because", "false", document.id().toString(), both.id().toString()), passages.get(1));
		assertEquals(List.of("d", "2", "15", "15", "gone", "", "Ben", "", "", "true", document.id().toString(), waiting.id().toString()), passages.get(2));
		List<List<String>> documents = read(table(study, What.DOCUMENTS));
		assertEquals("age", documents.get(0).getLast());
		assertEquals(List.of("d", "", "und", "0", "15", "0", "in work", "2", "2", "", "", document.id().toString(), "41"), documents.get(1));
		List<List<String>> memos = read(table(study, What.MEMOS));
		assertEquals(List.of("why", "", "because", "coding", "two", "d", "", "", "", memo.id().toString(), both.codings().getFirst().id().toString(), ""), memos.get(1));
		assertEquals(List.of("", "", "free", "", ""), memos.get(2).subList(0, 5));
	}

	private static String table(Study study, What what) throws Exception {
		return csv(Exporters.find(Path.of("a.csv"), what, ExportOptions.DEFAULT), study);
	}

	@Test
	void aCancelledExportStops() {
		StudyInMemory made = new StudyInMemory(7, "study");
		made.document("d", "text");
		for (Exporter exporter : List.of(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), new RefiProject())) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			assertThrows(CancellationException.class, () -> exporter.write(made.study(), out, Progress.stoppedBy(() -> true)));
		}
	}
}
