// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class OrderedTest {

	private record Version(Ordered<Coder> ordered, List<Coder> expected) {
	}

	/** Versions share places: what is added to one of them must be seen by none of the others, whichever of them is gone on from. */
	@Test
	void eachVersionKeepsWhatItHasWhateverBecomesOfTheOthers() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("versions of a list: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 50; round++) {
			List<Version> versions = new ArrayList<>();
			versions.add(new Version(Ordered.empty(), List.of()));
			for (int step = 0; step < 200; step++) {
				int from = random.nextBoolean() ? versions.size() - 1 : random.nextInt(versions.size());
				versions.add(next(versions.get(from), random));
			}
			for (Version version : versions) {
				assertEquals(version.expected, version.ordered.list(), "seed " + seed);
				assertEquals(version.expected.size(), version.ordered.size(), "seed " + seed);
				for (int i = 0; i < version.expected.size(); i++) {
					assertEquals(i, version.ordered.indexOf(version.expected.get(i).id()), "seed " + seed);
				}
				assertThrows(IndexOutOfBoundsException.class, () -> version.ordered.at(version.expected.size()));
			}
		}
	}

	private static Version next(Version version, Random random) {
		List<Coder> expected = new ArrayList<>(version.expected);
		switch (random.nextInt(6)) {
		case 0 -> {
			int index = random.nextInt(expected.size() + 3) - 1;
			Coder added = coder(new UUID(random.nextLong(), random.nextLong()), random);
			expected.add(index < 0 || index > expected.size() ? expected.size() : index, added);
			return new Version(version.ordered.with(added, index), expected);
		}
		case 1 -> {
			Set<UUID> gone = new HashSet<>();
			expected.forEach(coder -> {
				if (random.nextInt(4) == 0) {
					gone.add(coder.id());
				}
			});
			expected.removeIf(coder -> gone.contains(coder.id()));
			return new Version(version.ordered.without(gone), expected);
		}
		case 2 -> {
			if (expected.isEmpty()) {
				return version;
			}
			int at = random.nextInt(expected.size());
			Coder changed = coder(expected.get(at).id(), random);
			expected.set(at, changed);
			return new Version(version.ordered.with(changed, -1), expected);
		}
		default -> {
			Coder added = coder(new UUID(random.nextLong(), random.nextLong()), random);
			expected.add(added);
			return new Version(version.ordered.with(added, -1), expected);
		}
		}
	}

	private static Coder coder(UUID id, Random random) {
		return new Coder(id, "coder " + random.nextInt(1000), "", Colour.parse("#336699"));
	}
}
