// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes one thing after the other in a thread of its own, a little ahead of the one thread that takes them. Who takes never waits for a thread that is gone: should it end without a last thing, for want of memory, this is told.
 *
 * @param <T> what is made
 */
final class MadeAhead<T> implements AutoCloseable {

	/** In milliseconds, until it is asked again whether the thread is still there. */
	private static final long PATIENCE = 200;

	/** Makes things. */
	@FunctionalInterface
	interface Maker<T> {

		/**
		 * Makes the next one.
		 *
		 * @throws InterruptedException if nobody wants it any more
		 */
		T make() throws InterruptedException;
	}

	private final Maker<T> maker;
	private final Predicate<T> isLast;
	private final BlockingQueue<T> ahead;
	private final Thread thread;
	private volatile boolean closed;
	private volatile @Nullable Throwable problem;

	/**
	 * @param most   that wait to be taken
	 * @param isLast whether none comes after one
	 */
	MadeAhead(String name, int most, Maker<T> maker, Predicate<T> isLast) {
		this.maker = maker;
		this.isLast = isLast;
		ahead = new ArrayBlockingQueue<>(most);
		thread = Thread.ofPlatform().daemon().name(name).start(this::run);
	}

	private void run() {
		try {
			T made;
			do {
				made = maker.make();
				ahead.put(made);
			} while (!isLast.test(made) && !closed);
		} catch (InterruptedException e) {
			return; // nobody asks any more
		} catch (RuntimeException | Error e) {
			problem = e;
		}
	}

	/**
	 * The next one; not called after the last.
	 *
	 * @throws IllegalStateException if there will be none, with what ended the thread as its cause
	 */
	T take() throws InterruptedException {
		T made = ahead.poll();
		while (made == null) {
			boolean alive = thread.isAlive(); // asked first: what it made last is there by then
			made = alive ? ahead.poll(PATIENCE, TimeUnit.MILLISECONDS) : ahead.poll();
			if (made == null && !alive) {
				throw new IllegalStateException("no more is made", problem);
			}
		}
		return made;
	}

	/** Waits for the thread, which makes no more than one thing: nobody else may use what it makes them of before it has ended. */
	@Override
	public void close() {
		closed = true;
		thread.interrupt();
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true; // it ends at once
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
