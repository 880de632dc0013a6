// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.xml.sax.SAXException;

/** Projects that are written more loosely than the standard has it are read as whoever wrote them meant it, and the report says so; what comes out again is valid. */
class RefiLooseTest {

	private static final String BEGIN = "<TextSource guid=\"" + guid(20) + "\" name=\"t\"><PlainTextContent>one two three</PlainTextContent>";

	@TempDir
	@Nullable
	Path folder;

	private Taken take(String content) throws StudyProblem, IOException {
		return take(content, "Hobby 1.0");
	}

	/** Takes a project over and writes it out and in again: that must be valid, and lose no element. */
	private Taken take(String content, String origin) throws StudyProblem, IOException {
		Path file = Files.writeString(folder().resolve("loose.qde"), RefiTwinsTest.project(origin, content));
		Taken taken = new Taken().take(file);
		check(taken);
		return taken;
	}

	private void check(Taken taken) throws StudyProblem, IOException {
		byte[] out = taken.export();
		Path back = Taken.write(folder(), "back.qdpx", out);
		try {
			Schema.validate(RefiTwinsTest.qde(out).getBytes(StandardCharsets.UTF_8), "Project.xsd");
		} catch (TestAbortedException e) {
			assertNull(System.getenv("CI"), "no schema is beside this checkout");
		} catch (SAXException e) {
			throw new AssertionError(e);
		}
		Taken again = new Taken().take(back);
		assertEquals(taken.study.codebook().list().size(), again.study.codebook().list().size());
		assertEquals(taken.study.memos().list().size(), again.study.memos().list().size());
		assertEquals(taken.study.cases().list(), again.study.cases().list());
		for (Document document : taken.study.documents().list()) {
			assertEquals(passages(taken, document), passages(again, document));
		}
	}

	private static List<Passage> passages(Taken taken, Document document) throws StudyProblem {
		return taken.study.passages(document, Progress.NONE).list();
	}

	private static String passage(int start, int end, String content) {
		return "<PlainTextSelection guid=\"" + guid(30 + start) + "\" startPosition=\"" + start + "\" endPosition=\"" + end + "\">" + content + "</PlainTextSelection>";
	}

	private static String coding(int id, String user, String code) {
		return "<Coding guid=\"" + guid(id) + "\" creatingUser=\"" + user + "\">" + code + "</Coding>";
	}

	private static String code(int number) {
		return "<CodeRef targetGUID=\"" + guid(number) + "\"/>";
	}

	@Test
	void aCodeBelowASelectionIsACoding() throws StudyProblem, IOException {
		Taken taken = take(RefiTwinsTest.codes() + "<Sources>" + BEGIN + passage(0, 3, code(11)) + passage(4, 7, coding(50, guid(1), code(11) + code(12))) + passage(8, 13, coding(51, guid(1), "<CodeRef>" + guid(12) + "</CodeRef>"))
				+ code(12) + "</TextSource></Sources>");
		List<Passage> passages = passages(taken, taken.study.documents().at(0));
		assertEquals(List.of("Identity"), codes(taken, find(passages, 0, 3)));
		assertEquals(List.of("Home", "Identity"), codes(taken, find(passages, 4, 7)));
		assertEquals(List.of("Home"), codes(taken, find(passages, 8, 13)));
		assertEquals(List.of("Home"), codes(taken, find(passages, 0, 13)));
		assertEquals(3, taken.report().count(ImportFinding.CODING_MADE));
		assertEquals(0, taken.report().count(ImportFinding.UNKNOWN));
	}

