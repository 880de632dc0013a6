// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class LanesTest {

	private static final UUID A = new UUID(0, 0xA);
	private static final UUID B = new UUID(0, 0xB);

	private static List<Bracket> all(Lanes lanes, int from, int to) {
		List<Bracket> found = new ArrayList<>();
		lanes.forEachOverlapping(from, to, found::add);
		return found;
	}

	@Test
	void equalRangesWithOneCodeAreOneBracketAndWithTwoStandSideBySide() {
		Lanes lanes = Lanes.of(Passages.of(List.of(FlattenerTest.passage(0, 5, A), FlattenerTest.passage(0, 5, A, B))), Coding::code);

		assertEquals(List.of(new Bracket(0, 5, A, false, 0), new Bracket(0, 5, B, false, 1)), all(lanes, 0, 5));
	}

	@Test
	void aLaneIsFreeAgainWhereItsBracketEnds() {
		Lanes lanes = Lanes.of(Passages.of(List.of(FlattenerTest.passage(0, 5, A), FlattenerTest.passage(5, 9, B))), Coding::code);

		assertEquals(1, lanes.count());
	}

	@Test
	void aPassageWithOnlyAMemoHasABracketWithoutCode() {
		Lanes lanes = Lanes.of(Passages.of(List.of(FlattenerTest.passage(2, 4).withMemos(List.of(A)))), Coding::code);

		assertEquals(List.of(new Bracket(2, 4, null, true, 0)), all(lanes, 0, 9));
	}

	@RepeatedTest(20)
	void noTwoBracketsMeetInALaneAndThereAreNoMoreLanesThanNeeded() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<Passage> passages = new ArrayList<>();
		for (int i = random.nextInt(40); i > 0; i--) {
			int start = random.nextInt(100);
			passages.add(FlattenerTest.passage(start, start + 1 + random.nextInt(20), new UUID(0, random.nextInt(6))));
		}

		Lanes lanes = Lanes.of(Passages.of(passages), Coding::code);

		String message = "seed " + seed;
		int deepest = 0;
		for (int at = 0; at < 120; at++) {
			List<Bracket> here = all(lanes, at, at + 1);
			Set<Integer> taken = new HashSet<>();
			here.forEach(bracket -> assertTrue(taken.add(bracket.lane()), message + ": two in lane " + bracket.lane()));
			int from = at;
			Set<String> expected = new HashSet<>();
			passages.stream().filter(passage -> passage.overlaps(from, from + 1))
					.forEach(passage -> expected.add(passage.start() + " " + passage.end() + " " + passage.codings().getFirst().code()));
			assertEquals(expected.size(), here.size(), message);
			deepest = Math.max(deepest, here.size());
		}
		assertEquals(deepest, lanes.count(), message);
	}

	@RepeatedTest(200)
	void afterAChangeWhatWasThereStaysInItsLane() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int length = 20 + random.nextInt(400);
		List<Passage> passages = new ArrayList<>();
		for (int i = random.nextInt(60); i > 0; i--) {
			passages.add(random(random, length));
		}
		Passages before = Passages.of(passages);
		Lanes lanes = Lanes.of(before, Coding::code);
		for (int change = 0; change < 10; change++) {
			for (int i = random.nextInt(3); i > 0 && !passages.isEmpty(); i--) {
				passages.remove(random.nextInt(passages.size()));
			}
			for (int i = random.nextInt(3); i > 0; i--) {
				passages.add(random(random, length));
			}
			if (!passages.isEmpty() && random.nextBoolean()) {
				int at = random.nextInt(passages.size());
				passages.set(at, random.nextBoolean() ? passages.get(at).withMemos(List.of(A)) : passages.get(at).withCodings(FlattenerTest.passage(0, 1, A, B).codings()));
			}
			Passages after = Passages.of(passages);

			Lanes later = lanes.after(before, after, Coding::code);

			String message = "seed " + seed + ", change " + change;
			Lanes packed = Lanes.of(after, Coding::code);
			assertSound(packed, later, message);
			if (!later.list().equals(packed.list())) { // else they were too many
				assertKept(lanes, later, message);
			}
			lanes = later;
			before = after;
		}
	}

	/** The same brackets, in lanes where none meets another, and not many more of these than are needed. */
	private static void assertSound(Lanes packed, Lanes lanes, String message) {
		assertEquals(packed.list().stream().map(LanesTest::somewhere).toList(), lanes.list().stream().map(LanesTest::somewhere).toList(), message);
		List<Bracket> all = lanes.list();
		for (Bracket one : all) {
			for (Bracket other : all) {
				boolean meet = one.start() < Math.max(other.end(), other.start() + 1) && other.start() < Math.max(one.end(), one.start() + 1);
				assertTrue(one.equals(other) || !meet || one.lane() != other.lane(), () -> message + ": " + one + " meets " + other);
			}
		}
	}

	private static void assertKept(Lanes before, Lanes after, String message) {
		Map<Bracket, Integer> known = new HashMap<>();
		before.list().forEach(bracket -> known.put(somewhere(bracket), bracket.lane()));
		for (Bracket bracket : after.list()) {
			assertEquals(known.getOrDefault(somewhere(bracket), bracket.lane()), bracket.lane(), () -> message + ": " + bracket);
		}
	}

	/** A bracket without its lane and its memo. */
	private static Bracket somewhere(Bracket bracket) {
		return new Bracket(bracket.start(), bracket.end(), bracket.code(), false, 0);
	}

	@Test
	void anotherCodingBeforeThemMovesNone() {
		Passage some = FlattenerTest.passage(10, 20, A);
		Passage others = FlattenerTest.passage(15, 30, B);
		Passages before = Passages.of(List.of(some, others));

		Lanes lanes = Lanes.of(before, Coding::code).after(before, Passages.of(List.of(some, others, FlattenerTest.passage(0, 18, B))), Coding::code);

		assertEquals(List.of(2, 0, 1), lanes.list().stream().map(Bracket::lane).toList());
	}

	@Test
	void whereManyMoreLanesThanNeededWouldBeLeftAllArePackedAnew() {
		List<Passage> all = new ArrayList<>();
		List<Passage> left = new ArrayList<>();
		for (int place = 0; place < 6; place++) {
			for (int below = 0; below <= place; below++) {
				all.add(FlattenerTest.passage(place * 100, place * 100 + 10, new UUID(0, below)));
			}
			left.add(all.getLast());
		}
		Passages before = Passages.of(all);
		Passages after = Passages.of(left);
		Lanes lanes = Lanes.of(before, Coding::code).after(before, after, Coding::code);
		assertEquals(List.of(0, 1, 2, 3, 4, 5), lanes.list().stream().map(Bracket::lane).toList());
		List<Passage> more = new ArrayList<>(left);
		more.add(FlattenerTest.passage(5, 900, B));

		assertEquals(2, lanes.after(after, Passages.of(more), Coding::code).count());
	}

	@Test
	void whatGetsAnotherCodeOrAnotherEndStaysWhereItWas() {
		Passage outer = FlattenerTest.passage(0, 40, A);
		Passage inner = FlattenerTest.passage(5, 20, A);
		Passage last = FlattenerTest.passage(8, 30, A);
		Passages before = Passages.of(List.of(outer, inner, last));
		Lanes lanes = Lanes.of(before, Coding::code);

		Passages recoded = Passages.of(List.of(outer, inner.withCodings(FlattenerTest.passage(5, 20, B).codings()), last.placed(8, 33)));

		assertEquals(List.of(0, 1, 2), lanes.after(before, recoded, Coding::code).list().stream().map(Bracket::lane).toList());
	}

	@RepeatedTest(100)
	void whereTheTextWasCorrectedEachGoesWithItsWordsInItsLane() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<Passage> passages = new ArrayList<>();
		for (int i = 1 + random.nextInt(40); i > 0; i--) {
			passages.add(random(random, 200));
		}
		Passages first = Passages.of(passages.subList(0, passages.size() / 2));
		Passages before = Passages.of(passages);
		Lanes lanes = Lanes.of(first, Coding::code).after(first, before, Coding::code); // not as they would be packed
		int gone = random.nextInt(200);
		int deleted = random.nextInt(12);
		int put = random.nextInt(12);
		Passages after = Passages.of(passages.stream().map(passage -> passage.placed(moved(passage.start(), gone, deleted, put), moved(passage.end(), gone, deleted, put))).toList());

		Lanes later = lanes.moved(before, after, Coding::code);

		String message = "seed " + seed;
		assertSound(Lanes.of(after, Coding::code), later, message);
		if (deleted == 0) {
			assertEquals(lanes.list().stream().map(Bracket::lane).sorted().toList(), later.list().stream().map(Bracket::lane).sorted().toList(), message);
			assertEquals(lanes.list().getFirst().lane(), later.list().getFirst().lane(), message);
		}
	}

	private static int moved(int position, int gone, int deleted, int put) {
		return position <= gone ? position : position <= gone + deleted ? gone : position - deleted + put;
	}

	private static Passage random(Random random, int length) {
		int start = random.nextInt(length);
		return FlattenerTest.passage(start, start + 1 + random.nextInt(20), new UUID(0, random.nextInt(6)));
	}

	@Test
	void wherePassagesAreTheSameSoAreTheLanes() {
		Passages passages = Passages.of(List.of(FlattenerTest.passage(0, 5, A)));
		Lanes lanes = Lanes.of(passages, Coding::code);

		assertSame(lanes, lanes.after(passages, Passages.of(passages.list()), Coding::code));
	}
}
