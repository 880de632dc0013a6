// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging several codes, splitting one, copying one, and giving codings another code. */
class MergeAndSplitTest {

	private final Fixture fixture = new Fixture();
	private final Code states = fixture.code("States");
	private final Code russia = fixture.code(states, "Russia");
	private final Code arms = fixture.code(russia, "arms");
	private final Code soviet = fixture.code("Soviet Union");
	private final Code sovietArms = fixture.code(soviet, "arms");
	private final Code sovietPeace = fixture.code(soviet, "peace");
	private final Code moscow = fixture.code("Moscow");
	private final Code moscowPeace = fixture.code(moscow, "peace");
	private final Document essay = fixture.document("essay", "قالت روسيا ذلك في موسكو");
	private final Passage both = fixture.passage(essay, 5, 10, russia, moscow);
	private final Passage old = fixture.passage(essay, 11, 14, soviet, sovietArms);
	private final Passage quiet = fixture.passage(essay, 18, 23, moscowPeace);
	private Study study = fixture.study();

	private void perform(Act act) throws StudyProblem {
		Study before = study;
		Applied applied = before.apply(act.change());
		study = applied.study();
		assertTrue(before.holdsSameAs(study.apply(applied.inverse()).study(), Progress.NONE), "undo of " + act.kind());
	}

	private List<String> tree() {
		return study.codebook().list().stream().map(study.codebook()::path).toList();
	}

	private List<String> codes(Passage passage) throws StudyProblem {
		Passage now = study.passages(essay, Progress.NONE).get(passage.id());
		return now == null ? List.of() : now.codings().stream().map(coding -> study.codebook().path(coding.code())).toList();
	}

	@Test
	void severalCodesBecomeOneWithTheirPassagesAndSubcodes() throws StudyProblem {
		CodeMerge.Plan plan = CodeMerge.plan(study, List.of(moscow, soviet), russia, fixture.amal(), Progress.NONE);
		assertEquals(List.of(4, 4, 1, 3, 1, 1), List.of(plan.codes(), plan.codings(), plan.twice(), plan.passages(), plan.documents(), plan.moved()));
		perform(plan.act());
		assertEquals(List.of("States", "States/Russia", "States/Russia/arms", "States/Russia/peace"), tree());
		assertEquals(List.of("States/Russia"), codes(both), "one coder has a code on a passage once");
		assertEquals(List.of("States/Russia", "States/Russia/arms"), codes(old));
		assertEquals(List.of("States/Russia/peace"), codes(quiet), "the two sub-codes of one name are one");
	}

	@Test
	void whatIsAnnouncedIsCountedAsEverywhereAndHasTheMemosOfSubcodesToo() throws StudyProblem {
		fixture.passage(essay, 5, 10, moscow); // another passage of the same range, as of another coder
		study = fixture.study();
		for (Code on : List.of(moscow, moscowPeace, sovietPeace, russia)) {
			perform(MemoActs.write(study, new Target(ElementKind.CODE, on.id()), "on " + on.name(), "", fixture.amal()));
		}
		Coding twice = both.codings().stream().filter(coding -> coding.code().equals(moscow.id())).findFirst().orElseThrow();
		perform(MemoActs.write(study, new Target(ElementKind.CODING, twice.id(), essay.id()), "on a coding", "", fixture.amal()));
		CodeMerge.Plan plan = CodeMerge.plan(study, List.of(moscow, soviet), russia, fixture.amal(), Progress.NONE);
		assertEquals(List.of(5, 3), List.of(plan.codings(), plan.passages()), "two passages of one range are one");
		assertEquals(3, plan.memos(), "that on Moscow, on the peace that is one with the other, and on the coding that is there twice");
		CodebookActs.Deletion deletion = CodebookActs.delete(study, moscow, Progress.NONE);
		assertEquals(List.of(3, 2), List.of(deletion.codings(), deletion.passages()), "and so it is before a code is deleted");
	}

