// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.TwoLanguageStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class PassageRowsTest {

	private final TwoLanguageStudy two = new TwoLanguageStudy();
	private final Code actors;
	private final Code russia;

	PassageRowsTest() throws StudyProblem {
		actors = two.code(null, "Actors");
		russia = two.code(actors, "Russia");
		Code first = two.code(null, "First");
		two.code(russia, two.arabic(), "روسيا", two.amal);
		two.code(russia, two.english(), "Russia", two.amal);
		two.code(russia, two.english(), "Russia", two.karim);
		two.code(first, two.english(), "Russia", two.karim);
	}

	private PassageRows find(PassageChoice choice) throws StudyProblem {
		return rows(choice, Arrangement.PLAIN);
	}

	private PassageRows rows(PassageChoice choice, Arrangement arrangement) throws StudyProblem {
		return new PassageSearch(two.study, choice, arrangement, PassageRows.of(two.study, choice)).rows(Progress.NONE, part -> {
			// so few are found at once
		});
	}

	@Test
	void eachRowRunsInTheDirectionOfItsParagraph() throws StudyProblem {
		List<PassageRow> rows = find(PassageChoice.of(russia.id())).rows();

		assertTrue(rows.get(0).rightToLeft());
		assertFalse(rows.get(1).rightToLeft());
	}

	@Test
	void theQuoteStandsBetweenTheWordsAroundItInItsOwnParagraph() throws StudyProblem {
		PassageRow row = find(PassageChoice.of(russia.id())).rows().getFirst();

		assertEquals("شهدت العلاقات مع ", row.before());
		assertEquals("روسيا", row.quote());
		assertEquals(" خطوات متسارعة خلال الأشهر الأخيرة.", row.after());
		assertEquals(2, row.paragraph());
	}

	@Test
	void whatTwoCodersChoseIsOneRowWithBothNamesAndAllCodes() throws StudyProblem {
		PassageRows found = find(PassageChoice.of(russia.id()));
		PassageRow shared = found.rows().get(1);

		assertEquals(2, found.total());
		assertEquals(2, found.documents());
		assertEquals(2, shared.coders().size());
		assertEquals(List.of("First", "Russia"), shared.codes().stream().map(Code::name).sorted().toList());
	}

	@Test
	void whatIsFoundIsToldThoughTheNextIsLongInComing() throws StudyProblem {
		PassageChoice choice = PassageChoice.of(russia.id());
		List<Integer> told = new ArrayList<>();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		PassageRows.Source slow = (progress, visitor) -> {
			CodedPassages.forEach(two.study, choice.codes(two.study), new Scope(Set.of(two.arabic().id()), null), progress, visitor);
			while (told.isEmpty() && System.nanoTime() < end) {
				progress.worked(1); // documents in which nothing is found
			}
		};

		PassageRows all = new PassageSearch(two.study, choice, Arrangement.PLAIN, slow).rows(Progress.NONE, part -> told.add(part.rows().size()));

		assertEquals(List.of(1), told);
		assertEquals(1, all.total());
	}

	@Test
	void documentAndCoderNarrowTheChoiceAndSubcodesWidenIt() throws StudyProblem {
		assertEquals(1, find(new PassageChoice(russia.id(), false, two.arabic().id(), null)).total());
		assertEquals(List.of("Karim"), find(new PassageChoice(russia.id(), false, null, two.karim.coder())).rows().getFirst().coders());
		assertEquals(0, find(PassageChoice.of(actors.id())).total());
		assertEquals(2, find(PassageChoice.of(actors.id()).withSubcodes(true)).total());
	}

	@Test
	void aCopyHasTheQuoteAndOnALineOfItsOwnWhereItIsFrom() throws StudyProblem {
		String copied = PassageCopy.text(find(PassageChoice.of(russia.id())).rows().subList(0, 1));

		assertEquals(List.of("“روسيا”", "essay-ar, ¶ 2; Russia (Amal)"), copied.lines().toList());
	}

	@Test
	void theHeadingSaysWhatAndHowMany() throws StudyProblem {
		String heading = PassageHeading.text(two.study, find(new PassageChoice(russia.id(), false, two.arabic().id(), null)));

		assertTrue(heading.contains("\u2068Actors\u2069/\u2068Russia\u2069") && heading.contains("essay-ar") && heading.contains("one passage in one document"), heading);
	}

	@Test
	void aChoiceOfSomethingThatIsGoneIsNotInTheStudy() {
		assertTrue(PassageChoice.of(russia.id()).isIn(two.study));
		assertFalse(PassageChoice.of(two.amal.coder()).isIn(two.study));
	}
}
