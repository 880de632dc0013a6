// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.hashiya.exchange.TableMaker.Table;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StudyReportHtmlTest {

	private static final TableMaker COUNTS = (study, progress) -> new Table(List.of("code path", "codings", "words", "codings per 1000 words", "code id"),
			study.codebook().list().stream().map(code -> List.of(code.name(), "12", "345", "0.5", code.id().toString())).toList());

	private static PageFile page(Study study) throws Exception {
		PageFile page = new PageFile(StudyInMemory.bytes(new StudyReportHtml("en", COUNTS), study));
		page.checkFrame();
		return page;
	}

	@Test
	void passagesStandUnderTheirCodeWithReferenceAndMemo() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "دراسة");
		Coder amal = made.coder("أمل");
		Coder ben = made.coder("Ben");
		Code code = made.code("Russia & co", null, "what it means");
		made.code("unused", code, "");
		Document document = made.document("مقال", "one\nاثنان <b>\nthree");
		Passage passage = made.passage(document, "اثنان <b>\nthree", amal, Instant.parse("2025-01-22T10:00:00Z"), code);
		made.passage(document, "اثنان <b>\nthree", ben, null, code);
		made.memo(new Target(ElementKind.PASSAGE, passage.id(), document.id()), "", "why so");
		made.memo(null, "free", "thoughts");
		PageFile page = page(made.study());
		List<Element> quotes = page.ofClass("q");
		assertEquals(1, quotes.size(), "the same range of two coders is one");
		List<Element> paragraphs = PageFile.all(PageFile.all(quotes.getFirst(), "blockquote").getFirst(), "p");
		assertEquals(List.of("rtl اثنان <b>", "ltr three"), paragraphs.stream().map(p -> p.getAttribute("dir") + " " + PageFile.text(p)).toList());
		assertEquals(Set.of("مقال ¶ 2–3 · أمل 2025-01-22 · Ben", "مقال ¶ 2–3 · Ben · أمل 2025-01-22").contains(PageFile.text(page.ofClass("source").getFirst())), true);
		assertEquals("why so", PageFile.text(page.ofClass("note").getFirst()));
		assertTrue(PageFile.text(page.ofClass("free").getFirst()).contains("thoughts"));
		assertEquals(1, page.ofClass("code").size(), "a code without passages has no section");
	}

	@Test
	void theCodebookHasTheNumbersThatWereCounted() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Variable variable = made.add(new Variable(made.id(), "place", Variable.Type.TEXT, ""));
		made.code("a", made.code("above", null, "definition"), "");
		made.document("d", "text", new VariableValue(variable.id(), "Oran"));
		PageFile page = page(made.study());
		List<Element> tables = page.all("table");
		assertEquals(List.of("Code", "Definition", "Codings", "Words"), PageFile.all(tables.get(1), "th").stream().map(th -> PageFile.text(th)).toList());
		assertEquals(List.of(" above", "definition", "12", "345", " a", "", "12", "345"), PageFile.all(tables.get(1), "td").stream().map(td -> PageFile.text(td)).toList());
		assertEquals(List.of("d", "0", "0", "Oran"), PageFile.all(tables.get(2), "td").stream().map(td -> PageFile.text(td)).toList());
	}

	@Test
	void randomStudiesAreReportedWhole() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("report: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			Study study = RandomStudy.of(random.nextLong());
			PageFile page = page(study);
			int expected = 0;
			for (Document document : study.documents().list()) {
				for (Code code : study.codebook().list()) {
					expected += study.passages(document, Progress.NONE).list().stream().filter(p -> p.isCoded(code.id())).map(p -> p.start() + " " + p.end() + " " + p.unplaced()).distinct().count();
				}
			}
			assertEquals(expected, page.ofClass("q").size(), "seed " + seed + " round " + round);
		}
	}

	@Test
	void aCancelledReportStops() {
		StudyInMemory made = new StudyInMemory(7, "study");
		made.document("d", "text");
		assertThrows(CancellationException.class, () -> new StudyReportHtml("en", COUNTS).write(made.study(), new ByteArrayOutputStream(), Progress.stoppedBy(() -> true)));
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		Set<String> english = words("words.properties").stringPropertyNames();
		Set<String> arabic = words("words_ar.properties").stringPropertyNames();
		assertEquals(english, arabic);
		assertFalse(english.isEmpty());
	}

	private static Properties words(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = StudyReportHtml.class.getResourceAsStream("internal/html/" + name)) {
			properties.load(in);
		}
		return properties;
	}
}
