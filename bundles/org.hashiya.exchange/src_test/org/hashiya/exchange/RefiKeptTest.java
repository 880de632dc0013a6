// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Document;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What no study shows is kept and goes out again: a project of all kinds of sources, as ATLAS.ti writes it. */
class RefiKeptTest {

	private static final String PDF_TEXT = "Granola is good. 😀 Milk is better.\r\nAnd so on.\r\n";
	private static final byte[] PICTURE = { 1, 2, 3, 4 };
	private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

	@TempDir
	@Nullable
	Path folder;

	private Path write() throws IOException {
		String user = " creatingUser=\"" + guid(1) + "\" creationDateTime=\"2019-01-02T03:04:05Z\"";
		String coding = "<Coding guid=\"%s\"" + user + "><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding>";
		String qde = RefiTwinsTest.project("ATLAS.ti 8.4.0", "<Users><User guid=\"" + guid(1) + "\" name=\"ATLAS.ti\"/></Users>" + RefiTwinsTest.codes() + "<Cases><Case guid=\"" + guid(65)
				+ "\" name=\"Bob\"><SourceRef targetGUID=\"" + guid(23) + "\"/><SelectionRef targetGUID=\"" + guid(41) + "\"/></Case></Cases><Sources>" //
				+ "<PictureSource guid=\"" + guid(20) + "\" name=\"picture\" path=\"internal://" + guid(30) + ".PNG\"" + user + "><Description>a picture</Description><PictureSelection guid=\"" + guid(40)
				+ "\" firstX=\"1.6\" firstY=\"2\" secondX=\"3\" secondY=\"4\"" + user + ">" + String.format(coding, guid(50)) + "<NoteRef targetGUID=\"" + guid(80) + "\"/></PictureSelection></PictureSource>" //
				+ "<PDFSource guid=\"" + guid(21) + "\" name=\"breakfast\" path=\"internal://" + guid(31) + ".pdf\"" + user + "><Representation guid=\"" + guid(32) + "\" plainTextPath=\"internal://" + guid(33)
				+ ".txt\"" + user + "><PlainTextSelection guid=\"" + guid(42) + "\" name=\"Milk is better\" startPosition=\"20\" endPosition=\"34\"" + user + ">" + String.format(coding, guid(52))
				+ "</PlainTextSelection></Representation><PDFSelection guid=\"" + guid(42) + "\" page=\"0\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\"" + user + ">"
				+ String.format(coding, guid(53)) + "</PDFSelection><Coding guid=\"" + guid(54) + "\"><CodeRef targetGUID=\"" + guid(12) + "\"/></Coding></PDFSource>" //
				+ "<AudioSource guid=\"" + guid(22) + "\" name=\"audio\" path=\"relative:///" + guid(34) + ".mp3\"><Transcript guid=\"" + guid(35) + "\" plainTextPath=\"internal://" + guid(36)
				+ ".txt\"><SyncPoint guid=\"" + guid(37) + "\" timeStamp=\"0\" position=\"0\"/><TranscriptSelection guid=\"" + guid(43) + "\" fromSyncPoint=\"" + guid(37) + "\" toSyncPoint=\"" + guid(37)
				+ "\">" + String.format(coding, guid(55)) + "</TranscriptSelection></Transcript></AudioSource>" //
				+ "<VideoSource guid=\"" + guid(23) + "\" name=\"video\" path=\"absolute:///C:/v.mp4\"><VideoSelection guid=\"" + guid(41) + "\" begin=\"1000\" end=\"1000\">" + String.format(coding, guid(56))
				+ "</VideoSelection></VideoSource>" //
				+ "<TextSource guid=\"" + guid(24) + "\" name=\"lost\" plainTextPath=\"internal://" + guid(39) + ".txt\"><PlainTextSelection guid=\"" + guid(44) + "\" startPosition=\"0\" endPosition=\"3\">"
				+ String.format(coding, guid(57)) + "</PlainTextSelection></TextSource></Sources>" //
				+ "<Notes><Note guid=\"" + guid(80) + "\" name=\"on two\"><PlainTextContent>note</PlainTextContent></Note></Notes>" //
				+ "<Links><Link guid=\"" + guid(90) + "\" name=\"continued by\" direction=\"OneWay\" originGUID=\"" + guid(40) + "\" targetGUID=\"" + guid(41) + "\"/></Links>" //
				+ "<Sets><Set guid=\"" + guid(70) + "\" name=\"media\"><MemberSource targetGUID=\"" + guid(23) + "\"/><MemberSource targetGUID=\"" + guid(21) + "\"/></Set></Sets>" //
				+ "<Graphs><Graph guid=\"" + guid(95) + "\" name=\"network\"><Vertex guid=\"" + guid(96) + "\" representedGUID=\"" + guid(11) + "\" firstX=\"0\" firstY=\"0\"/><Vertex guid=\"" + guid(97)
				+ "\" representedGUID=\"" + guid(42) + "\" firstX=\"5\" firstY=\"5\" shape=\"Oval\"/><Edge guid=\"" + guid(98) + "\" sourceVertex=\"" + guid(96) + "\" targetVertex=\"" + guid(97)
				+ "\"/></Graph></Graphs>");
		return new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(30) + ".png", PICTURE).add("sources/" + guid(31) + ".pdf", PDF).add("sources/" + guid(33) + ".txt", PDF_TEXT)
				.add("sources/" + guid(36) + ".txt", "said").write(folder(), "all.qdpx");
	}

	@Test
	void everythingGoesOutAgain() throws StudyProblem, IOException, SAXException, ParserConfigurationException {
		Path file = write();
		Taken taken = new Taken().take(file);
		assertEquals(List.of("breakfast"), taken.study.documents().list().stream().map(Document::name).toList(), "a PDF with a text is that text");
		Document document = taken.study.documents().at(0);
		List<String> quotes = new ArrayList<>();
		for (Passage passage : taken.study.passages(document, Progress.NONE).list()) {
			quotes.add(taken.quote(passage));
		}
		assertEquals(List.of(PDF_TEXT.replace("\r\n", "\n"), "Milk is better"), quotes.stream().sorted().toList(), "the quotation, and the coding of the whole");
		assertEquals(3, taken.report().count(ImportFinding.SOURCE_KEPT));
		assertEquals(1, taken.report().count(ImportFinding.TEXT_MISSING));
		assertEquals(1, taken.report().count(ImportFinding.QUOTATION_TWICE));
		assertEquals(List.of(), taken.report().lines(Outcome.DROPPED));
		assertEquals(List.of(), taken.report().lines(Outcome.NOT_KEPT));
		byte[] out = taken.export();
		ProjectFile project = new ProjectFile(out);
		project.checkReferences();
		Schema.validate(project.qde(), "Project.xsd");
		ProjectFile before = new ProjectFile(Files.readAllBytes(file));
		assertEquals(count(before), count(project), "every element is there");
		for (String element : List.of("Coding", "PictureSource", "PDFSource", "AudioSource", "VideoSource", "TextSource", "Graph", "Link", "VideoSelection", "PictureSelection", "Vertex", "Edge", "SyncPoint")) {
			assertEquals(guids(before, element), guids(project, element), element);
		}
		assertArrayEquals(PICTURE, project.entries.entrySet().stream().filter(entry -> entry.getKey().endsWith(".png")).findFirst().orElseThrow().getValue());
		assertArrayEquals(PDF, project.entries.entrySet().stream().filter(entry -> entry.getKey().endsWith(".pdf")).findFirst().orElseThrow().getValue());
		Taken back = new Taken().take(Taken.write(folder(), "back.qdpx", out));
		assertEquals(parts(taken), parts(back), "parts have the same ids and bytes after a round trip");
		Taken again = taken.take(Taken.write(folder(), "back.qdpx", out));
		assertEquals(List.of(), again.report().lines(Outcome.UPDATED));
		assertEquals(List.of(), again.report().lines(Outcome.IMPORTED));
	}

	@Test
	void aPdfAndItsTextMayBeDescribedEach() throws StudyProblem, IOException, SAXException, ParserConfigurationException {
		String pdf = "<Sources><PDFSource guid=\"" + guid(21) + "\" name=\"p\"><Description>about the PDF</Description><Representation guid=\"" + guid(22)
				+ "\"><Description>about its text</Description><PlainTextContent>text</PlainTextContent></Representation></PDFSource></Sources>";
		Taken taken = new Taken().take(Files.writeString(folder().resolve("described.qde"), RefiTwinsTest.project("x", pdf)));
		assertEquals(List.of("about the PDF"), taken.study.memos().list().stream().map(memo -> memo.text()).toList());
		ProjectFile project = new ProjectFile(taken.export());
		assertEquals(List.of("PDFSource: about the PDF", "Representation: about its text"),
				project.all("Description").stream().map(each -> each.getParentNode().getNodeName() + ": " + each.getTextContent()).toList());
		Schema.validate(project.qde(), "Project.xsd");
	}

	@Test
	void whoMadeAProjectElsewhereIsToldWhereItIsLeftOut() throws StudyProblem, IOException {
		String project = RefiTwinsTest.project("x", "").replace("<Project ", "<Project creationDateTime=\"2019-01-02T03:04:05Z\" modifyingUserGUID=\"" + guid(1) + "\" ");
		Taken taken = new Taken().take(Files.writeString(folder().resolve("made.qde"), project));
		assertEquals(List.of("creationDateTime 2019-01-02T03:04:05Z, modifyingUserGUID " + guid(1)),
				taken.report().lines(Outcome.NOT_KEPT).stream().filter(line -> line.finding() == ImportFinding.NO_ROOM).flatMap(line -> line.examples().stream()).toList());
	}

	/** Nearly every passage of ATLAS.ti says it. */
	@Test
	void whoChangedAPassageLastIsADetailAndNothingLeftOut() throws StudyProblem, IOException {
		String source = "<Users><User guid=\"" + guid(1) + "\" name=\"Sara\"/><User guid=\"" + guid(2) + "\" name=\"Omar\"/></Users><Sources><TextSource guid=\"" + guid(20)
				+ "\" name=\"A\"><PlainTextContent>some words</PlainTextContent><PlainTextSelection guid=\"" + guid(40) + "\" startPosition=\"0\" endPosition=\"4\" creatingUser=\"" + guid(1)
				+ "\" modifyingUser=\"" + guid(2) + "\"/></TextSource></Sources>";
		Taken taken = new Taken().take(Files.writeString(folder().resolve("changed.qde"), RefiTwinsTest.project("ATLAS.ti", source)));
		assertEquals(1, taken.report().count(ImportFinding.LAST_CHANGE), "it is told");
		assertEquals(0, taken.report().count(Outcome.DROPPED));
		assertEquals(UUID.fromString(guid(1)), taken.study.passages(taken.study.documents().at(0), Progress.NONE).list().getFirst().coder(), "who made it is remembered");
	}

	@Test
	void aTextThatIsMissingIsToldInOneLine() throws StudyProblem, IOException {
		String sources = "<Sources><TextSource guid=\"" + guid(24) + "\" name=\"lost\" plainTextPath=\"internal://lost.txt\" richTextPath=\"internal://lost.docx\"/><PDFSource guid=\"" + guid(25)
				+ "\" name=\"paper\" path=\"internal://paper.pdf\"><Representation guid=\"" + guid(26) + "\" plainTextPath=\"internal://paper.txt\"/></PDFSource></Sources>";
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", RefiTwinsTest.project("ATLAS.ti", sources)).write(folder(), "lost.qdpx"));
		assertEquals(List.of("TextSource TEXT_MISSING [lost internal://lost.txt]", "PDFSource TEXT_MISSING [paper internal://paper.txt]", "path FILE_OUTSIDE [internal://paper.pdf]"),
				taken.report().lines(Outcome.KEPT).stream().map(line -> line.element() + " " + line.finding() + " " + line.examples()).toList());
	}

	@Test
	void whatReferredToSomethingThatIsGoneGoesWithout() throws StudyProblem, IOException, SAXException, ParserConfigurationException {
		Taken taken = new Taken().take(write());
		var code = taken.study.codebook().list().getFirst();
		taken.study = taken.study.apply(CodebookActs.delete(taken.study, code, Progress.NONE).act().change()).study();
		ProjectFile project = new ProjectFile(taken.export());
		project.checkReferences();
		Schema.validate(project.qde(), "Project.xsd");
		assertEquals(1, project.all("VideoSelection").size(), "the region stays");
	}

	@Test
	void whatOfItIsLostIsTold() throws StudyProblem, IOException, SAXException, ParserConfigurationException {
		Taken taken = new Taken().take(write());
		assertEquals(List.of(), losses(taken));
		var code = taken.study.codebook().list().getFirst();
		taken.study = taken.study.apply(CodebookActs.delete(taken.study, code, Progress.NONE).act().change()).study();
		assertEquals(List.of("KEPT_CODINGS CERTAIN 5"), losses(taken));
		ForeignPart picture = taken.study.foreignParts().list().stream().filter(part -> part.mediaType().equals("image/png")).findFirst().orElseThrow();
		taken.store.bytes.remove(picture.blob());
		assertEquals(List.of("MISSING_PARTS CERTAIN 1", "KEPT_CODINGS CERTAIN 5"), losses(taken));
		assertTrue(new ProjectFile(taken.export()).entries.keySet().stream().noneMatch(name -> name.endsWith(".png")), "it is written without what is missing");
	}

	private static List<String> losses(Taken taken) throws StudyProblem {
		return RefiLoss.of(taken.study, RefiProfile.STANDARD, MemoForm.NOTES, Progress.NONE).stream().map(loss -> loss.kind() + " " + loss.certainty() + " " + loss.count()).toList();
	}

	private static String parts(Taken taken) {
		Set<String> parts = new TreeSet<>();
		for (ForeignPart part : taken.study.foreignParts().list()) {
			byte[] bytes = taken.store.bytes.get(part.blob());
			if (!part.mediaType().contains("hashiya") && bytes != null) {
				parts.add(part.id() + " " + part.mediaType() + "\n" + new String(bytes, StandardCharsets.UTF_8));
			}
		}
		return String.join("\n", parts);
	}

	private static List<String> count(ProjectFile project) {
		List<String> counts = new ArrayList<>();
		for (String element : List.of("Code", "Coding", "PlainTextSelection", "PDFSelection", "PictureSelection", "VideoSelection", "TranscriptSelection", "SyncPoint", "Note", "Link", "Set", "MemberSource",
				"Graph", "Vertex", "Edge", "Case", "SourceRef", "SelectionRef", "Description", "NoteRef")) {
			counts.add(element + " " + project.all(element).size());
		}
		return counts;
	}

	private static Set<String> guids(ProjectFile project, String element) {
		Set<String> guids = new TreeSet<>();
		for (Element each : project.all(element)) {
			guids.add(each.getAttribute("guid").toUpperCase(Locale.ROOT));
		}
		return guids;
	}

	private Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException();
		}
		return made;
	}
}
