// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.hashiya.exchange.TableMaker.Table;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.Study;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The codebook as a document for the eye. */
class CodebookPagesTest {

	private static final TableMaker COUNTS = (study, progress) -> new Table(List.of("code path", "codings", "code id"),
			study.codebook().list().stream().map(code -> List.of(code.name(), "12", code.id().toString())).toList());

	private static Author author(Coder coder) {
		return new Author(coder.id(), Instant.parse("2026-01-02T03:04:05Z"), UUID::randomUUID);
	}

	private static Study study() throws Exception {
		StudyInMemory made = new StudyInMemory(3, "دراسة & co");
		Coder amal = made.coder("أمل");
		Code actors = made.code("Actors", null, "who acts\nمن يفعل");
		Code russia = made.code("روسيا *", actors, "دولة");
		Document document = made.document("مقال", "one\nاثنان <b>\nthree");
		Passage passage = made.passage(document, "اثنان <b>\nthree", amal, null, russia);
		Study study = made.study();
		study = study.apply(CodebookActs.define(russia, "دولة", "إذا ذُكرت", "- not the language", author(amal)).change()).study();
		study = study.apply(CodebookActs.setExamples(study.codebook().require(russia.id()), List.of(passage.id()), author(amal)).change()).study();
		study = study.apply(CodebookActs.setCodable(study.codebook().require(actors.id()), false, author(amal)).change()).study();
		Code category = study.codebook().require(actors.id());
		return study.apply(RelationActs.create(study, "causes", Relation.Kind.ONE_WAY, study.codebook().require(russia.id()), category, "", author(amal)).change()).study();
	}

	private static String markdown(Study study, String language) throws Exception {
		return new String(StudyInMemory.bytes(Exporters.find(Path.of("a.md"), null, ExportOptions.DEFAULT.in(language)), study), StandardCharsets.UTF_8);
	}

	@Test
	void thePageShowsEachCodeWithAllThatIsSaidOfIt() throws Exception {
		Exporter exporter = Exporters.find(Path.of("a.html"), What.CODEBOOK, new ExportOptions(false, COUNTS).in("en"));
		PageFile page = new PageFile(StudyInMemory.bytes(exporter, study()));
		page.checkFrame();
		List<Element> entries = page.ofClass("entry");
		assertEquals(List.of(" Actors", " روسيا *"), entries.stream().map(entry -> PageFile.text(PageFile.all(entry, "h3").getFirst())).toList());
		String actors = PageFile.text(entries.getFirst());
		assertTrue(actors.contains("who acts") && actors.contains("من يفعل") && actors.contains("Category") && actors.contains("Codings 12"), actors);
		Element russia = entries.get(1);
		String text = PageFile.text(russia);
		assertTrue(text.contains("Actors/روسيا *") && text.contains("إذا ذُكرت") && text.contains("- not the language") && text.contains("causes → Actors") && text.contains("definition 2"), text);
		List<Element> example = PageFile.all(PageFile.all(russia, "blockquote").getFirst(), "p");
		assertEquals(List.of("rtl اثنان <b>", "ltr three"), example.stream().map(p -> p.getAttribute("dir") + " " + PageFile.text(p)).toList());
		assertTrue(page.source.contains("<bdi>Actors</bdi>/<bdi>روسيا *</bdi>"), "each name of a path has its own direction");
		assertTrue(markdown(study(), "en").contains("\u2068Actors\u2069/\u2068روسيا \\*\u2069"), markdown(study(), "en"));
		assertEquals("مقال ¶ 2", PageFile.text(page.ofClass("source").getFirst()));
		assertEquals(2, page.all("nav").getFirst().getElementsByTagName("a").getLength());
	}

	@Test
	void arrowsOfRelationsPointToWhereTheyGoInEitherDirection() throws Exception {
		PageFile page = new PageFile(StudyInMemory.bytes(Exporters.find(Path.of("a.html"), What.CODEBOOK, ExportOptions.DEFAULT.in("ar")), study()));
		assertTrue(PageFile.text(page.ofClass("entry").get(1)).contains("causes ← Actors"), PageFile.text(page.ofClass("entry").get(1)));
	}

	@Test
	void theMarkdownHasAHeadingForEachCodeAndSaysDirections() throws Exception {
		String english = markdown(study(), "en");
		assertTrue(english.startsWith("# Codebook: \u2068دراسة \\& co\u2069\n"), english);
		assertTrue(english.contains("\n## Actors\n") && english.contains("\n### روسيا \\*\n"), english);
		assertTrue(english.contains("who acts\n\n<div dir=\"rtl\">\n\nمن يفعل\n\n</div>\n"), english);
		assertTrue(english.contains("\n\\- not the language\n"), "what begins like a list is none: " + english);
		assertTrue(english.contains("\n> اثنان \\<b\\>\n"), english);
		assertTrue(english.contains("\n- \u2068causes\u2069: \u2068Actors\u2069\n"), english);

		String arabic = markdown(study(), "ar");
		assertTrue(arabic.startsWith("<div dir=\"rtl\" lang=\"ar\">\n\n# دليل الرموز"), arabic);
		assertTrue(arabic.contains("<div dir=\"ltr\">\n\nwho acts\n\n</div>\n\nمن يفعل\n"), arabic);
		assertTrue(arabic.strip().endsWith("</div>"), arabic);
		assertFalse(arabic.contains("Codebook"), arabic);
	}

	@Test
	void randomCodebooksMakeSoundPages() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("codebook pages: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			Study study = RandomStudy.of(random.nextLong());
			PageFile page = new PageFile(StudyInMemory.bytes(Exporters.find(Path.of("a.html"), What.CODEBOOK, ExportOptions.DEFAULT), study));
			page.checkFrame();
			long sets = study.sets().list().stream().filter(set -> !set.codes().isEmpty()).count();
			assertEquals(study.codebook().size() + sets, page.ofClass("entry").size(), "seed " + seed + " round " + round);
			assertFalse(markdown(study, "en").isBlank());
		}
	}
}
