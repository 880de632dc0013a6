// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that is done aside as soon as a processor is free; in a thread of its own where none is for too long. Who waits for it does not wait for its end once he is cancelled.
 *
 * @param <T> what comes of it
 */
public final class Aside<T> {

	/** In milliseconds, until it is asked again whether anybody waits. */
	private static final long PATIENCE = 50;
	/** The same, until it gets a thread of its own, since all processors are busy with something else. Who waits must not do it himself: he would not hear that he is cancelled. */
	private static final long SHORT = 5;

	private final FutureTask<T> task;

	private Aside(Callable<T> work) {
		task = new FutureTask<>(work);
	}

	/** Begins it. */
	public static <T> Aside<T> begin(Callable<T> work) {
		Aside<T> aside = new Aside<>(work);
		ForkJoinPool.commonPool().execute(aside.task);
		return aside;
	}

	/** Does it here and now, unless somebody is at it or has done it. */
	public void run() {
		task.run();
	}

	/**
	 * Waits for it.
	 *
	 * @throws StudyProblem          what it threw; unchecked problems are thrown as they are
	 * @throws CancellationException if the progress was cancelled, or the thread interrupted; it goes on then
	 */
	public T await(Progress progress) throws StudyProblem {
		if (ForkJoinTask.inForkJoinPool()) {
			task.run(); // this may be the only processor
		}
		for (long patience = SHORT;; patience = PATIENCE) {
			progress.check();
			try {
				return task.get(patience, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (patience == SHORT) {
					Thread.ofPlatform().daemon().name("Hashiya aside").start(task); // does nothing if somebody is at it
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw StudyProblem.thrownAgain(e.getCause());
			}
		}
	}
}