	@Test
	void whatStandsWithoutItsContainerOrInAnotherIsRead() throws StudyProblem, IOException {
		Taken taken = take("<User guid=\"" + guid(1) + "\" name=\"Sara\"/><Codes><Code guid=\"" + guid(11) + "\" name=\"a\"><Codes><Code guid=\"" + guid(12) + "\" name=\"b\"/></Codes></Code></Codes><Code guid=\"" + guid(13) + "\" name=\"c\"/>"
				+ "<Variable guid=\"" + guid(14) + "\" name=\"v\" typeOfVariable=\"Text\"/><Case guid=\"" + guid(15) + "\" name=\"k\"><Case guid=\"" + guid(16) + "\" name=\"k2\"/></Case>" + BEGIN
				+ "<Note guid=\"" + guid(17) + "\" name=\"n\"><PlainTextContent>on the text</PlainTextContent></Note>" + passage(0, 3, "<Note name=\"m\"><PlainTextContent>on the words</PlainTextContent></Note>")
				+ "</TextSource><Notes><Set guid=\"" + guid(18) + "\" name=\"s\"><MemberCode targetGUID=\"" + guid(11) + "\"/></Set></Notes><Note guid=\"" + guid(19) + "\" name=\"p\"><PlainTextContent>free</PlainTextContent></Note>");
		assertEquals(List.of("a", "a/b", "c"), taken.study.codebook().list().stream().map(code -> taken.study.codebook().path(code.id())).toList());
		assertEquals(List.of("k", "k2"), taken.study.cases().list().stream().map(each -> each.name()).sorted().toList());
		assertEquals(1, taken.study.variables().size());
		assertEquals(1, taken.study.sets().size());
		assertEquals(List.of("free", "on the text", "on the words"), taken.study.memos().list().stream().map(Memo::text).sorted().toList());
		assertEquals(1, find(passages(taken, taken.study.documents().at(0)), 0, 3).memos().size());
		assertEquals(0, taken.report().count(ImportFinding.UNKNOWN));
		assertEquals(12, taken.report().count(ImportFinding.MISPLACED));
	}

	@Test
	void containersMayLieDeepInEachOther() throws StudyProblem, IOException {
		take("<Users>".repeat(15_000) + "</Users>".repeat(15_000) + "<Cases>" + "<Case name=\"k\">".repeat(10_000) + "</Case>".repeat(10_000) + "</Cases>" + "<Notes>" + "<Note name=\"n\">".repeat(10_000) + "</Note>".repeat(10_000) + "</Notes>");
	}

	@Test
	void whoIsNotInTheFileIsStillSomebody() throws StudyProblem, IOException {
		Taken taken = take("<Users><User guid=\"" + guid(1) + "\" name=\"Sara\" id=\"SK\"/></Users>" + RefiTwinsTest.codes() + "<Sources>" + BEGIN + passage(0, 3, coding(50, guid(2), code(11)) + coding(51, guid(3), code(11))
				+ coding(52, guid(2), code(12)) + coding(53, "Sara", code(12)) + coding(54, "SK", code(11)) + coding(55, "Omar", code(11))) + "</TextSource></Sources>");
		Map<Object, String> names = new HashMap<>();
		taken.study.coders().list().forEach(coder -> names.put(coder.id(), coder.name()));
		List<Coding> codings = find(passages(taken, taken.study.documents().at(0)), 0, 3).codings();
		assertEquals(List.of("Hobby 1.0 00000002", "Hobby 1.0 00000003", "Omar", "Sara"), names.values().stream().sorted().toList());
		assertEquals(2, codings.stream().filter(each -> "Sara".equals(names.get(each.coder()))).count());
		assertEquals(3, taken.report().count(ImportFinding.CODER_MADE));
		assertEquals(0, taken.report().count(ImportFinding.CODER_MISSING));
	}

	@Test
	void codesAndVariablesMayBeCalledByTheirNames() throws StudyProblem, IOException {
		Taken taken = take(RefiTwinsTest.codes() + "<Variables><Variable guid=\"" + guid(14) + "\" name=\"Age\" typeOfVariable=\"Integer\"/></Variables><Sources>" + BEGIN
				+ passage(0, 3, coding(50, "", "<CodeRef targetGUID=\"Home\"/>") + coding(51, "", "<CodeRef targetGUID=\"Exile\"/>"))
				+ value("Age", "IntegerValue", "7") + value("City", "TextValue", "Oran") + value(guid(77), "FloatValue", "1,5") + "</TextSource></Sources>");
		assertEquals(List.of("Exile", "Home"), codes(taken, find(passages(taken, taken.study.documents().at(0)), 0, 3)));
		assertEquals(List.of("Identity", "Home", "Exile"), taken.study.codebook().list().stream().map(Code::name).toList());
		assertEquals(List.of("7", "Oran", "1.5"), taken.study.documents().at(0).values().stream().map(VariableValue::value).toList());
		assertEquals(List.of("Age", "City", "0000004D"), taken.study.variables().list().stream().map(each -> each.name()).toList());
		assertEquals(2, taken.report().count(ImportFinding.VARIABLE_MADE));
		assertEquals(0, taken.report().count(ImportFinding.VALUE));
	}

