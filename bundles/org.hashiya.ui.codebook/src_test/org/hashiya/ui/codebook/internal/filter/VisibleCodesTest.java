// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.Optional;

import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class VisibleCodesTest {

	private final SmallStudy small;
	private final Code actors;
	private final Code russia;
	private final Code process;
	private final Code normalization;
	private final Code algeria;

	VisibleCodesTest() throws StudyProblem {
		small = new SmallStudy();
		actors = small.code(null, "Actors");
		russia = small.code(actors, "Russia factor", "Moscow's influence");
		algeria = small.code(actors, "الجزائر", "الدولة الجزائرية ومؤسساتها");
		process = small.code(null, "Process");
		normalization = small.code(process, "normalization", "التَّطبيع مع إسرائيل");
	}

	private void assertVisible(String typed, Code... codes) {
		VisibleCodes visible = new VisibleCodes(small.study.codebook(), FilterWords.of(typed));
		List<String> names = small.study.codebook().list().stream().filter(code -> visible.contains(code.id())).map(Code::name).toList();
		assertEquals(List.of(codes).stream().map(Code::name).toList(), names);
	}

	@Test
	void nothingTypedHidesNothing() {
		assertVisible("  ", actors, russia, algeria, process, normalization);
	}

	@Test
	void wordsFitInAnyOrderAndCase() {
		assertVisible("FACT russ", actors, russia);
	}

	@Test
	void namesOfTheCodesAboveBelongToACodesName() {
		assertVisible("russia actors", actors, russia);
		assertVisible("actors", actors, russia, algeria);
	}

	@Test
	void definitionsAreSearchedToo() {
		assertVisible("moscow", actors, russia);
	}

	@Test
	void criteriaOfInclusionAndExclusionAreSearchedToo() throws StudyProblem {
		small.act(CodebookActs.define(algeria, "", "إذا ذُكِرت الحكومة", "never for its football", small.amal));
		assertVisible("الحكومه ذكرت", actors, algeria);
		assertVisible("football", actors, algeria);
	}

	@Test
	void arabicFitsWithoutVowelMarksAndHamza() {
		assertVisible("التطبيع اسرائيل", process, normalization);
		assertVisible("الدوله", actors, algeria);
	}

	@Test
	void aSetLeavesItsCodesAndTheOnesAbove() {
		VisibleCodes visible = new VisibleCodes(small.study.codebook(), FilterWords.NONE, Set.of(algeria.id(), process.id()));
		assertEquals(List.of("Actors", "الجزائر", "Process"), small.study.codebook().list().stream().filter(code -> visible.contains(code.id())).map(Code::name).toList());
	}

	@Test
	void allWordsMustOccur() {
		VisibleCodes visible = new VisibleCodes(small.study.codebook(), FilterWords.of("russia tiger"));

		assertTrue(visible.isEmpty());
		assertEquals(Optional.empty(), visible.first());
	}

	@Test
	void theFirstIsOneThatFitsItselfNotOneAboveIt() {
		VisibleCodes visible = new VisibleCodes(small.study.codebook(), FilterWords.of("normal"));

		assertEquals(Optional.of(normalization.id()), visible.first());
		assertTrue(visible.contains(process.id()));
		assertFalse(visible.contains(actors.id()));
	}
}
