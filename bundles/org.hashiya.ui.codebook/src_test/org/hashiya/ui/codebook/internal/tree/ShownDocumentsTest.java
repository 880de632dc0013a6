// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.Document.State;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.counts.PassageCounts;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments.Difference;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class ShownDocumentsTest {

	private final SmallStudy small = new SmallStudy();
	private final Document essay = small.document("Press", "essay");
	private final Document interview = small.document("Interviews/2025", "interview");
	private final Code code = small.code(null, "code");
	private final ShownDocuments shown = new ShownDocuments(small.study);

	ShownDocumentsTest() throws StudyProblem {
		shown.counted(PassageCounts.of(small.study, Progress.NONE));
		small.changes.clear();
	}

	private Difference update() throws StudyProblem {
		Difference difference = shown.update(small.study, small.changes);
		small.changes.clear();
		return difference;
	}

	@Test
	void aNewPassageTouchesItsDocumentAlone() throws StudyProblem {
		small.apply(code, essay, 0, 10);

		assertEquals(new Difference(Set.of(), Set.of(essay.id()), Set.of(), false), update());
		assertEquals(Optional.of(1), shown.passages(essay.id()));
	}

	@Test
	void aRenameTouchesItsDocumentAlone() throws StudyProblem {
		small.act(StudyActs.renameDocument(small.study, essay, "another", small.amal));

		assertEquals(new Difference(Set.of(), Set.of(essay.id()), Set.of(), false), update());
	}

	@Test
	void aChangeOfCodesTouchesNothing() throws StudyProblem {
		small.act(CodebookActs.rename(small.study, code, "another", small.amal));

		assertEquals(new Difference(Set.of(), Set.of(), Set.of(), false), update());
	}

	@Test
	void anAddedDocumentTouchesTheGroupThatItIsIn() throws StudyProblem {
		Document report = small.document("Press", "report");

		assertEquals(new Difference(Set.of("Press"), Set.of(report.id()), Set.of("", "Press"), false), update());
	}

	@Test
	void theLastDocumentOfAGroupTakesTheGroupWithIt() throws StudyProblem {
		Change undo = small.act(StudyActs.removeDocument(small.study, interview));
		Difference removed = update();

		assertEquals(Set.of("", "Interviews", "Interviews/2025"), removed.groups());
		assertEquals(List.of("Press"), shown.tree().groups(""));

		small.apply(undo);
		update();
		assertEquals(List.of("Interviews", "Press"), shown.tree().groups(""));
	}

	@Test
	void aDocumentWithPassagesIsInWorkThoughNobodySaidSo() throws StudyProblem {
		assertEquals(State.UNCODED, shown.state(essay));

		small.apply(code, essay, 0, 10);
		update();

		assertEquals(State.IN_WORK, shown.state(essay));
	}

	@Test
	void theFilterHoldsForDocumentsThatCome() throws StudyProblem {
		shown.filter(FilterWords.of("press"));
		small.document("Interviews", "another");

		update();

		assertFalse(shown.tree().groups("").contains("Interviews"));
	}

	@Test
	void ofFiveThousandDocumentsOnlyTheOnesThatAreTouchedAreShownAnew() throws StudyProblem {
		for (int i = 0; i < 5_000; i++) {
			small.document(i % 2 == 0 ? "Press" : "", "document " + i);
		}
		update();

		small.act(StudyActs.setState(small.study.document(essay.id()), State.DONE, small.amal));
		assertEquals(new Difference(Set.of(), Set.of(essay.id()), Set.of(), false), update());
		small.act(DocumentActs.group(small.study, List.of(interview.id()), "Press", small.amal).orElseThrow());
		Difference moved = update();
		assertEquals(Set.of(interview.id()), moved.labels());
		assertEquals(Set.of("", "Interviews", "Interviews/2025", "Press"), moved.groups());
	}
}
