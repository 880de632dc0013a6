// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

	private final StudyInMemory made;
	private final Coder amal;
	private final Coder karim;

	FrequenciesTest() throws StudyProblem {
		made = new StudyInMemory(1);
		amal = made.coder("Amal");
		karim = made.coder("Karim");
	}

	private FrequencyTable count(FrequencyOptions options) throws StudyProblem {
		return Frequencies.count(made.study, options, Progress.NONE);
	}

	private static List<Long> row(FrequencyTable table, int row, int column) {
		return EnumSet.allOf(Unit.class).stream().map(unit -> table.value(unit, row, column)).toList();
	}

	@Test
	void theExampleOfTheManual() throws StudyProblem {
		Code necessity = made.code("necessity");
		Document document = made.document("d", "one two three four five");
		made.code(document, "two three", necessity, amal);
		made.code(document, "three four", necessity, karim);
		FrequencyTable table = count(FrequencyOptions.ofAll());
		assertEquals(List.of(2L, 2L, 1L, 3L, 14L), row(table, 0, FrequencyTable.TOTAL));
		assertEquals(600.0, table.perThousandWords(Unit.WORDS, 0, FrequencyTable.TOTAL));
	}

	@Test
	void twoCodersOnTheSameRangeAreTwoCodingsAndOnePassage() throws StudyProblem {
		Code code = made.code("code");
		Document document = made.document("d", "one two three");
		made.code(document, "two", code, amal);
		made.code(document, "two", code, karim);
		FrequencyTable table = count(FrequencyOptions.ofAll().by(Breakdown.CODER));
		assertEquals(List.of(2L, 1L, 1L, 1L, 3L), row(table, 0, FrequencyTable.TOTAL));
		assertEquals(List.of(1L, 1L, 1L, 1L, 3L), row(table, 0, 0));
		assertEquals(List.of(1L, 1L, 1L, 1L, 3L), row(table, 0, 1));
		assertEquals(List.of("Amal", "Karim"), table.columns().stream().map(FrequencyTable.Column::name).toList());
	}

	@Test
	void subcodesAreASumOfCodingsAndAUnionOfTheRest() throws StudyProblem {
		Code factor = made.code("Russia factor");
		Code wagner = made.code("Wagner in the Sahel", factor.id());
		made.code("unused", wagner.id());
		Document document = made.document("d", "a sentence about both");
		made.code(document, "a sentence about both", factor, amal);
		made.code(document, "a sentence about both", wagner, amal);
		assertEquals(List.of(1L, 1L, 1L, 4L, 21L), row(count(FrequencyOptions.ofAll()), 0, FrequencyTable.TOTAL));
		FrequencyTable table = count(FrequencyOptions.ofAll().withSubcodes(true));
		assertEquals(List.of(2L, 1L, 1L, 4L, 21L), row(table, 0, FrequencyTable.TOTAL));
		assertEquals(List.of(1L, 1L, 1L, 4L, 21L), row(table, 1, FrequencyTable.TOTAL));
		assertEquals(List.of(0L, 0L, 0L, 0L, 0L), row(table, 2, FrequencyTable.TOTAL));
		assertEquals(List.of(2L, 1L, 1L, 4L, 21L), row(table, FrequencyTable.TOTAL, FrequencyTable.TOTAL));
		assertEquals(List.of(0, 1, 2), table.rows().stream().map(FrequencyTable.Row::depth).toList());
		assertEquals("Russia factor/Wagner in the Sahel/unused", table.path(2));
	}

	@Test
	void arabicCountsWholeWordsAndLeavesTashkeelOutWhenAsked() throws StudyProblem {
		Code code = made.code("تطبيع");
		Document document = made.document("مقال", "رفضت الحكومةُ مُذكِّرةَ التـــطبيع 🇩🇿 أمس");
		made.code(document, "مُذكِّرةَ التـــطبيع", code, amal);
		FrequencyTable table = count(FrequencyOptions.ofAll());
		assertEquals(2, table.value(Unit.WORDS, 0));
		assertEquals("مُذكِّرةَ التـــطبيع".length(), table.value(Unit.CHARACTERS, 0));
		assertEquals("مذكرة التطبيع".length(), count(FrequencyOptions.of(Unit.CHARACTERS).withoutMarks(true)).value(Unit.CHARACTERS, 0));
	}

	@Test
	void anEmojiIsACharacterForEachOfItsCodePointsAndNoWord() throws StudyProblem {
		Code code = made.code("code");
		Document document = made.document("d", "x 👨‍👩‍👧 \uD83B\uDE00 y");
		made.code(document, "👨‍👩‍👧", code, amal);
		FrequencyTable table = count(FrequencyOptions.ofAll());
		assertEquals(5, table.value(Unit.CHARACTERS, 0));
		assertEquals(0, table.value(Unit.WORDS, 0));
		assertEquals(5, count(FrequencyOptions.of(Unit.CHARACTERS).withoutMarks(true)).value(Unit.CHARACTERS, 0));
	}

	@Test
	void aWordInTwoRangesCountsOnceEvenIfTheyDoNotTouch() throws StudyProblem {
		Code code = made.code("code");
		Document document = made.document("d", "uncertainties remain");
		made.code(document, "unc", code, amal);
		made.code(document, "ties", code, amal);
		FrequencyTable table = count(FrequencyOptions.ofAll());
		assertEquals(1, table.value(Unit.WORDS, 0));
		assertEquals(7, table.value(Unit.CHARACTERS, 0));
	}

	@Test
	void perThousandWordsIsOfAllDocumentsInScopeAndByDocumentOfEach() throws StudyProblem {
		Code code = made.code("code");
		Document coded = made.document("coded", "one two three four");
		Document other = made.document("other", "five six seven eight nine ten");
		made.code(coded, "two", code, amal);
		FrequencyTable table = count(FrequencyOptions.of(Unit.CODINGS).by(Breakdown.DOCUMENT));
		assertEquals(10, table.words());
		assertEquals(100.0, table.perThousandWords(Unit.CODINGS, 0, FrequencyTable.TOTAL));
		assertEquals(250.0, table.perThousandWords(Unit.CODINGS, 0, 0));
		assertEquals(0.0, table.perThousandWords(Unit.CODINGS, 0, 1));
		FrequencyTable narrow = count(FrequencyOptions.of(Unit.CODINGS).in(Scope.ALL.inDocuments(Set.of(other.id()))));
		assertEquals(6, narrow.words());
		assertEquals(0, narrow.value(Unit.CODINGS, 0));
	}

	@Test
	void withoutWordsThereIsNoRate() throws StudyProblem {
		made.code("code");
		made.document("d", "…");
		FrequencyTable table = count(FrequencyOptions.of(Unit.CODINGS));
		assertTrue(Double.isNaN(table.perThousandWords(Unit.CODINGS, 0, FrequencyTable.TOTAL)));
		assertEquals(List.of("code", "0", "", table.rows().getFirst().code().id().toString()), table.lines().getFirst());
	}

	@Test
	void onlyTheCodersAskedForCount() throws StudyProblem {
		Code code = made.code("code");
		Document document = made.document("d", "one two three");
		made.code(document, "one", code, amal);
		made.code(document, "two three", code, karim);
		FrequencyTable table = count(FrequencyOptions.ofAll().in(Scope.ALL.byCoders(Set.of(karim.id()))));
		assertEquals(List.of(1L, 1L, 1L, 2L, 9L), row(table, 0, FrequencyTable.TOTAL));
		assertEquals(1, count(FrequencyOptions.ofAll().by(Breakdown.CODER).in(Scope.ALL.byCoders(Set.of(karim.id())))).columns().size());
	}

	@Test
	void textsAreReadOnlyWhereTheyMustBe() throws StudyProblem {
		Code code = made.code("code");
		Document plain = made.document("plain", "one two three");
		Document emoji = made.document("emoji", "one 😀 three");
		made.document("uncoded", "😀 nobody looks here");
		made.code(plain, "two", code, amal);
		made.code(emoji, "three", code, amal);
		made.textsRead = 0;
		count(FrequencyOptions.of(Unit.PASSAGES).by(Breakdown.DOCUMENT).withSubcodes(true));
		assertEquals(0, made.textsRead);
		count(FrequencyOptions.of(Unit.CHARACTERS));
		assertEquals(1, made.textsRead, "only the one with an emoji");
		count(FrequencyOptions.of(Unit.WORDS));
		assertEquals(3, made.textsRead);
	}

	@Test
	void aCancelledCountStops() throws StudyProblem {
		made.document("d", "text");
		Progress cancelled = new Progress() {
			@Override
			public void begin(long units) {
				assertEquals(1, units);
			}

			@Override
			public void worked(long units) {
				throw new AssertionError("nothing is done");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> Frequencies.count(made.study, FrequencyOptions.ofAll(), cancelled));
	}

	@Test
	void aUnitThatWasNotCountedIsNotZero() throws StudyProblem {
		made.code("code");
		FrequencyTable table = count(FrequencyOptions.of(Unit.WORDS));
		assertThrows(IllegalArgumentException.class, () -> table.value(Unit.CODINGS, 0));
		assertThrows(IndexOutOfBoundsException.class, () -> table.value(Unit.WORDS, 1));
		assertThrows(IndexOutOfBoundsException.class, () -> table.value(Unit.WORDS, 0, 0));
	}

	@Test
	void linesAreForScripts() throws StudyProblem {
		Code above = made.code("Actors");
		Code below = made.code("روسيا", above.id());
		Document document = made.document("d", "one two three");
		made.code(document, "two", below, karim);
		FrequencyTable table = count(new FrequencyOptions(EnumSet.of(Unit.CODINGS, Unit.DOCUMENTS), Breakdown.NONE, false, false, Scope.ALL));
		assertEquals(List.of("code path", "codings", "documents", "codings per 1000 words", "code id"), table.header());
		assertEquals(List.of(List.of("Actors", "0", "0", "0.000", above.id().toString()), List.of("Actors/روسيا", "1", "1", "333.333", below.id().toString())), table.lines());
		FrequencyTable byCoder = count(FrequencyOptions.of(Unit.WORDS).by(Breakdown.CODER).withSubcodes(true));
		assertEquals(List.of("code path", "Amal", "Karim", "total", "code id"), byCoder.header());
		assertEquals(List.of("Actors", "0", "1", "1", above.id().toString()), byCoder.lines().getFirst());
	}
}
