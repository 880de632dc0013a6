// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PortionsTest {

	private static List<Integer> taken(Portions<Integer> portions) throws StudyProblem {
		List<Integer> taken = new ArrayList<>();
		for (int next = 0; next < 100 || !portions.isEmpty();) {
			while (next < 100 && !portions.isFull()) {
				int number = next++;
				portions.begin(() -> number);
			}
			taken.add(portions.take());
		}
		return taken;
	}

	private static List<Integer> numbers() {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			numbers.add(i);
		}
		return numbers;
	}

	@Test
	void theyComeInTheirOrder() throws StudyProblem {
		assertEquals(numbers(), taken(new Portions<>()));
		assertEquals(numbers(), taken(new Portions<>(1)));
	}

	@Test
	void nobodyWaitsForAPoolThatIsBusy() throws StudyProblem, InterruptedException {
		try (BusyPool busy = new BusyPool()) {
			assertEquals(numbers(), taken(new Portions<>()));
		}
	}

	@Test
	void aThreadOfThePoolDoesItsPortionsItself() {
		List<ForkJoinTask<List<Integer>>> all = new ArrayList<>();
		for (int i = 0; i < 2 * ForkJoinPool.commonPool().getParallelism() + 1; i++) {
			all.add(ForkJoinPool.commonPool().submit(() -> taken(new Portions<>())));
		}
		for (ForkJoinTask<List<Integer>> each : all) {
			assertEquals(numbers(), each.join());
		}
	}

	@Test
	void whatMakingOneThrowsIsThrownInItsPlace() throws StudyProblem {
		Portions<Integer> portions = new Portions<>();
		StudyProblem problem = StudyProblem.of(Kind.NOT_WRITABLE, "full");
		portions.begin(() -> 1);
		portions.begin(() -> {
			throw problem;
		});
		portions.begin(() -> 3);
		assertEquals(1, portions.take());
		assertSame(problem, assertThrows(StudyProblem.class, portions::take));
		assertEquals(3, portions.take());
	}

	@Test
	void whatIsAbandonedIsNeitherAtWorkNorBegun() throws InterruptedException {
		Portions<Integer> portions = new Portions<>();
		CountDownLatch atWork = new CountDownLatch(1);
		AtomicBoolean goOn = new AtomicBoolean();
		AtomicBoolean done = new AtomicBoolean();
		AtomicInteger others = new AtomicInteger();
		portions.begin(() -> {
			atWork.countDown();
			while (!goOn.get()) {
				Thread.onSpinWait();
			}
			done.set(true);
			return 1;
		});
		atWork.await();
		portions.begin(others::incrementAndGet);
		Thread abandoning = Thread.ofPlatform().start(portions::abandon);
		assertFalse(done.get());
		goOn.set(true);
		abandoning.join();
		assertTrue(done.get(), "it was waited for");
		assertTrue(portions.isEmpty());
		int begun = others.get();
		Thread.yield();
		assertEquals(begun, others.get());
	}
}
