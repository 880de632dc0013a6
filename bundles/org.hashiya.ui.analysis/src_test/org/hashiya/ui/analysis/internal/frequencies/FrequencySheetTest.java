// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.TwoLanguageStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class FrequencySheetTest {

	private final TwoLanguageStudy two = new TwoLanguageStudy();

	FrequencySheetTest() throws StudyProblem {
		Code actors = two.code(null, "Actors");
		Code russia = two.code(actors, "Russia");
		Code states = two.code(actors, "États-Unis");
		Code zeal = two.code(null, "zeal");
		two.code(russia, two.arabic(), "روسيا", two.amal);
		two.code(russia, two.english(), "Russia", two.amal);
		two.code(russia, two.english(), "Russia", two.karim);
		two.code(states, two.english(), "United States", two.karim);
		two.code(zeal, two.english(), "came", two.karim);
		two.code(zeal, two.english(), "promises", two.karim);
	}

	private FrequencySheet sheet(FrequencySettings settings) throws StudyProblem {
		return new FrequencySheet(Frequencies.count(two.study, settings.options(), Progress.NONE), settings, Locale.ENGLISH);
	}

	private static List<String> names(FrequencySheet sheet) {
		return sheet.lines().stream().map(line -> sheet.name(line).isEmpty() ? "*" : sheet.name(line)).toList();
	}

	private static List<String> numbers(FrequencySheet sheet, int column) {
		return sheet.lines().stream().map(line -> sheet.number(line, sheet.columns().get(column))).toList();
	}

	@Test
	void theMostUsedCodeIsFirstAndAllCodesTogetherLast() throws StudyProblem {
		FrequencySheet sheet = sheet(FrequencySettings.DEFAULT);

		assertEquals(List.of("Russia", "zeal", "États-Unis", "Actors", "*"), names(sheet));
		assertEquals(List.of("3", "2", "1", "0", "6"), numbers(sheet, 1));
	}

	@Test
	void equalNumbersStandInTheOrderOfTheCodebookAndAThirdClickGoesBackToIt() throws StudyProblem {
		SortOrder first = SortOrder.CODEBOOK.clicked(new FrequencyColumn.Total(Unit.CODINGS));
		SortOrder second = first.clicked(new FrequencyColumn.Total(Unit.CODINGS));
		SortOrder third = second.clicked(new FrequencyColumn.Total(Unit.CODINGS));

		assertEquals(List.of("Russia", "zeal", "États-Unis", "Actors", "*"), names(sheet(FrequencySettings.DEFAULT.sorted(first))));
		assertEquals(List.of("Actors", "États-Unis", "zeal", "Russia", "*"), names(sheet(FrequencySettings.DEFAULT.sorted(second))));
		assertEquals(List.of("Actors", "Russia", "États-Unis", "zeal", "*"), names(sheet(FrequencySettings.DEFAULT.sorted(third))));
	}

	@Test
	void namesAreSortedByTheRulesOfTheLanguageNotByTheNumbersOfTheirLetters() throws StudyProblem {
		SortOrder byName = SortOrder.CODEBOOK.clicked(new FrequencyColumn.Name());

		assertEquals(List.of("Actors", "États-Unis", "Russia", "zeal", "*"), names(sheet(FrequencySettings.DEFAULT.sorted(byName))));
	}

	@Test
	void aDocumentHasItsColumnAndSortsByIt() throws StudyProblem {
		FrequencySettings byDocument = FrequencySettings.DEFAULT.by(Breakdown.DOCUMENT);
		FrequencySheet sheet = sheet(byDocument);
		FrequencyColumn english = sheet.columns().getLast();

		assertEquals("report-en", ((FrequencyColumn.Part) english).column().name());
		assertEquals(List.of("2", "2", "1", "0", "5"), numbers(sheet, sheet.columns().size() - 1));

		FrequencySheet ascending = sheet(byDocument.sorted(SortOrder.by(english, false)));
		assertEquals(List.of("Actors", "États-Unis", "Russia", "zeal", "*"), names(ascending));
		assertTrue(ascending.settings().order().isBy(english));
		assertFalse(ascending.settings().order().isBy(sheet.columns().get(sheet.columns().size() - 2)));
	}

	@Test
	void ratesAreShownForWordsButNeverForDocuments() throws StudyProblem {
		FrequencySettings rates = FrequencySettings.DEFAULT.withRates(true);
		long words = two.arabic().words() + (long) two.english().words();

		assertEquals(String.format(Locale.ENGLISH, "%.2f", 3000.0 / words), numbers(sheet(rates), 2).getFirst());
		assertFalse(sheet(rates.withUnit(Unit.DOCUMENTS)).columns().stream().anyMatch(FrequencyColumn.Rate.class::isInstance));
	}

	@Test
	void withSubcodesTheCodeAboveHasTheirCodings() throws StudyProblem {
		FrequencySheet sheet = sheet(FrequencySettings.DEFAULT.withSubcodes(true));

		assertEquals(List.of("Actors", "Russia", "zeal", "États-Unis", "*"), names(sheet));
		assertEquals(1, sheet.share(sheet.lines().getFirst()));
		assertEquals(0.75, sheet.share(sheet.lines().get(1)));
		assertEquals(0, sheet.share(sheet.lines().getLast()), "all codes together have no bar");
	}

	@Test
	void whatIsCopiedHasTitlesAndPathsBetweenTabs() throws StudyProblem {
		FrequencySheet sheet = sheet(FrequencySettings.DEFAULT.by(Breakdown.CODER));

		assertEquals(List.of("Code\tCodings\tAmal\tKarim", "Actors/Russia\t3\t2\t1"), FrequencyCopy.text(sheet, sheet.lines().subList(0, 1)).lines().toList());
	}

	@Test
	void aLineIsEqualToTheLineOfTheSameCodeInNewNumbers() throws StudyProblem {
		FrequencySheet before = sheet(FrequencySettings.DEFAULT);
		FrequencySheet after = sheet(FrequencySettings.DEFAULT.sorted(SortOrder.CODEBOOK));

		assertEquals(before.lines().getFirst(), after.lines().get(1));
		assertEquals(before.lines().getLast(), after.lines().getLast());
		assertFalse(before.lines().getFirst().equals(after.lines().getFirst()));
	}
}
