// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, odd or made to harm: read as far as they mean something, refused with a reason otherwise, never more. */
class RefiHostileTest {

	@TempDir
	@Nullable
	Path folder;

	@Test
	void whatIsNoProjectIsRefused() throws IOException {
		assertEquals(Kind.FILE_MISSING, refused(folder().resolve("none.qdpx")));
		assertEquals(Kind.NOT_READABLE, refused(folder()));
		assertEquals(Kind.MALFORMED, refused(Files.writeString(folder().resolve("a.qdpx"), "not a zip")));
		assertEquals(Kind.MALFORMED, refused(Files.write(folder().resolve("b.qdpx"), new byte[] { 'P', 'K', 3, 4, 1, 2, 3 })));
		assertEquals(Kind.MALFORMED, refused(new ProjectZip(false).add("sources/a.txt", "x").write(folder(), "c.qdpx")));
		assertEquals(Kind.MALFORMED, refused(Files.writeString(folder().resolve("d.qde"), "<html/>")));
		assertEquals(Kind.MALFORMED, refused(Files.writeString(folder().resolve("e.qde"), "<Project name=\"x\"><Users>")));
		assertEquals(Kind.MALFORMED, refused(Files.writeString(folder().resolve("f.qde"), "")));
	}

	@Test
	void noDocumentTypeAndNoEntityIsFollowed() throws IOException {
		Path secret = Files.writeString(folder().resolve("secret.txt"), "secret");
		for (String type : List.of("<!DOCTYPE Project [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "<!DOCTYPE Project SYSTEM \"" + secret.toUri() + "\">",
				"<!DOCTYPE Project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>")) {
			assertEquals(Kind.MALFORMED, refused(Files.writeString(folder().resolve("x.qde"), type + "<Project name=\"x\"><Description>&x;&b;</Description></Project>")));
		}
	}

	/** Each was found by {@code releng/fuzz}. */
	@Test
	void whatWasFoundByFuzzing() throws StudyProblem, IOException {
		assertEquals(Kind.MALFORMED, refused(Files.writeString(folder().resolve("type.qde"), "<!DOCTYPE Project [<!ENTITY x \"\uFFFE\"\u0001<]><Project name=\"x\"/>")));
		String source = "<Sources><TextSource guid=\"" + guid(21) + "\" name=\"lost\" plainTextPath=\"internal://" + guid(20) + ".txt\"/></Sources>";
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://a.txt", ""))).add("sources/a.txt", "text").write(folder(), "one.qdpx"));
		taken.take(Files.writeString(folder().resolve("two.qde"), RefiTwinsTest.project("y", source)));
		assertEquals(1, taken.study.documents().size());
		assertEquals(1, new Taken().take(Taken.write(folder(), "back.qdpx", taken.export())).study.documents().size(), "a lost text is not the other's");
		byte[] packed = new ProjectZip(true).add("sources/" + guid(20) + ".txt", "plain text").add("project.qde", RefiTwinsTest.project("v", RefiTwinsTest.source(20, "internal://" + guid(20) + ".txt", "")
				.replace("<TextSource ", "<TextSource richTextPath=\"internal://" + guid(20) + ".docx\" "))).add("sources/" + guid(20) + ".docx", "PK rich").bytes();
		String bytes = new String(packed, StandardCharsets.ISO_8859_1);
		packed[bytes.lastIndexOf("PK\u0003\u0004", bytes.indexOf("PK rich") - 1)] = 0; // the local header of the formatted text
		Taken plain = new Taken().take(Files.write(folder().resolve("rich.qdpx"), packed));
		assertEquals("plain text", plain.text(plain.study.documents().at(0)), "a damaged formatted text does not lose the plain one");
		assertEquals(1, plain.report().count(ImportFinding.FILE_UNREADABLE));
		String time = "<Sources><PictureSource guid=\"" + guid(22) + "\" name=\"p\" creationDateTime=\"2026-13-45T99:99:99Z\"/></Sources>";
		assertFalse(RefiTwinsTest.qde(new Taken().take(Files.writeString(folder().resolve("time.qde"), RefiTwinsTest.project("z", time))).export()).contains("2026-13"));
	}

