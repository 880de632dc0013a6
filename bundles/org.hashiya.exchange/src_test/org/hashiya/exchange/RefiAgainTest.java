// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Relation;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same project once more, changed there, changed here, changed in both. */
class RefiAgainTest {

	private static final String TEXT = "Marhaba said the woman. She spoke of identity.";

	@TempDir
	@Nullable
	Path folder;

	private Path project(String first, String second, String note, int ids, String text) throws IOException {
		Quoted quoted = new Quoted(text, PositionReading.STANDARD);
		String qde = RefiTwinsTest.project("Some 1.0", "<Users><User guid=\"" + guid(ids + 1) + "\" name=\"Sara\"/></Users><CodeBook><Codes><Code guid=\"" + guid(ids + 11) + "\" name=\"" + first
				+ "\" isCodable=\"true\" color=\"#112233\"/><Code guid=\"" + guid(ids + 12) + "\" name=\"" + second + "\" isCodable=\"true\" color=\"#445566\"/></Codes></CodeBook><Sources><TextSource guid=\""
				+ guid(ids + 20) + "\" name=\"A\"><PlainTextContent>" + text + "</PlainTextContent><PlainTextSelection guid=\"" + guid(ids + 30) + "\" " + quoted.at("woman") + " creatingUser=\"" + guid(ids + 1)
				+ "\"><Coding guid=\"" + guid(ids + 31) + "\" creatingUser=\"" + guid(ids + 1) + "\"><CodeRef targetGUID=\"" + guid(ids + 11) + "\"/></Coding></PlainTextSelection><PlainTextSelection guid=\""
				+ guid(ids + 32) + "\" " + quoted.at("identity") + " creatingUser=\"" + guid(ids + 1) + "\"><NoteRef targetGUID=\"" + guid(ids + 40) + "\"/></PlainTextSelection></TextSource></Sources><Notes><Note guid=\""
				+ guid(ids + 40) + "\" name=\"note\"><PlainTextContent>" + note + "</PlainTextContent></Note></Notes>");
		return Files.writeString(folder().resolve("p.qde"), qde);
	}

