// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.hashiya.analysis.Unit;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.counts.CodeCounts;
import org.hashiya.ui.codebook.internal.counts.UnitCounts;
import org.junit.jupiter.api.Test;

/** What stands beside a code: codings, passages or documents, with those of its sub-codes or without. */
@SuppressWarnings("nls")
class CodeNumbersTest {

	@Test
	void sumsAndUnions() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document one = small.document("", "one");
		Document other = small.document("", "other");
		Code actors = small.code(null, "Actors");
		Code russia = small.code(actors, "Russia");
		small.apply(actors, one, 0, 10);
		small.apply(russia, one, 0, 10);
		small.apply(russia, other, 5, 9);
		ShownCodes shown = new ShownCodes(small.study);
		shown.counted(CodeCounts.of(small.study, Progress.NONE));
		assertEquals(Optional.of(3), shown.number(actors.id()));
		shown.count(Unit.CODINGS, false);
		assertEquals(Optional.of(1), shown.number(actors.id()));

		shown.count(Unit.PASSAGES, true);
		assertEquals(Optional.empty(), shown.number(actors.id()), "not counted yet");
		assertEquals(Set.of(shown.item(actors.id()), shown.item(russia.id())), shown.take(UnitCounts.of(small.study, Unit.PASSAGES, true, Progress.NONE)));
		assertEquals(Optional.of(2), shown.number(actors.id()), "one range is one passage, whatever codes it has");
		shown.count(Unit.DOCUMENTS, false);
		shown.take(UnitCounts.of(small.study, Unit.DOCUMENTS, false, Progress.NONE));
		assertEquals(Optional.of(1), shown.number(actors.id()));
		assertEquals(Optional.of(2), shown.number(russia.id()));

		small.apply(actors, other, 100, 110);
		assertEquals(Set.of(shown.item(actors.id())), shown.take(UnitCounts.of(small.study, Unit.DOCUMENTS, false, Progress.NONE)), "only what is different is shown anew");
	}
}