	/** Text that stands where the schema has none: the parts that no study shows go back out without it. */
	@Test
	void strayTextInsideOfKeptParts() throws Exception {
		String picture = "<Sources><PictureSource guid=\"" + guid(22) + "\" name=\"p\"><TextDescription guid=\"" + guid(23) + "\">stray</TextDescription><PictureSelection guid=\"" + guid(24)
				+ "\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\">stray</PictureSelection></PictureSource></Sources>";
		byte[] out = new ProjectFile(new Taken().take(Files.writeString(folder().resolve("stray.qde"), RefiTwinsTest.project("z", picture))).export()).qde();
		Schema.validate(out, "Project.xsd");
		assertFalse(new String(out, StandardCharsets.UTF_8).contains("stray"));
		assertTrue(new String(out, StandardCharsets.UTF_8).contains("PictureSelection"));
	}

	/** Who stands for nobody has an id that any file may have got from an export of ours. */
	@Test
	void whoStandsForNobodyIsOneCoder() throws StudyProblem, IOException {
		String nobody = UUID.nameUUIDFromBytes("org.hashiya coder that no file names".getBytes(StandardCharsets.UTF_8)).toString();
		String source = RefiTwinsTest.source(20, "internal://a.txt", "<PlainTextSelection guid=\"" + guid(21) + "\" startPosition=\"0\" endPosition=\"4\"/>");
		String variable = "<Variables><Variable guid=\"" + nobody + "\" name=\"Role\" typeOfVariable=\"Text\"/></Variables>";
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", RefiTwinsTest.project("x", variable + source)).add("sources/a.txt", "text").write(folder(), "variable.qdpx"));
		assertEquals(List.of("Role"), taken.study.variables().list().stream().map(each -> each.name()).toList());
		assertEquals(1, taken.study.coders().size());

		Taken known = new Taken().take(Files.writeString(folder().resolve("amal.qde"), RefiTwinsTest.project("y", "<Users><User guid=\"" + guid(9) + "\" name=\"Amal\"/></Users>")));
		known.take(new ProjectZip(false).add("project.qde", RefiTwinsTest.project("x", "<Users><User guid=\"" + nobody + "\" name=\"Amal\"/></Users>" + source)).add("sources/a.txt", "text").write(folder(), "user.qdpx"));
		assertEquals(List.of("Amal"), known.study.coders().list().stream().map(each -> each.name()).toList());
		assertEquals(known.study.coders().at(0).id(), known.study.passages(known.study.documents().at(0), Progress.NONE).list().getFirst().coder());
	}

	@Test
	void codesMayBeNestedDeep() throws StudyProblem, IOException {
		for (int depth : new int[] { 10_000, 30_000 }) {
			StringBuilder qde = new StringBuilder("<CodeBook><Codes>");
			for (int i = 0; i < depth; i++) {
				qde.append("<Code guid=\"").append(guid(i + 1)).append("\" name=\"c").append(i).append("\" isCodable=\"true\">");
			}
			qde.append("</Code>".repeat(depth)).append("</Codes></CodeBook>");
			Path file = Files.writeString(folder().resolve("deep.qdc"), qde);
			if (depth > 20_000) {
				assertEquals(Kind.TOO_LARGE, refused(file));
			} else {
				try (ImportedProject project = RefiImport.read(file, Progress.NONE)) {
					assertEquals(depth, project.counts().codes());
				}
			}
		}
		String other = "<PictureSource guid=\"" + guid(1) + "\">" + "<Description>".repeat(10_000) + "</Description>".repeat(10_000) + "</PictureSource>";
		new Taken().take(Files.writeString(folder().resolve("deep.qde"), RefiTwinsTest.project("x", "<Sources>" + other + "</Sources>")));
	}

	@Test
	void aLongTextMayStandInTheXml() throws StudyProblem, IOException {
		String text = "Marhaba & <woman> 😀\n".repeat(200_000);
		String qde = RefiTwinsTest.project("x", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>" + text.replace("&", "&amp;").replace("<", "&lt;")
				+ "</PlainTextContent></TextSource></Sources>");
		Taken taken = new Taken().take(Files.writeString(folder().resolve("long.qde"), qde));
		assertEquals(text, taken.text(taken.study.documents().at(0)));
	}