	@Test
	void aRelationGoesWhoseCodesBecomeOneAndOneFromACodeToItselfStays() throws StudyProblem {
		relate("contradicts", russia, moscow);
		relate("causes", moscow, soviet);
		relate("needs", arms, moscow);
		relate("is like", moscow, moscow);
		relate("is part of", sovietArms, arms);
		UUID first = study.relations().at(0).id();
		perform(MemoActs.write(study, new Target(ElementKind.RELATION, first), "", "why", fixture.amal()));
		CodeMerge.Plan plan = CodeMerge.plan(study, List.of(moscow, soviet), russia, fixture.amal(), Progress.NONE);
		assertEquals(3, plan.relations(), "that of Russia and Moscow, of Moscow and the Union, and of the sub-codes of one name");
		assertEquals(0, plan.memos());
		perform(plan.act());
		assertEquals(List.of("needs: States/Russia/arms, States/Russia", "is like: States/Russia, States/Russia"), relations());
		assertNull(study.memos().list().stream().filter(memo -> memo.text().equals("why")).findFirst().orElseThrow().target(), "what was noted on one stays");
	}

	private void relate(String name, Code from, Code to) throws StudyProblem {
		perform(RelationActs.create(study, name, Relation.Kind.ONE_WAY, from, to, "", fixture.amal()));
	}

	private List<String> relations() {
		return study.relations().list().stream().map(relation -> relation.name() + ": " + study.codebook().path(relation.origin().id()) + ", " + study.codebook().path(relation.target().id())).toList();
	}

	@Test
	void aSubcodeBecomesOneWithTheCodeAboveIt() throws StudyProblem {
		perform(CodeMerge.act(study, russia, states, fixture.amal(), Progress.NONE));
		assertEquals(List.of("States", "States/arms"), tree().subList(0, 2));
		assertEquals(List.of("States", "Moscow"), codes(both));
		assertEquals(arms.id(), study.codebook().resolve("States/arms").id());
	}

	@Test
	void aCodeAndItsOwnSubcodeBecomeOneWithAThird() throws StudyProblem {
		perform(CodeMerge.plan(study, List.of(sovietArms, soviet), moscow, fixture.amal(), Progress.NONE).act());
		assertEquals(List.of("States", "States/Russia", "States/Russia/arms", "Moscow", "Moscow/peace"), tree());
		assertEquals(List.of("Moscow"), codes(old));
		assertNull(study.codebook().get(sovietPeace.id()), "it is one with the other peace");
	}

	@Test
	void aCodeDoesNotGoIntoWhatIsBelowIt() {
		for (Code to : List.of(states, russia, arms)) {
			assertEquals(Kind.CODE_CYCLE, assertThrows(StudyProblem.class, () -> CodeMerge.plan(study, List.of(moscow, states), to, fixture.amal(), Progress.NONE)).kind());
		}
	}

