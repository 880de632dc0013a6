// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further shapes that programs are known to write; each keeps its words when it is mended and when it goes out again. */
class RefiShapesTest {

	private static final String TEXT = "😀 Marhaba said the woman.\nShe spoke of identity, of places\nand of 😀 home; and of nothing else.\n";

	@TempDir
	@Nullable
	Path folder;

	private Path folder() {
		return Objects.requireNonNull(folder);
	}

	private static String coding(int number, int code) {
		return "<Coding guid=\"" + guid(number) + "\"><CodeRef targetGUID=\"" + guid(code) + "\"/></Coding>";
	}

	/** A byte order mark before everything, categories that are not for coding, annotations in notes, an empty creator, one that is not in the file, regions after the text of a PDF, local time that says it is UTC. */
	@Test
	void qualCoder() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String qde = "\uFEFF" + RefiTwinsTest.project("Qualcoder-3.5", "<Users><User guid=\"" + guid(1) + "\" name=\"default\"/></Users><CodeBook><Codes><Code guid=\"" + guid(10)
				+ "\" name=\"Themes\" isCodable=\"false\"><Description>c&lt;d</Description><Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\" color=\"#F1F\"/></Code></Codes></CodeBook><Variables><Variable guid=\"" + guid(60)
				+ "\" name=\"age\" typeOfVariable=\"Integer\"><Description></Description></Variable></Variables><Cases><Case guid=\"" + guid(65) + "\" name=\"Ann\"><VariableValue><VariableRef targetGUID=\"" + guid(60)
				+ "\"/><IntegerValue>44</IntegerValue></VariableValue><SourceRef targetGUID=\"" + guid(20) + "\"/></Case></Cases><Sources><TextSource guid=\"" + guid(20)
				+ "\" name=\"talk.txt\" plainTextPath=\"internal://talk.txt\" creatingUser=\"\" creationDateTime=\"2023-01-01T01:02:03Z\"><PlainTextSelection guid=\"" + guid(100) + "\" name=\"😀 home\" "
				+ quoted.at("😀 home") + " creatingUser=\"" + guid(1) + "\" creationDateTime=\"2023-01-01T01:02:03Z\"><Description>memo</Description>" + coding(101, 11) + "</PlainTextSelection><PlainTextSelection guid=\"" + guid(102)
				+ "\" name=\"😀 home\" " + quoted.at("😀 home") + " creatingUser=\"" + guid(1) + "\">" + coding(103, 11) + "</PlainTextSelection><NoteRef targetGUID=\"" + guid(80)
				+ "\"/></TextSource><PDFSource guid=\"" + guid(21) + "\" name=\"paper.pdf\" path=\"internal://paper.pdf\"><Representation guid=\"" + guid(22) + "\" plainTextPath=\"internal://paper.txt\"><PlainTextSelection guid=\""
				+ guid(110) + "\" name=\"wor\" startPosition=\"0\" endPosition=\"5\">" + coding(111, 11) + "</PlainTextSelection></Representation><PDFSelection guid=\"" + guid(112)
				+ "\" page=\"0\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\">" + coding(113, 11) + "</PDFSelection></PDFSource></Sources><Notes><Note guid=\"" + guid(80)
				+ "\" creatingUser=\"" + guid(1) + "\"><PlainTextContent>an annotation</PlainTextContent><PlainTextSelection guid=\"" + guid(81) + "\" " + quoted.at("places") + "/></Note><Note guid=\"" + guid(82)
				+ "\" name=\"Journal: first\" plainTextPath=\"internal://j.txt\"/></Notes><Description>about</Description>").replace("<Project ", "<Project creatingUserGUID=\"" + guid(99) + "\" ");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/talk.txt", "\uFEFF" + TEXT).add("sources/paper.pdf", "%PDF").add("sources/paper.txt", "words of it").add("sources/j.txt", "journal").write(folder(), "q.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of("places", "😀 home", "😀 home", "words"), SameAgain.quotes(taken));
		assertEquals(List.of("Ann"), taken.study.cases().list().stream().map(Case::name).toList());
		assertEquals(List.of("Themes false", "Identity true"), taken.study.codebook().list().stream().map(code -> code.name() + " " + code.codable()).toList());
		assertEquals(List.of("an annotation", "journal", "memo"), taken.study.memos().list().stream().map(Memo::text).sorted().toList());
		assertEquals(List.of(), taken.report().lines(Outcome.DROPPED));
		assertEquals(1, taken.report().lines(Outcome.NOT_KEPT).size(), "who made the project, only: " + taken.report().lines(Outcome.NOT_KEPT));
		SameAgain.assertAgain(taken, file, folder());
	}

	/** It offers to write two characters at line ends for another program, and counts one all the same. */
	@Test
	void qualCoderWithLineEndsForAnother() throws StudyProblem, IOException {
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("Qualcoder-3.5", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://a.txt", selections(new Quoted(TEXT, PositionReading.STANDARD)))))
				.add("sources/a.txt", "\uFEFF" + TEXT.replace("\n", "\r\n")).write(folder(), "q.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of("Marhaba", "identity", "places", "😀 home", "nothing else"), SameAgain.quotes(taken));
		SameAgain.assertAgain(taken, file, folder());
	}

	private static String selections(Quoted quoted) {
		StringBuilder selections = new StringBuilder();
		int number = 100;
		for (String quote : List.of("Marhaba", "identity", "places", "😀 home", "nothing else")) {
			selections.append("<PlainTextSelection guid=\"").append(guid(number++)).append("\" ").append(quoted.at(quote)).append(">").append(coding(number++, 11)).append("</PlainTextSelection>");
		}
		return selections.toString();
	}

	/** A passage may be long: a person can only choose by its ends. */
	@Test
	void examplesOfTwoReadingsShowBothEnds() throws StudyProblem, IOException {
		String long1 = "x" + " y".repeat(200) + "z";
		Taken taken = new Taken().take(Taken.write(folder(), "long.qde", RefiTwinsTest.project("Somebody", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>a " + long1
				+ " b</PlainTextContent><PlainTextSelection guid=\"" + guid(100) + "\" startPosition=\"1\" endPosition=\"" + (1 + long1.length()) + "\"/></TextSource></Sources>").getBytes(StandardCharsets.UTF_8)));
		PositionChoice.Example example = taken.positions().examples().getFirst();
		assertTrue(example.first().quote().length() < 125, example.toString());
		assertTrue(example.first().quote().endsWith(" y") != example.second().quote().endsWith(" y"), "one has the last letter: " + example);
	}

	@Test
	void potatoSaysTheLastCharacter() throws StudyProblem, IOException {
		PositionReading last = new PositionReading(Unit.CODE_POINTS, LineEnd.AS_STORED, End.INCLUSIVE);
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("Potato 2", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://a.txt", selections(new Quoted(TEXT, last)))))
				.add("sources/a.txt", TEXT).write(folder(), "p.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(last, taken.positions().reading());
		assertEquals(List.of("Marhaba", "identity", "places", "😀 home", "nothing else"), SameAgain.quotes(taken));
		SameAgain.assertAgain(taken, file, folder());
	}

	/** Texts in the code page of the system, with long line ends that count as one; quotes as names, cut; media beside the file. */
	@Test
	void atlasOnWindows() throws StudyProblem, IOException {
		String text = "Señora Pérez spoke of café life.\nShe said that everything that she had ever wanted to be was to be found in the café at the corner of the street where she lived.\nNothing else.\n";
		Quoted quoted = new Quoted(text, PositionReading.STANDARD);
		String sentence = text.substring(33, 160);
		String qde = RefiTwinsTest.project("ATLAS.ti Win (Windows)", "<CodeBook><Codes><Code guid=\"" + guid(11) + "\" name=\"place::café\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"" + guid(20)
				+ "\" name=\"D 1: talk\" plainTextPath=\"internal://" + guid(30) + ".txt\"><PlainTextSelection guid=\"" + guid(100) + "\" name=\"" + sentence.substring(0, 100) + "…\" " + quoted.at(sentence) + ">" + coding(101, 11)
				+ "</PlainTextSelection><PlainTextSelection guid=\"" + guid(102) + "\" name=\"Nothing else\" " + quoted.at("Nothing else") + ">" + coding(103, 11) + "</PlainTextSelection></TextSource><AudioSource guid=\"" + guid(22)
				+ "\" name=\"D 2\" path=\"relative:///" + guid(31) + ".mp3\"><AudioSelection guid=\"" + guid(104) + "\" begin=\"5\" end=\"5\">" + coding(105, 11) + "</AudioSelection></AudioSource></Sources><Sets><Set guid=\"" + guid(70)
				+ "\" name=\"group\"><MemberSource targetGUID=\"" + guid(20) + "\"/><MemberSource targetGUID=\"" + guid(22) + "\"/></Set></Sets>").replace("<Project ", "<Project basePath=\"C:\\\\Users\\\\x\" ");
		Path file = new ProjectZip(false).add("talk.qde", qde).add("sources/" + guid(30) + ".txt", text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))).write(folder(), "a.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of(sentence, "Nothing else"), SameAgain.quotes(taken));
		assertEquals(1, taken.report().count(ImportFinding.ENCODING_GUESSED));
		SameAgain.assertAgain(taken, file, folder());
		String out = RefiTwinsTest.qde(taken.export());
		assertTrue(out.contains("relative:///" + guid(31) + ".mp3") && out.contains("begin=\"5\" end=\"5\""), "media that lie elsewhere keep their path, and a moment stays one");
	}

	/** In NVivo what is coded with a case belongs to that case. */
	@Test
	void whatIsCodedWithACaseIsOfThatCase() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String qde = RefiTwinsTest.project("NVivo for Windows 12.6", RefiTwinsTest.codes() + "<Cases><Case guid=\"" + guid(61) + "\" name=\"Ann\"/></Cases>" + RefiTwinsTest.source(20, "internal://a.txt",
				"<PlainTextSelection guid=\"" + guid(100) + "\" " + quoted.at("😀 Marhaba") + ">" + coding(101, 61) + "</PlainTextSelection><PlainTextSelection guid=\"" + guid(102) + "\" " + quoted.at("places") + ">" + coding(103, 11)
						+ "</PlainTextSelection>"));
		Path file = new ProjectZip(false).add("project.qde", qde).add("Sources/a.txt", TEXT).write(folder(), "n.qdpx");
		Taken taken = new Taken().take(file);
		Case unit = taken.study.cases().at(0);
		assertEquals(List.of(new Target(ElementKind.PASSAGE, UUID.fromString(guid(100)), UUID.fromString(guid(20)))), unit.passages());
		assertEquals(List.of("Identity", "Home", "Ann"), taken.study.codebook().list().stream().map(Code::name).toList(), "the coding stays, with a code of the case's name");
		assertEquals(List.of(taken.study.codebook().list().getLast().id()), unit.codes());
		SameAgain.assertAgain(taken, file, folder());
	}

	@Test
	void codesWithoutWhatShouldBeAroundThem() throws StudyProblem, IOException {
		String code = "<Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\"><Code guid=\"" + guid(12) + "\" name=\"Home\"/></Code><Code guid=\"" + guid(13) + "\" name=\"Other\"/>";
		for (String codes : List.of("<CodeBook>" + code + "</CodeBook>", "<Codes>" + code + "</Codes>")) {
			Path file = Taken.write(folder(), "c.qde", RefiTwinsTest.project("Hobby", codes + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>one two</PlainTextContent><PlainTextSelection guid=\"" + guid(100)
					+ "\" startPosition=\"0\" endPosition=\"3\">" + coding(101, 12) + "</PlainTextSelection></TextSource></Sources>").getBytes(StandardCharsets.UTF_8));
			Taken taken = new Taken().take(file);
			assertEquals(List.of("Identity", "Home", "Other"), taken.study.codebook().list().stream().map(Code::name).toList());
			SameAgain.assertAgain(taken, file, folder());
		}
		Taken book = new Taken().take(Taken.write(folder(), "c.qdc", ("<CodeBook>" + code + "</CodeBook>").getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("Identity", "Home", "Other"), book.study.codebook().list().stream().map(Code::name).toList());
	}

	/** A program that says UTF-8 and writes in the code page of the system: nobody else can read it, and we can. */
	@Test
	void namesInTheCodePageOfTheSystem() throws StudyProblem, IOException {
		for (String name : List.of("Identité et mémoire", "الهوية والذاكرة")) {
			Charset page = Charset.forName(name.startsWith("I") ? "windows-1252" : "windows-1256");
			String book = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook origin=\"Qualcoder-3.4\"><Codes><Code guid=\"" + guid(11) + "\" name=\"" + name + "\" isCodable=\"true\"><Description>" + name + "</Description></Code></Codes></CodeBook>";
			Taken taken = new Taken().take(Taken.write(folder(), "c.qdc", book.getBytes(page)));
			assertEquals(List.of(name), taken.study.codebook().list().stream().map(Code::name).toList());
			assertEquals(1, taken.report().count(ImportFinding.ENCODING_GUESSED));
			assertEquals(0, taken.report().count(ImportFinding.BYTES_REPLACED));
		}
	}

	/** MAXQDA packs sound as video, and says in a selection's name where it is. */
	@Test
	void mediaOfMaxqdaAndTranscriptsComeOutAsTheyCame() throws Exception {
		byte[] sound = { 0, 1, 2, 3 };
		String qde = RefiTwinsTest.project("MAXQDA 2020 (Release 20.4.2)", RefiTwinsTest.codes() + "<Sources><VideoSource guid=\"" + guid(20) + "\" name=\"Recording\" path=\"internal://" + guid(20) + ".m4a\"><Description>heard</Description><Transcript guid=\""
				+ guid(30) + "\" name=\"t\" plainTextPath=\"internal://" + guid(30) + ".txt\"><SyncPoint guid=\"" + guid(31) + "\" timeStamp=\"0\" position=\"0\"/><SyncPoint guid=\"" + guid(32)
				+ "\" timeStamp=\"1500\" position=\"9\"/><TranscriptSelection guid=\"" + guid(33) + "\" fromSyncPoint=\"" + guid(31) + "\" toSyncPoint=\"" + guid(32) + "\">" + coding(34, 11)
				+ "</TranscriptSelection></Transcript><VideoSelection guid=\"" + guid(40) + "\" name=\"(1000,0),(2000,0)\" begin=\"1000\" end=\"2000\">" + coding(41, 12) + "</VideoSelection>" + coding(42, 11)
				+ "</VideoSource><PictureSource guid=\"" + guid(21) + "\" name=\"Screenshot\" path=\"internal://" + guid(21) + ".jpg\"><TextDescription guid=\"" + guid(50) + "\"><PlainTextContent>a tree</PlainTextContent></TextDescription><PictureSelection guid=\""
				+ guid(51) + "\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\">" + coding(52, 12) + "</PictureSelection></PictureSource></Sources>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".m4a", sound).add("sources/" + guid(30) + ".txt", "Marhaba\r\nsaid").add("sources/" + guid(21) + ".jpg", sound).write(folder(), "m.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(0, taken.study.documents().size());
		assertEquals(2, taken.report().count(ImportFinding.SOURCE_KEPT));
		assertEquals(List.of(), taken.report().lines(Outcome.DROPPED));
		ProjectFile out = new ProjectFile(taken.export());
		Schema.validate(out.qde(), "Project.xsd");
		out.checkReferences();
		String written = new String(out.qde(), StandardCharsets.UTF_8);
		for (String said : List.of("name=\"(1000,0),(2000,0)\"", "timeStamp=\"1500\"", "position=\"9\"", "a tree", "heard", "fromSyncPoint=\"" + guid(31) + "\"")) {
			assertTrue(written.contains(said), said);
		}
		for (String element : List.of("VideoSelection", "TranscriptSelection", "SyncPoint", "PictureSelection", "TextDescription", "Coding")) {
			assertEquals(new ProjectFile(Files.readAllBytes(file)).all(element).stream().map(each -> each.getAttribute("guid")).sorted().toList(),
					out.all(element).stream().map(each -> each.getAttribute("guid")).sorted().toList(), element);
		}
		assertArrayEquals(sound, files(out, ".m4a").getFirst());
		assertEquals("Marhaba\r\nsaid", new String(files(out, ".txt").getFirst(), StandardCharsets.UTF_8), "what sync points count in stays as it is");
		SameAgain.assertAgain(taken, file, folder());
	}

	/** A PDF without a text is kept; one with a text is that text, and its regions stay beside it. */
	@Test
	void pdfsWithAndWithoutAText() throws Exception {
		byte[] pdf = "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII);
		String region = "<PDFSelection guid=\"%s\" page=\"1\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\"><Description>here</Description>%s</PDFSelection>";
		String qde = RefiTwinsTest.project("NVivo 14", RefiTwinsTest.codes() + "<Sources><PDFSource guid=\"" + guid(20) + "\" name=\"scan\" path=\"internal://" + guid(20) + ".pdf\"><Description>a scan</Description>"
				+ String.format(region, guid(40), coding(41, 11)) + coding(42, 12) + "<VariableValue><VariableRef targetGUID=\"" + guid(60) + "\"/><TextValue>old</TextValue></VariableValue></PDFSource><PDFSource guid=\"" + guid(21)
				+ "\" name=\"paper\" path=\"internal://" + guid(21) + ".pdf\">" + String.format(region, guid(50), coding(51, 11)) + "<Representation guid=\"" + guid(22) + "\" plainTextPath=\"internal://" + guid(22) + ".txt\">"
				+ selections(new Quoted(TEXT, PositionReading.STANDARD)) + "</Representation></PDFSource></Sources>").replace("<Sources>", "<Variables><Variable guid=\"" + guid(60) + "\" name=\"age\" typeOfVariable=\"Text\"/></Variables><Sources>");
		Path archive = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".pdf", pdf).add("sources/" + guid(21) + ".pdf", pdf).add("sources/" + guid(22) + ".txt", TEXT).write(folder(), "p.qdpx");
		Taken taken = new Taken().take(archive, PositionReading.STANDARD);
		assertEquals(List.of("paper"), taken.study.documents().list().stream().map(Document::name).toList());
		assertEquals(List.of("Marhaba", "identity", "places", "😀 home", "nothing else"), SameAgain.quotes(taken));
		assertEquals(List.of("scan"), taken.report().lines(Outcome.KEPT).stream().filter(line -> line.finding() == ImportFinding.SOURCE_KEPT).flatMap(line -> line.examples().stream()).toList());
		assertEquals(List.of(), taken.report().lines(Outcome.DROPPED));
		ProjectFile out = new ProjectFile(taken.export());
		Schema.validate(out.qde(), "Project.xsd");
		assertEquals(List.of("PDFSource", "PDFSource"), ProjectFile.children(out.all("Sources").getFirst()).stream().map(each -> each.getLocalName()).toList());
		assertEquals(2, out.all("PDFSelection").size());
		assertEquals(8, out.all("Coding").size());
		assertEquals("old", out.all("TextValue").getFirst().getTextContent());
		for (byte[] file : List.of(files(out, ".pdf").getFirst(), files(out, ".pdf").getLast())) {
			assertArrayEquals(pdf, file);
		}
	}

	private static List<byte[]> files(ProjectFile project, String extension) {
		return project.entries.entrySet().stream().filter(entry -> entry.getKey().endsWith(extension)).map(Entry::getValue).toList();
	}
}
