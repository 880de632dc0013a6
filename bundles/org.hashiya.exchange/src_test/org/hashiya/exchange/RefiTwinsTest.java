// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.model.Case;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of the shapes that programs write, made here: each passage covers the words that the program meant. */
class RefiTwinsTest {

	private static final String TEXT = "😀 Marhaba said the 😀 woman.\nكِتَابٌ جديد في الجزائر 👨‍👩‍👧 والهوية.\nShe spoke of identity, of places and of 😀 home;\nand of nothing else. Home is where identity begins.\n";
	private static final List<String> QUOTES = List.of("Marhaba", "woman", "كِتَابٌ جديد", "والهوية", "identity", "places", "😀 home", "nothing else", "Home", "woman.\nكِتَابٌ", "begins");
	private static final PositionReading NVIVO = new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE);

	@TempDir
	@Nullable
	Path folder;

	@Test
	void nvivoOnWindows() throws StudyProblem, IOException {
		String stored = TEXT.replace("\n", "\r\n");
		Quoted quoted = new Quoted(stored, NVIVO);
		StringBuilder selections = new StringBuilder();
		int number = 100;
		for (String quote : QUOTES) {
			for (int code = 11; code <= 12; code++) { // the same span once for each code
				selections.append("<PlainTextSelection guid=\"").append(guid(number++).toLowerCase()).append("\" name=\"\" ").append(quoted.at(quote)).append(" creatingUser=\"" + guid(1) + "\"")
						.append(" creationDateTime=\"2019-05-01T10:00:00Z\"><Description></Description><Coding guid=\"").append(guid(number++)).append("\" creatingUser=\"" + guid(1) + "\">")
						.append("<CodeRef targetGUID=\"").append(guid(code)).append("\" /></Coding></PlainTextSelection>\r\n");
			}
		}
		String qde = project("NVivo for Windows 12.6", "<Users><User guid=\"" + guid(1) + "\" name=\"Sara\" /></Users>\r\n" + codes()
				+ "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"Interview\" richTextPath=\"internal://" + guid(20) + ".docx\" plainTextPath=\"internal://" + guid(20) + ".txt\">\r\n"
				+ selections + "</TextSource></Sources>");
		Path file = new ProjectZip(false).add("Project.qde", "\uFEFF" + qde.replace("><Code ", ">\r\n<Code ")).add("Sources/" + guid(20).toLowerCase() + ".txt", "\uFEFF" + stored)
				.add("Sources/" + guid(20).toLowerCase() + ".docx", "PK").write(folder(), "n.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(NVIVO, taken.positions().reading());
		assertTrue(taken.positions().certain());
		assertEquals(List.of(TEXT), texts(taken));
		List<Passage> passages = passages(taken);
		assertEquals(QUOTES.size() * 2, passages.size(), "repeated selections keep their ids");
		assertEquals(UUID.fromString(guid(100)), Objects.requireNonNull(passages.stream().filter(passage -> passage.id().equals(UUID.fromString(guid(100)))).findFirst().orElse(null)).id());
		assertQuotes(taken, QUOTES);
		assertEquals(List.of("Sara"), taken.study.coders().list().stream().map(coder -> coder.name()).toList());
		assertAgain(taken, file);
	}

	@Test
	void nvivoOnMac() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, NVIVO);
		String qde = project("NVivo for Mac 12.7", codes() + source(20, "internal://" + guid(20) + ".txt", selections(quoted, "")));
		Path file = new ProjectZip(true).add("sources/.root", "").add("sources/" + guid(20).toLowerCase() + ".txt", TEXT).add("__MACOSX/._project.qde", "x")
				.add("project.qde", qde.replace("\n", "").replace("?>", " standalone=\"no\"?>").replace(" standalone=\"no\" standalone", " standalone")).write(folder(), "n.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(NVIVO, taken.positions().reading());
		assertQuotes(taken, QUOTES);
		assertAgain(taken, file);
	}

	@Test
	void atlasCountsEachLineEndAsOne() throws StudyProblem, IOException {
		for (Unit unit : Unit.values()) {
			PositionReading reading = new PositionReading(unit, LineEnd.ONE, End.EXCLUSIVE);
			String stored = TEXT.replace("\n", "\r\n");
			String qde = project("ATLAS.ti 23.2.1 (Windows)", codes() + source(20, "internal://" + guid(30) + ".txt", selections(new Quoted(stored, reading), "quote")));
			Path file = new ProjectZip(false).add("My Project.qde", qde).add("sources/" + guid(30) + ".txt", stored).write(folder(), "a" + unit + ".qdpx");
			Taken taken = new Taken().take(file);
			assertEquals(reading, taken.positions().reading(), "the names of selections are quotes");
			assertQuotes(taken, QUOTES);
			assertAgain(taken, file);
		}
	}

	/** As a program of Windows may save a text. */
	@Test
	void aTextInUtf16WithoutMarkIsRead() throws StudyProblem, IOException {
		PositionReading reading = new PositionReading(Unit.UTF16, LineEnd.ONE, End.EXCLUSIVE);
		String stored = TEXT.replace("\n", "\r\n");
		String qde = project("ATLAS.ti 23.2.1 (Windows)", codes() + source(20, "internal://" + guid(30) + ".txt", selections(new Quoted(stored, reading), "quote")));
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(30) + ".txt", stored.getBytes(StandardCharsets.UTF_16LE)).write(folder(), "u.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of(TEXT), texts(taken));
		assertEquals(1, taken.report().count(ImportFinding.ENCODING_GUESSED), "a person may want to look at it");
		assertQuotes(taken, QUOTES);
		assertAgain(taken, file);
	}

	@Test
	void aReadingThatTheTextsContradictIsNotTaken() throws StudyProblem, IOException {
		for (PositionReading reading : List.of(PositionReading.STANDARD, new PositionReading(Unit.CODE_POINTS, LineEnd.AS_STORED, End.INCLUSIVE), new PositionReading(Unit.UTF16, LineEnd.ONE, End.EXCLUSIVE),
				new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.INCLUSIVE))) {
			for (String origin : List.of("SomethingNew 1.0", "MAXQDA 24.7", "Transana 3.22b2-QDE-Win")) {
				String stored = TEXT.replace("\n", "\r\n");
				String qde = project(origin, codes() + source(20, "internal://" + guid(20) + ".txt", selections(new Quoted(stored, reading), "")));
				Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".txt", stored).write(folder(), "x.qdpx");
				Taken taken = new Taken().take(file);
				assertEquals(reading, taken.positions().reading(), origin);
				assertQuotes(taken, QUOTES);
			}
		}
	}

	/** As one that keeps its texts with two and writes them with one. */
	@Test
	void maxqdaMayCountTwoOfALineEndThatIsOneInTheFile() throws StudyProblem, IOException {
		for (PositionReading reading : List.of(new PositionReading(Unit.UTF16, LineEnd.TWO, End.EXCLUSIVE), new PositionReading(Unit.CODE_POINTS, LineEnd.TWO, End.EXCLUSIVE),
				new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE), PositionReading.STANDARD)) {
			String qde = project("MAXQDA 24.7", codes() + source(20, "internal://" + guid(20) + ".txt", selections(new Quoted(TEXT, reading), "")));
			Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".txt", TEXT).write(folder(), "x.qdpx");
			Taken taken = new Taken().take(file);
			assertEquals(reading, taken.positions().reading());
			assertQuotes(taken, QUOTES);
			assertAgain(taken, file);
		}
	}

	@Test
	void weakEvidenceIsToldWithBothReadings() throws StudyProblem, IOException {
		String text = "😀 a b c d e";
		String selection = "<PlainTextSelection guid=\"" + guid(50) + "\" startPosition=\"4\" endPosition=\"5\"/>";
		String qde = project("SomethingNew", codes() + source(20, "internal://t.txt", selection));
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/t.txt", text).write(folder(), "x.qdpx");
		Taken taken = new Taken().take(file);
		assertFalse(taken.positions().certain());
		assertEquals(1, taken.report().count(ImportFinding.READING_WEAK));
		assertFalse(taken.positions().examples().isEmpty());
		PositionReading chosen = new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE);
		Taken other = new Taken().take(file, chosen);
		assertNotEquals(taken.quote(passages(taken).getFirst()), other.quote(passages(other).getFirst()), "a person's choice is followed");
		assertEquals(chosen.word(), other.report().reading());
	}

	@Test
	void maxqda() throws StudyProblem, IOException {
		String qde = project("MAXQDA 24.7", codes() + "<Variables><Variable guid=\"" + guid(60) + "\" name=\"Age\" typeOfVariable=\"Integer\"/></Variables>"
				+ "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\" plainTextPath=\"internal://" + guid(20) + ".txt\"><PlainTextSelection guid=\"" + guid(100) + "\" name=\"\" "
				+ new Quoted(TEXT, PositionReading.STANDARD).at("Marhaba") + "><Description>a remark</Description></PlainTextSelection><VariableValue><VariableRef targetGUID=\"" + guid(60)
				+ "\"/><IntegerValue>44</IntegerValue></VariableValue></TextSource><TextSource guid=\"" + guid(21) + "\" name=\"A\" plainTextPath=\"internal://" + guid(21) + ".txt\"/></Sources>"
				+ "<Sets><Set guid=\"" + guid(70) + "\" name=\"Group\"><MemberSource targetGUID=\"" + guid(20) + "\"/></Set></Sets>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".txt", TEXT).add("sources/" + guid(21) + ".txt", "Other\n").write(folder(), "m.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of("A", "A 2"), taken.study.documents().list().stream().map(Document::name).toList(), "names are unique, ids decide");
		assertEquals("44", taken.study.documents().at(0).values().getFirst().value());
		Memo memo = taken.study.memos().at(0);
		assertEquals("a remark", memo.text());
		assertEquals(new Target(ElementKind.PASSAGE, UUID.fromString(guid(100)), UUID.fromString(guid(20))), memo.target());
		assertEquals(List.of(UUID.fromString(guid(20))), taken.study.sets().at(0).documents());
		assertAgain(taken, file);
	}

	@Test
	void quirkosAnnotationsAndNamelessCases() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String qde = project("Quirkos 2.4", codes() + "<Variables><Variable guid=\"" + guid(60) + "\" name=\"Role\" typeOfVariable=\"Text\"/></Variables><Cases><Case guid=\"" + guid(61)
				+ "\"><VariableValue><VariableRef targetGUID=\"" + guid(60) + "\"/><TextValue>guest</TextValue></VariableValue><SourceRef targetGUID=\"" + guid(20) + "\"/></Case></Cases>"
				+ "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\" plainTextPath=\"internal://" + guid(20) + ".txt\"><NoteRef targetGUID=\"" + guid(80) + "\"/></TextSource></Sources>"
				+ "<Notes><Note guid=\"" + guid(80) + "\" name=\"annotation\"><PlainTextContent>look here</PlainTextContent><PlainTextSelection guid=\"" + guid(81) + "\" " + quoted.at("places")
				+ "/></Note></Notes>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".txt", TEXT).write(folder(), "q.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of(), taken.study.cases().list(), "a case without name is the document's values");
		assertEquals("guest", taken.study.documents().at(0).values().getFirst().value());
		Passage passage = passages(taken).getFirst();
		assertEquals("places", taken.quote(passage));
		assertEquals(List.of(UUID.fromString(guid(80))), passage.memos());
		assertEquals("look here", taken.study.memos().at(0).text());
		assertAgain(taken, file);
	}

	@Test
	void fiveWaysToWriteAMemo() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String qde = project("Transana 3.22", codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\" plainTextPath=\"internal://" + guid(20) + ".txt\"><Description>about A</Description>"
				+ "<PlainTextSelection guid=\"" + guid(100) + "\" " + quoted.at("identity") + "><Coding guid=\"" + guid(101) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/><NoteRef targetGUID=\""
				+ guid(82) + "\"/></Coding><NoteRef targetGUID=\"" + guid(80) + "\"/></PlainTextSelection></TextSource></Sources><Notes><Note guid=\"" + guid(80)
				+ "\" name=\"by reference\" plainTextPath=\"internal://" + guid(80) + ".txt\"/><Note guid=\"" + guid(81) + "\" name=\"by link\"><PlainTextContent>x</PlainTextContent></Note><Note guid=\""
				+ guid(82) + "\"><PlainTextContent>on a coding</PlainTextContent></Note><Note guid=\"" + guid(83) + "\" name=\"backwards\"/></Notes><Links><Link guid=\"" + guid(90)
				+ "\" originGUID=\"" + guid(81) + "\" targetGUID=\"" + guid(100) + "\"/><Link guid=\"" + guid(91) + "\" name=\"about\" direction=\"OneWay\" originGUID=\"" + guid(11)
				+ "\" targetGUID=\"" + guid(83) + "\"/></Links>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".txt", TEXT).add("sources/" + guid(80) + ".txt", "in a file").write(folder(), "t.qdpx");
		Taken taken = new Taken().take(file);
		UUID document = UUID.fromString(guid(20));
		Target passage = new Target(ElementKind.PASSAGE, UUID.fromString(guid(100)), document);
		assertMemo(taken, "in a file", passage);
		assertMemo(taken, "x", passage);
		assertMemo(taken, "on a coding", new Target(ElementKind.CODING, UUID.fromString(guid(101)), document));
		assertMemo(taken, "", new Target(ElementKind.CODE, UUID.fromString(guid(11))));
		assertMemo(taken, "about A", new Target(ElementKind.DOCUMENT, document));
		assertEquals(2, taken.study.relations().size(), "links stay links");
		assertAgain(taken, file);
	}

	@Test
	void qcWritesBarePathsAndNoNames() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String qde = project("qc 1.3.2", codes() + "<Sources><TextSource guid=\"" + guid(20).toLowerCase() + "\" plainTextPath=\"a.txt\"><PlainTextSelection guid=\"" + guid(100) + "\" name=\"line:3\" "
				+ quoted.at("She spoke of identity, of places and of 😀 home;\n") + "><Coding guid=\"" + guid(101) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection>"
				+ "</TextSource></Sources>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/a.txt", TEXT).write(folder(), "q.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals("a.txt", taken.study.documents().at(0).name());
		assertQuotes(taken, List.of("She spoke of identity, of places and of 😀 home;\n"));
		assertTrue(qde(taken.export()).contains("name=\"line:3\""), "the name goes out again");
		assertAgain(taken, file);
	}

	@Test
	void aTextInTheXmlHasLostItsLineEndsButNotItsPositions() throws StudyProblem, IOException {
		PositionReading two = new PositionReading(Unit.UTF16, LineEnd.TWO, End.EXCLUSIVE);
		String text = "First line\nSecond one, with more\nThird of identity\nFourth of places\nFifth and home at last\nSixth where nothing ends\n";
		StringBuilder selections = new StringBuilder();
		List<String> quotes = List.of("Second one", "identity", "places", "home", "nothing", "ends", "Sixth where");
		for (int i = 0; i < quotes.size(); i++) {
			selections.append("<PlainTextSelection guid=\"").append(guid(100 + i)).append("\" ").append(new Quoted(text, two).at(quotes.get(i))).append("/>");
		}
		String qde = project("NVivo for Windows", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>" + text.replace("\n", "\r\n") + "</PlainTextContent>" + selections
				+ "</TextSource></Sources>");
		Taken taken = new Taken().take(Taken.write(folder(), "a.qde", qde.getBytes(StandardCharsets.UTF_8)));
		assertEquals(LineEnd.TWO, taken.positions().reading().lineEnd());
		assertQuotes(taken, quotes);
	}

	@Test
	void separatorsThatAreNoLineEndsStay() throws StudyProblem, IOException {
		String text = "one\u2028two\u2029three\u0085four\rfive \uFEFF six";
		Path file = new ProjectZip(false).add("project.qde", project("qc", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\" plainTextPath=\"a.txt\"><PlainTextSelection guid=\"" + guid(100) + "\" "
				+ new Quoted(text, PositionReading.STANDARD).at("six") + "/></TextSource></Sources>")).add("sources/a.txt", text).write(folder(), "s.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(text.replace('\r', '\n'), taken.text(taken.study.documents().at(0)));
		assertQuotes(taken, List.of("six"));
	}

	@Test
	void aSourceWithNothingButAWordDocument() throws StudyProblem, IOException {
		String word = "<w:document xmlns:w=\"x\"><w:body><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Marhaba </w:t></w:r><w:r><w:t>woman</w:t><w:tab/><w:t>😀</w:t></w:r></w:p>"
				+ "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>كِتَابٌ</w:t><w:br/></w:r></w:ins></w:p></w:body></w:document>";
		byte[] docx = new ProjectZip(false).add("[Content_Types].xml", "x").add("word/document.xml", word).bytes();
		Path file = new ProjectZip(false).add("project.qde", project("x", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\" richTextPath=\"internal://a.docx\"/></Sources>"))
				.add("sources/a.docx", docx).write(folder(), "w.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals("Marhaba woman\t😀\nكِتَابٌ\n\n", taken.text(taken.study.documents().at(0)));
		assertEquals(1, taken.report().count(ImportFinding.RICH_ONLY));
		assertEquals("docx", Objects.requireNonNull(taken.study.documents().at(0).original()).extension());
	}

	@Test
	void casesAndCodesMayShareAnId() throws StudyProblem, IOException {
		String qde = project("NVivo", codes() + "<Cases><Case guid=\"" + guid(11) + "\" name=\"Ann\"><CodeRef targetGUID=\"" + guid(11) + "\"/><SelectionRef targetGUID=\"" + guid(100)
				+ "\"/></Case></Cases>" + source(20, "internal://" + guid(20) + ".txt", selections(new Quoted(TEXT, NVIVO), "")));
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".txt", TEXT).write(folder(), "c.qdpx");
		Taken taken = new Taken().take(file);
		Case unit = taken.study.cases().at(0);
		assertEquals(List.of(UUID.fromString(guid(11))), unit.codes());
		assertEquals(1, unit.passages().size());
		assertAgain(taken, file);
	}

	private void assertAgain(Taken taken, Path file) throws StudyProblem, IOException {
		SameAgain.assertAgain(taken, file, folder());
	}

	static String qde(byte[] project) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(project))) {
			zip.getNextEntry();
			return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void assertMemo(Taken taken, String text, Target target) {
		assertTrue(taken.study.memos().list().stream().anyMatch(memo -> memo.text().equals(text) && Objects.equals(target, memo.target())), text + " in " + taken.study.memos().list());
	}

	private static void assertQuotes(Taken taken, List<String> quotes) throws StudyProblem {
		List<String> covered = new ArrayList<>();
		for (Passage passage : passages(taken)) {
			covered.add(taken.quote(passage));
		}
		assertEquals(quotes.stream().sorted().distinct().toList(), covered.stream().sorted().distinct().toList());
	}

	private static List<Passage> passages(Taken taken) throws StudyProblem {
		List<Passage> passages = new ArrayList<>();
		for (Document document : taken.study.documents().list()) {
			passages.addAll(taken.study.passages(document, Progress.NONE).list());
		}
		return passages;
	}

	private static List<String> texts(Taken taken) throws StudyProblem {
		List<String> texts = new ArrayList<>();
		for (Document document : taken.study.documents().list()) {
			texts.add(taken.text(document));
		}
		return texts;
	}

	static String project(String origin, String content) {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Twin\" origin=\"" + origin + "\">" + content + "</Project>";
	}

	static String codes() {
		return "<CodeBook><Codes><Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\" color=\"#aa00ff\"/><Code guid=\"" + guid(12) + "\" name=\"Home\" isCodable=\"true\"/></Codes></CodeBook>";
	}

	static String source(int number, String path, String content) {
		return "<Sources><TextSource guid=\"" + guid(number) + "\" name=\"Interview\" plainTextPath=\"" + path + "\">" + content + "</TextSource></Sources>";
	}

	/** @param name "quote" for the quote as the selection's name */
	static String selections(Quoted quoted, String name) {
		StringBuilder selections = new StringBuilder();
		int number = 100;
		for (String quote : QUOTES) {
			String shown = name.equals("quote") ? quote.replace("\n", "&#10;") : name;
			selections.append("<PlainTextSelection guid=\"").append(guid(number++)).append("\" name=\"").append(shown).append("\" ").append(quoted.at(quote)).append("><Coding guid=\"")
					.append(guid(number++)).append("\"><CodeRef targetGUID=\"").append(guid(11)).append("\"/></Coding></PlainTextSelection>");
		}
		return selections.toString();
	}

	private Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException();
		}
		return made;
	}
}