	private static String value(String variable, String element, String value) {
		return "<VariableValue><VariableRef targetGUID=\"" + variable + "\"/><" + element + ">" + value + "</" + element + "></VariableValue>";
	}

	@Test
	void valuesAreWrittenAsPeopleAndProgramsDo() throws StudyProblem, IOException {
		String[][] all = { { "Boolean", "Yes", "true" }, { "Boolean", "1", "1" }, { "Boolean", "FALSE", "false" }, { "Boolean", "perhaps", "perhaps" }, { "Float", "3,5", "3.5" }, { "Float", "1e3", "1000" }, { "Float", "٣٫٥", "3.5" },
				{ "Integer", "3.0", "3" }, { "Integer", " 42 ", "42" }, { "Integer", "many", "many" }, { "Date", "2019-05-01T00:00:00", "2019-05-01" }, { "Date", "01.05.2019", "2019-05-01" }, { "Date", "25/12/2019", "2019-12-25" },
				{ "Date", "5/6/2019", "5/6/2019" }, { "Date", "31.02.2019", "31.02.2019" }, { "DateTime", "2019-05-01 10:00", "2019-05-01T10:00:00" }, { "DateTime", "01.05.2019 10:00", "2019-05-01T10:00:00" } };
		StringBuilder variables = new StringBuilder();
		StringBuilder values = new StringBuilder();
		for (int i = 0; i < all.length; i++) {
			variables.append("<Variable guid=\"").append(guid(200 + i)).append("\" name=\"v").append(i).append("\" typeOfVariable=\"").append(all[i][0]).append("\"/>");
			values.append(value(guid(200 + i), all[i][0] + "Value", all[i][1]));
		}
		Taken taken = take("<Variables>" + variables + "</Variables><Sources>" + BEGIN + values + "</TextSource></Sources>");
		List<VariableValue> found = taken.study.documents().at(0).values();
		for (int i = 0; i < all.length; i++) {
			assertEquals(all[i][2], found.get(i).value(), all[i][1]);
		}
		assertEquals(12, taken.report().count(ImportFinding.VALUE_WRITTEN));
	}

	@Test
	void timesInManyForms() throws StudyProblem, IOException {
		String[][] all = { { "2019-05-01T10:00:00+02:00", "2019-05-01T08:00:00Z" }, { "2019-05-01T10:00:00+0200", "2019-05-01T08:00:00Z" }, { "2019-05-01T10:00:00+02", "2019-05-01T08:00:00Z" }, { "2019-05-01T10:00Z", "2019-05-01T10:00:00Z" },
				{ "2019-05-01T10:00", "2019-05-01T10:00:00Z" }, { "2019-05-01 10:00:00.1234567", "2019-05-01T10:00:00.123456700Z" }, { "2019-05-01 10:00:00 +02:00", "2019-05-01T08:00:00Z" }, { "2019-05-01", "2019-05-01T00:00:00Z" },
				{ "2019-05-01Z", "2019-05-01T00:00:00Z" }, { "01.05.2019 10:00:00", "2019-05-01T10:00:00Z" }, { "5/13/2019 1:05:06 PM", "2019-05-13T13:05:06Z" }, { "13/5/2019 12:00 am", "2019-05-13T00:00:00Z" },
				{ "5/6/2019 10:00:00 AM", "" }, { "0001-01-01T00:00:00", "" }, { "0001-01-01T00:00:00Z", "" }, { "2019-02-30T00:00:00Z", "" }, { "gestern", "" } };
		StringBuilder sources = new StringBuilder();
		for (int i = 0; i < all.length; i++) {
			sources.append("<TextSource guid=\"").append(guid(100 + i)).append("\" name=\"d").append(i).append("\" creationDateTime=\"").append(all[i][0]).append("\"><PlainTextContent>").append(i).append("</PlainTextContent></TextSource>");
		}
		Taken taken = take("<Sources>" + sources + "</Sources>");
		for (int i = 0; i < all.length; i++) {
			Instant expected = all[i][1].isEmpty() ? null : Instant.parse(all[i][1]);
			assertEquals(expected, taken.study.documents().at(i).created().at(), all[i][0]);
		}
		assertEquals(5, taken.report().count(ImportFinding.TIME));
	}

