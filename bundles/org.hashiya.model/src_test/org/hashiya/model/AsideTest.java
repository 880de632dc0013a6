// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsideTest {

	@Test
	void itIsDoneOnceWhoeverIsFree() throws StudyProblem {
		AtomicInteger done = new AtomicInteger();
		for (int i = 1; i <= 100; i++) {
			Aside<Integer> aside = Aside.begin(done::incrementAndGet);
			if (i % 2 == 0) {
				aside.run();
			}
			assertEquals(i, aside.await(Progress.NONE));
			assertEquals(i, aside.await(Progress.NONE));
		}
	}

	@Test
	void allThreadsOfThePoolMayWaitAtOnce() {
		List<ForkJoinTask<Integer>> all = new ArrayList<>();
		for (int i = 0; i < 2 * ForkJoinPool.commonPool().getParallelism() + 1; i++) {
			all.add(ForkJoinPool.commonPool().submit(() -> Aside.begin(() -> 7).await(Progress.NONE)));
		}
		all.forEach(each -> assertEquals(7, each.join()));
	}

	@Test
	void whoIsCancelledDoesNotWait() throws InterruptedException {
		CountDownLatch end = new CountDownLatch(1);
		CountDownLatch begun = new CountDownLatch(1);
		AtomicBoolean cancelled = new AtomicBoolean();
		Aside<Boolean> aside = Aside.begin(() -> {
			begun.countDown();
			end.await();
			return true;
		});
		begun.await();
		try {
			assertThrows(CancellationException.class, () -> aside.await(Progress.stoppedBy(() -> cancelled.getAndSet(true))));
		} finally {
			end.countDown();
		}
	}

	@Test
	void whoIsCancelledWhileThePoolIsBusyDoesNotWaitEither() throws InterruptedException {
		CountDownLatch end = new CountDownLatch(1);
		CountDownLatch begun = new CountDownLatch(1);
		try (BusyPool busy = new BusyPool()) {
			Aside<Boolean> aside = Aside.begin(() -> {
				begun.countDown();
				return end.await(20, TimeUnit.SECONDS);
			});
			assertThrows(CancellationException.class, () -> aside.await(Progress.stoppedBy(() -> begun.getCount() == 0)));
		} finally {
			end.countDown();
		}
	}

	@Test
	void whatItThrowsIsThrown() {
		StudyProblem problem = StudyProblem.of(Kind.NOT_WRITABLE, "full");
		assertSame(problem, assertThrows(StudyProblem.class, () -> Aside.begin(() -> {
			throw problem;
		}).await(Progress.NONE)));
		assertThrows(IllegalArgumentException.class, () -> Aside.begin(() -> {
			throw new IllegalArgumentException();
		}).await(Progress.NONE));
	}
}
