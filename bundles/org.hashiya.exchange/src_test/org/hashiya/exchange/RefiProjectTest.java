// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class RefiProjectTest {

	private static final Instant WHEN = Instant.parse("2025-01-22T10:20:30.987Z");

	private static ProjectFile export(Study study) throws Exception {
		return new ProjectFile(StudyInMemory.bytes(new RefiProject(), study));
	}

	private static String guid(UUID id) {
		return id.toString().toUpperCase(Locale.ROOT);
	}

	@Test
	void aStudyWithNothingButANameIsOneElement() throws Exception {
		ProjectFile file = export(new StudyInMemory(1, "دراسة").study());
		assertEquals(Set.of("project.qde"), file.entries.keySet());
		assertEquals("دراسة", file.project.getAttribute("name"));
		assertEquals(List.of(), ProjectFile.children(file.project));
		Schema.validate(file.qde(), "Project.xsd");
	}

	@Test
	void aCodingArrivesWithItsCoderTimeCodeAndExactWords() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Coder amal = made.coder("أمل");
		Code actors = made.code("Actors", null, "");
		Code russia = made.code("روسيا", actors, "Named as a reason");
		Document document = made.document("مقال 😀", "😀 قالت روسيـا كَلِمَةً 👨‍👩‍👧\u200F\nثم روسيا\n");
		Passage passage = made.passage(document, "روسيـا كَلِمَةً 👨‍👩‍👧", amal, WHEN, russia, actors);
		ProjectFile file = export(made.study());
		file.checkStructure();
		Element selection = file.all("PlainTextSelection").getFirst();
		assertEquals("روسيـا كَلِمَةً 👨‍👩‍👧", file.quote(selection));
		assertEquals("7", selection.getAttribute("startPosition"), "code points: the emoji is one");
		assertEquals(guid(passage.id()), selection.getAttribute("guid"));
		assertEquals(guid(amal.id()), selection.getAttribute("creatingUser"));
		List<Element> codings = ProjectFile.children(selection, "Coding");
		assertEquals(List.of(guid(russia.id()), guid(actors.id())),
				codings.stream().map(coding -> ProjectFile.children(coding, "CodeRef").getFirst().getAttribute("targetGUID")).toList());
		assertEquals("2025-01-22T10:20:30Z", codings.getFirst().getAttribute("creationDateTime"));
		assertEquals(guid(passage.codings().getFirst().id()), codings.getFirst().getAttribute("guid"));
		Element source = (Element) selection.getParentNode();
		assertEquals("مقال 😀", source.getAttribute("name"));
		assertEquals("😀 قالت روسيـا كَلِمَةً 👨‍👩‍👧\u200F\nثم روسيا\n", file.text(source));
		Element code = file.all("Code").get(1);
		assertEquals("Code", code.getParentNode().getLocalName());
		assertEquals("Named as a reason", ProjectFile.children(code, "Description").getFirst().getTextContent());
		assertEquals("#ABCDEF", code.getAttribute("color"));
		assertEquals("true", code.getAttribute("isCodable"));
		Schema.validate(file.qde(), "Project.xsd");
	}

	@Test
	void randomStudiesAreValidAndEveryRangeCoversItsQuote() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("refi project: -Dhashiya.seed=" + seed);
		byte @Nullable [] unvalidated = null;
		for (int round = 0; round < 150; round++) {
			Study study = RandomStudy.of(seed + round);
			byte[] bytes = StudyInMemory.bytes(new RefiProject(), study);
			ProjectFile file = new ProjectFile(bytes);
			try {
				file.checkStructure();
				checkQuotes(study, file);
				assertArrayEquals(bytes, StudyInMemory.bytes(new RefiProject(), RandomStudy.of(seed + round)));
				Schema.validate(file.qde(), "Project.xsd");
			} catch (AssertionError | SAXException e) {
				throw new AssertionError("seed " + (seed + round) + ": " + new String(file.qde(), StandardCharsets.UTF_8), e);
			} catch (TestAbortedException e) {
				unvalidated = bytes; // the rest is checked all the same
			}
		}
		if (unvalidated != null) {
			Schema.validate(unvalidated, "Project.xsd"); // skips, with the notice
		}
	}

	private static void checkQuotes(Study study, ProjectFile file) throws Exception {
		int at = 0;
		List<Element> selections = file.all("PlainTextSelection");
		for (Document document : study.documents().list()) {
			String text = study.text(document, Progress.NONE).string();
			for (Passage passage : study.passages(document, Progress.NONE).list()) {
				if (passage.unplaced() != null) {
					continue; // RefiLoss tells of those
				}
				StringBuilder quote = new StringBuilder();
				text.substring(passage.start(), passage.end()).codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).forEach(quote::appendCodePoint);
				assertEquals(quote.toString(), file.quote(selections.get(at++)));
			}
		}
		assertEquals(at, selections.size());
	}

	@Test
	void theSameStudyMakesTheSameBytesInAnyTimeZone() throws Exception {
		TimeZone before = TimeZone.getDefault();
		try {
			byte[] here = StudyInMemory.bytes(new RefiProject(), RandomStudy.of(5));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			assertArrayEquals(here, StudyInMemory.bytes(new RefiProject(), RandomStudy.of(5)));
		} finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void namesKeepTheirLineEndsAndLoseOnlyWhatXmlCannotHold() throws Exception {
		StudyInMemory made = new StudyInMemory(3, "a\nb\tc\rd\"<&>'");
		made.code("x\u0000y\uD800z\u000B😀", null, "first\r\nsecond]]>");
		ProjectFile file = export(made.study());
		assertEquals("a\nb\tc\rd\"<&>'", file.project.getAttribute("name"));
		assertEquals("x\uFFFDy\uFFFDz\uFFFD😀", file.all("Code").getFirst().getAttribute("name"));
		assertEquals("first\r\nsecond]]>", file.all("Description").getFirst().getTextContent());
		Schema.validate(file.qde(), "Project.xsd");
	}

	@Test
	void halfASurrogatePairInATextMovesNoPosition() throws Exception {
		StudyInMemory made = new StudyInMemory(4, "study");
		Document document = made.document("d", "a\uD800b😀c");
		made.passage(document, "c", made.coder("x"), null, made.code("code", null, ""));
		ProjectFile file = export(made.study());
		assertEquals("a\uFFFDb😀c", file.text(file.all("TextSource").getFirst()));
		assertEquals("c", file.quote(file.all("PlainTextSelection").getFirst()));
	}

	@Test
	void aTextThatBeginsWithAByteOrderMarkMovesNoPosition() throws Exception {
		StudyInMemory made = new StudyInMemory(5, "study");
		Document document = made.document("d", "\uFEFFone \uFEFFtwo");
		made.passage(document, "two", made.coder("x"), null, made.code("code", null, ""));
		ProjectFile file = export(made.study());
		assertEquals("\u2060one \uFEFFtwo", file.text(file.all("TextSource").getFirst()));
		assertEquals("two", file.quote(file.all("PlainTextSelection").getFirst()));
	}

	@Test
	void aCaseWithTheIdOfACodeGetsAnotherGuidAndIsReferredToByIt() throws Exception {
		StudyInMemory made = new StudyInMemory(6, "study");
		Code code = made.code("Country", null, "");
		made.add(new Case(code.id(), "Algeria", "", List.of(), List.of(), List.of(), List.of(code.id())));
		made.add(new Relation(made.id(), "is", Relation.Kind.ONE_WAY, new Colour(0), new Target(ElementKind.CODE, code.id()), new Target(ElementKind.CASE, code.id()), ""));
		ProjectFile file = export(made.study());
		file.checkStructure();
		Element unit = file.all("Case").getFirst();
		assertFalse(unit.getAttribute("guid").equals(guid(code.id())));
		assertEquals(guid(code.id()), file.all("Link").getFirst().getAttribute("originGUID"));
		assertEquals(unit.getAttribute("guid"), file.all("Link").getFirst().getAttribute("targetGUID"));
		assertEquals(guid(code.id()), file.all("CodeRef").getFirst().getAttribute("targetGUID"));
	}

	@Test
	void memosAreReferredToFromWhatTheyAreOn() throws Exception {
		StudyInMemory made = new StudyInMemory(7, "study");
		Coder coder = made.coder("x");
		Code code = made.code("code", null, "");
		Document document = made.document("d", "one two");
		Passage passage = made.passage(document, "two", coder, null, code);
		Case unit = made.add(new Case(made.id(), "case", "", List.of(), List.of(), List.of(), List.of()));
		Memo onCode = made.memo(new Target(ElementKind.CODE, code.id()), "on code", "كلمة\nsecond line & more");
		Memo onDocument = made.memo(new Target(ElementKind.DOCUMENT, document.id()), "on document", "b");
		Memo onPassage = made.memo(new Target(ElementKind.PASSAGE, passage.id(), document.id()), "on passage", "c");
		Memo onCoding = made.memo(new Target(ElementKind.CODING, passage.codings().getFirst().id(), document.id()), "on coding", "d");
		Memo onStudy = made.memo(new Target(ElementKind.STUDY, made.info.id()), "on study", "e");
		Memo onCase = made.memo(new Target(ElementKind.CASE, unit.id()), "on case", "f");
		made.memo(null, "free", "g");
		ProjectFile file = export(made.study());
		file.checkStructure();
		assertEquals(7, file.all("Note").size());
		assertEquals("كلمة\nsecond line & more", file.all("PlainTextContent").getFirst().getTextContent());
		assertEquals(guid(onCode.id()), noteOf(file.all("Code").getFirst()));
		assertEquals(guid(onDocument.id()), noteOf(file.all("TextSource").getFirst()));
		assertEquals(guid(onPassage.id()), noteOf(file.all("PlainTextSelection").getFirst()));
		assertEquals(guid(onCoding.id()), noteOf(file.all("Coding").getFirst()));
		assertEquals(guid(onStudy.id()), noteOf(file.project));
		Element link = file.all("Link").getFirst();
		assertEquals(guid(onCase.id()) + " " + guid(unit.id()), link.getAttribute("originGUID") + " " + link.getAttribute("targetGUID"));
		assertEquals(5, file.all("NoteRef").size());
		Schema.validate(file.qde(), "Project.xsd");
	}

	private static String noteOf(Element element) {
		return ProjectFile.children(element, "NoteRef").getFirst().getAttribute("targetGUID");
	}

	@Test
	void criteriaRelationsSetsAndGroupsAreNotLost() throws Exception {
		StudyInMemory made = new StudyInMemory(8, "study");
		Code first = made.add(new Code(made.id(), null, "first", new Colour(1), false, List.of(new Definition(1, "old", "", "", Stamp.UNKNOWN),
				new Definition(2, "what", "when", "when not", Stamp.UNKNOWN)), List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN));
		Code second = made.code("second", null, "");
		Document plain = made.document("d", "text");
		made.elements.removeLast();
		Document document = made.add(plain.withGroup("interviews/2025", Stamp.UNKNOWN));
		made.add(new Relation(made.id(), "causes", Relation.Kind.BIDIRECTIONAL, new Colour(0xFF0000), new Target(ElementKind.CODE, first.id()),
				new Target(ElementKind.CODE, second.id()), "since 2020"));
		made.add(new MemberSet(made.id(), "set", new Colour(0), "two of them", List.of(second.id(), first.id()), List.of(document.id()), List.of()));
		made.add(new MemberSet(made.id(), "empty", new Colour(0), "", List.of(), List.of(), List.of()));
		ProjectFile file = export(made.study());
		file.checkStructure();
		assertEquals("what\n\nInclusion: when\n\nExclusion: when not", file.all("Description").getFirst().getTextContent());
		assertEquals("false", file.all("Code").getFirst().getAttribute("isCodable"));
		Element link = file.all("Link").getFirst();
		assertEquals("causes Bidirectional #FF0000", link.getAttribute("name") + " " + link.getAttribute("direction") + " " + link.getAttribute("color"));
		assertEquals("since 2020", file.all("PlainTextContent").getFirst().getTextContent());
		assertEquals(List.of("set", "empty", "interviews/2025"), file.all("Set").stream().map(set -> set.getAttribute("name")).toList());
		assertEquals(List.of(guid(second.id()), guid(first.id())), file.all("MemberCode").stream().map(member -> member.getAttribute("targetGUID")).toList());
		assertEquals(2, file.all("MemberSource").size());
		Schema.validate(file.qde(), "Project.xsd");
	}

	@Test
	void aVariableWithAValueOfAnotherTypeBecomesText() throws Exception {
		StudyInMemory made = new StudyInMemory(9, "study");
		Variable age = made.add(new Variable(made.id(), "age", Variable.Type.INTEGER, ""));
		Variable born = made.add(new Variable(made.id(), "born", Variable.Type.DATE, "day"));
		made.document("d", "text", new VariableValue(age.id(), "about 40"), new VariableValue(born.id(), "1980-02-29"));
		made.add(new Case(made.id(), "Amal", "", List.of(new VariableValue(age.id(), "41"), new VariableValue(born.id(), "")), List.of(), List.of(), List.of()));
		ProjectFile file = export(made.study());
		file.checkStructure();
		assertEquals(List.of("Text", "Date"), file.all("Variable").stream().map(variable -> variable.getAttribute("typeOfVariable")).toList());
		assertEquals(List.of("41", "about 40"), file.all("TextValue").stream().map(Element::getTextContent).toList());
		assertEquals(List.of("1980-02-29"), file.all("DateValue").stream().map(Element::getTextContent).toList());
		assertEquals(4, file.all("VariableValue").size(), "the missing one too");
		Schema.validate(file.qde(), "Project.xsd");
	}

	@Test
	void theSameNameTwiceAndTenLevelsArePossible() throws Exception {
		StudyInMemory made = new StudyInMemory(10, "study");
		Code above = null;
		for (int i = 0; i < 12; i++) {
			above = made.code("same", above, "");
		}
		made.code("same", null, "");
		ProjectFile file = export(made.study());
		file.checkStructure();
		assertEquals(13, file.all("Code").size());
		assertEquals(2, ProjectFile.children(file.all("Codes").getFirst()).size());
		Schema.validate(file.qde(), "Project.xsd");
	}

	@Test
	void aCodebookTenThousandDeepIsWritten() throws Exception {
		StudyInMemory made = new StudyInMemory(11, "study");
		Code above = null;
		for (int i = 0; i < 10_000; i++) {
			above = made.code("c" + i, above, "");
		}
		String xml = new String(StudyInMemory.bytes(new RefiCodebook(), made.study()), StandardCharsets.UTF_8);
		assertEquals(9_999, xml.split("</Code>", -1).length - 1, "the innermost has no content");
		assertTrue(xml.endsWith("</Code></Codes></CodeBook>\n"), xml.substring(xml.length() - 50));
		assertTrue(StudyInMemory.bytes(new RefiProject(), made.study()).length > 100_000);
	}
}
