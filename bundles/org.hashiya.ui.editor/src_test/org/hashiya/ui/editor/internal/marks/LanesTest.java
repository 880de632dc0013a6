// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
	void afterAChangeTheLanesAreThoseOfAllPassagesAnew() {
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

			lanes = lanes.after(before, after, Coding::code);

			Lanes expected = Lanes.of(after, Coding::code);
			assertEquals(expected.list(), lanes.list(), "seed " + seed + ", change " + change);
			assertEquals(expected.count(), lanes.count(), "seed " + seed);
			before = after;
		}
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