	@Test
	void coloursInManyForms() throws StudyProblem, IOException {
		String[][] all = { { "#f0a", "#FF00AA" }, { "#f0af", "#FF00AA" }, { "rgb(1,2,3)", "#010203" }, { "rgb(1 2 3)", "#010203" }, { "rgba(1, 2, 3, 0.5)", "#010203" }, { "rgb(1 2 3 / 50%)", "#010203" }, { "1,2,3", "#010203" }, { "Red", "#FF0000" },
				{ "grey", "#808080" }, { "#FF010203", "#010203" }, { "#010203ff", "#010203" }, { "0x010203", "#010203" }, { "010203", "#010203" }, { "-16776961", "#0000FF" }, { "4278255360", "#00FF00" } };
		StringBuilder codes = new StringBuilder();
		for (int i = 0; i < all.length; i++) {
			codes.append("<Code guid=\"").append(guid(100 + i)).append("\" name=\"c").append(i).append("\" isCodable=\"true\" color=\"").append(all[i][0]).append("\"/>");
		}
		Taken taken = take("<CodeBook><Codes>" + codes + "</Codes></CodeBook>");
		for (int i = 0; i < all.length; i++) {
			assertEquals(all[i][1], taken.study.codebook().list().get(i).colour().hex(), all[i][0]);
		}
		assertEquals(0, taken.report().count(ImportFinding.COLOUR));
	}

	@Test
	void emptyTextsWholeTextsAndTextsThatSeveralHave() throws StudyProblem, IOException {
		String whole = "<PlainTextSelection guid=\"" + guid(40) + "\" startPosition=\"0\" endPosition=\"13\">" + coding(41, "", code(11)) + "</PlainTextSelection>";
		String qde = RefiTwinsTest.project("NVivo 14", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"empty\" plainTextPath=\"internal://e.txt\" richTextPath=\"internal://e.docx\"/><TextSource guid=\"" + guid(21)
				+ "\" name=\"a\" plainTextPath=\"internal://s.txt\">" + whole + "</TextSource><TextSource guid=\"" + guid(22) + "\" name=\"b\" plainTextPath=\"INTERNAL://S.TXT\"/><TextSource guid=\"" + guid(23)
				+ "\" name=\"gone\" plainTextPath=\"absolute://C:/x.txt\"/><TextSource guid=\"" + guid(24) + "\" name=\"gone too\" plainTextPath=\"relative:///x/y.txt\"/><TextSource guid=\"" + guid(25) + "\" name=\"nothing\"/><PDFSource guid=\"" + guid(26)
				+ "\" name=\"p\" path=\"internal://p.pdf\"><Representation guid=\"" + guid(27) + "\" plainTextPath=\"internal://texts/deep/r.txt\"/></PDFSource></Sources>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("Sources/e.txt", "").add("Sources/e.docx", "").add("Sources/s.txt", "one two three").add("Sources/p.pdf", "%PDF").add("other/Texts/Deep/r.txt", "of a pdf").write(folder(), "t.qdpx");
		Taken taken = new Taken().take(file);
		check(taken);
		assertEquals(List.of("empty", "a", "b", "p"), taken.study.documents().list().stream().map(Document::name).toList());
		assertEquals("", taken.text(taken.study.documents().at(0)));
		assertEquals("one two three", taken.quote(passages(taken, taken.study.documents().at(1)).getFirst()));
		assertEquals("of a pdf", taken.text(taken.study.documents().at(3)));
		assertEquals(3, taken.report().count(ImportFinding.TEXT_MISSING), taken.report().toString());
		assertEquals(0, taken.report().count(ImportFinding.SOURCE_KEPT), "each is told once");
	}

	@Test
	void manyOfOneNameAndLongNames() throws StudyProblem, IOException {
		StringBuilder sources = new StringBuilder();
		StringBuilder codes = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			sources.append("<TextSource guid=\"").append(guid(10_000 + i)).append("\" name=\"Respondent\"><PlainTextContent>text ").append(i).append("</PlainTextContent></TextSource>");
			codes.append("<Code guid=\"").append(guid(20_000 + i)).append("\" name=\"theme\"/>");
		}
		String longName = "اسم طويل ".repeat(2_000);
		sources.append("<TextSource guid=\"").append(guid(9_000)).append("\" name=\"").append(longName).append("\"><PlainTextContent>x</PlainTextContent></TextSource>");
		codes.append("<Code guid=\"").append(guid(9_001)).append("\" name=\"").append(longName).append("\"><Description><p>an <b>HTML</b> text</p></Description></Code>");
		Taken taken = take("<CodeBook xml:lang=\"ar\"><Codes>" + codes + "</Codes></CodeBook><Sources>" + sources + "</Sources>");
		assertEquals(5_001, taken.study.documents().size());
		assertEquals("Respondent 5000", taken.study.documents().at(4_999).name());
		assertTrue(taken.study.documents().list().stream().allMatch(each -> each.stem().getBytes(StandardCharsets.UTF_8).length < 250), "what a file can be called");
		assertEquals("an HTML text", taken.study.codebook().list().getLast().definition().text());
	}

