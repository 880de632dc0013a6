// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

	/** Endless, or until it throws. */
	private static final class Source extends Reader {
		private final AtomicLong handed = new AtomicLong();
		private final AtomicBoolean closed = new AtomicBoolean();
		private final long until;
		private final @Nullable Exception problem;

		Source(long until, @Nullable Exception problem) {
			this.until = until;
			this.problem = problem;
		}

		@Override
		public int read(char @Nullable [] target, int offset, int length) throws IOException {
			if (closed.get()) {
				throw new IOException("closed");
			}
			if (handed.get() >= until) {
				switch (problem) {
				case IOException io -> throw io;
				case RuntimeException unchecked -> throw unchecked;
				case null, default -> throw new IllegalStateException("no problem to throw");
				}
			}
			int count = (int) Math.min(Math.min(length, 1000), until - handed.get());
			handed.addAndGet(count);
			return count;
		}

		@Override
		public void close() {
			closed.set(true);
		}
	}

	@Test
	void itReadsWhatIsThere() throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("reading ahead: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int length : new int[] { 0, 1, (1 << 15) - 1, 1 << 15, (1 << 15) + 1, 1_000_003 }) {
			StringBuilder text = new StringBuilder();
			random.ints(length, 'a', 'z' + 1).forEach(unit -> text.append((char) unit));
			try (ReadAhead ahead = new ReadAhead(new StringReader(text.toString()))) {
				StringBuilder read = new StringBuilder();
				char[] buffer = new char[1 + random.nextInt(5000)];
				for (int count = ahead.read(buffer, 0, buffer.length); count >= 0; count = ahead.read(buffer, 0, buffer.length)) {
					read.append(buffer, 0, count);
				}
				assertEquals(text.toString(), read.toString(), "seed " + seed);
				assertEquals(-1, ahead.read(buffer, 0, buffer.length));
			}
		}
	}

	@Test
	void whatGoesWrongIsToldWhereItHappens() throws IOException {
		for (Exception problem : new Exception[] { new BoundedStream.Exceeded(7), new CancellationException() }) {
			for (long until : new long[] { 0, 10, 500_000 }) {
				try (ReadAhead ahead = new ReadAhead(new Source(until, problem))) {
					char[] buffer = new char[777];
					long[] count = { 0 };
					Exception thrown = assertThrows(problem.getClass(), () -> {
						for (int read = 0; read >= 0; read = ahead.read(buffer, 0, buffer.length)) {
							count[0] += read;
						}
					});
					assertSame(problem, thrown);
					assertEquals(until, count[0]);
				}
			}
		}
	}

	@Test
	void nothingIsReadOnceItIsClosedAndNotMuchBeforeItIsAskedFor() throws IOException {
		Source source = new Source(Long.MAX_VALUE, null);
		ReadAhead ahead = new ReadAhead(source);
		assertTrue(ahead.read(new char[10], 0, 10) > 0);
		while (source.handed.get() < 5 << 15) {
			Thread.onSpinWait(); // until it is ahead
		}
		assertTrue(source.handed.get() <= 10 << 15, "read: " + source.handed);
		ahead.close();
		assertTrue(source.closed.get());
		long handed = source.handed.get();
		Thread.yield();
		assertEquals(handed, source.handed.get());
	}
}
