// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.jobs.StudyOperation;

/**
 * Works something out off the UI thread, again and again, for a view that follows a study. Only the answer to the newest request is told: an older one is cancelled, and what it may
 * still find is dropped. To be used on the UI thread.
 *
 * @param <T> what is worked out
 */
public final class Latest<@NonNull T> {

	/** A burst of changes, such as undoing with the key held down, is worked out once; the first of them at once. */
	private static final int DEBOUNCE = 60;
	/** What takes longer shows that it is at work (milliseconds). */
	private static final int SLOW = 300;

	private final String name;
	private final Display display;
	private final Consumer<T> done;
	private final Consumer<StudyProblem> failed;
	private final Consumer<Boolean> busy;
	private @Nullable StudyJob<T> newest;
	private long lastRequest = System.nanoTime() - TimeUnit.SECONDS.toNanos(1);

	/**
	 * What is worked out bit by bit.
	 *
	 * @param <T> what is worked out
	 */
	@FunctionalInterface
	public interface Streaming<@NonNull T> {

		/**
		 * Works it out.
		 *
		 * @param partly is told, on any thread, what there is so far; where that comes faster than it can be shown, some is left out
		 * @throws StudyProblem if it fails
		 * @throws java.util.concurrent.CancellationException if the progress was cancelled
		 */
		T run(Progress progress, Consumer<T> partly) throws StudyProblem;
	}

	/**
	 * @param name   what is being done, for the person
	 * @param done   is told each answer that is still wanted
	 * @param failed is told why there is none
	 * @param busy   is told true when the person has been waiting for a while, and false when that is over
	 */
	public Latest(String name, Display display, Consumer<T> done, Consumer<StudyProblem> failed, Consumer<Boolean> busy) {
		this.name = name;
		this.display = display;
		this.done = done;
		this.failed = failed;
		this.busy = busy;
	}

	/** Asks for an answer, in place of what was asked before. */
	public void request(StudyOperation<T> operation) {
		requestBitByBit((progress, partly) -> operation.run(progress));
	}

	/** Asks for an answer, in place of what was asked before; what there is of it before it is whole is told like an answer. */
	public void requestBitByBit(Streaming<T> operation) {
		StudyJob<T> before = newest;
		Parts parts = new Parts();
		StudyJob<T> job = new StudyJob<>(name, display, progress -> operation.run(progress, parts::tell));
		parts.job = job;
		job.setSystem(true); // its place is in the view
		newest = job;
		job.whenDone(result -> finish(job, () -> done.accept(result))) //
				.whenFailed(problem -> finish(job, () -> failed.accept(problem)));
		if (before != null) {
			before.cancel();
		}
		long now = System.nanoTime();
		job.schedule(before != null || now - lastRequest < TimeUnit.MILLISECONDS.toNanos(DEBOUNCE) ? DEBOUNCE : 0);
		lastRequest = now;
		display.timerExec(SLOW, () -> {
			if (newest == job) {
				busy.accept(true);
			}
		});
	}

	/** Brings what a job has so far to the UI thread, one at a time. */
	private final class Parts {

		private final AtomicBoolean waiting = new AtomicBoolean();
		private volatile @Nullable StudyJob<T> job;

		void tell(T part) {
			if (!display.isDisposed() && waiting.compareAndSet(false, true)) {
				display.asyncExec(() -> {
					waiting.set(false);
					if (newest == job && newest != null) {
						done.accept(part);
					}
				});
			}
		}
	}

	/** Whether an answer is still to come. */
	public boolean isWaiting() {
		return newest != null;
	}

	/** Nobody waits any more. */
	public void cancel() {
		StudyJob<T> job = newest;
		newest = null;
		if (job != null) {
			job.cancel();
			busy.accept(false);
		}
	}

	private void finish(StudyJob<T> job, Runnable then) {
		if (newest == job) {
			newest = null;
			busy.accept(false);
			then.run();
		}
	}
}
