// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class SelectionActsTest {

	private static final Extent WORD = new Extent(0, 4);

	private static List<Passage> passages(Study study) throws StudyProblem {
		return study.passages(TestStudy.document(study), Progress.NONE).list();
	}

	@Test
	void wordsBecomeACodeWithItsFirstCodingInOneAct() throws StudyProblem {
		Study study = TestStudy.make();
		Extent range = new Extent(TestStudy.TEXT.indexOf("second"), TestStudy.TEXT.indexOf("second") + 6);
		Act act = SelectionActs.inVivo(study, TestStudy.document(study), range, TestStudy.TEXT, TestStudy.author(TestStudy.AMAL)).orElseThrow();
		assertEquals(Act.Kind.CODE_IN_VIVO, act.kind());
		Study after = TestStudy.perform(study, act);
		Code code = after.codebook().resolve("second");
		assertTrue(after.passages(TestStudy.document(after), Progress.NONE).at(range.start(), range.end()).getFirst().isCoded(code.id()));

		int codes = after.codebook().size();
		Act again = SelectionActs.inVivo(after, TestStudy.document(after), new Extent(range.start(), range.end()), TestStudy.TEXT, TestStudy.author(TestStudy.KARIM)).orElseThrow();
		assertEquals(Act.Kind.APPLY_CODE, again.kind());
		assertEquals(codes, TestStudy.perform(after, again).codebook().size());
	}

	@Test
	void aNewPathMakesTheCodesAndCodesTheSelectionInOneStep() throws StudyProblem {
		Study before = TestStudy.make();

		Act act = SelectionActs.applyPath(before, TestStudy.document(before), WORD, "Actors/Media/Newspapers", TestStudy.author(TestStudy.AMAL)).orElseThrow();
		var applied = before.apply(act.change());

		Code code = applied.study().codebook().resolve("Actors/Media/Newspapers");
		assertEquals(Act.Kind.APPLY_CODE, act.kind());
		assertEquals("Newspapers", act.labels().getFirst());
		assertTrue(passages(applied.study()).getFirst().isCoded(code.id()));
		assertTrue(applied.study().apply(applied.inverse()).study().holdsSameAs(before, Progress.NONE), "one undo takes all of it back");
	}

	@Test
	void aPathThatIsThereIsAppliedAndNotMadeAgain() throws StudyProblem {
		Study before = TestStudy.make();
		int codes = before.codebook().size();

		Act act = SelectionActs.applyPath(before, TestStudy.document(before), WORD, "Actors/Russia factor", TestStudy.author(TestStudy.AMAL)).orElseThrow();

		Study after = TestStudy.perform(before, act);
		assertEquals(codes, after.codebook().size());
		assertEquals(Optional.empty(), SelectionActs.applyPath(after, TestStudy.document(after), WORD, "Actors/Russia factor", TestStudy.author(TestStudy.AMAL)));
	}

	@Test
	void aMemoOnBareTextMakesAPassageAndGoesWithIt() throws StudyProblem {
		Study before = TestStudy.make();

		Study written = TestStudy.perform(before, SelectionActs.writeMemo(before, TestStudy.document(before), WORD, "لاحظ الفعل", TestStudy.author(TestStudy.AMAL)));

		Memo memo = SelectionActs.ownMemo(written, TestStudy.document(written), WORD, TestStudy.AMAL).orElseThrow();
		assertEquals("لاحظ الفعل", memo.text());
		assertEquals(List.of(memo.id()), passages(written).getFirst().memos());
		assertEquals(Optional.empty(), SelectionActs.ownMemo(written, TestStudy.document(written), WORD, TestStudy.KARIM));
		Study deleted = TestStudy.perform(written, SelectionActs.changeMemo(written, memo, "  ", TestStudy.author(TestStudy.AMAL)).orElseThrow());
		assertTrue(deleted.holdsSameAs(before, Progress.NONE));
	}

	@Test
	void aMemoOnACodedPassageJoinsIt() throws StudyProblem {
		Study study = TestStudy.make();
		study = TestStudy.perform(study,
				SelectionActs.applyPath(study, TestStudy.document(study), WORD, "Actors/Russia factor", TestStudy.author(TestStudy.AMAL)).orElseThrow());

		study = TestStudy.perform(study, SelectionActs.writeMemo(study, TestStudy.document(study), WORD, "one", TestStudy.author(TestStudy.AMAL)));

		assertEquals(1, passages(study).size());
		CodingsAt here = CodingsAt.range(study, study.passages(TestStudy.document(study), Progress.NONE)::overlapping, 2, 2);
		assertEquals(1, here.codes());
		assertEquals("Actors/Russia factor", here.codings().getFirst().path());
		assertEquals(List.of("Amal"), here.coders());
		assertEquals("one", here.memos().getFirst().memo().text());
	}

	@Test
	void atTheEndOfAPassageItIsStillTold() throws StudyProblem {
		Study study = TestStudy.make();
		study = TestStudy.perform(study,
				SelectionActs.applyPath(study, TestStudy.document(study), WORD, "Actors/Russia factor", TestStudy.author(TestStudy.AMAL)).orElseThrow());

		assertEquals(1, CodingsAt.range(study, study.passages(TestStudy.document(study), Progress.NONE)::overlapping, 4, 4).codes());
		assertTrue(CodingsAt.range(study, study.passages(TestStudy.document(study), Progress.NONE)::overlapping, 5, 5).isEmpty());
		assertTrue(CodingsAt.range(study, study.passages(TestStudy.document(study), Progress.NONE)::overlapping, 4, 5).isEmpty(), "a selection after it is not on it");
	}

	@Test
	void aRangeOutsideTheTextIsRefused() throws StudyProblem {
		Study study = TestStudy.make();

		assertThrows(StudyProblem.class, () -> SelectionActs.writeMemo(study, TestStudy.document(study), new Extent(3, 3), "x", TestStudy.author(TestStudy.AMAL)));
		assertThrows(StudyProblem.class, () -> SelectionActs.writeMemo(study, TestStudy.document(study), new Extent(3, 9999), "x", TestStudy.author(TestStudy.AMAL)));
	}

	@Test
	void codesComeInPlaceOfOneInOneStepAndNewOnesAreMade() throws StudyProblem {
		Study study = TestStudy.make();
		Study coded = TestStudy.perform(study, SelectionActs.applyPath(study, TestStudy.document(study), WORD, "Actors/Russia factor", TestStudy.author(TestStudy.AMAL)).orElseThrow());
		Passage passage = passages(coded).getFirst();
		Act act = SelectionActs.recode(coded, passage, passage.codings().getFirst().id(), List.of(coded.codebook().resolve("Process/normalization").id()), List.of("Actors/Media"),
				TestStudy.author(TestStudy.AMAL)).orElseThrow();
		assertEquals(Act.Kind.RECODE, act.kind());
		assertEquals(List.of("Russia factor", "normalization"), act.labels());
		var applied = coded.apply(act.change());
		Passage after = passages(applied.study()).getFirst();
		assertEquals(List.of("Process/normalization", "Actors/Media"), after.codings().stream().map(coding -> applied.study().codebook().path(coding.code())).toList());
		assertEquals(passage.codings().getFirst().id(), after.codings().getFirst().id(), "the coding is the same");
		assertTrue(applied.study().apply(applied.inverse()).study().holdsSameAs(coded, Progress.NONE));
	}

	@Test
	void manyPlacesAreCodedInOneStep() throws StudyProblem {
		Study study = TestStudy.make();
		Map<UUID, List<Extent>> ranges = Map.of(TestStudy.document(study).id(), List.of(WORD, new Extent(5, 13), WORD));
		Act act = FoundActs.apply(study, ranges, List.of(), List.of("Actors/Media"), TestStudy.author(TestStudy.AMAL)).orElseThrow();
		assertEquals(List.of("Media", "2", "essay"), act.labels());
		Study coded = TestStudy.perform(study, act);
		assertEquals(2, passages(coded).size());
		UUID media = coded.codebook().resolve("Actors/Media").id();
		assertEquals(Optional.empty(), FoundActs.apply(coded, ranges, List.of(media), List.of(), TestStudy.author(TestStudy.AMAL)), "all is coded already");
		Act several = FoundActs.apply(coded, ranges, List.of(media, coded.codebook().resolve("Process/normalization").id()), List.of(), TestStudy.author(TestStudy.AMAL)).orElseThrow();
		assertEquals(Act.Kind.APPLY_CODES, several.kind());
		assertEquals(List.of(2, 2), passages(TestStudy.perform(coded, several)).stream().map(passage -> passage.codings().size()).toList());
	}
}
