// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageOrder;
import org.hashiya.exchange.ChosenPassages;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.TwoLanguageStudy;
import org.junit.jupiter.api.Test;

/** Rows stand below headings that can be closed. */
@SuppressWarnings("nls") // the texts of tests are not for people
class PassageLinesTest {

	private final TwoLanguageStudy two = new TwoLanguageStudy();
	private final PassageLines lines = new PassageLines();

	PassageLinesTest() throws StudyProblem {
		Code russia = two.code(null, "Russia");
		Code first = two.code(null, "First");
		two.code(russia, two.arabic(), "روسيا", two.amal);
		two.code(russia, two.english(), "Russia", two.amal);
		two.code(first, two.english(), "Russia", two.karim);
	}

	private PassageSearch search(Arrangement arrangement) {
		return new PassageSearch(two.study, PassageChoice.ALL, arrangement, PassageRows.of(two.study, PassageChoice.ALL));
	}

	private List<PassageSection> sections(Arrangement arrangement) throws StudyProblem {
		return search(arrangement).rows(Progress.NONE, part -> {
			// so few are found at once
		}).sections();
	}

	private List<String> shown() {
		return IntStream.range(0, lines.count()).mapToObj(index -> switch (lines.at(index)) {
		case PassageLines.Heading heading -> (heading.open() ? "- " : "+ ") + heading.section().name();
		case PassageLines.Entry entry -> entry.row().quote();
		case null -> "";
		}).toList();
	}

	@Test
	void withoutGroupsThereAreNoHeadings() throws StudyProblem {
		lines.show(sections(Arrangement.PLAIN));
		assertEquals(List.of("روسيا", "Russia"), shown());
		assertFalse(lines.isGrouped());
		assertEquals(-1, lines.headingOf(1));
	}

	@Test
	void aClosedGroupHidesItsRowsAlsoWhenTheListIsMadeAgain() throws StudyProblem {
		lines.show(sections(Arrangement.PLAIN.by(PassageGrouping.CODE)));
		assertEquals(List.of("- Russia", "روسيا", "Russia", "- First", "Russia"), shown());
		lines.setOpen(lines.sections().getFirst(), false);
		assertEquals(List.of("+ Russia", "- First", "Russia"), shown());
		lines.show(sections(Arrangement.PLAIN.by(PassageGrouping.CODE).sorted(PassageOrder.LENGTH)));
		assertEquals(List.of("+ Russia", "- First", "Russia"), shown());
		lines.setAllOpen(false);
		assertEquals(List.of("+ Russia", "+ First"), shown());
		lines.setAllOpen(true);
		assertEquals(List.of("- Russia", "Russia", "روسيا", "- First", "Russia"), shown(), "the longest first");
		assertEquals(3, lines.headingOf(4));
	}

	@Test
	void aHeadingStandsForAllOfItsPassagesEachOnce() throws StudyProblem {
		lines.show(sections(Arrangement.PLAIN.by(PassageGrouping.CODE)));
		assertEquals(List.of("روسيا", "Russia"), lines.rows(new int[] { 0 }).stream().map(PassageRow::quote).toList());
		assertEquals(2, lines.rows(new int[] { 0, 1, 2, 3, 4 }).size());
		assertEquals(2, lines.rows().size());
		assertEquals(List.of("Russia 1", "First 1"), lines.sections(new int[] { 2, 3 }).stream().map(section -> section.name() + " " + section.rows().size()).toList());
		assertEquals(List.of("Russia 2"), lines.sections(new int[] { 0, 1 }).stream().map(section -> section.name() + " " + section.rows().size()).toList());
	}

	@Test
	void whatIsWrittenToAFileStandsAsItIsListed() throws StudyProblem {
		PassageSearch search = search(Arrangement.PLAIN.by(PassageGrouping.CODER));
		ChosenPassages all = search.all(Progress.NONE);
		assertEquals(List.of("Amal 2", "Karim 1"), all.groups().stream().map(group -> group.heading() + " " + group.ranges().size()).toList());
		lines.show(sections(search.arrangement()));
		assertEquals(all, search.chosen(lines.sections()));
		ChosenPassages one = search.chosen(lines.sections(new int[] { 4 }));
		assertEquals(1, one.size());
		assertEquals(2, one.groups().getFirst().ranges().getFirst().codings().size(), "both codings of the range were asked for");
	}

	@Test
	void whatThereIsSoFarIsToldBeforeAllIs() throws StudyProblem {
		List<Integer> parts = new ArrayList<>();
		PassageRows.Source slow = (told, visitor) -> PassageRows.of(two.study, PassageChoice.ALL).forEach(told, passage -> {
			long end = System.nanoTime() + 45_000_000;
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			visitor.accept(passage);
		});
		PassageRows all = new PassageSearch(two.study, PassageChoice.ALL, Arrangement.PLAIN, slow).rows(Progress.NONE, part -> {
			assertFalse(part.whole());
			parts.add(part.total());
		});
		assertTrue(all.whole());
		assertEquals(2, all.total());
		assertFalse(parts.isEmpty());
	}
}
