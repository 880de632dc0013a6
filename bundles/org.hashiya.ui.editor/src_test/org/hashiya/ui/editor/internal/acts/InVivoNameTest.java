// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class InVivoNameTest {

	@Test
	void wordsStayAsTheyAre() {
		assertEquals("العلاقات مع روسيا", InVivoName.of("العلاقات مع روسيا"));
		assertEquals("می‌خواهم", InVivoName.of("می‌خواهم")); // the non-joiner is part of the word
		assertEquals("👩‍👧 family", InVivoName.of("👩‍👧 family"));
	}

	@Test
	void isOneLineWithSingleSpaces() {
		assertEquals("a b c d", InVivoName.of(" a\n\nb \t c\u00A0\u2028d "));
	}

	@Test
	void aSlashMakesNoPath() {
		assertEquals("and∕or", InVivoName.of("and/or"));
		assertTrue(InVivoName.of("1/2/3").indexOf(Codebook.SEPARATOR) < 0);
	}

	@Test
	void marksOfDirectionAreLeftOut() {
		assertEquals("قال abc", InVivoName.of("\u2067قال\u2069 \u200Eabc\u202E"));
		assertEquals("", InVivoName.of("\u200F\u2069"));
	}

	@Test
	void longWordsEndAtABorder() {
		String word = "كلمة ";
		String name = InVivoName.of(word.repeat(30));
		assertEquals((word.repeat(12).strip() + "…"), name);
		assertEquals("a".repeat(60), InVivoName.of("a".repeat(60)));
		assertEquals("a".repeat(60) + "…", InVivoName.of("a".repeat(61)));
		assertEquals("a".repeat(59) + "…", InVivoName.of("a".repeat(59) + "e\u0301\u0302x")); // no letter without its marks
		assertEquals("😀".repeat(60) + "…", InVivoName.of("😀".repeat(70)));
	}

	@Test
	void aCodeOfThatNameIsFoundWhereItIsCertain() throws StudyProblem {
		Study study = TestStudy.make();
		assertEquals(Optional.of("Actors/Russia factor"), InVivoName.existing("Russia factor", study.codebook()).map(study.codebook()::path));
		assertEquals(Optional.of("Actors"), InVivoName.existing("Actors", study.codebook()).map(Code::name));
		assertEquals(Optional.empty(), InVivoName.existing("Russia", study.codebook()));
		Study two = TestStudy.perform(study, CodebookActs.createPath(study, "Process/Russia factor", TestStudy.author(TestStudy.AMAL)));
		assertEquals(Optional.empty(), InVivoName.existing("Russia factor", two.codebook()));
	}
}
