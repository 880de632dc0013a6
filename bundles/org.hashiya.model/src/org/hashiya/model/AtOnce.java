// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Does the same to many things, several at a time: for work that waits for the disk, such as making thousands of files. */
public final class AtOnce {

	/** More hands than processors, since most of them wait. */
	private static final int HANDS = 4;

	/** What is done to each. */
	@FunctionalInterface
	public interface Work<T> {

		/** Called by several threads at once, for one thing by one of them. */
		void on(T thing) throws StudyProblem;
	}

	private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

	private AtOnce() {
	}

	/**
	 * Does the work and waits until all of it is done, or until no thread is at work after one has failed. Things are begun in their order, by the calling thread too.
	 *
	 * @throws StudyProblem what the work threw first; an unchecked one, a cancellation too, is thrown as it is
	 */
	public static <T> void each(Collection<T> things, Work<T> work) throws StudyProblem {
		new AtOnce().all(things, work);
	}

	private <T> void all(Collection<T> things, Work<T> work) throws StudyProblem {
		Queue<T> left = new ConcurrentLinkedQueue<>(things);
		List<Thread> helpers = new ArrayList<>();
		for (int i = 1; i < Math.min(HANDS, things.size()); i++) {
			try {
				helpers.add(Thread.ofPlatform().daemon().name("Hashiya at once " + i).start(() -> workOn(left, work)));
			} catch (OutOfMemoryError e) {
				break; // the system has no more threads: fewer hands do it
			}
		}
		workOn(left, work);
		await(helpers);
		Throwable failure = failures.poll();
		if (failure != null) {
			throw StudyProblem.thrownAgain(failure);
		}
	}

	private <T> void workOn(Queue<T> left, Work<T> work) {
		try {
			for (T thing = left.poll(); thing != null && failures.isEmpty(); thing = left.poll()) {
				work.on(thing);
			}
		} catch (StudyProblem | RuntimeException | Error e) {
			failures.add(e);
		}
	}

	/** Nobody may go on while a file is being written, so an interruption is kept for later. */
	private static void await(List<Thread> helpers) {
		boolean interrupted = false;
		for (Thread helper : helpers) {
			while (helper.isAlive()) {
				try {
					helper.join();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
