// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes to another writer in a thread of its own, a little behind who writes: to encode a large table and bring it to the disk takes a quarter of the time that making it takes. What the other writer throws is
 * thrown to who writes next, or flushes. Holds {@value #BLOCKS} blocks of {@value #BLOCK} UTF-16 units at most; what fits into one block needs no thread.
 */
public final class WriteBehind extends Writer {

	private static final int BLOCK = 1 << 15;
	private static final int BLOCKS = 4;
	/** In milliseconds, until it is asked again whether the thread is still there. */
	private static final long PATIENCE = 200;

	/** @param written is told when it and all before it are written, or given up; null where nobody waits for that */
	private record Block(char[] units, int length, @Nullable CountDownLatch written) {
	}

	private final Writer out;
	private final BlockingQueue<Block> behind = new ArrayBlockingQueue<>(BLOCKS);
	/** Blocks that were written, to be filled again. */
	private final BlockingQueue<char[]> spare = new ArrayBlockingQueue<>(BLOCKS);
	private @Nullable Thread thread;
	private volatile @Nullable Throwable problem;
	private volatile boolean closed;
	private char[] units = new char[BLOCK];
	private int length;

	/** @param out used by this one alone until it is closed; stays open */
	public WriteBehind(Writer out) {
		this.out = out;
	}

	private void run() {
		boolean last = false;
		while (!last) {
			Block block = take();
			if (problem == null && !closed) {
				try {
					out.write(block.units, 0, block.length);
				} catch (IOException | RuntimeException | Error e) {
					problem = e;
				}
			}
			CountDownLatch written = block.written;
			if (written == null) {
				spare.offer(block.units);
			} else {
				written.countDown();
				last = closed;
			}
		}
	}

	/** The thread is this one's own: nobody interrupts it, and it must not end before it is told to. */
	private Block take() {
		while (true) {
			try {
				return behind.take();
			} catch (InterruptedException e) {
				continue;
			}
		}
	}

	@Override
	public void write(char @Nullable [] text, int offset, int count) throws IOException {
		if (text == null) {
			throw new NullPointerException();
		}
		int at = offset;
		while (at < offset + count) {
			if (length == BLOCK) {
				handOver();
			}
			int part = Math.min(offset + count - at, BLOCK - length);
			System.arraycopy(text, at, units, length, part);
			length += part;
			at += part;
		}
	}

	private void handOver() throws IOException {
		fail();
		put(new Block(units, length, null));
		char[] free = spare.poll();
		units = free == null ? new char[BLOCK] : free;
		length = 0;
	}

	private void put(Block block) throws IOException {
		Thread writing = thread;
		if (writing == null) {
			writing = Thread.ofPlatform().daemon().name("Hashiya writes behind").start(this::run);
			thread = writing;
		}
		try {
			while (!behind.offer(block, PATIENCE, TimeUnit.MILLISECONDS)) {
				require(writing);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	/** Nobody waits for one that is gone, as for want of memory. */
	private static void require(Thread writing) throws IOException {
		if (!writing.isAlive()) {
			throw new IOException("the thread that writes has ended");
		}
	}

	private void fail() throws IOException {
		switch (problem) {
		case null -> {
			// all is well
		}
		case IOException e -> throw new IOException(e.getMessage(), e); // of another thread: its own trace is the cause's
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IllegalStateException(problem);
		}
	}

	/** Waits until all is written. */
	@Override
	public void flush() throws IOException {
		Thread writing = thread;
		if (writing == null) {
			out.write(units, 0, length);
		} else {
			CountDownLatch written = new CountDownLatch(1);
			put(new Block(units, length, written));
			try {
				while (!written.await(PATIENCE, TimeUnit.MILLISECONDS)) {
					require(writing);
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IOException("interrupted", e);
			}
			fail();
		}
		length = 0;
		out.flush();
	}

	/** Gives up what is not flushed, and waits for the thread: nobody may write to a file that is being deleted. */
	@Override
	public void close() {
		closed = true;
		Thread writing = thread;
		if (writing == null) {
			return;
		}
		boolean interrupted = false;
		boolean told = false;
		while (writing.isAlive()) {
			try {
				if (!told) {
					told = behind.offer(new Block(units, 0, new CountDownLatch(1)), PATIENCE, TimeUnit.MILLISECONDS);
				} else {
					writing.join();
				}
			} catch (InterruptedException e) {
				interrupted = true; // it ends at once
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
