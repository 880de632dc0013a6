// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.hashiya.model.Code;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.editor.internal.acts.TestStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class CodeFinderTest {

	private static List<String> find(String typed) throws StudyProblem {
		return new CodeFinder(TestStudy.make().codebook(), List.of()).find(typed, 10).stream().map(CodeFinder.Entry::path).toList();
	}

	@Test
	void wordsMayComeInAnyOrderAndFromThePath() throws StudyProblem {
		assertEquals(List.of("Actors/Russia factor"), find("fact russ"));
		assertEquals(List.of("Actors/Russia factor"), find("FACTOR actors"));
		assertEquals(List.of(), find("russia xyz"));
	}

	@Test
	void arabicIsFoundWithoutMarksAndWithOtherFormsOfALetter() throws StudyProblem {
		assertEquals(List.of("الفاعلون/العامل الرّوسي"), find("الروسى"));
		assertEquals(List.of("الفاعلون/العامل الرّوسي"), find("روسي عامل"));
	}

	@Test
	void theNameComesBeforeThePath() throws StudyProblem {
		assertEquals("Process", find("proc").getFirst());
		assertEquals(List.of("Process", "Process/normalization"), find("proc"));
	}

	/** Else Enter would apply a code in whose definition the words are, in place of the new one that was typed. */
	@Test
	void whoTypesAPathMeansTheNameOfACode() throws StudyProblem {
		Study study = TestStudy.make();
		Code russia = study.codebook().resolve("Actors/Russia factor");
		study = study.apply(Put.replace(russia, russia.withDefinition("what the neighbour does", "", "", Stamp.UNKNOWN))).study();
		CodeFinder finder = new CodeFinder(study.codebook(), List.of());

		assertEquals(List.of("Actors/Russia factor"), finder.find("actors neighbour", 10).stream().map(CodeFinder.Entry::path).toList());
		assertEquals(List.of(), finder.find("Actors/Neighbour", 10));
		assertEquals(List.of(), find("Actors/Actors"));
		assertEquals(List.of("Actors/Russia factor"), find("actors/fact"));
		assertEquals(List.of("Actors/Russia factor"), find("actors/"));
	}

	@Test
	void withNothingTypedTheLastUsedComesFirst() throws StudyProblem {
		Study study = TestStudy.make();
		var used = study.codebook().resolve("Process/normalization").id();

		List<CodeFinder.Entry> all = new CodeFinder(study.codebook(), List.of(used)).find("", 10);

		assertEquals("Process/normalization", all.getFirst().path());
		assertEquals(study.codebook().size(), all.size());
	}

	@Test
	void aNewCodeIsOfferedUnlessItIsThereOrHasAPartWithoutName() throws StudyProblem {
		var codebook = TestStudy.make().codebook();

		assertEquals(Optional.of("Actors/Media"), NewCodePath.of(" Actors / Media ", codebook));
		assertEquals(Optional.empty(), NewCodePath.of("Actors/Russia factor", codebook));
		assertEquals(Optional.empty(), NewCodePath.of("Actors/", codebook));
		assertEquals(Optional.empty(), NewCodePath.of("  ", codebook));
		assertEquals(Optional.of("Russia factor"), NewCodePath.of("Russia factor", codebook), "at the top it is another code");
	}

	/** The codebook takes no second code that differs in its case alone. */
	@Test
	void aNewCodeStandsBelowTheCodesThatWereMeant() throws StudyProblem {
		var codebook = TestStudy.make().codebook();

		assertEquals(Optional.of("Actors/Media"), NewCodePath.of("actors/Media", codebook));
		assertEquals(Optional.of("Actors/Russia factor/Arms"), NewCodePath.of("ACTORS/russia factor/Arms", codebook));
		assertEquals(Optional.of("الفاعلون/العامل الرّوسي/السلاح"), NewCodePath.of("الفاعلون/العامل الروسي/السلاح", codebook));
		assertEquals(Optional.of("Nobody/actors"), NewCodePath.of("Nobody/actors", codebook));
	}
}