	@Test
	void setsAndGraphsThatReferToNothing() throws StudyProblem, IOException {
		Taken taken = take("<Sets><Set guid=\"" + guid(50) + "\" name=\"s\"><MemberCode targetGUID=\"" + guid(51) + "\"/><MemberSource targetGUID=\"" + guid(52) + "\"/><MemberNote targetGUID=\"" + guid(53) + "\"/></Set></Sets><Graphs><Graph guid=\""
				+ guid(54) + "\" name=\"g\"><Vertex guid=\"" + guid(55) + "\" representedGUID=\"" + guid(56) + "\" firstX=\"1.5\" firstY=\"2\" shape=\"Blob\"/><Edge guid=\"" + guid(57) + "\" sourceVertex=\"" + guid(55) + "\" targetVertex=\"" + guid(58)
				+ "\" lineStyle=\"wavy\"/></Graph></Graphs>");
		assertEquals(1, taken.study.sets().size());
		assertEquals(1, taken.report().count(ImportFinding.GRAPH_KEPT));
		assertTrue(RefiTwinsTest.qde(taken.export()).contains("<Vertex"));
	}

	@Test
	void theRootThatNvivoWrapsCodesInHasManyNames() throws StudyProblem, IOException {
		for (String name : List.of("Nodes", "Codes", "Knoten", "Nodos")) {
			Taken taken = take("<CodeBook><Codes><Code guid=\"" + guid(1) + "\" name=\"" + name + "\" isCodable=\"false\"><Code guid=\"" + guid(2) + "\" name=\"a\" isCodable=\"true\"/></Code></Codes></CodeBook>", "NVivo 14.23 Windows");
			assertEquals(List.of("a"), taken.study.codebook().list().stream().map(Code::name).toList());
		}
	}

	/** Found by fuzzing: the root had the id of the code in it. */
	@Test
	void theRootThatNvivoWrapsCodesInIsNoCodeOfTheStudy() throws StudyProblem, IOException {
		String codes = "<CodeBook><Codes><Code guid=\"" + guid(1) + "\" name=\"Nodes\" isCodable=\"false\"><Code guid=\"" + guid(2) + "\" name=\"a\" isCodable=\"true\"/></Code></Codes></CodeBook>";
		Taken taken = take(codes, "NVivo 14.23 Windows");
		taken.take(Files.writeString(folder().resolve("again.qde"), RefiTwinsTest.project("NVivo 14.23 Windows", codes.replace(guid(1), guid(2)))));
		assertEquals(List.of("a"), taken.study.codebook().list().stream().map(Code::name).toList());
		assertEquals(List.of("a"), new Taken().take(Taken.write(folder(), "back.qdpx", taken.export())).study.codebook().list().stream().map(Code::name).toList());
	}

	/** As when somebody has taken a project out of its archive. */
	@Test
	void textsMayLieBesideTheBareXml() throws StudyProblem, IOException {
		Path outside = Files.writeString(folder().resolve("secret.txt"), "not of this project");
		Path sources = Files.createDirectories(folder().resolve("unpacked/Sources"));
		Files.writeString(sources.resolve("a.txt"), "one two three");
		Files.writeString(sources.resolve("other.txt"), "of another");
		try {
			Files.createSymbolicLink(sources.resolve("link.txt"), outside);
		} catch (IOException | UnsupportedOperationException e) {
			assertTrue(Files.notExists(sources.resolve("link.txt"))); // not every system lets us
		}
		StringBuilder all = new StringBuilder();
		int number = 20;
		for (String path : List.of("internal://A.txt", "internal://link.txt", "internal://../secret.txt", "../secret.txt", "absolute://" + outside)) {
			all.append("<TextSource guid=\"").append(guid(number)).append("\" name=\"t").append(number++).append("\" plainTextPath=\"").append(path).append("\"/>");
		}
		Path file = Files.writeString(folder().resolve("unpacked/project.qde"), RefiTwinsTest.project("NVivo", "<Sources>" + all + "</Sources>"));
		Taken taken = new Taken().take(file);
		assertEquals(List.of("t20"), taken.study.documents().list().stream().map(Document::name).toList());
		assertEquals("one two three", taken.text(taken.study.documents().at(0)));
		assertEquals(4, taken.report().count(ImportFinding.TEXT_MISSING));
		assertEquals(0, taken.report().count(ImportFinding.FILE_UNUSED));
	}

