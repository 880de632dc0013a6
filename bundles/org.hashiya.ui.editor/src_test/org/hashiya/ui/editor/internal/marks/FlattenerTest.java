// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.RepeatedTest;

@SuppressWarnings("nls")
class FlattenerTest {

	private static final UUID A = new UUID(0, 0xA);
	private static final UUID B = new UUID(0, 0xB);
	private static int ids;

	static Passage passage(int start, int end, UUID... codes) {
		List<Coding> codings = new ArrayList<>();
		for (UUID code : codes) {
			codings.add(new Coding(new UUID(2, ++ids), code, 1, new UUID(3, 1), null));
		}
		return new Passage(new UUID(1, ++ids), new UUID(4, 1), start, end, new UUID(3, 1), null, codings, List.of());
	}

	@Test
	void overlappingPassagesBecomeThreeSegmentsWithTheOuterCodeFirst() {
		List<Segment> segments = Flattener.flatten(List.of(passage(5, 15, B), passage(0, 10, A)), Coding::code, 0, 100);

		assertEquals(List.of(new Segment(0, 5, List.of(A), false), new Segment(5, 10, List.of(A, B), false), new Segment(10, 15, List.of(B), false)), segments);
	}

	@Test
	void nothingReachesBeyondTheWindow() {
		assertEquals(List.of(new Segment(20, 30, List.of(A), false)), Flattener.flatten(List.of(passage(0, 100, A), passage(30, 40, B), passage(10, 20, B)), Coding::code, 20, 30));
	}

	@Test
	void theSameCodeTwiceIsOneDepth() {
		List<Segment> segments = Flattener.flatten(List.of(passage(0, 10, A), passage(0, 10, A), passage(2, 4, A)), Coding::code, 0, 10);

		assertEquals(List.of(new Segment(0, 10, List.of(A), false)), segments);
	}

	@Test
	void aPassageWithOnlyAMemoIsMarkedToo() {
		Passage noted = passage(3, 6).withMemos(List.of(new UUID(5, 1)));

		assertEquals(List.of(new Segment(3, 6, List.of(), true)), Flattener.flatten(List.of(noted), Coding::code, 0, 10));
	}

	@RepeatedTest(20)
	void agreesWithLookingAtEachCharacter() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int length = 1 + random.nextInt(60);
		List<Passage> passages = new ArrayList<>();
		for (int i = random.nextInt(25); i > 0; i--) {
			int start = random.nextInt(length);
			int end = start + 1 + random.nextInt(length - start);
			Passage passage = passage(start, end, new UUID(0, random.nextInt(5)));
			passages.add(random.nextInt(4) == 0 ? passage.withMemos(List.of(new UUID(5, i))) : passage);
		}
		int from = random.nextInt(length);
		int to = from + random.nextInt(length - from + 1);

		List<Segment> segments = Flattener.flatten(passages, Coding::code, from, to);

		String message = "seed " + seed;
		int checked = from;
		Segment last = null;
		for (Segment segment : segments) {
			for (; checked < segment.start(); checked++) {
				assertEquals(Set.of(), codesAt(passages, checked), message);
			}
			for (; checked < segment.end(); checked++) {
				int at = checked;
				assertEquals(new HashSet<>(segment.codes()), codesAt(passages, at), message);
				assertEquals(segment.memo(), passages.stream().anyMatch(p -> p.overlaps(at, at + 1) && !p.memos().isEmpty()), message);
			}
			assertFalse(last != null && last.end() == segment.start() && last.isMarkedLike(segment), message + ": two segments where one would do");
			last = segment;
		}
		for (; checked < to; checked++) {
			assertEquals(Set.of(), codesAt(passages, checked), message);
		}
	}

	private static Set<UUID> codesAt(List<Passage> passages, int at) {
		Set<UUID> codes = new HashSet<>();
		for (Passage passage : passages) {
			if (passage.start() <= at && at < passage.end()) {
				passage.codings().forEach(coding -> codes.add(coding.code()));
			}
		}
		return codes;
	}
}
