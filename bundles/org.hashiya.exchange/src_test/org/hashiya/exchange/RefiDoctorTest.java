// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.RefiDiagnosis.Kind;
import org.hashiya.exchange.RefiDiagnosis.Stumble;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefiDoctorTest {

	private static final String A = "AAAAAAAA-0000-0000-0000-000000000001";
	private static final String B = "AAAAAAAA-0000-0000-0000-000000000002";
	private static final String C = "AAAAAAAA-0000-0000-0000-000000000003";

	@TempDir
	@Nullable
	Path temporary;

	private Path file(String name) {
		Path folder = temporary;
		if (folder == null) {
			throw new IllegalStateException("JUnit made no folder");
		}
		return folder.resolve(name);
	}

	private Path zip(String name, String... namesAndContents) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return Files.write(file(name), out.toByteArray());
	}

	private static String project(String content) {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"Somebody\">\n" + content + "\n</Project>\n";
	}

	private static Set<Kind> kinds(RefiDiagnosis found) {
		return found.stumbles().stream().map(Stumble::kind).collect(Collectors.toSet());
	}

	@Test
	void anotherNamespaceIsToldAndHidesNothing() throws StudyProblem, IOException {
		Path file = Files.writeString(file("namespace.qdc"), "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\" origin=\"x\"><Codes><Code guid=\"c-1\" name=\"a\" isCodable=\"true\"/></Codes></CodeBook>");
		List<String> told = RefiDoctor.examine(file, Progress.NONE).invalid().stream().map(fault -> fault.message()).toList();
		assertEquals(2, told.size(), told.toString());
		assertTrue(told.getFirst().contains("codebook:0:4") && told.getFirst().contains("codebook:1.0"), told.toString());
		assertTrue(told.get(1).contains("'c-1' of attribute 'guid'"), "once, with the attribute: " + told);
	}

	@Test
	void whatIsNotInTheFileNoMendingBringsBack() throws StudyProblem, IOException {
		Path file = Files.writeString(file("lacks.qde"), RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://gone.txt", "")));
		assertTrue(RefiDoctor.examine(file, Progress.NONE).onlyLacks());
		assertFalse(RefiDoctor.examine(Files.writeString(file("bad.qde"), RefiTwinsTest.project("x", "<Sets/>")), Progress.NONE).onlyLacks());
	}

	@Test
	void whatWeWriteIsSoundAndNothingIsStumbledOver() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("doctor: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 30; round++) {
			Study study = RandomStudy.of(random.nextLong());
			RefiDiagnosis found = RefiDoctor.examine(Files.write(file("own.qdpx"), StudyInMemory.bytes(new RefiProject(RefiProfile.ATLASTI), study)), Progress.NONE);
			assertEquals(List.of(), found.invalid(), "seed " + seed + " round " + round);
			Set<Kind> kinds = kinds(found);
			kinds.removeAll(Set.of(Kind.SAME_CODE, Kind.SAME_SOURCE, Kind.LINE_ENDS)); // texts of random studies have any line ends
			assertEquals(Set.of(), kinds, "seed " + seed + " round " + round);
		}
		StudyInMemory made = new StudyInMemory(1, "study");
		Coder coder = made.coder("x");
		Document document = made.document("d", "😀 نصّ");
		made.passage(document, "نصّ", coder, null, made.code("c", null, ""));
		RefiDiagnosis found = RefiDoctor.examine(Files.write(file("own.qdpx"), StudyInMemory.bytes(new RefiProject(), made.study())), Progress.NONE);
		assertTrue(found.isSound() && found.stumbles().isEmpty(), found.toString());
	}

	@Test
	void faultsAreFoundAgainstTheSchemaInTheFileAndForOtherPrograms() throws Exception {
		String xml = "\uFEFF" + project("<Users><User guid=\"" + A.toLowerCase(java.util.Locale.ROOT) + "\" name=\"u\"/></Users><CodeBook><Codes><Code guid=\"" + B + "\" name=\"c\" isCodable=\"true\"/>"
				+ "<Code guid=\"" + B + "\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"" + C + "\" name=\"s\" plainTextPath=\"" + C + ".txt\" richTextPath=\"" + C + ".txt\">"
				+ "<PlainTextSelection guid=\"AAAAAAAA-0000-0000-0000-000000000004\" startPosition=\"2\" endPosition=\"99\"><Coding guid=\"AAAAAAAA-0000-0000-0000-000000000005\"><CodeRef targetGUID=\"" + A
				+ "\"/></Coding></PlainTextSelection></TextSource></Sources><Sets/>");
		RefiDiagnosis found = RefiDoctor.examine(zip("bad.qdpx", "Project.qde", xml, "Sources/" + C + ".txt", "\uFEFFone\r\ntwo"), Progress.NONE);
		assertFalse(found.isSound());
		assertTrue(found.invalid().stream().anyMatch(fault -> fault.message().contains("Sets") && fault.line() > 0), found.invalid().toString());
		assertEquals(1, found.report().count(ImportFinding.POSITION_OUTSIDE));
		assertEquals(Set.of(Kind.INVALID, Kind.ID_TWICE, Kind.FOLDER, Kind.MARK_BEFORE_XML, Kind.RICH_IS_PLAIN, Kind.MARK_IN_TEXT, Kind.LINE_ENDS, Kind.NO_SCHEME, Kind.SMALL_LETTERS, Kind.SAME_CODE,
				Kind.PROJECT_NAME), kinds(found));
	}

	@Test
	void positionsThatOtherProgramsReadOtherwiseAreTold() throws Exception {
		String begin = "<Sources><TextSource guid=\"" + A + "\" name=\"s\" plainTextPath=\"internal://" + C + ".txt\">";
		String text = "One 😀\r\ntwo 😀 three and four of five, and six or seven";
		for (var reading : List.of(new PositionReading(PositionReading.Unit.UTF16, PositionReading.LineEnd.AS_STORED, PositionReading.End.EXCLUSIVE), new PositionReading(PositionReading.Unit.CODE_POINTS, PositionReading.LineEnd.AS_STORED, PositionReading.End.INCLUSIVE),
				PositionReading.STANDARD)) {
			StringBuilder selections = new StringBuilder();
			int number = 50;
			for (String quote : List.of("One", "two", "three", "four", "five", "six", "seven")) {
				selections.append("<PlainTextSelection guid=\"" + ProjectZip.guid(number++) + "\" name=\"" + quote + "\" " + new Quoted(text, reading).at(quote) + "/>");
			}
			RefiDiagnosis found = RefiDoctor.examine(zip("p.qdpx", "project.qde", project(begin + selections + "</TextSource></Sources>"), "sources/" + C + ".txt", text), Progress.NONE);
			Map<Kind, Long> counts = new HashMap<>();
			found.stumbles().forEach(stumble -> counts.put(stumble.kind(), stumble.count()));
			Map<Kind, Long> expected = new HashMap<>(Map.of(Kind.LINE_ENDS, 1L));
			if (reading.unit() == PositionReading.Unit.UTF16) {
				expected.put(Kind.UNITS, 6L); // all but the first
			} else if (reading.end() == PositionReading.End.INCLUSIVE) {
				expected.put(Kind.ENDS, 7L);
			}
			assertEquals(expected, counts, reading.word());
		}
	}

	@Test
	void aProgramReadsWhatItWrites() throws Exception {
		String qde = RefiTwinsTest.project("ATLAS.ti Win 23.4", "<Sources><TextSource guid=\"" + A + "\" name=\"s\" plainTextPath=\"internal://" + C + ".txt\"/></Sources>");
		assertEquals(Set.of(), kinds(RefiDoctor.examine(zip("a.qdpx", "project.qde", qde, "sources/" + C + ".txt", "one\r\ntwo"), Progress.NONE)));
		assertEquals(Set.of(Kind.MARK_IN_TEXT), kinds(RefiDoctor.examine(zip("a.qdpx", "project.qde", qde, "sources/" + C + ".txt", "\uFEFFone\r\ntwo"), Progress.NONE)), "MAXQDA may");
	}

	@Test
	void whatIsDeepOrLongIsNoFault() throws Exception {
		int depth = 3_000; // beyond what newer Java platforms take by themselves
		StringBuilder codes = new StringBuilder("<CodeBook><Codes>");
		for (int i = 0; i < depth; i++) {
			codes.append("<Code guid=\"").append(ProjectZip.guid(i + 1)).append("\" name=\"c").append(i).append("\" isCodable=\"true\" color=\"#123456\">");
		}
		codes.append("</Code>".repeat(depth)).append("</Codes></CodeBook>");
		String text = "<Sources><TextSource guid=\"" + A + "\" name=\"long\"><PlainTextContent>" + "word ".repeat(60_000) + "</PlainTextContent></TextSource></Sources>";
		Path file = zip("deep.qdpx", "project.qde", project(codes + text));
		RefiDiagnosis found = RefiDoctor.examine(file, Progress.NONE);
		assertEquals(List.of(), found.invalid());
		assertTrue(found.isSound(), found.toString());
		Path good = file("good.qdpx");
		RefiDoctor.mend(file, good, RefiProfile.STANDARD, Progress.NONE);
		assertEquals(List.of(), RefiDoctor.examine(good, Progress.NONE).invalid());
	}

	@Test
	void filesInTheWrongPlaceAndFilesOfNothingAreTold() throws Exception {
		String two = "<Sources><TextSource guid=\"" + A + "\" name=\"a\" plainTextPath=\"internal://a.txt\"/><TextSource guid=\"" + B + "\" name=\"b\" plainTextPath=\"internal://b.txt\"/>"
				+ "<TextSource guid=\"" + C + "\" name=\"c\" plainTextPath=\"internal://c.txt\"/></Sources>";
		RefiDiagnosis found = RefiDoctor.examine(zip("place.qdpx", "project.qde", project(two), "../a.txt", "one", "sources\\b.txt", "two", "sources/c.txt", "three", "sources/d.txt", "four", "e/c.txt", "five",
				"other.qde", project("")), Progress.NONE);
		assertEquals(Set.of(Kind.PLACE, Kind.PROJECT_NAME), kinds(found));
		assertEquals(List.of("../a.txt", "sources\\b.txt", "e/c.txt"), found.stumbles().getFirst().examples());
		assertEquals(List.of("e/c.txt", "other.qde", "sources/d.txt"), found.report().lines().stream().filter(line -> line.finding() == ImportFinding.FILE_UNUSED).findFirst().orElseThrow().examples());
		assertTrue(found.isSound(), "nothing is wrong with what the project leads to");
	}

	@Test
	void aMendedFileIsValidAndCoversTheSameWords() throws Exception {
		String xml = project("<Sets/><CodeBook><Codes><Code guid=\"" + A + "\" name=\"روسيا\" color=\"red\"/></Codes></CodeBook><Sources><TextSource guid=\"" + C + "\" name=\"s\" plainTextPath=\"internal://" + C
				+ ".txt\"><PlainTextSelection guid=\"" + B + "\" startPosition=\"4\" endPosition=\"7\"><Coding guid=\"" + A + "\"><CodeRef targetGUID=\"" + A
				+ "\"/></Coding></PlainTextSelection></TextSource></Sources>");
		Path bad = zip("bad.qdpx", "p.qde", xml, "sources/" + C + ".txt", "one two three");
		assertFalse(RefiDoctor.examine(bad, Progress.NONE).isSound());
		Path good = file("good.qdpx");
		RefiDoctor.mend(bad, good, RefiProfile.STANDARD, Progress.NONE);
		RefiDiagnosis found = RefiDoctor.examine(good, Progress.NONE);
		assertEquals(List.of(), found.invalid());
		assertFalse(kinds(found).contains(Kind.ID_TWICE));
		ProjectFile file = new ProjectFile(Files.readAllBytes(good));
		file.checkStructure();
		assertEquals("two", file.quote(file.all("PlainTextSelection").getFirst()));
		assertEquals("p", file.project.getAttribute("name"));
		assertEquals("روسيا", file.all("Code").getFirst().getAttribute("name"));
	}

	@Test
	void aCodebookStaysACodebook() throws Exception {
		Path bad = Files.writeString(file("bad.qdc"), "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"><Codes><Code guid=\"c1\" name=\"one\"/></Codes><Sets/></CodeBook>");
		assertFalse(RefiDoctor.examine(bad, Progress.NONE).isSound());
		Path good = file("good.qdc");
		RefiDoctor.mend(bad, good, RefiProfile.STANDARD, Progress.NONE);
		assertEquals(List.of(), RefiDoctor.examine(good, Progress.NONE).invalid());
		assertTrue(Files.readString(good).contains("name=\"one\""));
	}

	/** Found by fuzzing: a case that stood in a codebook. */
	@Test
	void whatACodebookHasNoRoomForIsToldAndAProjectKeepsIt() throws Exception {
		Path bad = Files.writeString(file("case.qdc"), "<CodeBook><Codes><Code guid=\"" + A + "\" name=\"one\"><NoteRef targetGUID=\"" + C + "\"/></Code></Codes><Case guid=\"" + B
				+ "\" name=\"Ann\"/><Notes><Note guid=\"" + C + "\" name=\"why\"><PlainTextContent>because</PlainTextContent></Note></Notes><Sets><Set guid=\"AAAAAAAA-0000-0000-0000-000000000004\" name=\"empty\"/><Set guid=\"AAAAAAAA-0000-0000-0000-000000000006\" name=\"of memos\"><MemberNote targetGUID=\"" + C
				+ "\"/></Set></Sets></CodeBook>");
		RefiDiagnosis found = RefiDoctor.examine(bad, Progress.NONE);
		assertEquals(List.of("Set [of memos]", "Case [Ann]", "Note [why]"), found.onlyInProjects().stream().map(line -> line.element() + " " + line.examples()).toList());
		Path codebook = file("mended.qdc");
		RefiDoctor.mend(bad, codebook, RefiProfile.STANDARD, Progress.NONE);
		assertEquals(List.of(), RefiDoctor.examine(codebook, Progress.NONE).invalid());
		assertTrue(Files.readString(codebook).contains("name=\"one\"") && Files.readString(codebook).contains("name=\"empty\""), "what a codebook has room for stays: " + Files.readString(codebook));
		Path project = file("mended.qdpx");
		RefiDoctor.mend(bad, project, RefiProfile.STANDARD, Progress.NONE);
		Study kept = new Taken().take(project).study;
		assertEquals(List.of("Ann"), kept.cases().list().stream().map(each -> each.name()).toList());
		assertEquals(List.of("because"), kept.memos().list().stream().map(each -> each.text()).toList());
		assertEquals(List.of("empty", "of memos"), kept.sets().list().stream().map(each -> each.name()).toList());
		assertEquals(List.of(), RefiDoctor.examine(project, Progress.NONE).invalid());
		Path codes = file("codes.qdc");
		RefiDoctor.mend(project, codes, RefiProfile.STANDARD, Progress.NONE);
		assertEquals(List.of(), RefiDoctor.examine(codes, Progress.NONE).invalid(), "a project's codebook");
	}

	@Test
	void whatTheStandardAllowsIsNoFault() throws Exception {
		Path plain = Files.writeString(file("plain.qdc"), "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"" + A + "\" name=\"one\" isCodable=\"true\"/></Codes></CodeBook>");
		RefiDiagnosis found = RefiDoctor.examine(plain, Progress.NONE);
		assertTrue(found.isSound(), found.toString());
		assertEquals(List.of(ImportFinding.COLOUR), found.notes().stream().map(ImportReport.Line::finding).toList());
	}

	@Test
	void aProjectOfManyCodesWithTheSameFaultTellsTheFirst() throws Exception {
		StringBuilder codes = new StringBuilder("<CodeBook><Codes>");
		for (int i = 0; i < 300; i++) {
			codes.append("<Code guid=\"x").append(i).append("\" name=\"c\"/>");
		}
		RefiDiagnosis found = RefiDoctor.examine(zip("many.qdpx", "project.qde", project(codes.append("</Codes></CodeBook>").toString())), Progress.NONE);
		assertEquals(50, found.invalid().size());
		assertTrue(found.more() >= 250, found.more() + "");
	}

	@Test
	void whatIsNoProjectIsRefused() throws Exception {
		Path text = Files.writeString(file("text.qde"), "no xml");
		assertThrows(StudyProblem.class, () -> RefiDoctor.examine(text, Progress.NONE));
		Path dtd = Files.writeString(file("dtd.qde"), "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + project("").substring(39));
		assertThrows(StudyProblem.class, () -> RefiDoctor.examine(dtd, Progress.NONE));
	}

	/** Texts and files are handed over by several threads, which meet at the first of them. */
	@Test
	void textsAreMendedAndNothingStaysBehind() throws Exception {
		ProjectZip zip = new ProjectZip(false);
		StringBuilder sources = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			sources.append("<TextSource guid=\"").append(ProjectZip.guid(1000 + i)).append("\" name=\"t").append(i).append("\" plainTextPath=\"internal://").append(i).append(".txt\"/>");
			zip.add("sources/" + i + ".txt", "text " + i / 2); // each twice
		}
		Path project = zip.add("project.qde", project("<Sources>" + sources + "</Sources>")).write(Objects.requireNonNull(temporary), "texts.qdpx");
		Path out = file("texts-out.qdpx");
		for (int round = 0; round < 300; round++) {
			RefiDoctor.mend(project, out, RefiProfile.STANDARD, Progress.NONE);
		}
		assertEquals(8, new Taken().take(out).study.documents().size());
	}

	@Test
	void everySampleIsExaminedAndMended() throws Exception {
		Path samples = samples();
		try (var files = Files.list(samples)) {
			for (Path sample : files.toList()) {
				RefiDoctor.examine(sample, Progress.NONE);
				Path out = file(sample.getFileName().toString().endsWith("qdc") ? "out.qdc" : "out.qdpx");
				RefiDoctor.mend(sample, out, RefiProfile.STANDARD, Progress.NONE);
				assertEquals(List.of(), RefiDoctor.examine(out, Progress.NONE).invalid(), sample.toString());
			}
		}
	}

	private static Path samples() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("shared/refi-qda/samples"))) {
				return at.resolve("shared/refi-qda/samples");
			}
		}
		String notice = "shared/refi-qda/samples is not beside this checkout: samples are not examined";
		System.out.println(notice);
		return org.junit.jupiter.api.Assumptions.abort(notice);
	}

	@Test
	void codesOfOneNameAreTold() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Code above = made.code("a", null, "");
		made.code("a", above, "");
		assertEquals(Set.of(Kind.SAME_CODE), kinds(RefiDoctor.examine(Files.write(file("own.qdpx"), StudyInMemory.bytes(new RefiProject(), made.study())), Progress.NONE)));
	}
}