	@Test
	void namesOfCharactersAndHalvesOfThem() throws StudyProblem, IOException {
		Path file = Files.writeString(folder().resolve("named.qde"), RefiTwinsTest.project("x", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"caf&eacute; &amp; &AMP; &none; R&D &#xD83D;&#xDE00;\"><PlainTextContent>one&nbsp;two &#55357;&#56832; &#55357; &copy;&lt;</PlainTextContent>"
				+ "</TextSource></Sources>"));
		Taken taken = new Taken().take(file);
		assertEquals("café & & &none; R&D \uD83D\uDE00", taken.study.documents().at(0).name());
		assertEquals("one\u00A0two \uD83D\uDE00 \uFFFD ©<", taken.text(taken.study.documents().at(0)));
		assertEquals(6, taken.report().count(ImportFinding.XML_AMPERSANDS));
		check(taken);
	}

	@Test
	void aReferenceToAForbiddenCharacterIsOneCharacter() throws StudyProblem, IOException {
		Taken taken = take("<Sources><TextSource guid=\"" + guid(20) + "\" name=\"t\"><PlainTextContent>a &amp; b&#1;c &lt; d&#x1F;e</PlainTextContent></TextSource></Sources>");
		assertEquals("a & b\uFFFDc < d\uFFFDe", taken.text(taken.study.documents().at(0)), "what was a reference before does not come again");
	}

	@Test
	void filesAreFoundByTheIdOfTheirSourceAndWithoutTheirEnding() throws StudyProblem, IOException {
		String qde = RefiTwinsTest.project("NVivo 14", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"/><TextSource guid=\"" + guid(21) + "\" name=\"b\" plainTextPath=\"internal://" + guid(21) + "\"/><TextSource guid=\"" + guid(22)
				+ "\" name=\"c\" plainTextPath=\"internal://wrong.txt\"/><TextSource guid=\"" + guid(23) + "\" name=\"none\"/><TextSource guid=\"" + guid(24) + "\" name=\"empty\"><PlainTextContent/></TextSource></Sources>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20).toLowerCase() + ".txt", "of a").add("sources/" + guid(21) + ".TXT", "of b").add("sources/" + guid(21) + ".pdf", "%PDF").add("sources/" + guid(22) + ".txt", "of c")
				.add("sources/" + guid(23) + ".mp3", "ID3").add("sources/" + guid(24) + ".txt", "not its").write(folder(), "t.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(Map.of("a", "of a", "b", "of b", "c", "of c", "empty", ""), texts(taken));
		assertEquals(3, taken.report().count(ImportFinding.FILE_OTHERWISE));
		check(taken);
		byte[] marked = Files.readAllBytes(file);
		byte[] split = new byte[marked.length + 4];
		System.arraycopy(new byte[] { 'P', 'K', 7, 8 }, 0, split, 0, 4);
		System.arraycopy(marked, 0, split, 4, marked.length);
		assertEquals(Map.of("a", "of a", "b", "of b", "c", "of c", "empty", ""), texts(new Taken().take(Taken.write(folder(), "split.qdpx", split))), "the mark of an archive in parts comes first");
	}

	/** Found by fuzzing: a source whose path led to nothing took the text of another one on the way back. */
	@Test
	void whatWasNotFoundIsNotAnotherFileOnTheWayBack() throws StudyProblem, IOException {
		String source = "<TextSource guid=\"" + guid(20) + "\" name=\"a\" plainTextPath=\"";
		String qde = RefiTwinsTest.project("x", "<Sources>" + source + "internal://a.txt\"/>" + source + guid(20) + "\"/></Sources>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/a.txt", "of a").write(folder(), "t.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(Map.of("a", "of a"), texts(taken));
		assertEquals(Map.of("a", "of a"), texts(new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()))));
	}

	private static Map<String, String> texts(Taken taken) throws StudyProblem {
		Map<String, String> texts = new HashMap<>();
		for (Document document : taken.study.documents().list()) {
			texts.put(document.name(), taken.text(document));
		}
		return texts;
	}

	@Test
	void theXmlMayBeInUtf16() throws StudyProblem, IOException {
		String qde = RefiTwinsTest.project("NVivo 15", RefiTwinsTest.codes() + "<Sources>" + BEGIN + passage(0, 3, coding(50, "", "<CodeRef targetGUID=\"{" + guid(11).toLowerCase() + "}\"/>")) + "</TextSource></Sources>").replace("utf-8", "utf-16");
		for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
			Taken taken = new Taken().take(Files.write(folder().resolve("u.qde"), qde.getBytes(charset)));
			assertEquals(List.of("Identity"), codes(taken, find(passages(taken, taken.study.documents().at(0)), 0, 3)), charset.name());
		}
	}