	@Test
	void examplesOfAllAreKept() throws StudyProblem {
		perform(Act.of(Act.Kind.CHANGE_CODE, Put.replace(moscow, moscow.withExamples(List.of(quiet.id()), fixture.amal().stamp())), "x"));
		perform(CodeMerge.act(study, study.codebook().require(moscow.id()), russia, fixture.amal(), Progress.NONE));
		assertEquals(List.of(quiet.id()), study.codebook().require(russia.id()).examples());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void anyMergeKeepsEveryCodingAndNoNameTwice(long seed) throws StudyProblem {
		Random random = new Random(seed);
		Fixture random2 = new Fixture();
		List<Code> all = new ArrayList<>(List.of(random2.code("a"), random2.code("b")));
		for (int i = 0; i < 12; i++) {
			Code above = all.get(random.nextInt(all.size()));
			String name = String.valueOf((char) ('a' + random.nextInt(4)));
			if (all.stream().noneMatch(code -> above.id().equals(code.parent()) && code.name().equals(name))) {
				all.add(random2.code(above, name));
			}
		}
		Document document = random2.document("d", "x".repeat(100));
		for (int i = 0; i < 20; i++) {
			random2.passage(document, i, i + 2, all.get(random.nextInt(all.size())));
		}
		study = random2.study();
		Code to = all.get(random.nextInt(all.size()));
		List<Code> from = all.stream().filter(code -> random.nextInt(3) == 0 && !study.codebook().withSubcodes(code.id()).contains(to.id())).toList();
		if (from.isEmpty()) {
			return;
		}
		int codes = study.codebook().size();
		CodeMerge.Plan plan = CodeMerge.plan(study, from, to, random2.amal(), Progress.NONE);
		perform(plan.act());
		assertEquals(codes - plan.codes(), study.codebook().size());
		assertEquals(new HashSet<>(tree()).size(), tree().size(), "seed " + seed + ": " + tree());
		assertEquals(20, study.passages(document, Progress.NONE).codings().size());
	}

	@Test
	void chosenCodingsGetANewCodeBesideTheOld() throws StudyProblem {
		UUID coding = both.codings().getFirst().id();
		perform(MemoActs.write(study, new Target(ElementKind.CODING, coding, essay.id()), "", "why", fixture.amal()));
		perform(Recoding.split(study, russia, study.passages(essay, Progress.NONE).list(), Set.of(coding), "روسيا", fixture.karim()));
		assertEquals(List.of("States", "States/Russia", "States/Russia/arms", "States/روسيا"), tree().subList(0, 4));
		assertEquals(List.of("States/روسيا", "Moscow"), codes(both));
		Passage now = study.passages(essay, Progress.NONE).at(5, 10).getFirst();
		assertEquals(Fixture.AMAL, now.codings().getFirst().coder(), "it is still hers");
		assertEquals(coding, now.codings().getFirst().id(), "with what is noted on it");
	}

	@Test
	void onlyCodingsOfTheCodeAreSplitOff() {
		UUID other = both.codings().getLast().id();
		for (Set<UUID> wrong : List.of(Set.of(other), Set.of(new UUID(5, 5)), Set.<UUID>of())) {
			assertEquals(Kind.CODING_UNKNOWN,
					assertThrows(StudyProblem.class, () -> Recoding.split(study, russia, study.passages(essay, Progress.NONE).list(), wrong, "new", fixture.amal())).kind());
		}
		assertEquals(Kind.CODE_EXISTS, assertThrows(StudyProblem.class, () -> Recoding.split(study, russia, List.of(both), Set.of(both.codings().getFirst().id()), "Russia", fixture.amal())).kind());
	}

	@Test
	void aCodingThatIsThereAlreadyBecomesOneWithIt() throws StudyProblem {
		UUID first = both.codings().getFirst().id();
		UUID second = both.codings().getLast().id();
		perform(MemoActs.write(study, new Target(ElementKind.CODING, first, essay.id()), "", "why", fixture.amal()));
		perform(Recoding.act(study, List.of(both), Set.of(first), moscow, fixture.amal()).orElseThrow());
		assertEquals(List.of("Moscow"), codes(both));
		assertEquals(new Target(ElementKind.CODING, second, essay.id()), study.memos().at(0).target());
		assertEquals(Optional.empty(), Recoding.act(study, study.passages(essay, Progress.NONE).list(), Set.of(second), moscow, fixture.amal()));
	}

	@Test
	void aCopyHasTheSubcodesAndNoCodings() throws StudyProblem {
		perform(CodebookActs.define(soviet, "the state that was", "in", "out", fixture.amal()));
		perform(CodebookActs.copy(study, study.codebook().require(soviet.id()), "Union", true, fixture.amal()));
		assertEquals(List.of("Soviet Union", "Soviet Union/arms", "Soviet Union/peace", "Union", "Union/arms", "Union/peace", "Moscow", "Moscow/peace"), tree().subList(3, 11));
		Code copy = study.codebook().resolve("Union");
		assertEquals("the state that was", copy.definition().text());
		assertEquals(List.of("Soviet Union", "Soviet Union/arms"), codes(old));
		perform(CodebookActs.copy(study, soviet.withName("x", fixture.amal().stamp()), "alone", false, fixture.amal()));
		assertTrue(tree().contains("alone") && !tree().contains("alone/arms"));
	}
}