	@Test
	void whatUnpacksToAFloodIsRefused() throws IOException {
		byte[] spaces = new byte[200_000_000];
		Arrays.fill(spaces, (byte) ' ');
		assertEquals(Kind.TOO_LARGE, refused(new ProjectZip(false).add("project.qde", spaces).write(folder(), "bomb.qdpx")));
	}

	@Test
	void aTextThatUnpacksToAFloodIsLeftOut() throws StudyProblem, IOException {
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://a.txt", ""))).add("sources/a.txt", new byte[300_000_000]).write(folder(), "bomb.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals(0, taken.study.documents().size());
		assertEquals(1, taken.report().count(ImportFinding.TEXT_MISSING));
	}

	@Test
	void namesOfEntriesArePathsToNothing() throws StudyProblem, IOException {
		Path file = new ProjectZip(true).add("..\\..\\evil\\project.qde", RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://../../../a.txt", ""))).add("..\\Sources\\..\\A.TXT", "found")
				.write(folder(), "slip.qdpx");
		Taken taken = new Taken().take(file);
		assertEquals("found", taken.text(taken.study.documents().at(0)));
		try (var files = Files.list(folder())) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void oddButReadable() throws StudyProblem, IOException {
		String qde = "<?xml version='1.0' encoding='utf-8'?><q:Project xmlns:q='urn:QDA-XML:project:0:10' name='Odd & broken \u0001 &#11;' origin='Hobby'><q:Sets><q:Set guid='s' name='set'>"
				+ "<q:MemberCode targetGUID='c1'/><q:MemberCode targetGUID='nothing'/></q:Set></q:Sets><q:Sources><q:TextSource guid='{" + guid(20).toLowerCase() + "}' name=' two\nlines '>"
				+ "<q:PlainTextContent>one two three</q:PlainTextContent><q:PlainTextSelection guid='p1' startPosition='3' endPosition='0'><q:Coding guid='k1' creationDateTime='yesterday'>"
				+ "<q:CodeRef targetGUID='c1'/></q:Coding></q:PlainTextSelection><q:PlainTextSelection guid='p2' startPosition='4' endPosition='99'><q:Coding><q:CodeRef targetGUID='unknown'/></q:Coding>"
				+ "</q:PlainTextSelection><q:PlainTextSelection guid='p1' startPosition='-5' endPosition='3'/><q:PlainTextSelection startPosition='x'/></q:TextSource></q:Sources><q:CodeBook><q:Codes>"
				+ "<q:Code guid='c1' name='' color='rgb(1, 2, 3)'/><q:Code guid='c1' name='twin' color='#ff112233'/><q:Code guid='c3' name='twin' color='reddish'/></q:Codes></q:CodeBook><q:New/></q:Project>";
		Taken taken = new Taken().take(Files.write(folder().resolve("odd.qde"), ("\uFEFF" + qde).getBytes(StandardCharsets.UTF_8)));
		ImportReport report = taken.report();
		assertTrue(report.project().startsWith("Odd & broken \uFFFD"));
		List<Code> codes = taken.study.codebook().list();
		assertEquals(4, codes.size(), "three, and one that was used and not there");
		assertEquals("#010203", codes.getFirst().colour().hex());
		assertEquals("#112233", codes.get(1).colour().hex());
		assertTrue(codes.stream().allMatch(Code::codable));
		assertEquals(List.of("twin", "twin 2"), codes.stream().map(Code::name).filter(name -> name.startsWith("twin")).toList());
		Document document = taken.study.documents().at(0);
		assertEquals(UUID.fromString(guid(20)), document.id());
		assertEquals("two lines", document.name());
		List<Passage> passages = taken.study.passages(document, Progress.NONE).list();
		assertEquals(4, passages.size());
		assertTrue(passages.stream().anyMatch(passage -> passage.hasRange(4, 13)));
		assertTrue(passages.stream().anyMatch(passage -> passage.hasRange(0, 3)));
		for (ImportFinding finding : List.of(ImportFinding.ID_NO_GUID, ImportFinding.ID_TWICE, ImportFinding.ID_MADE, ImportFinding.NAME_MISSING, ImportFinding.NAME_CLEANED, ImportFinding.NAME_TAKEN,
				ImportFinding.COLOUR, ImportFinding.TIME, ImportFinding.POSITION_OUTSIDE, ImportFinding.POSITION_INVERTED, ImportFinding.POSITION_MISSING, ImportFinding.CODE_MADE, ImportFinding.DANGLING,
				ImportFinding.UNKNOWN, ImportFinding.XML_AMPERSANDS, ImportFinding.XML_CHARACTERS)) {
			assertTrue(report.count(finding) > 0, finding + " in " + report);
		}
		Taken back = new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()));
		assertEquals(passages, back.study.passages(document, Progress.NONE).list(), "ids made of keys are GUIDs from then on");
	}

