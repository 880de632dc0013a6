// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Document;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.CodebookItem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.counts.CodeCounts;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.tree.ShownCodes.Difference;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class ShownCodesTest {

	private final SmallStudy small = new SmallStudy();
	private final Document essay = small.document("", "essay");
	private final Code actors = small.code(null, "Actors");
	private final Code russia = small.code(actors, "Russia factor");
	private final Code states = small.code(actors, "United States");
	private final Code process = small.code(null, "Process");
	private final ShownCodes shown = new ShownCodes(small.study);

	ShownCodesTest() throws StudyProblem {
		shown.counted(CodeCounts.of(small.study, Progress.NONE));
		small.changes.clear();
	}

	private Difference update() throws StudyProblem {
		Difference difference = shown.update(small.study, small.changes);
		small.changes.clear();
		return difference;
	}

	private Set<CodebookItem> items(Code... codes) {
		return Set.copyOf(List.of(codes).stream().map(code -> shown.item(code.id())).toList());
	}

	@Test
	void aCodingTouchesTheLabelsOfItsCodeAndOfThoseAboveAlone() throws StudyProblem {
		small.apply(russia, essay, 0, 10);

		Difference difference = update();

		assertFalse(difference.isStructural());
		assertEquals(items(russia, actors), difference.labels());
		assertEquals(Optional.of(1), shown.codings(actors.id()));
		assertEquals(Optional.of(0), shown.ownCodings(actors.id()));
	}

	@Test
	void whatIsMadeByOnePathIsToBeOpened() throws StudyProblem {
		small.act(CodebookActs.createPath(small.study, "Journey/by train/fast", small.amal));
		assertEquals(List.of("Journey", "by train"), open(update()));
		small.act(CodebookActs.createPath(small.study, "Journey/on foot", small.amal));
		assertEquals(List.of(), open(update()), "the one above is known");
	}

	@Test
	void eachPathOfABurstIsToBeOpened() throws StudyProblem {
		small.act(CodebookActs.createPath(small.study, "Actors/Egypt/Cairo", small.amal));
		small.act(CodebookActs.createPath(small.study, "Journey/by train", small.amal));
		assertEquals(List.of("Egypt", "Journey"), open(update()));
	}

	@Test
	void aWholeTreeThatIsMadeAtOnceStaysClosed() throws StudyProblem {
		small.act(CodebookActs.copy(small.study, actors, "Others", true, small.amal));
		assertEquals(List.of(), open(update()));
	}

	@Test
	void whatComesBackIsAsItWas() throws StudyProblem {
		Code journey = small.code(null, "Journey");
		small.code(journey, "by train");
		assertEquals(List.of(), open(update()), "each was made by itself");
		Change back = small.act(CodebookActs.delete(small.study, journey, Progress.NONE).act());
		update();
		small.apply(back);
		assertEquals(List.of(), open(update()));
	}

	private List<String> open(Difference difference) {
		return difference.open().stream().map(item -> shown.code(item).orElseThrow().name()).toList();
	}

	@Test
	void anythingElseTouchesNothing() throws StudyProblem {
		small.act(StudyActs.renameDocument(small.study, essay, "another name", small.amal));

		Difference difference = update();

		assertFalse(difference.isStructural());
		assertEquals(Set.of(), difference.labels());
	}

	@Test
	void aCountThatWasBegunForWhatWasLookedAtBeforeIsNotWaitedFor() throws StudyProblem {
		Study amals = small.study.seenBy(small.amal.coder());
		Study again = small.study.seenBy(small.amal.coder());
		shown.look(amals);
		shown.look(small.study);
		shown.look(again);

		assertFalse(shown.waitsFor(amals), "what changed between the two looks would be missing");
		assertTrue(shown.waitsFor(again));
		shown.counted(CodeCounts.of(again, Progress.NONE));
		assertFalse(shown.waitsFor(again), "it has been counted");
	}

	@Test
	void aRenameTouchesTheOrderOfNothing() throws StudyProblem {
		small.act(CodebookActs.rename(small.study, states, "USA", small.amal));

		Difference difference = update();

		assertFalse(difference.isStructural());
		assertTrue(difference.labels().containsAll(items(states)));
	}

	@Test
	void aMoveTouchesWhereItWasAndWhereItIs() throws StudyProblem {
		small.act(CodebookActs.move(small.study, russia, process, -1, small.amal));

		Difference difference = update();

		assertEquals(items(actors, process), difference.parents());
		assertFalse(difference.top());
		assertEquals(List.of(shown.item(russia.id())), shown.children(shown.item(process.id())));
	}

	@Test
	void aMoveAmongSiblingsTouchesTheirOrder() throws StudyProblem {
		small.act(CodebookActs.move(small.study, process, null, 0, small.amal));

		Difference difference = update();

		assertTrue(difference.top());
		assertEquals(Set.of(), difference.parents());
	}

	@Test
	void aDeletionAndItsUndoTouchTheParentAndBringTheCountsBack() throws StudyProblem {
		small.apply(russia, essay, 0, 10);
		small.apply(states, essay, 0, 10);
		update();

		Change undo = small.act(CodebookActs.delete(small.study, russia, Progress.NONE).act());
		Difference deleted = update();
		assertEquals(items(actors), deleted.parents());
		assertEquals(Optional.of(1), shown.codings(actors.id()));

		small.apply(undo);
		assertEquals(items(actors), update().parents());
		assertEquals(Optional.of(2), shown.codings(actors.id()));
	}

	@Test
	void aDeletedTreeIsNotRefreshedBelowItself() throws StudyProblem {
		small.act(CodebookActs.delete(small.study, actors, Progress.NONE).act());

		Difference difference = update();

		assertTrue(difference.top());
		assertEquals(Set.of(), difference.parents());
		assertEquals(List.of(shown.item(process.id())), shown.top());
	}

	@Test
	void theFilterFollowsNewNames() throws StudyProblem {
		shown.filter(FilterWords.of("usa"));
		assertEquals(List.of(), shown.top());

		small.act(CodebookActs.rename(small.study, states, "USA", small.amal));

		assertTrue(update().all());
		assertEquals(List.of(shown.item(actors.id())), shown.top());
		assertEquals(List.of(shown.item(states.id())), shown.children(shown.item(actors.id())));
	}

	@Test
	void whatHappensWhileCountingIsCountedToo() throws StudyProblem {
		ShownCodes fresh = new ShownCodes(small.study);
		CodeCounts begun = CodeCounts.of(small.study, Progress.NONE);
		small.apply(russia, essay, 0, 10);
		fresh.update(small.study, small.changes);
		assertEquals(Optional.empty(), fresh.codings(russia.id()));

		fresh.counted(begun);

		assertEquals(Optional.of(1), fresh.codings(russia.id()));
	}

	@Test
	void theRowOfANewCodeIsTheLastBelowItsParent() {
		CodebookItem row = shown.startNewCode(actors.id());

		assertEquals(row, shown.children(shown.item(actors.id())).getLast());
		assertEquals(shown.item(actors.id()), shown.parent(row));
		assertEquals(2, shown.top().size());

		shown.endNewCode();
		assertEquals(2, shown.children(shown.item(actors.id())).size());
	}

	@Test
	void aRecolouredCodeIsRelabelledInALongerBurst() throws StudyProblem {
		small.act(CodebookActs.recolour(process, Palette.colour(9), small.amal));
		small.apply(states, essay, 3, 4);
		Code added = small.code(process, "arms trade");

		Difference difference = update();

		assertTrue(difference.labels().containsAll(new ArrayList<>(items(process, states, actors, added))));
		assertEquals(items(process), difference.parents());
	}

	@Test
	void codesAreShownByNameByCountAndByColourAndTheCodebookKeepsItsOrder() throws StudyProblem {
		Code algeria = small.code(actors, "algeria");
		small.apply(states, essay, 0, 10);
		update();

		shown.sort(CodeOrder.NAME);
		assertEquals(rows(algeria, russia, states), shown.children(shown.item(actors.id())), "whatever the case");
		shown.sort(CodeOrder.COUNT);
		assertEquals(rows(states, russia, algeria), shown.children(shown.item(actors.id())), "equal ones in their own order");
		assertEquals(rows(actors, process), shown.top(), "with sub-codes");
		shown.sort(CodeOrder.OWN);
		assertEquals(rows(russia, states, algeria), shown.children(shown.item(actors.id())));
	}

	@Test
	void namesInArabicAreSortedAsArabic() throws StudyProblem {
		Code second = small.code(process, "ب");
		Code third = small.code(process, "تطبيع");
		Code first = small.code(process, "أمن");
		update();

		shown.sort(CodeOrder.NAME);

		assertEquals(rows(first, second, third), shown.children(shown.item(process.id())));
	}

	@Test
	void aCodingThatChangesTheOrderSaysSo() throws StudyProblem {
		shown.sort(CodeOrder.COUNT);
		assertEquals(rows(russia, states), shown.children(shown.item(actors.id())));
		shown.top();

		small.apply(states, essay, 0, 10);
		Difference first = update();
		small.apply(states, essay, 0, 5);
		Difference second = update();

		assertEquals(items(actors), Set.copyOf(first.parents()));
		assertEquals(rows(states, russia), shown.children(shown.item(actors.id())));
		assertFalse(second.isStructural(), "it is first already");
	}

	@Test
	void aRenameMovesACodeWhereNamesAreSorted() throws StudyProblem {
		shown.sort(CodeOrder.NAME);
		shown.top();

		small.act(CodebookActs.rename(small.study, actors, "Protagonists", small.amal));

		assertTrue(update().top());
		assertEquals(rows(process, actors), shown.top());
	}

	private List<CodebookItem> rows(Code... codes) {
		return List.of(codes).stream().map(code -> (CodebookItem) shown.item(code.id())).toList();
	}
}
