// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.hashiya.model.ChangeSet.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeActsTest {

	private static final int LENGTH = 60;

	private final Fixture fixture = new Fixture();
	private final Code russia = fixture.code("Russia");
	private final Code peace = fixture.code("Peace");
	private final Code trade = fixture.code("Trade");
	private final Document essay = fixture.document("essay", "قالت روسيا ذلك ".repeat(4));
	private Study study = fixture.study();

	private void perform(Act act) throws StudyProblem {
		Study before = study;
		Applied applied = before.apply(act.change());
		study = applied.study();
		assertTrue(before.holdsSameAs(study.apply(applied.inverse()).study(), Progress.NONE), "undo of " + act.kind());
	}

	private void code(Author author, int start, int end, Code code) throws StudyProblem {
		perform(CodingActs.apply(study, essay, List.of(new Extent(start, end)), code, null, author).orElseThrow());
	}

	private Memo memo(Target target, String text) throws StudyProblem {
		perform(MemoActs.write(study, target, "", text, fixture.amal()));
		return study.memos().list().getLast();
	}

	private Target onPassage(int start, int end) throws StudyProblem {
		return new Target(ElementKind.PASSAGE, only(start, end).id(), essay.id());
	}

	private Passage only(int start, int end) throws StudyProblem {
		List<Passage> found = study.passages(essay, Progress.NONE).at(start, end);
		assertEquals(1, found.size());
		return found.getFirst();
	}

	/** What is coded, as people see it: range, code, coder. */
	private List<String> seen() throws StudyProblem {
		TreeSet<String> seen = new TreeSet<>();
		for (Passage passage : study.passages(essay, Progress.NONE).list()) {
			passage.codings().forEach(coding -> seen.add(passage.start() + "-" + passage.end() + " " + study.codebook().path(coding.code()) + " " + (coding.coder().equals(Fixture.AMAL) ? "A" : "K")));
		}
		return List.copyOf(seen);
	}

	private static Extent range(int start, int end) {
		return new Extent(start, end);
	}

	@Test
	void allThatTheCoderHasOnTheRangeMovesAndNothingOfOthers() throws StudyProblem {
		code(fixture.amal(), 5, 10, russia);
		code(fixture.amal(), 5, 10, peace);
		code(fixture.karim(), 5, 10, russia);
		perform(RangeActs.move(study, essay, range(5, 10), range(0, 10), fixture.amal()).orElseThrow());
		assertEquals(List.of("0-10 Peace A", "0-10 Russia A", "5-10 Russia K"), seen());
		assertEquals(Optional.empty(), RangeActs.move(study, essay, range(5, 9), range(5, 10), fixture.amal()), "there is nothing");
		assertEquals(Optional.empty(), RangeActs.move(study, essay, range(0, 10), range(0, 10), fixture.amal()), "it is there");
		assertThrows(StudyProblem.class, () -> RangeActs.move(study, essay, range(0, 10), range(4, 4), fixture.amal()));
		assertThrows(StudyProblem.class, () -> RangeActs.move(study, essay, range(0, 10), range(4, LENGTH + 1), fixture.amal()));
	}

	@Test
	void aPassageThatComesOntoAnotherBecomesOneWithIt() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		code(fixture.amal(), 0, 4, peace);
		code(fixture.amal(), 0, 10, russia);
		Memo here = memo(onPassage(0, 4), "here");
		Memo there = memo(onPassage(0, 10), "there");
		Memo coding = memo(new Target(ElementKind.CODING, only(0, 4).codings().getFirst().id(), essay.id()), "on Russia");
		Case group = new Case(fixture.id(), "group", "", List.of(), List.of(), List.of(onPassage(0, 4)), List.of());
		perform(Act.of(Act.Kind.IMPORT_STUDY, Put.add(group, -1), ""));

		perform(RangeActs.move(study, essay, range(0, 4), range(0, 10), fixture.amal()).orElseThrow());

		Passage one = only(0, 10);
		assertEquals(List.of("0-10 Peace A", "0-10 Russia A"), seen());
		assertEquals(2, one.codings().size(), "each code once");
		assertEquals(Set.of(here.id(), there.id()), Set.copyOf(one.memos()));
		assertEquals(one.id(), target(here).id());
		assertEquals(one.codings().getFirst().id(), target(coding).id());
		assertEquals(List.of(onPassage(0, 10)), study.cases().at(0).passages());
	}

	private Target target(Memo memo) {
		Memo now = study.memos().get(memo.id());
		assertNotNull(now);
		Target target = now.target();
		assertNotNull(target);
		return target;
	}

	@Test
	void stepByStepOnePassesOtherPassagesWithoutTakingThemAlong() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		code(fixture.amal(), 0, 10, russia);
		code(fixture.amal(), 0, 10, peace);
		memo(onPassage(0, 4), "goes along");
		Study start = study;
		Act first = RangeActs.move(start, essay, range(0, 4), range(0, 10), fixture.amal()).orElseThrow();
		Change back = start.apply(first.change()).inverse();
		perform(first);
		Act second = RangeActs.move(start, essay, range(0, 4), range(0, 14), fixture.amal()).orElseThrow();
		perform(RangeActs.instead(back, Optional.of(second), essay).orElseThrow());
		assertEquals(List.of("0-10 Peace A", "0-10 Russia A", "0-14 Russia A"), seen());
		assertEquals(1, only(0, 14).memos().size());
		assertEquals(0, only(0, 10).memos().size());
		perform(RangeActs.instead(start.apply(second.change()).inverse(), Optional.empty(), essay).orElseThrow());
		assertTrue(start.holdsSameAs(study, Progress.NONE), "and back to where it began");
	}

	@Test
	void ofAPassageWithCodingsOfSeveralOnlyTheOwnMove() throws StudyProblem {
		Passage mixed = new Passage(fixture.id(), essay.id(), 5, 10, Fixture.KARIM, null,
				List.of(new Coding(fixture.id(), russia.id(), 1, Fixture.KARIM, null), new Coding(fixture.id(), peace.id(), 1, Fixture.AMAL, null)), List.of());
		perform(Act.of(Act.Kind.IMPORT_STUDY, new Put(null, -1, mixed, -1), ""));
		perform(RangeActs.move(study, essay, range(5, 10), range(5, 12), fixture.amal()).orElseThrow());
		assertEquals(List.of("5-10 Russia K", "5-12 Peace A"), seen());
		assertEquals(mixed.codings().getLast().id(), only(5, 12).codings().getFirst().id(), "the coding is the same");
	}

	@Test
	void splitGivesBothPartsAllCodesAndTheFirstTheMemos() throws StudyProblem {
		code(fixture.amal(), 0, 10, russia);
		code(fixture.amal(), 0, 10, peace);
		code(fixture.karim(), 0, 10, peace);
		Memo memo = memo(onPassage0(), "a thought");
		perform(RangeActs.split(study, essay, range(0, 10), range(0, 4), range(5, 10), fixture.amal()).orElseThrow());
		assertEquals(List.of("0-10 Peace K", "0-4 Peace A", "0-4 Russia A", "5-10 Peace A", "5-10 Russia A"), seen());
		assertEquals(List.of(memo.id()), only(0, 4).memos());
		assertEquals(List.of(), only(5, 10).memos());
		assertThrows(StudyProblem.class, () -> RangeActs.split(study, essay, range(0, 4), range(0, 3), range(3, 5), fixture.amal()));
	}

	private Target onPassage0() throws StudyProblem {
		Passage own = study.passages(essay, Progress.NONE).at(0, 10).stream().filter(passage -> passage.coder().equals(Fixture.AMAL)).findFirst().orElseThrow();
		return new Target(ElementKind.PASSAGE, own.id(), essay.id());
	}

	@Test
	void whatIsSplitAndJoinedIsAsBefore() throws StudyProblem {
		code(fixture.amal(), 0, 10, russia);
		code(fixture.amal(), 0, 10, peace);
		Memo memo = memo(onPassage(0, 10), "a thought");
		Passage before = only(0, 10);
		perform(RangeActs.split(study, essay, range(0, 10), range(0, 4), range(5, 10), fixture.amal()).orElseThrow());
		perform(RangeActs.join(study, essay, range(0, 4), fixture.amal()).orElseThrow());
		assertEquals(before, only(0, 10));
		assertEquals(List.of("0-10 Peace A", "0-10 Russia A"), seen());
		assertEquals(only(0, 10).id(), target(memo).id());
	}

	@Test
	void joinTakesWhatBothHaveAndLeavesTheRest() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		code(fixture.amal(), 0, 4, peace);
		code(fixture.amal(), 5, 8, peace);
		code(fixture.karim(), 9, 10, russia);
		code(fixture.amal(), 12, 16, russia);
		code(fixture.amal(), 12, 16, trade);
		Memo later = memo(onPassage(12, 16), "stays with Trade");
		assertEquals(Optional.of(range(5, 8)), RangeActs.next(study, essay, range(0, 4), fixture.amal()));
		perform(RangeActs.join(study, essay, range(0, 4), fixture.amal()).orElseThrow());
		assertEquals(List.of("0-4 Russia A", "0-8 Peace A", "12-16 Russia A", "12-16 Trade A", "9-10 Russia K"), seen());
		perform(RangeActs.join(study, essay, range(0, 4), fixture.amal()).orElseThrow());
		assertEquals(List.of("0-16 Russia A", "0-8 Peace A", "12-16 Trade A", "9-10 Russia K"), seen());
		assertEquals(List.of(later.id()), only(12, 16).memos());
		assertEquals(Optional.empty(), RangeActs.join(study, essay, range(0, 16), fixture.amal()));
	}

	@Test
	void thePreviousIsTheOneThatIsJoinedWithThis() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		code(fixture.amal(), 5, 8, russia);
		code(fixture.amal(), 9, 10, peace);
		code(fixture.karim(), 9, 10, russia);
		code(fixture.amal(), 12, 16, russia);
		assertEquals(Optional.of(range(5, 8)), RangeActs.previous(study, essay, range(12, 16), fixture.amal()));
		assertEquals(Optional.of(range(0, 4)), RangeActs.previous(study, essay, range(5, 8), fixture.amal()));
		assertEquals(Optional.empty(), RangeActs.previous(study, essay, range(0, 4), fixture.amal()));
		assertEquals(Optional.empty(), RangeActs.previous(study, essay, range(9, 10), fixture.amal()));
		code(fixture.amal(), 6, 7, russia);
		assertEquals(Optional.empty(), RangeActs.previous(study, essay, range(12, 16), fixture.amal()), "the one within is the next of 5 to 8, and 12 to 16 that of the one within");
	}

	@Test
	void recodeKeepsTheMemosOfTheCoding() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		Memo memo = memo(new Target(ElementKind.CODING, only(0, 4).codings().getFirst().id(), essay.id()), "why");
		perform(RangeActs.recode(study, only(0, 4), only(0, 4).codings().getFirst().id(), peace, fixture.amal()).orElseThrow());
		assertEquals(List.of("0-4 Peace A"), seen());
		assertEquals(only(0, 4).codings().getFirst().id(), target(memo).id());

		code(fixture.amal(), 0, 4, trade);
		perform(RangeActs.recode(study, only(0, 4), only(0, 4).codings().getFirst().id(), trade, fixture.amal()).orElseThrow());
		assertEquals(List.of("0-4 Trade A"), seen());
		assertEquals(only(0, 4).codings().getFirst().id(), target(memo).id());
		assertEquals(Optional.empty(), RangeActs.recode(study, only(0, 4), only(0, 4).codings().getFirst().id(), trade, fixture.amal()));
	}

	@Test
	void recodedOnToACodeThatTheCoderHasInAnotherPassageOfTheRangeBothBecomeOne() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		code(fixture.karim(), 0, 4, trade);
		Passage amals = study.passages(essay, Progress.NONE).at(0, 4).getFirst();
		Passage imported = new Passage(fixture.id(), essay.id(), 0, 4, Fixture.AMAL, fixture.amal().now(), List.of(new Coding(fixture.id(), trade.id(), 1, Fixture.AMAL, fixture.amal().now())), List.of());
		perform(Act.of(Act.Kind.IMPORT_STUDY, Put.add(imported, -1), ""));
		perform(Act.of(Act.Kind.CHANGE_CODE, Put.replace(russia, russia.withExamples(List.of(amals.id()))), ""));

		UUID coding = amals.codings().stream().filter(each -> each.code().equals(russia.id())).findFirst().orElseThrow().id();
		perform(Recoding.act(study, List.of(Objects.requireNonNull(study.passages(essay, Progress.NONE).get(amals.id()))), Set.of(coding), trade, fixture.karim()).orElseThrow());

		assertEquals(List.of("0-4 Trade A", "0-4 Trade K"), seen(), "each coder has it once");
		assertEquals(2, study.passages(essay, Progress.NONE).list().stream().flatMap(passage -> passage.codings().stream()).count());
		for (UUID example : study.codebook().require(russia.id()).examples()) {
			assertNotNull(study.passages(essay, Progress.NONE).get(example), "it is there, or none is");
		}
	}

	@Test
	void anExampleThatBecomesOneWithAnotherPassageIsThatOne() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		code(fixture.amal(), 0, 10, russia);
		perform(Act.of(Act.Kind.CHANGE_CODE, Put.replace(russia, russia.withExamples(List.of(only(0, 4).id()))), ""));
		perform(RangeActs.move(study, essay, range(0, 4), range(0, 10), fixture.amal()).orElseThrow());
		assertEquals(List.of(only(0, 10).id()), study.codebook().require(russia.id()).examples());
	}

	@Test
	void deleteTakesTheOwnAndKeepsMemosOnTheDocument() throws StudyProblem {
		code(fixture.amal(), 0, 4, russia);
		Memo memo = memo(onPassage(0, 4), "a thought");
		code(fixture.karim(), 0, 4, russia);
		perform(RangeActs.delete(study, essay, range(0, 4), fixture.amal()).orElseThrow());
		assertEquals(List.of("0-4 Russia K"), seen());
		assertEquals(essay.id(), target(memo).id());
		assertEquals(Optional.empty(), RangeActs.delete(study, essay, range(0, 4), fixture.amal()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whateverIsDoneNoMemoLosesWhatItIsOnAndNothingOfOthersMoves(long seed) throws StudyProblem {
		Random random = new Random(seed);
		List<Code> codes = List.of(russia, peace, trade);
		for (int i = 0; i < 12; i++) {
			int start = random.nextInt(10);
			Optional<Act> act = CodingActs.apply(study, essay, List.of(range(start, start + 1 + random.nextInt(6))), codes.get(random.nextInt(3)), random.nextInt(3) == 0 ? "memo " + i : null,
					random.nextInt(4) == 0 ? fixture.karim() : fixture.amal());
			if (act.isPresent()) {
				perform(act.get());
			}
		}
		for (int i = 0; i < 60; i++) {
			List<Passage> passages = study.passages(essay, Progress.NONE).list();
			if (passages.isEmpty()) {
				break;
			}
			Passage passage = passages.get(random.nextInt(passages.size()));
			Extent here = range(passage.start(), passage.end());
			Set<UUID> memos = new HashSet<>();
			study.memos().list().forEach(memo -> memos.add(memo.id()));
			List<Passage> others = others();
			TreeSet<String> own = ownCodes();
			int start = random.nextInt(10);
			Optional<Act> act = switch (random.nextInt(3)) {
			case 0 -> RangeActs.move(study, essay, here, range(start, start + 1 + random.nextInt(6)), fixture.amal());
			case 1 -> passage.length() < 2 ? Optional.empty()
					: RangeActs.split(study, essay, here, range(here.start(), here.start() + 1), range(here.start() + 1, here.end()), fixture.amal());
			default -> RangeActs.join(study, essay, here, fixture.amal());
			};
			if (act.isPresent()) {
				perform(act.get());
			}
			String step = "seed " + seed + ", step " + i;
			assertEquals(others, others(), step);
			assertEquals(own, ownCodes(), step + ": no code is lost");
			Set<UUID> after = new HashSet<>();
			study.memos().list().forEach(memo -> after.add(memo.id()));
			assertEquals(memos, after, step);
			assertSound(step);
		}
	}

	private List<Passage> others() throws StudyProblem {
		return study.passages(essay, Progress.NONE).list().stream().filter(passage -> !passage.coder().equals(Fixture.AMAL)).toList();
	}

	private TreeSet<String> ownCodes() throws StudyProblem {
		TreeSet<String> codes = new TreeSet<>();
		study.passages(essay, Progress.NONE).list().stream().filter(passage -> passage.coder().equals(Fixture.AMAL)).flatMap(passage -> passage.codings().stream())
				.forEach(coding -> codes.add(study.codebook().path(coding.code())));
		return codes;
	}

	/** Memos and passages name each other, no code is twice where it is seen once, and no passage is bare. */
	private void assertSound(String step) throws StudyProblem {
		List<String> twice = new ArrayList<>();
		Set<UUID> named = new HashSet<>();
		for (Passage passage : study.passages(essay, Progress.NONE).list()) {
			assertFalse(passage.isBare(), step);
			named.addAll(passage.memos());
			for (UUID memo : passage.memos()) {
				Memo known = study.memos().get(memo);
				assertNotNull(known, step);
				assertEquals(new Target(ElementKind.PASSAGE, passage.id(), essay.id()), known.target(), step);
			}
			for (Passage other : study.passages(essay, Progress.NONE).at(passage.start(), passage.end())) {
				for (Coding coding : other.codings()) {
					passage.codings().stream().filter(each -> each.code().equals(coding.code()) && each.coder().equals(coding.coder()) && !each.id().equals(coding.id()))
							.forEach(each -> twice.add(each.toString()));
				}
			}
		}
		assertEquals(study.memos().size(), named.size(), step);
		assertEquals(List.of(), twice, step);
	}
}