	/** Found by fuzzing: a source is there again without its text, and with the selections that the study has. */
	@Test
	void whatIsKeptTakesNoIdOfAPassage() throws Exception {
		String selection = "<PlainTextSelection guid=\"" + guid(100) + "\" startPosition=\"0\" endPosition=\"3\"><Coding guid=\"" + guid(101) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection>";
		String link = "<Links><Link guid=\"" + guid(90) + "\" name=\"why\" originGUID=\"" + guid(12) + "\" targetGUID=\"" + guid(100) + "\"/></Links>";
		Taken taken = new Taken().take(Taken.write(folder(), "a.qde", RefiTwinsTest.project("x", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>one two</PlainTextContent>" + selection
				+ "</TextSource></Sources>" + link).getBytes(StandardCharsets.UTF_8)));
		Path without = Taken.write(folder(), "a.qde", RefiTwinsTest.project("x", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(21) + "\" name=\"b\">" + selection + "</TextSource></Sources>" + link).getBytes(StandardCharsets.UTF_8));
		taken.take(without);
		assertEquals(1, taken.report().count(ImportFinding.TEXT_MISSING));
		var before = taken.study;
		assertTrue(before.holdsSameAs(taken.take(without).study, Progress.NONE));
		Taken back = new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()));
		assertEquals(taken.study.relations().list(), back.study.relations().list());
		assertEquals(SameAgain.quotes(taken), SameAgain.quotes(back));
	}

	/** Found by fuzzing: the text of a PDF has changed, so that there are two documents, and what was one id each is two now. */
	@Test
	void aPdfWhoseTextHasChangedGoesOutWithIdsOfItsOwn() throws Exception {
		String qde = RefiTwinsTest.project("ATLAS.ti", RefiTwinsTest.codes() + "<Sources><PDFSource guid=\"" + guid(20) + "\" name=\"p\"><PDFSelection guid=\"" + guid(21)
				+ "\" page=\"0\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\"/><Representation guid=\"" + guid(22) + "\"><PlainTextContent>one two</PlainTextContent></Representation></PDFSource></Sources>");
		Taken taken = new Taken().take(Taken.write(folder(), "a.qde", qde.getBytes(StandardCharsets.UTF_8)));
		taken.take(Taken.write(folder(), "a.qde", qde.replace("one two", "quite another").getBytes(StandardCharsets.UTF_8)));
		ProjectFile out = new ProjectFile(taken.export());
		for (String element : List.of("PDFSource", "PDFSelection", "Representation")) {
			assertEquals(2, out.all(element).stream().map(each -> each.getAttribute("guid")).distinct().count(), element);
		}
		Schema.validate(out.qde(), "Project.xsd");
	}

	/** Found by fuzzing. */
	@Test
	void aTextOfAPdfThatHasTheIdOfACodingGetsAnother() throws Exception {
		String coded = "<TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>one two</PlainTextContent><PlainTextSelection guid=\"" + guid(21) + "\" startPosition=\"0\" endPosition=\"3\"><Coding guid=\"" + guid(30)
				+ "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection></TextSource>";
		String pdf = "<PDFSource guid=\"" + guid(22) + "\" name=\"p\"><Representation guid=\"" + guid(30) + "\"><PlainTextContent>three</PlainTextContent></Representation></PDFSource>";
		for (String sources : List.of(coded + pdf, pdf + coded)) {
			String qde = RefiTwinsTest.project("ATLAS.ti", RefiTwinsTest.codes() + "<Sources>" + sources + "</Sources>");
			Taken taken = new Taken().take(Taken.write(folder(), "a.qde", qde.getBytes(StandardCharsets.UTF_8)));
			var before = taken.study;
			assertTrue(before.holdsSameAs(taken.take(Taken.write(folder(), "a.qde", qde.getBytes(StandardCharsets.UTF_8))).study, Progress.NONE));
			ProjectFile out = new ProjectFile(taken.export());
			assertEquals(guid(30), out.all("Coding").getFirst().getAttribute("guid"));
			assertNotEquals(guid(30), out.all("Representation").getFirst().getAttribute("guid"));
			assertEquals(SameAgain.quotes(taken), SameAgain.quotes(new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()))));
		}
	}

	@Test
	void whatChangedThereIsTakenAndWhatChangedHereStays() throws StudyProblem, IOException {
		Taken taken = new Taken().take(project("Identity", "Home", "first", 0, TEXT));
		Code identity = code(taken, 11);
		Code home = code(taken, 12);
		taken.study = taken.study.apply(Put.replace(identity, identity.withName("Self", Stamp.UNKNOWN))).study();
		taken.take(project("Identity", "Homes", "second", 0, TEXT));
		assertEquals("Self", code(taken, 11).name(), "changed here only");
		assertEquals("Homes", code(taken, 12).name(), "changed there only");
		assertEquals("second", taken.study.memos().at(0).text());
		assertEquals(home.colour(), code(taken, 12).colour());
		assertEquals(1, taken.report().count(ImportFinding.OURS_STAYS));
		assertEquals(2, taken.report().count(ImportFinding.CHANGED));

		Code homes = code(taken, 12);
		taken.study = taken.study.apply(Put.replace(homes, homes.withName("Houses", Stamp.UNKNOWN))).study();
		taken.take(project("Identity", "Places", "second", 0, TEXT));
		assertEquals("Houses", code(taken, 12).name(), "changed in both");
		assertEquals(1, taken.report().count(ImportFinding.BOTH_CHANGED));
	}

	@Test
	void whatWasAddedOrRemovedHereStaysSo() throws StudyProblem, IOException {
		Path file = project("Identity", "Home", "first", 0, TEXT);
		Taken taken = new Taken().take(file);
		Document document = taken.study.documents().at(0);
		List<Passage> passages = taken.study.passages(document, Progress.NONE).list();
		Passage woman = passages.getFirst();
		Coding more = new Coding(new UUID(9, 9), code(taken, 12).id(), 1, woman.coder(), null);
		taken.study = taken.study.apply(Put.replace(woman, woman.plus(more))).study();
		taken.study = taken.study.apply(Put.remove(passages.getLast(), -1)).study();
		Memo memo = taken.study.memos().at(0);
		taken.study = taken.study.apply(Put.remove(memo, 0)).study();
		taken.take(file);
		assertEquals(List.of(woman.plus(more)), taken.study.passages(document, Progress.NONE).list());
		assertEquals(0, taken.study.memos().size());
		assertEquals(List.of(), taken.report().lines(Outcome.IMPORTED));
	}

	@Test
	void newIdsAtEachExportAddNothing() throws StudyProblem, IOException {
		Taken taken = new Taken().take(project("Identity", "Home", "first", 0, TEXT));
		var before = taken.study;
		taken.take(project("Identity", "Home", "first", 1000, TEXT));
		assertEquals(before.coders().list(), taken.study.coders().list());
		assertEquals(before.codebook().list(), taken.study.codebook().list());
		assertEquals(before.documents().list(), taken.study.documents().list());
		Document document = before.documents().at(0);
		assertEquals(before.passages(document, Progress.NONE).list(), taken.study.passages(document, Progress.NONE).list());
		assertEquals(before.memos().list(), taken.study.memos().list());
	}

	@Test
	void aRelationBetweenOneOfTwoThatAreAlikeStaysOneAndWhereItIs() throws StudyProblem, IOException {
		Taken taken = new Taken().take(related(new int[] { 30, 32 }, 40));
		var relations = taken.study.relations().list();
		assertEquals(2, relations.size());
		taken.take(related(new int[] { 132, 130 }, 140));
		assertEquals(relations, taken.study.relations().list(), "the passages have exchanged their places");
	}

	@Test
	void aLinkThatHasTheIdOfThePassageItBeginsAtStaysAsItIs() throws StudyProblem, IOException {
		String passage = "<PlainTextSelection guid=\"" + guid(30) + "\" startPosition=\"0\" endPosition=\"3\"><Coding guid=\"" + guid(31) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection>";
		String link = "<Links><Link guid=\"" + guid(30) + "\" name=\"shows\" direction=\"OneWay\" originGUID=\"" + guid(30) + "\" targetGUID=\"" + guid(11) + "\"/></Links>";
		Path file = Files.writeString(folder().resolve("link.qde"), RefiTwinsTest.project("Some 1.0", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\"><PlainTextContent>One two.</PlainTextContent>"
				+ passage + "</TextSource></Sources>" + link));
		Taken taken = new Taken().take(file);
		var relations = taken.study.relations().list();
		assertEquals(List.of(ElementKind.PASSAGE), relations.stream().map(relation -> relation.origin().kind()).toList());
		taken.take(file);
		assertEquals(relations, taken.study.relations().list(), String.valueOf(taken.report()));
	}

	@Test
	void aKeptRegionThatHasTheIdOfACodingOfAWholeTextStaysAsItIs() throws StudyProblem, IOException {
		String coding = "<Coding guid=\"" + guid(30) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding>";
		Path file = Files.writeString(folder().resolve("region.qde"), RefiTwinsTest.project("Some 1.0", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\"><PlainTextContent>One two.</PlainTextContent>" + coding
				+ "</TextSource><PictureSource guid=\"" + guid(21) + "\" name=\"B\" path=\"absolute://b.png\"><PictureSelection guid=\"" + guid(30) + "\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\"/></PictureSource></Sources>"));
		Taken taken = new Taken().take(file);
		var parts = taken.study.foreignParts().list();
		taken.take(file);
		assertEquals(parts, taken.study.foreignParts().list());
	}

	@Test
	void aCodingOfAWholeTextIsNewOnlyOnce() throws StudyProblem, IOException {
		Path file = Files.writeString(folder().resolve("whole.qde"), RefiTwinsTest.project("Some 1.0", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\"><PlainTextContent>One two.</PlainTextContent><Coding guid=\""
				+ guid(30) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></TextSource></Sources>"));
		Taken taken = new Taken().take(file);
		assertEquals(1, taken.report().count(ImportFinding.WHOLE_CODING));
		taken.take(file);
		assertEquals(List.of(), taken.report().lines(Outcome.IMPORTED));
		Document document = taken.study.documents().at(0);
		taken.study = taken.study.apply(Put.remove(taken.study.passages(document, Progress.NONE).list().getFirst(), -1)).study();
		taken.take(file);
		assertEquals(List.of(), taken.report().lines(Outcome.IMPORTED), "what was removed here is not told as imported either");
	}

	@Test
	void aKeptLinkTakesNoIdOfAPassageThatARelationBeginsAt() throws StudyProblem, IOException {
		String link = "<Link guid=\"" + guid(30) + "\" name=\"shows\" direction=\"OneWay\" targetGUID=\"" + guid(11) + "\" originGUID=\"";
		Path file = Files.writeString(folder().resolve("kept.qde"), RefiTwinsTest.project("Some 1.0", RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"A\"><PlainTextContent>One two.</PlainTextContent><PlainTextSelection guid=\""
				+ guid(30) + "\" startPosition=\"0\" endPosition=\"3\"/></TextSource></Sources><Links>" + link + "?\"/>" + link + guid(30) + "\"/></Links>"));
		Taken taken = new Taken().take(file);
		assertEquals(1, taken.study.relations().size());
		Taken back = new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()));
		assertEquals(taken.study.relations().list(), back.study.relations().list());
	}

	@Test
	void aMemoFromWhichALinkLeadsToALinkStaysWhereItIs() throws StudyProblem, IOException {
		String to = "\" name=\"of\" direction=\"OneWay\" originGUID=\"" + guid(11) + "\" targetGUID=\"";
		Path file = Files.writeString(folder().resolve("memo.qde"), RefiTwinsTest.project("Some 1.0", "<Notes><Note guid=\"" + guid(11) + "\" name=\"Identity\"/></Notes><Links><Link guid=\"" + guid(100) + to + guid(101) + "\"/><Link guid=\""
				+ guid(101) + to + guid(11) + "\"/></Links>"));
		Taken taken = new Taken().take(file);
		var memos = taken.study.memos().list();
		taken.take(file);
		assertEquals(memos, taken.study.memos().list());
	}

	@Test
	void aLinkToALinkThatComesLaterIsARelation() throws StudyProblem, IOException {
		int count = 2_000;
		StringBuilder links = new StringBuilder("<CodeBook><Codes><Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\"/></Codes></CodeBook><Links>");
		for (int i = 0; i < count; i++) {
			links.append("<Link guid=\"" + guid(100 + i) + "\" name=\"of\" direction=\"OneWay\" originGUID=\"" + guid(11) + "\" targetGUID=\"" + guid(i == count - 1 ? 11 : 101 + i) + "\"/>");
		}
		links.append("<Link guid=\"" + guid(99) + "\" name=\"of nothing\" direction=\"OneWay\" originGUID=\"" + guid(11) + "\" targetGUID=\"" + guid(98) + "\"/></Links>");
		Path file = Files.writeString(folder().resolve("links.qde"), RefiTwinsTest.project("Some 1.0", links.toString()));
		Taken taken = new Taken().take(file);
		assertEquals(count, taken.study.relations().size());
		assertEquals(1, taken.report().count(ImportFinding.LINK_KEPT));
		taken.take(file);
		assertEquals(count, taken.study.relations().size());
	}

	@Test
	void aRelationWhoseEndTheFileHasLostStaysOne() throws StudyProblem, IOException {
		String code = "<CodeBook><Codes><Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\"/></Codes></CodeBook>";
		String first = "<Link guid=\"" + guid(100) + "\" name=\"of\" direction=\"OneWay\" originGUID=\"" + guid(11) + "\" targetGUID=\"" + guid(101) + "\"/>";
		String second = "<Link guid=\"" + guid(101) + "\" name=\"of\" direction=\"OneWay\" originGUID=\"" + guid(11) + "\" targetGUID=\"" + guid(11) + "\"/>";
		Taken taken = new Taken().take(Files.writeString(folder().resolve("both.qde"), RefiTwinsTest.project("Some 1.0", code + "<Links>" + first + second + "</Links>")));
		var relations = taken.study.relations().list();
		assertEquals(2, relations.size());
		taken.take(Files.writeString(folder().resolve("one.qde"), RefiTwinsTest.project("Some 1.0", code + "<Links>" + first + "</Links>")));
		assertEquals(relations, taken.study.relations().list());
		assertEquals(0, taken.report().count(ImportFinding.LINK_KEPT), "it would go out twice");
		assertEquals(relations, new Taken().take(Taken.write(folder(), "back.qdpx", taken.export())).study.relations().list());
	}

	@Test
	void linksThatLeadRoundInACircleAreRelations() throws StudyProblem, IOException {
		StringBuilder links = new StringBuilder("<CodeBook><Codes><Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\"/></Codes></CodeBook><Links>");
		int[][] ends = { { 11, 101 }, { 11, 102 }, { 100, 100 }, { 11, 101 }, { 11, 105 }, { 11, 199 } }; // 101, 102 and 100 lead round, 103 to them; 104 and 105 nowhere
		for (int i = 0; i < ends.length; i++) {
			links.append("<Link guid=\"" + guid(100 + i) + "\" name=\"" + i + "\" direction=\"OneWay\" originGUID=\"" + guid(ends[i][0]) + "\" targetGUID=\"" + guid(ends[i][1]) + "\"/>");
		}
		Path file = Files.writeString(folder().resolve("circle.qde"), RefiTwinsTest.project("Some 1.0", links + "</Links>"));
		Taken taken = new Taken().take(file);
		assertEquals(List.of("0", "1", "2", "3"), taken.study.relations().list().stream().map(Relation::name).sorted().toList());
		assertEquals(2, taken.report().count(ImportFinding.LINK_KEPT));
		SameAgain.assertAgain(taken, file, folder());
	}

	/** Two selections that are alike, a relation of each with a code, and new ids each time. */
	private Path related(int[] selections, int links) throws IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		StringBuilder qde = new StringBuilder("<CodeBook><Codes><Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"" + guid(20)
				+ "\" name=\"A\"><PlainTextContent>" + TEXT + "</PlainTextContent>");
		for (int selection : selections) {
			qde.append("<PlainTextSelection guid=\"" + guid(selection) + "\" " + quoted.at("woman") + "><Coding guid=\"" + guid(selection + 20) + "\"><CodeRef targetGUID=\"" + guid(11)
					+ "\"/></Coding></PlainTextSelection>");
		}
		qde.append("</TextSource></Sources><Links>");
		for (int i = 0; i < 2; i++) {
			qde.append("<Link guid=\"" + guid(links + i) + "\" name=\"shows\" direction=\"OneWay\" originGUID=\"" + guid(selections[i]) + "\" targetGUID=\"" + guid(11) + "\"/>");
		}
		return Files.writeString(folder().resolve("related.qde"), RefiTwinsTest.project("Some 1.0", qde + "</Links>"));
	}

	@Test
	void anotherTextBecomesADocumentOfItsOwn() throws StudyProblem, IOException {
		Taken taken = new Taken().take(project("Identity", "Home", "first", 0, TEXT));
		Document document = taken.study.documents().at(0);
		List<Passage> passages = taken.study.passages(document, Progress.NONE).list();
		taken.take(project("Identity", "Home", "first", 0, "New words. " + TEXT));
		assertEquals(passages, taken.study.passages(document, Progress.NONE).list(), "no passage moves");
		Document other = taken.study.documents().at(1);
		assertEquals("A 2", other.name());
		List<Passage> there = taken.study.passages(other, Progress.NONE).list();
		assertEquals(List.of("woman", "identity"), List.of(taken.quote(there.getFirst()), taken.quote(there.getLast())));
		assertTrue(there.stream().noneMatch(passage -> passages.stream().anyMatch(each -> each.id().equals(passage.id()))));
		var before = taken.study;
		taken.take(project("Identity", "Home", "first", 0, "New words. " + TEXT));
		assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "and stays it: " + taken.report());
	}

	@Test
	void aTextThatWasCorrectedHereStaysSo() throws StudyProblem, IOException {
		Taken taken = new Taken().take(project("Identity", "Home", "first", 0, TEXT));
		Document document = taken.study.documents().at(0);
		String corrected = "Marhaban said the woman. She spoke of identity.";
		DocumentText text = new DocumentText(corrected);
		taken.store.addText(corrected, Progress.NONE);
		Document changed = document.withText(text.hash(), corrected.length(), corrected.length(), 7, 1, new TreeMap<>(), Stamp.UNKNOWN);
		Passage woman = taken.study.passages(document, Progress.NONE).list().getFirst();
		taken.study = taken.study.apply(new Several(List.of(Put.replace(document, changed), Put.replace(woman, woman.placed(woman.start() + 1, woman.end() + 1))))).study();
		var before = taken.study;
		taken.take(project("Identity", "Home", "first", 0, TEXT));
		assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "the same again: " + taken.report());
		String more = Files.readString(folder().resolve("p.qde")).replace("</TextSource>",
				"<PlainTextSelection guid=\"" + guid(35) + "\" startPosition=\"24\" endPosition=\"33\"><Coding guid=\"" + guid(36) + "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection></TextSource>");
		taken.take(Files.writeString(folder().resolve("more.qde"), more));
		Passage added = taken.study.passages(changed, Progress.NONE).list().stream().filter(passage -> passage.id().equals(UUID.fromString(guid(35)))).findFirst().orElseThrow();
		assertEquals("She spoke", Objects.requireNonNull(added.unplaced()).quote(), "it waits with its words");
		assertEquals(1, taken.study.documents().size());
	}

	@Test
	void whatHadToBeMadeIsTheSameAtTheNextImport() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, PositionReading.STANDARD);
		String code = "<Code guid=\"" + guid(11) + "\" name=\"Identity\" isCodable=\"true\"/>";
		String user = "<User guid=\"" + guid(1) + "\" name=\"Sara\"/>";
		String selection = "<PlainTextSelection guid=\"" + guid(30) + "\" " + quoted.at("woman") + " creatingUser=\"" + guid(1) + "\"><Coding guid=\"" + guid(31) + "\" creatingUser=\"" + guid(1)
				+ "\"><CodeRef targetGUID=\"" + guid(11) + "\"/></Coding></PlainTextSelection>";
		String source = "<TextSource guid=\"" + guid(20) + "\" name=\"A\"><PlainTextContent>" + TEXT + "</PlainTextContent>" + selection + "</TextSource>";
		String note = "<Note guid=\"" + guid(40) + "\" name=\"n\"><PlainTextContent>words</PlainTextContent></Note>";
		String whole = "<Users>" + user + "</Users><CodeBook><Codes>" + code + "</Codes><Sets><Set guid=\"" + guid(50) + "\" name=\"S\"><MemberCode targetGUID=\"" + guid(11)
				+ "\"/></Set></Sets></CodeBook><Variables><Variable guid=\"" + guid(60) + "\" name=\"Age\" typeOfVariable=\"Integer\"/></Variables><Cases><Case guid=\"" + guid(70)
				+ "\" name=\"Noor\"><VariableValue><VariableRef targetGUID=\"" + guid(60) + "\"/><IntegerValue>7</IntegerValue></VariableValue><SourceRef targetGUID=\"" + guid(20)
				+ "\"/></Case></Cases><Sources>" + source + "</Sources><Notes>" + note + "</Notes>";
		Map<String, String> twins = new LinkedHashMap<>();
		twins.put("sound", whole);
		twins.put("a reference to a code that is not there", whole.replace("CodeRef targetGUID=\"" + guid(11), "CodeRef targetGUID=\"" + guid(99)));
		twins.put("a coder who is not there", whole.replace(user, ""));
		twins.put("a code twice", whole.replace(code, code + code.replace("Identity", "Home")));
		twins.put("a code twice with all its words", whole.replace(code, code + code));
		twins.put("a code below itself", whole.replace(code, code.replace("/>", ">") + code.replace("Identity", "Home") + "</Code>"));
		twins.put("a coder twice", whole.replace(user, user + user.replace("Sara", "Amal")));
		twins.put("a source twice", whole.replace(source, source + source));
		twins.put("a source twice with another text", whole.replace(source, source + source.replace("Marhaba", "Hello")));
		twins.put("a selection twice", whole.replace(selection, selection + selection));
		twins.put("a memo twice", whole.replace(note, note + note.replace("words", "others")));
		twins.put("an empty name", whole.replace("name=\"Identity\"", "name=\"\""));
		twins.put("two codes of one name", whole.replace(code, code + code.replace(guid(11), guid(12))));
		for (int owner : new int[] { 1, 11, 20, 30, 31, 40, 50, 60, 70 }) {
			twins.put("no id " + owner, whole.replace(" guid=\"" + guid(owner) + "\"", ""));
			twins.put("no GUID " + owner, whole.replace(guid(owner), "key " + owner));
			twins.put("the id of the code " + owner, whole.replace(guid(owner), guid(11)));
		}
		for (Map.Entry<String, String> twin : twins.entrySet()) {
			Path file = Files.writeString(folder().resolve("made.qde"), RefiTwinsTest.project("Some 1.0", twin.getValue()));
			Taken taken = new Taken().take(file);
			var before = taken.study;
			taken.take(file);
			assertTrue(before.holdsSameAs(taken.study, Progress.NONE), twin.getKey() + ": " + taken.report());
		}
	}

	private static Code code(Taken taken, int number) {
		return Objects.requireNonNull(taken.study.codebook().get(UUID.fromString(guid(number))));
	}

	private Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException();
		}
		return made;
	}
}
