// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.hashiya.exchange.ChosenPassages.Group;
import org.hashiya.exchange.ChosenPassages.Range;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Passages that somebody chose are written as they were listed: the order, the groups, the references. */
class ChosenPassagesTest {

	private final StudyInMemory made = new StudyInMemory(5, "دراسة");
	private final Coder amal = made.coder("أمل");
	private final Coder ben = made.coder("Ben");
	private final Code actors = made.code("Actors", null, "");
	private final Code russia = made.code("Russia *factor*", actors, "");
	private final Code arms = made.code("arms", null, "");
	private final Document document = made.document("مقال", "one 🙂\nاثنان <b>\n- three");
	private final Passage first = made.passage(document, "اثنان <b>\n- three", amal, Instant.parse("2025-01-22T10:00:00Z"), russia, arms);
	private final Passage same = made.passage(document, "اثنان <b>\n- three", ben, null, russia);
	private final Passage other = made.passage(document, "one", ben, Instant.parse("2025-01-23T10:00:00Z"), arms);

	ChosenPassagesTest() {
		made.memo(new Target(ElementKind.PASSAGE, first.id(), document.id()), "", "why *so*");
	}

	private static Set<UUID> of(Code code, Passage... passages) {
		return List.of(passages).stream().flatMap(passage -> passage.codings().stream()).filter(coding -> coding.code().equals(code.id())).map(Coding::id).collect(Collectors.toSet());
	}

	private ChosenPassages grouped() {
		Range both = new Range(document, List.of(first, same), of(russia, first, same));
		return new ChosenPassages("Russia & arms", List.of(new Group("Actors/Russia *factor*", List.of(both)), new Group("arms", List.of(new Range(document, List.of(other), of(arms, other)), both))));
	}

	private String text(ChosenPassages chosen, String file) throws Exception {
		return new String(StudyInMemory.bytes(chosen.exporter(Path.of(file), ExportOptions.DEFAULT.in("en")), made.study()), StandardCharsets.UTF_8);
	}

	@Test
	void aTableHasOneRowARangeInTheGivenOrderWithItsGroup() throws Exception {
		List<String> lines = text(grouped(), "OUT.CSV").replace("اثنان <b>\n", "اثنان <b>/").lines().toList();
		assertEquals("group,document,paragraph,start,end,passage text,codes,coders,created,memo,waits,document id,passage id", lines.getFirst());
		assertEquals(4, lines.size());
		String ids = document.id() + "," + first.id() + " | " + same.id();
		assertEquals("Actors/Russia *factor*,مقال,2,6,23,\"اثنان <b>/- three\",Actors/Russia *factor*,أمل | Ben,2025-01-22T10:00:00Z,why *so*,false," + ids, lines.get(1));
		assertEquals("arms,مقال,1,0,3,one,arms,Ben,2025-01-23T10:00:00Z,,false," + document.id() + "," + other.id(), lines.get(2), "positions are code points");
		ChosenPassages alone = new ChosenPassages("arms", List.of(new Group("", grouped().groups().getLast().ranges())));
		assertTrue(text(alone, "out.csv").startsWith("document,paragraph,"), "a list without groups has no column for them");
	}

	@Test
	void aWorkbookHasTheSameRows() throws Exception {
		assertTrue(StudyInMemory.bytes(grouped().exporter(Path.of("out.xlsx"), ExportOptions.DEFAULT), made.study()).length > 1000);
	}

	@Test
	void aPageQuotesInTheDirectionOfEachParagraphWithReferenceCodesAndMemo() throws Exception {
		PageFile page = new PageFile(text(grouped(), "out.html").getBytes(StandardCharsets.UTF_8));
		page.checkFrame();
		assertEquals("Russia & arms", PageFile.text(page.all("h1").getFirst()));
		assertEquals(List.of("Actors/Russia *factor* 1", "arms 2"), page.all("h2").stream().map(heading -> PageFile.text(heading)).toList());
		Element quote = page.ofClass("q").getFirst();
		assertEquals(List.of("rtl اثنان <b>", "ltr - three"), PageFile.all(PageFile.all(quote, "blockquote").getFirst(), "p").stream()
				.map(p -> p.getAttribute("dir") + " " + PageFile.text(p)).toList());
		assertEquals("مقال ¶ 2–3 · أمل 2025-01-22 · Ben ·  Actors/Russia *factor*", PageFile.text(page.ofClass("source").getFirst()), "arms was not asked for");
		assertEquals("why *so*", PageFile.text(page.ofClass("note").getFirst()));
	}

	@Test
	void aRangeInTwoGroupsIsOnePassageWhereTheyAreCounted() throws Exception {
		assertEquals(3, grouped().size(), "what is written");
		assertEquals(2, grouped().distinct(), "what was found");
		PageFile page = new PageFile(text(grouped(), "out.html").getBytes(StandardCharsets.UTF_8));
		assertEquals("دراسة · Passages: 2", PageFile.text(page.ofClass("hint").getFirst()));
	}

	@Test
	void markdownKeepsSignsOfTheStudyAsTextAndItsMemosAsTheyAre() throws Exception {
		String text = text(grouped(), "out.md").replaceAll("[\u2066-\u2069]", "");
		assertTrue(text.startsWith("# Russia \\& arms\n\nدراسة · Passages: 2\n\n## Actors/Russia \\*factor\\* (1)\n\n> اثنان \\<b\\>\n>\n> \\- three\n\n— *مقال*, ¶ 2–3 · أمل 2025-01-22, Ben · **Actors/Russia \\*factor\\***\n"),
				text);
		assertTrue(text.contains("\n- **Memo**\n\n    why *so*\n"), text);
		assertTrue(text.contains("\n> one\n\n— *مقال*, ¶ 1 · Ben 2025-01-23 · **arms**\n"), text);
	}

	@Test
	void arabicMarkdownHasTheCommaOfItsLanguage() throws Exception {
		String text = new String(StudyInMemory.bytes(grouped().exporter(Path.of("out.md"), ExportOptions.DEFAULT.in("ar")), made.study()), StandardCharsets.UTF_8).replaceAll("[\u2066-\u2069]", "");

		assertTrue(text.contains("\n— *مقال*، ¶ 2–3 · أمل 2025-01-22، Ben · **Actors/Russia"), text);
		assertFalse(text.contains(", "), text);
	}

	@Test
	void anotherEndingIsRefusedAndACancelledExportLeavesNoFile(@TempDir Path folder) throws Exception {
		assertEquals(Kind.UNKNOWN_FILE_KIND, assertThrows(StudyProblem.class, () -> grouped().exporter(Path.of("out.pdf"), ExportOptions.DEFAULT)).kind());
		for (String extension : ChosenPassages.EXTENSIONS) {
			Path file = folder.resolve("out." + extension);
			Exporter exporter = grouped().exporter(file, ExportOptions.DEFAULT);
			assertThrows(CancellationException.class, () -> ExportFile.write(file, exporter, made.study(), Progress.stoppedBy(() -> true)));
			assertFalse(Files.exists(file), extension);
		}
	}
}
