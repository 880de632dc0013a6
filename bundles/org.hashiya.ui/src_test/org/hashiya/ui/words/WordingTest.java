// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("nls") // the texts of tests are not for people
class WordingTest {

	private final Wording english = new Wording(Locale.ENGLISH);

	@ParameterizedTest
	@EnumSource
	void everyProblemIsASentence(StudyProblem.Kind kind) {
		String sentence = english.sentence(new StudyProblem(kind, Path.of("study", "codebook.jsonl"), "line 3", "first", "second", "third"));

		assertTrue(sentence.endsWith("."), sentence);
		assertFalse(sentence.contains("{") || sentence.contains(kind.name()), sentence);
	}

	@ParameterizedTest
	@EnumSource
	void everyProblemIsASentenceWithoutFileAndValuesToo(StudyProblem.Kind kind) {
		String sentence = english.sentence(StudyProblem.of(kind));

		assertTrue(sentence.endsWith("."), sentence);
		assertFalse(sentence.contains("{") || sentence.contains("null"), sentence);
	}

	@ParameterizedTest
	@EnumSource
	void everyActHasAName(Act.Kind kind) {
		String name = english.name(kind, List.of("Russia factor", "3"));

		assertFalse(name.isBlank() || name.contains("{") || name.contains(kind.name()), name);
	}

	@Test
	void namesAreIsolatedSoThatTheyReorderNothing() {
		assertEquals("code “\u2068عامل روسيا\u2069”", english.name(Act.Kind.APPLY_CODE, List.of("عامل روسيا", "1", "essay")));
	}

	@Test
	void severalPassagesAreCounted() {
		assertEquals("code “\u2068Russia factor\u2069” on 12 passages", english.name(Act.Kind.APPLY_CODE, List.of("Russia factor", "12", "essay")));
		assertEquals("code “\u2068Trade\u2069”, “\u2068أمن\u2069”", english.name(Act.Kind.APPLY_CODES, List.of("Trade", "أمن")));
		assertEquals("delete 2 cases", english.name(Act.Kind.DELETE_CASE, List.of("سالم", "Amina")));
		assertEquals("delete case “\u2068سالم\u2069”", english.name(Act.Kind.DELETE_CASE, List.of("سالم")));
		assertEquals("add 3 documents", english.name(Act.Kind.ADD_DOCUMENTS, List.of("a", "b", "c")));
		assertEquals("add document “\u2068a\u2069”", english.name(Act.Kind.ADD_DOCUMENTS, List.of("a")));
	}

	@Test
	void aLongQuoteIsCutAtACharacterAndShownOnOneLine() {
		String sentence = english.sentence(StudyProblem.of(StudyProblem.Kind.QUOTE_MISSING, "one\ntwo " + "😀".repeat(200), "essay"));

		assertTrue(sentence.contains("one two 😀"), sentence);
		assertTrue(sentence.contains("😀…"), sentence);
		assertTrue(sentence.length() < 250, sentence);
	}

	@ParameterizedTest
	@EnumSource
	void aLimitHasItsUnit(StudyProblem.Unit unit) {
		StudyProblem problem = new StudyProblem(StudyProblem.Kind.TOO_LARGE, Path.of("a.csv"), null, 16_777_216, unit);
		String sentence = english.sentence(problem);

		assertTrue(sentence.contains("16,777,216 " + unit.name().toLowerCase(Locale.ROOT)), sentence);
	}

	@Test
	void aValueWithBracesIsNoPattern() {
		assertTrue(english.sentence(StudyProblem.of(StudyProblem.Kind.CODE_UNKNOWN, "{0} '{file}'")).contains("{0} '{file}'"));
	}
}