	private static Passage find(List<Passage> passages, int start, int end) {
		return passages.stream().filter(passage -> passage.hasRange(start, end)).findFirst().orElseThrow(() -> new AssertionError(start + " " + end + " in " + passages));
	}

	private static List<String> codes(Taken taken, Passage passage) {
		return passage.codings().stream().map(coding -> Objects.requireNonNull(taken.study.codebook().get(coding.code())).name()).sorted().toList();
	}

	private Path folder() {
		return Objects.requireNonNull(folder);
	}

	@Test
	void regionsWithEdgesOfOtherNamesAndOnesThatLackThem() throws StudyProblem, IOException {
		String region = "<PDFSelection guid=\"" + guid(41) + "\" name=\"whole\" page=\"1\" startX=\"72.5\" startY=\"100.1\" endX=\"300.9\" endY=\"140\"/>";
		String less = "<PDFSelection guid=\"" + guid(42) + "\" name=\"less\" page=\"1\" firstX=\"7\"/>";

		Taken taken = take("<Sources><PDFSource guid=\"" + guid(22) + "\" name=\"p\" path=\"absolute://p.pdf\">" + region + less + "</PDFSource><VideoSource guid=\"" + guid(23)
				+ "\" name=\"v\" path=\"absolute://v.mp4\"><VideoSelection guid=\"" + guid(43) + "\" start=\"5\" end=\"9\"/><Frame at=\"3\"/></VideoSource></Sources>");

		assertEquals(1, taken.report().count(ImportFinding.INCOMPLETE), String.valueOf(taken.report()));
		assertEquals(1, taken.report().count(ImportFinding.UNKNOWN), String.valueOf(taken.report()));
		String out = RefiTwinsTest.qde(taken.export());
		assertTrue(out.contains("firstX=\"73\" firstY=\"100\" secondX=\"301\" secondY=\"140\""), out);
		assertTrue(out.contains("begin=\"5\" end=\"9\""), out);
		assertFalse(out.contains("less"), out);
	}

	@Test
	void positionsOfOtherNames() throws StudyProblem, IOException {
		Taken taken = take(RefiTwinsTest.codes() + "<Sources>" + BEGIN + "<PlainTextSelection guid=\"" + guid(31) + "\" start=\"4\" end=\"7\"><Coding guid=\"" + guid(32) + "\"><CodeRef targetGUID=\"" + guid(11)
				+ "\"/></Coding></PlainTextSelection></TextSource></Sources>");

		assertEquals(List.of("two"), passages(taken, taken.study.documents().at(0)).stream().map(passage -> "one two three".substring(passage.start(), passage.end())).toList());
	}

	@Test
	void selectionsInAContainerAndCodesAsAttributes() throws StudyProblem, IOException {
		Taken taken = take(RefiTwinsTest.codes() + "<Sources>" + BEGIN + "<Selections>" + passage(4, 7, "<Coding guid=\"" + guid(32) + "\" codeRef=\"" + guid(11) + "\"/><Coding guid=\"" + guid(33) + "\" codeRef=\"" + guid(12)
				+ "\"/>") + "<Frame/></Selections></TextSource></Sources>");

		List<Passage> found = passages(taken, taken.study.documents().at(0));
		assertEquals(List.of(2), found.stream().map(passage -> passage.codings().size()).toList(), String.valueOf(taken.report()));
		assertEquals(1, taken.report().count(ImportFinding.MISPLACED));
		assertEquals(2, taken.report().count(ImportFinding.CODING_MADE));
		assertEquals(1, taken.report().count(ImportFinding.UNKNOWN));
	}
}