	@Test
	void oneIdForEverything() throws StudyProblem, IOException {
		String id = guid(5);
		String qde = RefiTwinsTest.project("x", "<Users><User guid=\"" + id + "\" name=\"u\"/></Users><CodeBook><Codes><Code guid=\"" + id + "\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook><Variables>"
				+ "<Variable guid=\"" + id + "\" name=\"v\" typeOfVariable=\"Text\"/></Variables><Cases><Case guid=\"" + id + "\" name=\"k\"><CodeRef targetGUID=\"" + id + "\"/><VariableValue><VariableRef targetGUID=\""
				+ id + "\"/><TextValue>1</TextValue></VariableValue><SourceRef targetGUID=\"" + id + "\"/><SelectionRef targetGUID=\"" + id + "\"/></Case></Cases><Sources><TextSource guid=\"" + id
				+ "\" name=\"d\"><PlainTextContent>text</PlainTextContent><PlainTextSelection guid=\"" + id + "\" creatingUser=\"" + id + "\" startPosition=\"0\" endPosition=\"4\"><Coding guid=\"" + id
				+ "\" creatingUser=\"" + id + "\"><CodeRef targetGUID=\"" + id + "\"/><NoteRef targetGUID=\"" + id + "\"/></Coding></PlainTextSelection></TextSource></Sources><Notes><Note guid=\"" + id
				+ "\" name=\"n\"><PlainTextContent>note</PlainTextContent></Note></Notes><Links><Link guid=\"" + id + "\" name=\"l\" originGUID=\"" + id + "\" targetGUID=\"" + id + "\"/></Links><Sets><Set guid=\"" + id
				+ "\" name=\"s\"><MemberCode targetGUID=\"" + id + "\"/><MemberSource targetGUID=\"" + id + "\"/><MemberNote targetGUID=\"" + id + "\"/></Set></Sets><Graphs><Graph guid=\"" + id
				+ "\" name=\"g\"/></Graphs>");
		Path file = Files.writeString(folder().resolve("one.qde"), qde);
		Taken taken = new Taken().take(file);
		var unit = taken.study.cases().at(0);
		assertEquals(List.of(taken.study.documents().at(0).id()), unit.documents());
		assertEquals(List.of(taken.study.codebook().list().getFirst().id()), unit.codes());
		assertEquals(1, unit.passages().size());
		assertEquals(taken.study.variables().at(0).id(), unit.values().getFirst().variable());
		assertEquals(List.of(taken.study.memos().at(0).id()), taken.study.sets().at(0).memos());
		assertEquals(1, taken.study.relations().size());
		var before = taken.study;
		taken.take(file);
		assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "the same again: " + taken.report());
		Taken back = new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()));
		assertEquals(taken.quote(taken.study.passages(taken.study.documents().at(0), Progress.NONE).list().getFirst()),
				back.quote(back.study.passages(back.study.documents().at(0), Progress.NONE).list().getFirst()));
		assertEquals(1, back.study.cases().at(0).passages().size());
		assertEquals(taken.study.sets().list(), back.study.sets().list());
		assertEquals(taken.study.foreignParts().size(), back.study.foreignParts().size());
	}

	/** Several of each kind, all with the id of all others: which is which is known by what they say, each time. */
	@Test
	void oneIdForSeveralOfEachKind() throws StudyProblem, IOException {
		String id = guid(5);
		StringBuilder sources = new StringBuilder();
		for (String text : List.of("one two three", "four five six", "one two three")) {
			sources.append("<TextSource guid=\"" + id + "\" name=\"d\"><PlainTextContent>" + text + "</PlainTextContent>");
			for (int at = 0; at < 9; at += 3) {
				sources.append("<PlainTextSelection guid=\"" + id + "\" startPosition=\"" + at + "\" endPosition=\"" + (at + 3) + "\"><Description>on " + at + "</Description>" + ("<Coding guid=\"" + id + "\"><CodeRef targetGUID=\"" + id + "\"/></Coding>").repeat(2)
						+ "<NoteRef targetGUID=\"" + id + "\"/></PlainTextSelection>");
			}
			sources.append("</TextSource>");
		}
		String qde = RefiTwinsTest.project("x", "<CodeBook><Codes>" + ("<Code guid=\"" + id + "\" name=\"c\" isCodable=\"true\"/>").repeat(3) + "</Codes></CodeBook><Cases>" + ("<Case guid=\"" + id + "\" name=\"k\"><SelectionRef targetGUID=\"" + id
				+ "\"/></Case>").repeat(2) + "</Cases><Sources>" + sources + "</Sources><Notes>" + ("<Note guid=\"" + id + "\" name=\"n\"><PlainTextContent>note</PlainTextContent></Note>").repeat(2) + "</Notes><Links>"
				+ ("<Link guid=\"" + id + "\" name=\"l\" originGUID=\"" + id + "\" targetGUID=\"" + id + "\"/>").repeat(2) + "</Links>");
		Path file = Files.writeString(folder().resolve("several.qde"), qde);
		Taken taken = new Taken().take(file);
		assertEquals(3, taken.study.documents().size());
		assertEquals(9, SameAgain.quotes(taken).size());
		assertTrue(taken.study.holdsSameAs(new Taken().take(file).study, Progress.NONE), "the same ids at each import");
		Study before = taken.study;
		taken.take(file);
		assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "the same again: " + taken.report());
		taken.take(Taken.write(folder(), "out.qdpx", taken.export())); // in which ids differ, as programs want it
		assertEquals(List.of(), Stream.of(Outcome.IMPORTED, Outcome.UPDATED, Outcome.KEPT).flatMap(outcome -> taken.report().lines(outcome).stream()).toList(), "what went out");
		assertEquals(9, SameAgain.quotes(taken).size());
	}

	/** Found by fuzzing: a file that is ours and was changed has two ids of which one is made of the other. */
	@Test
	void anIdThatIsMadeOfAnotherOneInTheFile() throws StudyProblem, IOException {
		String id = guid(5);
		String made = Guids.derived(ElementKind.VARIABLE.name(), UUID.fromString(id)).toString();
		String value = "<VariableValue><VariableRef targetGUID=\"%s\"/><TextValue>%s</TextValue></VariableValue>";
		Path file = Files.writeString(folder().resolve("made.qde"), RefiTwinsTest.project("x", "<Users><User guid=\"" + id + "\" name=\"u\"/></Users><Variables><Variable guid=\"" + made
				+ "\" name=\"v\" typeOfVariable=\"Text\"/></Variables><Cases><Case guid=\"" + guid(6) + "\" name=\"k\">" + String.format(value, id, "one") + String.format(value, made, "two") + "</Case></Cases>"));
		Taken taken = new Taken().take(file);
		assertEquals(2, taken.study.variables().size());
		assertEquals(List.of("one", "two"), taken.study.cases().at(0).values().stream().map(VariableValue::value).toList());
		Study before = taken.study;
		assertTrue(before.holdsSameAs(taken.take(file).study, Progress.NONE));
	}

	/** Found by fuzzing: the file took the place of the source. */
	@Test
	void aFileThatIsCalledAsItsKeptSourceIs() throws Exception {
		String qde = RefiTwinsTest.project("Hashiya", "<Sources><PictureSource guid=\"" + guid(20) + "\" name=\"p\" path=\"internal://" + guid(20) + ".png\"/></Sources>");
		Path file = new ProjectZip(false).add("project.qde", qde).add("sources/" + guid(20) + ".png", "picture").write(folder(), "picture.qdpx");
		Taken taken = new Taken().take(file);
		Study before = taken.study;
		assertTrue(before.holdsSameAs(taken.take(file).study, Progress.NONE));
		ProjectFile out = new ProjectFile(taken.export());
		assertEquals("p", out.all("PictureSource").getFirst().getAttribute("name"));
		assertTrue(out.entries.values().stream().anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).equals("picture")));
	}

	/** Found by fuzzing a file of ours, which the second source shares with the first: at each import one of them had it under another name. */
	@Test
	void aFileOfTwoKeptSources() throws Exception {
		String picture = "<PictureSource guid=\"%s\" name=\"p\" path=\"internal://" + guid(30) + ".png\"/>";
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("Hashiya", "<Sources>" + String.format(picture, guid(20)) + String.format(picture, guid(21)) + "</Sources>")).add("sources/" + guid(30) + ".png", "picture")
				.write(folder(), "two.qdpx");
		Taken taken = new Taken().take(file);
		Study before = taken.study;
		assertTrue(before.holdsSameAs(taken.take(file).study, Progress.NONE));
		assertEquals(2, new ProjectFile(taken.export()).all("PictureSource").size());
	}

	/** Found by fuzzing: of two kept things with one id one was gone, at each import the other one. */
	@Test
	void oneIdForSeveralKeptThings() throws Exception {
		String id = guid(5);
		String selection = "<AudioSelection guid=\"" + guid(6) + "\" begin=\"1\" end=\"2\"/>";
		Path file = Files.writeString(folder().resolve("kept.qde"), RefiTwinsTest.project("x", "<Sources><AudioSource guid=\"" + id + "\" name=\"a\">" + selection + selection + "</AudioSource></Sources><Links><Link guid=\"" + id
				+ "\" name=\"l\" originGUID=\"" + id + "\"/></Links><Graphs><Graph guid=\"" + id + "\" name=\"g\"/></Graphs>"));
		Taken taken = new Taken().take(file);
		Study before = taken.study;
		assertTrue(before.holdsSameAs(taken.take(file).study, Progress.NONE));
		ProjectFile out = new ProjectFile(taken.export());
		for (String element : List.of("AudioSource", "Link", "Graph")) {
			assertEquals(1, out.all(element).size(), element);
		}
		List<String> ids = Stream.of("AudioSource", "AudioSelection", "Link", "Graph").flatMap(element -> out.all(element).stream()).map(each -> each.getAttribute("guid")).toList();
		assertEquals(5, ids.stream().distinct().count(), ids.toString());
		assertEquals(2, taken.report().count(ImportFinding.ID_TWICE), "link and graph");
	}

	@Test
	void aPositionInsideOfACharacterHoldsAllOfIt() throws StudyProblem, IOException {
		String qde = RefiTwinsTest.project("NVivo", "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\"><PlainTextContent>a😀b</PlainTextContent><PlainTextSelection guid=\"" + guid(100)
				+ "\" startPosition=\"2\" endPosition=\"4\"/><PlainTextSelection guid=\"" + guid(101) + "\" startPosition=\"0\" endPosition=\"2\"/></TextSource></Sources>");
		Taken taken = new Taken().take(Files.writeString(folder().resolve("a.qde"), qde));
		List<Passage> passages = taken.study.passages(taken.study.documents().at(0), Progress.NONE).list();
		assertEquals("a😀", taken.quote(passages.getFirst()));
		assertEquals("😀b", taken.quote(passages.getLast()));
		assertEquals(2, taken.report().count(ImportFinding.POSITION_IN_CHARACTER));
	}

	@Test
	void brokenBytesAndOtherEncodings() throws StudyProblem, IOException {
		String qde = RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://a.txt", ""));
		for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			Taken taken = new Taken().take(new ProjectZip(false).add("p.QDE", ("\uFEFF" + qde).getBytes(charset)).add("a.txt", ("\uFEFFمرحبا").getBytes(charset)).write(folder(), "u.qdpx"));
			assertEquals("مرحبا", taken.text(taken.study.documents().at(0)));
		}
		byte[] broken = "مرحبا بالعالم العربي الكبير".getBytes(StandardCharsets.UTF_8);
		broken[8] = (byte) 0xFF;
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", qde).add("sources/a.txt", broken).write(folder(), "b.qdpx"));
		assertEquals(1, taken.report().count(ImportFinding.BYTES_REPLACED));
		byte[] names = qde.replace("Interview", "مقابلة طويلة?").getBytes(StandardCharsets.UTF_8);
		names[new String(names, StandardCharsets.ISO_8859_1).indexOf("?\" plain")] = (byte) 0xFF;
		Taken named = new Taken().take(new ProjectZip(false).add("project.qde", names).add("sources/a.txt", "x").write(folder(), "c.qdpx"));
		assertEquals("مقابلة طويلة\uFFFD", named.study.documents().at(0).name());
		assertEquals(1, named.report().count(ImportFinding.BYTES_REPLACED), "of the project's own XML too");
		Taken written = new Taken().take(new ProjectZip(false).add("project.qde", qde.replace("Interview", "Inter\uFFFDview")).add("sources/a.txt", "x").write(folder(), "d.qdpx"));
		assertEquals(0, written.report().count(ImportFinding.BYTES_REPLACED), "somebody wrote it");
	}

	@Test
	void absurdPositionsAreBroughtIntoTheText() throws StudyProblem, IOException {
		String[][] positions = { { "0", "999999999999999999999" }, { "-999999999999999999999", "2" }, { "2", "9223372036854775807" }, { "+1", " 3 " }, { "x", "2" }, { "1", "" } };
		StringBuilder selections = new StringBuilder();
		for (int i = 0; i < positions.length; i++) {
			selections.append("<PlainTextSelection guid=\"").append(guid(100 + i)).append("\" startPosition=\"").append(positions[i][0]).append("\" endPosition=\"").append(positions[i][1]).append("\"/>");
		}
		String qde = RefiTwinsTest.project("NVivo 12", RefiTwinsTest.source(20, "internal://a.txt", selections.toString()));
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", qde).add("sources/a.txt", "four").write(folder(), "far.qdpx"));
		java.util.Map<UUID, String> quotes = new java.util.HashMap<>();
		for (Passage passage : taken.study.passages(taken.study.documents().at(0), Progress.NONE).list()) {
			quotes.put(passage.id(), taken.quote(passage));
		}
		List<String> expected = List.of("four", "fo", "ur", "ou", "", "");
		for (int i = 0; i < positions.length; i++) {
			assertEquals(expected.get(i), quotes.get(UUID.fromString(guid(100 + i))), String.join("–", positions[i]));
		}
		assertEquals(3, taken.report().count(ImportFinding.POSITION_OUTSIDE));
		assertEquals(2, taken.report().count(ImportFinding.POSITION_MISSING));
	}

	@Test
	void cutOffAnywhereOrDamagedItIsRefusedOrRead() throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("damaged projects: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		byte[] whole = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("NVivo", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://a.txt", RefiTwinsTest.selections(
				new Quoted("Marhaba woman. 😀 home والهوية كِتَابٌ جديد identity places nothing else Home woman.\nكِتَابٌ begins", PositionReading.STANDARD), ""))))
				.add("sources/a.txt", "Marhaba woman. 😀 home").bytes();
		Path sound = Files.write(folder().resolve("sound.qdpx"), whole);
		byte[] xml = RefiTwinsTest.qde(whole).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < Integer.getInteger("hashiya.damaged", 400); i++) { // more by -Dhashiya.damaged=N
			boolean bare = random.nextBoolean();
			byte[] damaged = bare ? xml.clone() : whole.clone();
			if (random.nextInt(4) == 0) {
				damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
			} else {
				for (int j = random.nextInt(6); j >= 0; j--) {
					damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
				}
			}
			try {
				Taken taken = new Taken();
				if (random.nextBoolean()) {
					taken.take(sound); // then it is brought up to date with what is damaged
				}
				taken.take(Files.write(folder().resolve("damaged.qde"), damaged));
			} catch (StudyProblem e) {
				assertFalse(e.kind() == Kind.DANGLING_REFERENCE || e.kind() == Kind.RANGE_INVALID || e.kind() == Kind.CODE_CYCLE, e + ", case " + i);
			}
		}
	}

	@Test
	void aCancelledImportStops() throws IOException {
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://a.txt", ""))).add("sources/a.txt", "x").write(folder(), "c.qdpx");
		assertThrows(CancellationException.class, () -> RefiImport.read(file, Progress.stoppedBy(() -> true)).close());
		Files.delete(file); // on Windows a file that is held open stays
	}

	private static Kind refused(Path file) {
		return Objects.requireNonNull(assertThrows(StudyProblem.class, () -> RefiImport.read(file, Progress.NONE).close()).kind());
	}

	private Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException();
		}
		return made;
	}
}
