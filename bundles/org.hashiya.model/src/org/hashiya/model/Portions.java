// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Work in portions whose results are wanted in order: the next ones are made on all processors while the first is worked with. Who waits for a portion works on one meanwhile, so that it comes to an end where no
 * processor is ever free. Who does not take all of them, since something failed or nobody waits any more, {@linkplain #abandon abandons} them. For one thread.
 *
 * @param <T> what a portion becomes
 */
public final class Portions<T> {

	/** So many portions at most wait in memory. */
	private static final int MOST = 16;

	private final int most;
	private final Deque<FutureTask<T>> begun = new ArrayDeque<>();
	private volatile boolean abandoned;

	/** Sixteen at most wait in memory. */
	public Portions() {
		this(MOST);
	}

	/** @param most that wait in memory */
	public Portions(int most) {
		this.most = most;
	}

	/** Whether all that were begun were taken. */
	public boolean isEmpty() {
		return begun.isEmpty();
	}

	/** Whether one must be taken before the next is begun. */
	public boolean isFull() {
		return begun.size() >= most;
	}

	/** Begins to make a portion; after those that were begun before. */
	public void begin(Callable<T> portion) {
		FutureTask<T> task = new FutureTask<>(() -> {
			if (abandoned) {
				throw new CancellationException();
			}
			return portion.call();
		});
		begun.add(task);
		ForkJoinPool.commonPool().execute(task);
	}

	/**
	 * The result of the first portion that was not taken.
	 *
	 * @throws StudyProblem what making it threw; unchecked problems are thrown as they are
	 */
	public T take() throws StudyProblem {
		FutureTask<T> first = begun.remove();
		first.run(); // unless somebody does it, or has
		for (FutureTask<T> other : begun) {
			if (first.isDone()) {
				break;
			}
			other.run();
		}
		return await(first);
	}

	/** Gives up what was not taken: begins no more of it, and waits for what is being made. */
	public void abandon() {
		abandoned = true;
		List<FutureTask<T>> left = new ArrayList<>(begun);
		begun.clear();
		for (FutureTask<T> task : left) {
			task.run(); // says that it is cancelled, unless somebody is at it
		}
		for (FutureTask<T> task : left) {
			try {
				await(task);
			} catch (StudyProblem | RuntimeException | Error e) {
				continue; // nobody wants it any more
			}
		}
	}

	/** Nobody may go on while a file is being written, so an interruption is kept for later. */
	private T await(FutureTask<T> task) throws StudyProblem {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return task.get();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		} catch (ExecutionException e) {
			throw StudyProblem.thrownAgain(e.getCause());
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
