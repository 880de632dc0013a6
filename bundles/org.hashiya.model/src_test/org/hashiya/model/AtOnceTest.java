// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;

class AtOnceTest {

	private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

	@Test
	void eachIsDoneOnce() throws StudyProblem {
		Set<Integer> done = ConcurrentHashMap.newKeySet();
		AtOnce.each(MANY, number -> assertTrue(done.add(number), "twice: " + number));
		assertEquals(Set.copyOf(MANY), done);
		AtOnce.each(List.of(), number -> {
			throw new IllegalStateException("there is nothing to do");
		});
	}

	@Test
	void whatTheWorkThrowsIsThrownAndNothingIsBegunAfterIt() {
		StudyProblem problem = StudyProblem.of(Kind.NOT_WRITABLE, "full");
		AtomicInteger begun = new AtomicInteger();
		assertSame(problem, assertThrows(StudyProblem.class, () -> AtOnce.each(MANY, number -> {
			begun.incrementAndGet();
			throw problem;
		})));
		assertTrue(begun.get() < 10, "begun: " + begun);
		assertThrows(CancellationException.class, () -> AtOnce.each(MANY, number -> {
			throw new CancellationException();
		}));
	}

	@Test
	void anInterruptionIsKeptUntilAllIsDone() throws StudyProblem {
		AtomicInteger done = new AtomicInteger();
		CountDownLatch all = new CountDownLatch(2);
		Thread.currentThread().interrupt();
		try {
			AtOnce.each(List.of(1, 2), number -> {
				all.countDown();
				while (all.getCount() > 0) {
					Thread.onSpinWait(); // the other one is at work
				}
				done.incrementAndGet();
			});
		} finally {
			assertTrue(Thread.interrupted());
		}
		assertEquals(2, done.get());
	}
}
