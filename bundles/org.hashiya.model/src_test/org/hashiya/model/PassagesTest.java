// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PassagesTest {

	private static final UUID DOCUMENT = new UUID(0, 1);
	private static final UUID CODER = new UUID(0, 2);

	@RepeatedTest(20)
	void answersAsLookingAtEachWould(RepetitionInfo run) {
		long seed = 40 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		List<Passage> all = new ArrayList<>();
		for (int i = random.nextInt(60); i > 0; i--) {
			all.add(passage(random));
		}
		Passages passages = Passages.of(all);
		all.sort(Passage.TEXT_ORDER);
		assertEquals(all, passages.list());
		for (int i = 0; i < 200; i++) {
			int from = random.nextInt(100);
			int to = from + random.nextInt(20);
			assertEquals(all.stream().filter(p -> p.overlaps(from, to)).toList(), passages.overlapping(from, to), "seed " + seed + " " + from + " " + to);
			assertEquals(all.stream().filter(p -> p.start() == from && p.end() == to).toList(), passages.at(from, to));
		}
		Map<UUID, @Nullable Passage> changes = new HashMap<>();
		for (int i = 0; i < 10; i++) {
			Passage one = all.isEmpty() || random.nextBoolean() ? passage(random) : all.get(random.nextInt(all.size()));
			changes.put(one.id(), random.nextBoolean() ? one.placed(one.start() / 2, one.end()) : null);
		}
		List<Passage> expected = new ArrayList<>(all.stream().filter(p -> !changes.containsKey(p.id())).toList());
		changes.values().forEach(p -> {
			if (p != null) {
				expected.add(p);
			}
		});
		expected.sort(Passage.TEXT_ORDER);
		Passages changed = passages.with(changes);
		assertEquals(expected, changed.list(), "seed " + seed);
		assertEquals(all, passages.list(), "the old ones stay");
		for (Passage p : expected) {
			assertEquals(p, changed.get(p.id()));
			assertEquals(p, changed.get(p.id(), p), "a right guess");
			assertEquals(p, changed.get(p.id(), p.placed(0, 0)), "a wrong guess");
		}
	}

	@Test
	void touchingIsNotOverlappingAndAPassageWithoutLengthOverlapsWhereItLies() {
		Passage five = new Passage(new UUID(1, 1), DOCUMENT, 5, 10, CODER, null, List.of(), List.of());
		Passage point = five.placed(5, 5);
		assertEquals(List.of(), Passages.of(List.of(five)).overlapping(0, 5));
		assertEquals(List.of(), Passages.of(List.of(five)).overlapping(10, 20));
		assertEquals(List.of(five), Passages.of(List.of(five)).overlapping(9, 20));
		assertEquals(List.of(point), Passages.of(List.of(point)).overlapping(5, 6));
		assertEquals(List.of(), Passages.of(List.of(point)).overlapping(0, 5));
		assertNull(Passages.EMPTY.get(five.id()));
	}

	@Test
	void whatWaitsToBePlacedIsNotAmongThosePlaced() {
		Passage five = new Passage(new UUID(1, 1), DOCUMENT, 5, 10, CODER, null, List.of(), List.of());
		Passage waiting = new Passage(new UUID(1, 2), DOCUMENT, 7, 9, CODER, null, List.of(), List.of()).waiting(6, new Unplaced("قول", "", ""));
		Passages both = Passages.of(List.of(five, waiting));

		assertEquals(List.of(five), both.placed().list());
		assertEquals(both.placed(), both.placed().placed());
		assertEquals(List.of(waiting.placed(7, 9)), Passages.of(List.of(waiting.placed(7, 9))).placed().list());
	}

	private static Passage passage(Random random) {
		int start = random.nextInt(100);
		return new Passage(new UUID(random.nextLong(), random.nextLong()), DOCUMENT, start, start + random.nextInt(random.nextInt(8) == 0 ? 80 : 10), CODER, null, List.of(),
				List.of());
	}
}
