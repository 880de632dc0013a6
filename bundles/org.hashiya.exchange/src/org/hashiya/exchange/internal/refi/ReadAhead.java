// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads from another reader in a thread of its own, a little ahead of who asks: unpacking, decoding and mending the XML of a large project take as long as parsing it. What the other reader throws, its own thread's
 * cancellation too, is thrown to who reads, at the place where it happened. Holds {@value #BLOCKS} blocks of {@value #BLOCK} UTF-16 units at most; what fits into one block needs no thread.
 */
final class ReadAhead extends Reader {

	private static final int BLOCK = 1 << 15;
	private static final int BLOCKS = 8;

	/**
	 * @param length  how many units there are; fewer than fit in say that the end comes after them
	 * @param problem what comes after them, or null
	 */
	private record Block(char[] units, int length, @Nullable Throwable problem) {

		boolean isLast() {
			return problem != null || length < units.length;
		}
	}

	private final Reader in;
	/** What was read and can be filled again. */
	private final BlockingQueue<char[]> free = new ArrayBlockingQueue<>(BLOCKS);
	private final @Nullable MadeAhead<Block> ahead;
	private Block current;
	private int at;

	/** Reads the first block at once. The reader belongs to this one from now on. */
	ReadAhead(Reader in) {
		this.in = in;
		current = block();
		ahead = current.isLast() ? null : new MadeAhead<>("Hashiya reads ahead", BLOCKS, this::block, Block::isLast);
	}

	private Block block() {
		char[] again = free.poll();
		char[] units = again == null ? new char[BLOCK] : again;
		int length = 0;
		try {
			while (length < BLOCK) {
				int read = in.read(units, length, BLOCK - length);
				if (read < 0) {
					break;
				}
				length += read;
			}
			return new Block(units, length, null);
		} catch (IOException | RuntimeException | Error e) {
			return new Block(units, length, e);
		}
	}

	@Override
	public int read(char @Nullable [] target, int offset, int length) throws IOException {
		if (target == null) {
			throw new NullPointerException();
		}
		while (at == current.length) {
			MadeAhead<Block> further = ahead;
			if (current.isLast() || further == null) {
				return end();
			}
			Block read = current;
			current = next(further);
			free.offer(read.units);
			at = 0;
		}
		int count = Math.min(length, current.length - at);
		System.arraycopy(current.units, at, target, offset, count);
		at += count;
		return count;
	}

	private static Block next(MadeAhead<Block> further) throws IOException {
		try {
			return further.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	private int end() throws IOException {
		return switch (current.problem) {
		case null -> -1;
		case IOException problem -> throw problem;
		case RuntimeException problem -> throw problem;
		case Error problem -> throw problem;
		default -> throw new IllegalStateException(current.problem);
		};
	}

	/** Waits for the thread, which reads no more than a block: nobody else may use what it reads from before it has ended. */
	@Override
	public void close() throws IOException {
		MadeAhead<Block> further = ahead;
		if (further != null) {
			further.close();
		}
		in.close();
	}
}
