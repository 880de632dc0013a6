// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that were seen in public scripts, test files and issues about exports of programs, made here once more; each keeps its words when it is mended and when it goes out again. */
class RefiToolsTest {

	private static final String TEXT = "😀 Marhaba said the woman.\nShe spoke of identity, of places\nand of 😀 home; and of nothing else.\n";

	@TempDir
	@Nullable
	Path folder;

	private Path folder() {
		return Objects.requireNonNull(folder);
	}

	private Taken take(String origin, String content) throws StudyProblem, IOException {
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project(origin, content)).add("sources/" + guid(20) + ".txt", TEXT).write(folder(), "t.qdpx");
		Taken taken = new Taken().take(file);
		SameAgain.assertAgain(taken, file, folder());
		return taken;
	}

	/** MAXQDA calls selections of texts by their positions: that is no name. */
	@Test
	void maxqdaNamesSelectionsByTheirPositions() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE));
		StringBuilder selections = new StringBuilder();
		int number = 100;
		List<String> quotes = List.of("Marhaba", "woman", "identity", "places", "😀 home", "nothing else");
		for (String quote : quotes) {
			String at = quoted.at(quote);
			String name = at.replaceAll("[^0-9]+", " ").strip().replace(' ', ',');
			selections.append("<PlainTextSelection guid=\"" + guid(number++) + "\" name=\"" + (number % 2 == 0 ? name : "(" + name.replace(",", ", ") + ")") + "\" " + at + "><Coding guid=\"" + guid(number++) + "\"><CodeRef targetGUID=\"" + guid(11)
					+ "\"/></Coding></PlainTextSelection>");
		}
		selections.append("<PlainTextSelection guid=\"" + guid(number) + "\" name=\"0,1 percent\" " + quoted.at("and of") + "/>");
		Taken taken = take("MAXQDA 2020 (Release 20.4.2)", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://" + guid(20) + ".txt", selections.toString()));
		assertEquals(1, taken.report().count(ImportFinding.DETAILS_KEPT), "a name that says more is kept");
		String out = RefiTwinsTest.qde(taken.export());
		assertEquals(1, out.split("name=\"0,1 percent\"", -1).length - 1);
		assertFalse(out.contains("name=\"(" ), out);
		for (String quote : quotes) {
			assertEquals(1, SameAgain.quotes(taken).stream().filter(quote::equals).count(), quote);
		}
	}

	/** As tools write that have tables of documents, selections and memos. */
	@Test
	void selectionsThatNameTheirSourceAndNotesThatNameWhatTheyAreOn() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		Taken taken = take("Quackdas", "<Users><User guid=\"" + guid(1) + "\" name=\"Sara\"/></Users>" + RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\" plainTextPath=\"internal://" + guid(20) + ".txt\" creatingUserGUID=\""
				+ guid(1) + "\"/><PictureSource guid=\"" + guid(21) + "\" name=\"B\" path=\"absolute://b.png\"/></Sources><Cases><Case guid=\"" + guid(40) + "\" name=\"Ann\"><MemberSource targetGUID=\"" + guid(20) + "\"/></Case></Cases>"
				+ "<Selections><PlainTextSelection guid=\"" + guid(100) + "\" sourceGUID=\"" + guid(20) + "\" " + quoted.at("identity") + "><Coding guid=\"" + guid(101) + "\" codeGUID=\"" + guid(11) + "\"/></PlainTextSelection><PlainTextSelection guid=\""
				+ guid(102) + "\" sourceGUID=\"" + guid(99) + "\" " + quoted.at("places") + "/></Selections><Notes>" + note(80, 20) + note(81, 100) + note(82, 11) + note(83, 101) + note(84, 21) + note(85, 80) + note(86, 98) + "</Notes>");
		assertEquals(List.of("identity"), SameAgain.quotes(taken));
		assertEquals("Sara", Objects.requireNonNull(taken.study.coders().get(Objects.requireNonNull(taken.study.documents().at(0).created().by()))).name());
		assertEquals(1, taken.study.cases().at(0).documents().size());
		List<String> places = taken.study.memos().list().stream().map(memo -> memo.title() + " " + (memo.target() == null ? "nothing" : Objects.requireNonNull(memo.target()).kind())).sorted().toList();
		assertEquals(List.of("80 DOCUMENT", "81 PASSAGE", "82 CODE", "83 CODING", "84 nothing", "85 nothing", "86 nothing"), places, String.valueOf(taken.report()));
		assertEquals(2, taken.report().count(ImportFinding.DANGLING), String.valueOf(taken.report()));
	}

	private static String note(int number, int on) {
		return "<Note guid=\"" + guid(number) + "\" name=\"" + number + "\"><PlainTextContent>text</PlainTextContent><NoteRef targetGUID=\"" + guid(on) + "\"/></Note>";
	}

	@Test
	void codingsStraightBelowTheProject() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String code = "<CodeRef targetGUID=\"" + guid(11) + "\"/>";
		Taken taken = take("Odd 1", RefiTwinsTest.codes() + "<Codings><Coding guid=\"" + guid(50) + "\" selectionGUID=\"" + guid(100) + "\">" + code + "</Coding></Codings><Coding guid=\"" + guid(51) + "\" sourceGUID=\"" + guid(20) + "\" "
				+ quoted.at("places") + ">" + code + "</Coding><Coding guid=\"" + guid(52) + "\">" + code + "<SelectionRef targetGUID=\"" + guid(101) + "\"/></Coding><Coding guid=\"" + guid(53) + "\"><SourceRef targetGUID=\"" + guid(20) + "\"/>"
				+ code + "</Coding><Coding guid=\"" + guid(54) + "\">" + code + "</Coding><Coding guid=\"" + guid(55) + "\" selectionGUID=\"" + guid(99) + "\">" + code + "</Coding><Coding guid=\"" + guid(56) + "\" sourceGUID=\"" + guid(21) + "\">" + code
				+ "</Coding><Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\" plainTextPath=\"internal://" + guid(20) + ".txt\"><PlainTextSelection guid=\"" + guid(100) + "\" " + quoted.at("identity") + "/><PlainTextSelection guid=\""
				+ guid(101) + "\" " + quoted.at("woman") + "/></TextSource><PictureSource guid=\"" + guid(21) + "\" name=\"B\" path=\"absolute://b.png\"/></Sources>");
		assertEquals(List.of(TEXT, "woman", "identity", "places"), SameAgain.quotes(taken));
		assertEquals(4, taken.study.passages(taken.study.documents().at(0), Progress.NONE).list().stream().mapToInt(passage -> passage.codings().size()).sum());
		assertEquals(5, taken.report().count(ImportFinding.MISPLACED), String.valueOf(taken.report()));
		assertEquals(1, taken.report().count(ImportFinding.UNKNOWN), "it says nothing of what it is on");
		assertEquals(1, taken.report().count(ImportFinding.DANGLING));
		assertTrue(RefiTwinsTest.qde(taken.export()).contains("<Coding guid=\"" + guid(56)), "that of the picture goes out with it");
	}

	@Test
	void namesAndPlacesThatScriptsGuess() throws StudyProblem, IOException {
		String code = "<CodeRef targetGUID=\"" + guid(11) + "\"/>";
		Taken taken = take("Script", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\" path=\"internal://" + guid(20) + ".txt\"><PlainTextSelection guid=\"" + guid(100) + "\" startPosition=\"2\" endPosition=\"9\" codeGUID=\""
				+ guid(11) + "\"/><TextSelection guid=\"" + guid(101) + "\" startPosition=\"19\" endPosition=\"24\"><Coding guid=\"" + guid(102) + "\">" + code + "<Description>why</Description></Coding></TextSelection></TextSource><TextSource guid=\"" + guid(21)
				+ "\" name=\"B\"><PlainText>of B</PlainText></TextSource></Sources><Sets><Set guid=\"" + guid(70) + "\" name=\"s\">" + code + "<SourceRef targetGUID=\"" + guid(20) + "\"/></Set></Sets>");
		assertEquals(List.of("Marhaba", "woman"), SameAgain.quotes(taken));
		assertEquals(List.of(1, 1), taken.study.passages(taken.study.documents().at(0), Progress.NONE).list().stream().map(passage -> passage.codings().size()).toList());
		assertEquals("of B", taken.text(taken.study.documents().at(1)));
		assertEquals("why CODING", taken.study.memos().at(0).text() + " " + Objects.requireNonNull(taken.study.memos().at(0).target()).kind());
		assertEquals("1 1", taken.study.sets().at(0).codes().size() + " " + taken.study.sets().at(0).documents().size());
		assertEquals(0, taken.report().count(ImportFinding.UNKNOWN), String.valueOf(taken.report()));
	}

	@Test
	void selectionsOfWordsRightInAPdf() throws StudyProblem, IOException {
		String selection = "<PlainTextSelection guid=\"" + guid(100) + "\" startPosition=\"6\" endPosition=\"11\"><Coding guid=\"" + guid(101) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection>";
		String qde = RefiTwinsTest.project("Qualia Coding 1.0", RefiTwinsTest.codes() + "<Sources><PDFSource guid=\"" + guid(22) + "\" name=\"with.pdf\" path=\"absolute://with.pdf\">" + selection + "<Representation guid=\"" + guid(23)
				+ "\"><PlainTextContent>Hello World</PlainTextContent></Representation></PDFSource><PDFSource guid=\"" + guid(24) + "\" name=\"without.pdf\" path=\"absolute://without.pdf\">" + selection.replace(guid(100), guid(102)).replace(guid(101), guid(103))
				+ "</PDFSource></Sources><PlainTextSelection guid=\"" + guid(104) + "\" sourceGUID=\"" + guid(24) + "\" startPosition=\"0\" endPosition=\"5\"/>");
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", qde).write(folder(), "q.qdpx"));
		assertEquals(List.of("World"), SameAgain.quotes(taken));
		assertEquals(0, taken.report().count(ImportFinding.UNKNOWN), String.valueOf(taken.report()));
		String out = RefiTwinsTest.qde(taken.export());
		assertTrue(out.contains("<PlainTextSelection guid=\"" + guid(102)) && out.contains("<Coding guid=\"" + guid(103)) && out.contains("<PlainTextSelection guid=\"" + guid(104)), "what nobody has the words of goes out again: " + out);
	}

	/** As ATLAS.ti writes a coded recording: the transcript as a text, and once more as that of a source of the same recording. */
	@Test
	void aRecordingThatIsThereTwiceGoesOutOnce() throws Exception {
		String text = "Ärzte sagen: dann – später – kam João.\r\nI: what about café and naïve people?\r\nB: nothing else.\r\n";
		Quoted quoted = new Quoted(text, new PositionReading(Unit.UTF16, LineEnd.ONE, End.EXCLUSIVE));
		StringBuilder selections = new StringBuilder();
		int number = 100;
		for (String quote : List.of("sagen", "später", "café", "naïve people", "nothing")) {
			selections.append("<PlainTextSelection guid=\"" + guid(number++) + "\" name=\"" + quote + "\" " + quoted.at(quote) + "/>");
		}
		String video = "\" name=\"talk.mp4\" path=\"internal://film.mp4\"";
		String qde = RefiTwinsTest.project("ATLAS.ti Mac 24.1", RefiTwinsTest.codes() + "<Sources><VideoSource guid=\"" + guid(21) + video + "/><TextSource guid=\"" + guid(20) + "\" name=\"talk\" plainTextPath=\"internal://t.txt\">" + selections
				+ "</TextSource><VideoSource guid=\"" + guid(22) + video + "><Transcript guid=\"" + guid(23) + "\" plainTextPath=\"internal://t.txt\"/></VideoSource></Sources>");
		Path file = new ProjectZip(false).add("talk.qde", qde).add("sources/t.txt", text.getBytes(Charset.forName("windows-1252"))).add("sources/film.mp4", "film").write(folder(), "av.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(List.of("sagen", "später", "café", "naïve people", "nothing"), SameAgain.quotes(taken));
		assertTrue(taken.positions().certain(), "three quotes behind line ends say what these count: " + taken.positions().other());
		SameAgain.assertAgain(taken, file, folder());
		ProjectFile out = new ProjectFile(taken.export());
		assertEquals(1, out.all("VideoSource").stream().map(each -> each.getAttribute("path")).distinct().count());
		assertEquals(1, out.entries.keySet().stream().filter(name -> name.endsWith(".mp4")).count(), "a film is large");
		assertEquals(2, out.entries.keySet().stream().filter(name -> name.endsWith(".txt")).count(), "what is shown may be changed, what is kept is not");
	}

	/** A quote with the space behind it is the quote too: that alone is no reason to ask a person. */
	@Test
	void quotesBesideSelectionsLeaveNoDoubt() throws StudyProblem, IOException {
		String text = "😀\r\n" + "every word stands before a space here \r\n".repeat(9);
		PositionReading reading = new PositionReading(Unit.CODE_POINTS, LineEnd.ONE, End.EXCLUSIVE);
		Quoted quoted = new Quoted(text, reading);
		StringBuilder selections = new StringBuilder();
		int number = 100;
		for (String quote : List.of("every", "word", "stands", "before", "space", "word stands", "before a", "stands before")) {
			selections.append("<PlainTextSelection guid=\"" + guid(number++) + "\" name=\"" + quote + "\" " + quoted.at(quote) + "/>");
		}
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("ATLAS.ti Win 23.4", RefiTwinsTest.source(20, "internal://a.txt", selections.toString()))).add("sources/a.txt", text).write(folder(), "a.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(reading, taken.positions().reading());
		assertTrue(taken.positions().certain(), String.valueOf(taken.report()));
	}
}
