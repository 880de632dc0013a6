// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people did to one thing is shown to both with both values, and is there until one of them says which is right. */
class ConflictsTest {

	private final Path folder;
	private OpenStudy one;
	private OpenStudy two;
	private Document essay;

	@SuppressWarnings("null") // set before each test
	ConflictsTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void openTwice() throws Exception {
		one = OpenStudy.create(folder, "study", "Amal");
		one.perform(StudyActs.addCoder(one.study(), "Bashir", one.author().newId()));
		essay = OpenStudyTest.add(one, "essay", "قالت روسيا 🙂 ذلك");
		one.perform(CodebookActs.create(one.study(), null, "base", null, "", one.author()));
		one.perform(CodingActs.apply(one.study(), essay, List.of(new Extent(5, 10)), base(one), null, one.author()).orElseThrow());
		one.save();
		two = OpenStudy.open(folder, Progress.NONE);
		two.actAs(two.study().resolveCoder("Bashir").id());
	}

	@AfterEach
	void close() throws Exception {
		one.close();
		two.close();
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void whatFollowsEachOtherIsNone() throws Exception {
		rename(one, "first");
		two.refresh();
		rename(two, "second");
		one.refresh();
		rename(one, "third");
		assertEquals(List.of(), one.conflicts(Progress.NONE));
	}

	@Test
	void twoNamesAreShownToBothWithWhoGaveThem() throws Exception {
		List<String> told = new ArrayList<>();
		one.addListener(new StudyListener() {
			@Override
			public void changed(Study before, Study after, ChangeSet changeSet) {
				return;
			}

			@Override
			public void conflicted() {
				told.add("conflict");
			}
		});
		rename(one, "اسمي");
		rename(two, "theirs");
		one.refresh();
		assertEquals(List.of("conflict"), told);
		Conflict conflict = only(one);
		assertEquals(conflict, only(two), "the same in all copies");
		assertEquals(Conflict.Kind.VALUES, conflict.kind());
		assertEquals(List.of("name", "theirs", "اسمي", "theirs"), List.of(conflict.key(), conflict.title(), conflict.other().value(), conflict.stands().value()));
		assertEquals(one.study().resolveCoder("Amal").id(), conflict.other().coder());
		assertEquals(one.study().resolveCoder("Bashir").id(), conflict.stands().coder());
	}

	@Test
	void whatIsKeptIsNotAskedAgain() throws Exception {
		rename(one, "mine");
		rename(two, "theirs");
		one.settle(only(one), false);
		assertEquals("theirs", base(one).name());
		assertEquals(List.of(), one.conflicts(Progress.NONE));
		assertEquals(List.of(), two.conflicts(Progress.NONE), "nor in the other copy");
		one.undo();
		assertEquals(1, one.conflicts(Progress.NONE).size());
		assertEquals(1, two.conflicts(Progress.NONE).size());
		one.redo();
		assertEquals(List.of(), two.conflicts(Progress.NONE));
	}

	@Test
	void theOtherIsTakenAndCanBeGivenBack() throws Exception {
		rename(one, "mine");
		rename(two, "theirs");
		Conflict conflict = only(two);
		two.settle(conflict, true);
		one.refresh();
		assertEquals(List.of("mine", "mine"), List.of(base(one).name(), base(two).name()));
		assertEquals(List.of(), one.conflicts(Progress.NONE));
		assertEquals(Kind.OVERTAKEN, assertThrows(StudyProblem.class, () -> one.settle(conflict, true)).kind());
		two.undo();
		assertEquals("theirs", base(two).name());
		assertEquals(1, two.conflicts(Progress.NONE).size());
	}

	@Test
	void whoNamesItAnewWithBothBeforeTheEyesHasSettledIt() throws Exception {
		rename(one, "mine");
		rename(two, "theirs");
		one.refresh();
		rename(one, "ours");
		assertEquals(List.of(), one.conflicts(Progress.NONE));
		assertEquals(List.of(), two.conflicts(Progress.NONE));
	}

	@Test
	void whatOneChangedAndTheOtherRemovedIsShown() throws Exception {
		one.perform(MemoActs.write(one.study(), null, "title", "text", one.author()));
		two.refresh();
		tick();
		one.perform(MemoActs.delete(one.study(), one.study().memos().at(0)));
		two.perform(MemoActs.change(two.study().memos().at(0), "title", "other text", two.author()));
		one.refresh();
		assertEquals(1, one.study().memos().size(), "edit beats removal");
		Conflict conflict = only(one);
		assertEquals(Conflict.Kind.REMOVED, conflict.kind());
		assertEquals(one.study().resolveCoder("Amal").id(), conflict.other().coder());
		one.settle(conflict, true);
		assertEquals(0, one.study().memos().size());
		two.refresh();
		assertEquals(0, two.study().memos().size());
	}

	@Test
	void twoPlacesOfAPassageAreShown() throws Exception {
		tick();
		one.perform(CodingActs.move(one.study(), passage(one), 0, 10));
		tick();
		two.perform(CodingActs.move(two.study(), passage(two), 5, 13));
		Conflict conflict = only(one);
		assertEquals(List.of("start", "5:12", "0:10"), List.of(conflict.key(), conflict.stands().value(), conflict.other().value()));
		one.settle(conflict, true);
		assertTrue(passage(one).hasRange(0, 10));
	}

	@Test
	void twoDefinitionsBothStayInTheEnd() throws Exception {
		tick();
		one.perform(CodebookActs.define(base(one), "mine", "", "", one.author()));
		tick();
		two.perform(CodebookActs.define(base(two), "theirs", "", "", two.author()));
		Conflict conflict = only(one);
		assertEquals(List.of("definitions", "theirs", "mine"), List.of(conflict.key(), conflict.stands().value(), conflict.other().value()));
		one.settle(conflict, true);
		assertEquals(List.of("", "mine", "theirs", "mine"), base(one).definitions().stream().map(definition -> definition.text()).toList());
		two.refresh();
		assertEquals(base(one), base(two));
	}

	@Test
	void eachCodingKnowsWhichOfTwoDefinitionsWasBeforeTheEyes() throws Exception {
		for (OpenStudy open : List.of(one, two)) {
			tick();
			open.perform(CodebookActs.define(base(open), open == one ? "تعريفي" : "theirs", "", "", open.author()));
			open.perform(CodingActs.apply(open.study(), essay, List.of(open == one ? new Extent(0, 4) : new Extent(11, 13)), base(open), null, open.author()).orElseThrow());
		}
		one.refresh();
		two.refresh();
		for (OpenStudy open : List.of(one, two)) {
			assertEquals(List.of("", "تعريفي", "theirs"), base(open).definitions().stream().map(definition -> definition.text()).toList(), "the later one is in force, the other one stays");
			assertEquals(List.of("تعريفي", "", "theirs"), codedUnder(open));
		}
		one.save();
		two.save();
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("تعريفي", "", "theirs"), codedUnder(again));
		}
	}

	/** What the code meant for each coding, in text order. */
	private List<String> codedUnder(OpenStudy open) throws StudyProblem {
		Code code = base(open);
		return open.study().passages(essay, Progress.NONE).list().stream().flatMap(passage -> passage.codings().stream())
				.map(coding -> code.definitions().get(code.place(coding.definitionVersion()) - 1).text()).toList();
	}

	@Test
	void codesOfOneNameAreOfferedAndMergedIntoOne() throws Exception {
		for (OpenStudy open : List.of(one, two)) {
			tick();
			open.perform(CodebookActs.createPath(open.study(), "Actors/Russia", open.author()));
			open.perform(CodebookActs.createPath(open.study(), "Actors/" + (open == one ? "France" : "Algeria"), open.author()));
			Code russia = open.study().codebook().resolve("Actors/Russia");
			open.perform(CodingActs.apply(open.study(), essay, List.of(new Extent(5, 10)), russia, null, open.author()).orElseThrow());
			open.perform(CodebookActs.define(russia, "definition of " + open.author().coder(), "", "", open.author()));
		}
		one.refresh();
		Study before = one.study();
		Conflict conflict = only(one);
		assertEquals(Conflict.Kind.SAME_NAME, conflict.kind());
		assertEquals("Actors", conflict.title());
		one.settle(conflict, true);
		assertEquals(List.of("base", "Actors", "Actors/Russia", "Actors/France", "Actors/Algeria"), one.study().codebook().list().stream().map(one.study().codebook()::path).toList());
		Code russia = one.study().codebook().resolve("Actors/Russia");
		List<Coding> codings = one.study().passages(essay, Progress.NONE).list().stream().flatMap(passage -> passage.codings().stream()).filter(coding -> coding.code().equals(russia.id())).toList();
		assertEquals(2, codings.size(), "of two coders");
		assertEquals(1, one.study().memos().size(), "the other definition is kept");
		assertEquals(List.of(), one.conflicts(Progress.NONE));
		two.refresh();
		assertEquals(one.study().codebook(), two.study().codebook());
		one.undo();
		assertTrue(before.holdsSameAs(one.study(), Progress.NONE));
		assertEquals(1, one.conflicts(Progress.NONE).size());
		one.settle(only(one), false);
		assertEquals(List.of(), two.conflicts(Progress.NONE), "two codes of one name may be what somebody wants");
	}

	@Test
	void afterTheyMetConflictsStayAcrossRestarts() throws Exception {
		rename(one, "mine");
		rename(two, "theirs");
		one.refresh();
		one.close();
		two.close();
		one = OpenStudy.open(folder, Progress.NONE);
		two = OpenStudy.open(folder, Progress.NONE);
		assertEquals("mine", only(one).other().value());
	}

	private static Conflict only(OpenStudy open) throws StudyProblem {
		List<Conflict> conflicts = open.conflicts(Progress.NONE);
		assertEquals(1, conflicts.size(), conflicts.toString());
		return conflicts.getFirst();
	}

	private static Code base(OpenStudy open) {
		return open.study().codebook().list().getFirst();
	}

	private Passage passage(OpenStudy open) throws StudyProblem {
		return open.study().passages(essay, Progress.NONE).list().getFirst();
	}

	private static void rename(OpenStudy open, String name) throws StudyProblem {
		tick();
		open.perform(CodebookActs.rename(open.study(), base(open), name, open.author()));
	}

	/** What is done from now on is later. */
	private static void tick() {
		for (long now = System.currentTimeMillis(); now == System.currentTimeMillis();) {
			Thread.onSpinWait();
		}
	}
}
