// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ByIdTest {

	@RepeatedTest(10)
	void behavesAsAHashMapWithAnyIds(RepetitionInfo run) {
		Random ids = new Random(run.getCurrentRepetition());
		List<UUID> pool = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			pool.add(new UUID(ids.nextLong(), ids.nextLong()));
		}
		behavesAsAHashMap(10 + run.getCurrentRepetition(), pool::get);
	}

	@RepeatedTest(10)
	void behavesAsAHashMapWhereHashesCollideOrShareTheirLowBits(RepetitionInfo run) {
		// equal halves have hash 0; a few hashes that differ in the highest bits only
		behavesAsAHashMap(50 + run.getCurrentRepetition(), i -> new UUID(i ^ (long) (i % 4) << 62, i));
	}

	private static void behavesAsAHashMap(long seed, IntFunction<UUID> id) {
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		Map<UUID, Integer> expected = new HashMap<>();
		ById<Integer> map = ById.empty();
		for (int step = 0; step < 3000; step++) {
			UUID key = id.apply(random.nextInt(step < 1500 ? 200 : 20));
			ById<Integer> before = map;
			Map<UUID, Integer> was = step % 100 == 0 ? new HashMap<>(expected) : Map.of();
			if (random.nextInt(5) < 3) {
				map = map.with(key, step);
				expected.put(key, step);
			} else {
				map = map.without(key);
				expected.remove(key);
			}
			if (step % 100 == 0) {
				same(was, before, id, "the old map stays, seed " + seed);
				same(expected, map, id, "seed " + seed);
			}
		}
		for (UUID key : List.copyOf(expected.keySet())) {
			map = map.without(key);
		}
		same(Map.of(), map, id, "seed " + seed);
	}

	private static void same(Map<UUID, Integer> expected, ById<Integer> map, IntFunction<UUID> id, String message) {
		assertEquals(expected.size(), map.size(), message);
		for (int i = 0; i < 200; i++) {
			assertEquals(expected.get(id.apply(i)), map.get(id.apply(i)), message);
		}
		List<Integer> all = new ArrayList<>();
		map.forEach(all::add);
		assertEquals(expected.values().stream().sorted().toList(), all.stream().sorted().toList(), message);
	}

	@Test
	void takingOutWhatIsNotThereIsTheSameMap() {
		ById<String> map = ById.<String>empty().with(new UUID(1, 2), "x");
		assertSame(map, map.without(new UUID(3, 4)));
		assertSame(map, map.without(new UUID(2, 1)), "same hash, other id");
		assertNull(map.get(new UUID(2, 1)));
	}
}
