// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Paragraphs;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MarkedTextHtmlTest {

	private static PageFile page(Study study) throws Exception {
		PageFile page = new PageFile(StudyInMemory.bytes(new MarkedTextHtml("en"), study));
		page.checkFrame();
		return page;
	}

	/** What is tinted in a paragraph, piece by piece. */
	private static List<String> tinted(Element paragraph) {
		return PageFile.all(paragraph, "span").stream().filter(span -> PageFile.isOf(span, "m")).map(span -> PageFile.text(span, "lb", "ref")).toList();
	}

	@Test
	void everyWordIsThereOnceAndTintedWhereItIsCoded() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		Coder amal = made.coder("Amal");
		Code a = made.code("Russia <factor>", null, "");
		Code b = made.code("تطبيع", a, "");
		Document document = made.document("مقال & <b>", "قال 😀 الوزير: لا تطبيع.\n\nThe <b>minister</b> said no.");
		made.passage(document, "الوزير: لا تطبيع.\n\nThe <b>", amal, null, a);
		made.passage(document, "لا تطبيع", amal, null, b);
		PageFile page = page(made.study());
		List<Element> paragraphs = page.ofClass("p");
		assertEquals(List.of("قال 😀 الوزير: لا تطبيع.", "\u200B", "The <b>minister</b> said no."), paragraphs.stream().map(p -> PageFile.text(p, "lb", "ref", "nr")).toList());
		assertEquals(List.of("الوزير: ", "لا تطبيع", "."), tinted(paragraphs.get(0)));
		assertEquals(List.of("The <b>"), tinted(paragraphs.get(2)));
		assertEquals(List.of("rtl", "rtl", "ltr"), paragraphs.stream().map(p -> p.getAttribute("dir")).toList());
		assertEquals(List.of("¶ 1", "", "¶ 3"), page.ofClass("nr").stream().map(n -> PageFile.text(n)).toList());
		assertEquals(List.of("Russia <factor>", "تطبيع"), page.ofClass("lb").stream().map(n -> PageFile.text(n)).toList());
		assertTrue(page.ofClass("m").get(1).getAttribute("title").contains("\u2068Russia <factor>\u2069/\u2068تطبيع\u2069 — \u2068Amal\u2069"), page.source);
	}

	@Test
	void directionsThatWereForcedHold() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Document plain = made.document("d", "one\nاثنان\nthree");
		made.elements.removeLast();
		TreeMap<Integer, Direction> single = new TreeMap<>();
		single.put(2, Direction.LEFT_TO_RIGHT);
		made.add(new Document(plain.id(), "d", "d", "", plain.textHash(), plain.codePoints(), plain.utf16(), 0, 0, "ar", Direction.RIGHT_TO_LEFT, single, Document.State.DONE,
				List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null));
		assertEquals(List.of("rtl", "rtl", "ltr"), page(made.study()).ofClass("p").stream().map(p -> p.getAttribute("dir")).toList());
	}

	@Test
	void memosStandBesideTheParagraphWhereTheirPassageEnds() throws Exception {
		StudyInMemory made = new StudyInMemory(3, "study");
		Coder coder = made.coder("x");
		Code code = made.code("c", null, "");
		Document document = made.document("d", "one two\nthree");
		Passage passage = made.passage(document, "two\nthree", coder, null, code);
		made.memo(new Target(ElementKind.CODING, passage.codings().getFirst().id(), document.id()), "title", "<i>why</i>\nوهنا");
		made.memo(new Target(ElementKind.DOCUMENT, document.id()), "", "on the document");
		PageFile page = page(made.study());
		Element second = page.ofClass("p").get(1);
		assertEquals("title", PageFile.text(PageFile.all(second, "b").getFirst()));
		assertEquals(List.of("title", "<i>why</i>", "وهنا"), PageFile.all(PageFile.all(second, "aside").getFirst(), "p").stream().map(p -> PageFile.text(p)).toList());
		assertEquals("1", PageFile.text(PageFile.all(second, "sup").getFirst()));
		assertEquals("on the document", PageFile.text(PageFile.all(page.ofClass("memos").getFirst(), "p").getFirst()));
	}

	@Test
	void bracketsThatMayTouchALineStandInDifferentLanes() throws Exception {
		StudyInMemory made = new StudyInMemory(4, "study");
		Coder coder = made.coder("x");
		Code code = made.code("c", null, "");
		Document document = made.document("d", "one two three\nfour " + "word ".repeat(40) + "five");
		made.passage(document, "one", coder, null, code);
		made.passage(document, "two", coder, null, code);
		made.passage(document, "four", coder, null, code);
		made.passage(document, "five", coder, null, code);
		assertEquals(List.of("--n:0", "--n:1", "--n:0", "--n:0"), page(made.study()).ofClass("b").stream().map(b -> b.getAttribute("style")).toList());
	}

	@Test
	void severalDocumentsHaveContentsAndTheLegendCounts() throws Exception {
		StudyInMemory made = new StudyInMemory(5, "دراسة");
		Coder coder = made.coder("x");
		Code code = made.code("used", null, "");
		made.code("unused", null, "");
		Document one = made.document("one", "text");
		Document two = made.document("two", "text");
		Passage passage = made.passage(one, "text", coder, null, code);
		made.passage(two, "text", coder, null, code);
		made.passages.get(one.id()).replaceAll(p -> p.equals(passage) ? p.waiting(0, new Unplaced("gone", "", "")) : p);
		PageFile page = page(made.study());
		assertEquals(List.of("one", "two"), PageFile.all(PageFile.all(page.root, "nav").getFirst(), "a").stream().map(a -> PageFile.text(a)).toList());
		assertEquals(List.of(" used 2"), PageFile.all(page.ofClass("legend").getFirst(), "li").stream().map(li -> PageFile.text(li)).toList());
		assertTrue(page.source.contains("Passages that wait to be placed: 1"));
		assertEquals("en ltr", page.root.getAttribute("lang") + " " + page.root.getAttribute("dir"));
	}

	@Test
	void thePageSpeaksTheLanguageOfTheStudyUnlessToldOtherwise() throws Exception {
		StudyInMemory made = new StudyInMemory(6, "دراسة");
		Document plain = made.document("d", "نصّ");
		made.elements.removeLast();
		made.add(new Document(plain.id(), "d", "d", "", plain.textHash(), plain.codePoints(), plain.utf16(), 0, 0, "ar-DZ", null, new TreeMap<>(), Document.State.DONE, List.of(),
				Stamp.UNKNOWN, Stamp.UNKNOWN, null));
		PageFile arabic = new PageFile(StudyInMemory.bytes(new MarkedTextHtml(null), made.study()));
		assertEquals("ar rtl", arabic.root.getAttribute("lang") + " " + arabic.root.getAttribute("dir"));
		assertTrue(arabic.source.contains("الرموز"));
		assertFalse(page(made.study()).source.contains("الرموز"));
	}

	@Test
	void randomStudiesAreShownWhole() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("marked texts: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			Study study = RandomStudy.of(random.nextLong());
			PageFile page = page(study);
			List<Element> shown = new ArrayList<>(page.ofClass("p"));
			for (Document document : study.documents().list()) {
				String text = study.text(document, Progress.NONE).string();
				Paragraphs paragraphs = new Paragraphs(text);
				for (int i = 0; i < paragraphs.count(); i++) {
					Element paragraph = PageFile.all(shown.removeFirst(), "p").getFirst();
					String where = "seed " + seed + " round " + round + " " + document.name() + " " + i;
					assertEquals(PageFile.shown(paragraphs.range(i).in(text)), PageFile.text(paragraph, "lb", "ref").replace("\u200B", ""), where);
					StringBuilder coded = new StringBuilder();
					int character;
					for (int at = paragraphs.start(i); at < paragraphs.end(i); at += Character.charCount(character)) {
						int here = at;
						character = text.codePointAt(at);
						if (study.passages(document, Progress.NONE).list().stream().anyMatch(p -> p.start() <= here && here < p.end())) {
							coded.append(PageFile.shown(Character.toString(character))); // each alone: two halves from different places are no character
						}
					}
					assertEquals(coded.toString(), String.join("", tinted(paragraph)).replace("\u200B", ""), where);
				}
			}
			assertEquals(List.of(), shown);
		}
	}

	@Test
	void aCancelledExportStops() {
		StudyInMemory made = new StudyInMemory(7, "study");
		made.document("d", "text");
		assertThrows(CancellationException.class, () -> new MarkedTextHtml("en").write(made.study(), new ByteArrayOutputStream(), Progress.stoppedBy(() -> true)));
	}

	@Test
	void aMemoWithoutPassageIsNoTrouble() throws Exception {
		StudyInMemory made = new StudyInMemory(8, "study");
		Memo memo = made.memo(null, "free", "text");
		Document document = made.document("d", "one\n");
		made.put(new Passage(made.id(), document.id(), 0, 4, made.id(), null, List.of(), List.of(memo.id())));
		PageFile page = page(made.study());
		assertEquals(List.of("Memo"), page.ofClass("lb").stream().map(n -> PageFile.text(n)).toList());
		assertEquals(1, page.ofClass("note").size());
	}

	@Test
	void whiteSpaceIsKeptAsItIs() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		made.document("table", " Amal:\tyes  and no\n");
		PageFile page = page(made.study());
		assertEquals(" Amal:\tyes  and no", PageFile.text(page.ofClass("p").getFirst(), "nr"));
		assertEquals(List.of(" ", "\t", "  "), page.ofClass("w").stream().map(PageFile::text).toList(), "what a browser would take for a space between words is told");
	}
}
