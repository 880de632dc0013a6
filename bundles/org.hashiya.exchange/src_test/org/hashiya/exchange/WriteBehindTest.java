// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.WriteBehind;
import org.junit.jupiter.api.Test;

class WriteBehindTest {

	/** Fails once so much was written. */
	private static final class Full extends Writer {

		private final StringWriter text = new StringWriter();
		private final int room;

		Full(int room) {
			this.room = room;
		}

		@Override
		public void write(char @Nullable [] units, int offset, int length) throws IOException {
			if (text.getBuffer().length() + length > room) {
				throw new IOException("no space left");
			}
			text.write(java.util.Objects.requireNonNull(units), offset, length);
		}

		@Override
		public void flush() {
			// it is there
		}

		@Override
		public void close() {
			throw new AssertionError("stays open");
		}
	}

	@Test
	void allThatWasFlushedIsWrittenInOrder() throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("write behind: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 30; round++) {
			StringBuilder expected = new StringBuilder();
			Full out = new Full(Integer.MAX_VALUE);
			try (WriteBehind behind = new WriteBehind(out)) {
				for (int i = random.nextInt(200); i > 0; i--) {
					String part = Integer.toString(random.nextInt()).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 200));
					expected.append(part);
					behind.write(part);
					if (random.nextInt(50) == 0) {
						behind.flush();
						assertEquals(expected.length(), out.text.getBuffer().length(), "seed " + seed);
					}
				}
				behind.flush();
			}
			assertTrue(expected.toString().contentEquals(out.text.getBuffer()), "seed " + seed);
		}
	}

	@Test
	void aFailureIsTold() {
		Full out = new Full(100_000);
		try (WriteBehind behind = new WriteBehind(out)) {
			IOException told = assertThrows(IOException.class, () -> {
				for (int i = 0; i < 100_000; i++) {
					behind.write("0123456789");
				}
			});
			assertEquals("no space left", told.getMessage());
			assertThrows(IOException.class, behind::flush);
		}
	}

	@Test
	void whoClosesWithoutFlushingHasNoThreadThatWrites() throws Exception {
		CountDownLatch writing = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicBoolean closed = new AtomicBoolean();
		Writer slow = new Writer() {

			@Override
			public void write(char @Nullable [] units, int offset, int length) {
				assertTrue(!closed.get(), "written after it was closed");
				writing.countDown();
				boolean interrupted = true;
				while (interrupted) {
					try {
						goOn.await();
						interrupted = false;
					} catch (InterruptedException e) {
						interrupted = true;
					}
				}
			}

			@Override
			public void flush() {
				// nothing waits here
			}

			@Override
			public void close() {
				// nothing to be closed
			}
		};
		WriteBehind behind = new WriteBehind(slow);
		behind.write("x".repeat(100_000));
		writing.await();
		Thread closing = Thread.ofPlatform().start(() -> {
			behind.close();
			closed.set(true);
		});
		goOn.countDown();
		closing.join();
		assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("Hashiya writes behind")));
	}
}
