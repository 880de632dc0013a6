// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.ui.editor.internal.marks.Density.Share;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class DensityTest {

	private static final UUID A = new UUID(0, 0xA);
	private static final UUID B = new UUID(0, 0xB);

	@Test
	void aPassageIsInEachBucketThatItTouches() {
		Density density = Density.of(List.of(FlattenerTest.passage(0, 10, A), FlattenerTest.passage(9, 21, B), FlattenerTest.passage(12, 15, B).withMemos(List.of(A))), Coding::code, 4, at -> at / 10);
		assertEquals(List.of(2, 2, 1, 0), density.buckets().stream().map(Density.Bucket::codings).toList());
		assertEquals(List.of(new Share(A, 1), new Share(B, 1)), density.buckets().get(0).shares());
		assertEquals(List.of(new Share(B, 2)), density.buckets().get(1).shares());
		assertEquals(List.of(0, 1, 0, 0), density.buckets().stream().map(Density.Bucket::memos).toList());
		assertEquals(2, density.most());
	}

	@Test
	void whatHasTheMostCodingsComesFirst() {
		Density density = Density.of(List.of(FlattenerTest.passage(0, 2, A), FlattenerTest.passage(1, 3, B), FlattenerTest.passage(2, 4, B)), Coding::code, 1, at -> 0);
		assertEquals(List.of(new Share(B, 2), new Share(A, 1)), density.buckets().getFirst().shares());
	}

	@Test
	void agreesWithCountingEachCodingInEachBucket() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			List<Passage> passages = new ArrayList<>();
			for (int i = random.nextInt(30); i > 0; i--) {
				int start = random.nextInt(90);
				passages.add(FlattenerTest.passage(start, start + 1 + random.nextInt(100 - start - 1), random.nextBoolean() ? A : B));
			}
			Density density = Density.of(passages, Coding::code, 10, at -> at / 10);
			for (int bucket = 0; bucket < 10; bucket++) {
				int from = bucket * 10;
				long expected = passages.stream().filter(passage -> passage.start() < from + 10 && passage.end() > from).count();
				assertEquals(expected, density.buckets().get(bucket).codings(), "seed " + seed);
			}
		}
	}
}
