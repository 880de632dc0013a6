// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MadeAheadTest {

	@Test
	void allIsTakenInItsOrder() throws InterruptedException {
		AtomicInteger made = new AtomicInteger();
		try (MadeAhead<Integer> ahead = new MadeAhead<>("made ahead", 3, made::incrementAndGet, number -> number == 1000)) {
			for (int i = 1; i <= 1000; i++) {
				assertEquals(i, ahead.take());
				assertTrue(made.get() <= i + 4, "three wait and one is made, but at " + i + " there were " + made);
			}
		}
		assertEquals(1000, made.get());
	}

	/** As for want of memory: nobody waits for what nobody will make. */
	@Test
	void whoTakesIsToldThatTheThreadIsGone() throws InterruptedException {
		OutOfMemoryError gone = new OutOfMemoryError("made for this test");
		AtomicInteger made = new AtomicInteger();
		try (MadeAhead<Integer> ahead = new MadeAhead<>("made ahead", 3, () -> {
			if (made.incrementAndGet() > 2) {
				throw gone;
			}
			return made.get();
		}, number -> false)) {
			assertEquals(1, ahead.take());
			assertEquals(2, ahead.take());
			assertSame(gone, Objects.requireNonNull(assertThrows(IllegalStateException.class, ahead::take)).getCause());
			assertThrows(IllegalStateException.class, ahead::take, "and again to who asks again");
		}
	}

	@Test
	void whoClosesInTheMiddleLeavesNobodyAtWork() throws InterruptedException {
		MadeAhead<Integer> ahead = new MadeAhead<>("made ahead", 3, () -> 1, number -> false);
		ahead.take();
		ahead.close();
		assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("made ahead")), "the thread has ended");
	}
}
