// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.widgets.Display;
import org.hashiya.model.StudyProblem;

/**
 * Runs an operation in the background with progress and cancel, and delivers its result, or its problem, on the UI thread.
 *
 * @param <T> what the operation answers
 */
public final class StudyJob<@NonNull T> extends Job {

	private final Display display;
	private final StudyOperation<T> operation;
	private Consumer<T> done = result -> {
		// nobody waits for it
	};
	private Consumer<StudyProblem> failed = problem -> {
		// replaced by who starts the job
	};
	private Runnable cancelled = () -> {
		// nobody waits for it
	};

	/** @param name what is being done, for the person */
	public StudyJob(String name, Display display, StudyOperation<T> operation) {
		super(name);
		this.display = display;
		this.operation = operation;
		setUser(false);
	}

	/** What to do with the result, on the UI thread. */
	public StudyJob<T> whenDone(Consumer<T> consumer) {
		done = consumer;
		return this;
	}

	/** What to do with the problem, on the UI thread: see {@link org.hashiya.ui.study.Problems}. */
	public StudyJob<T> whenFailed(Consumer<StudyProblem> consumer) {
		failed = consumer;
		return this;
	}

	/** What to do on the UI thread when the person cancelled. */
	public StudyJob<T> whenCancelled(Runnable runnable) {
		cancelled = runnable;
		return this;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = operation.run(new MonitorProgress(monitor, getName()));
			deliver(() -> done.accept(result));
			return Status.OK_STATUS;
		} catch (StudyProblem problem) {
			deliver(() -> failed.accept(problem));
			return Status.OK_STATUS; // whenFailed tells the person: the platform's own dialog would tell it twice and unworded
		} catch (CancellationException e) {
			deliver(cancelled);
			return Status.CANCEL_STATUS;
		}
	}

	private void deliver(Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}

	/**
	 * Runs an operation in a wizard or dialog with its progress and cancel button, and waits for it.
	 *
	 * @throws StudyProblem          why it failed
	 * @throws CancellationException if the person cancelled
	 */
	public static <@NonNull T> T runIn(IRunnableContext context, String name, StudyOperation<T> operation) throws StudyProblem {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			context.run(true, true, monitor -> {
				try {
					result.set(operation.run(new MonitorProgress(monitor, name)));
				} catch (StudyProblem problem) {
					throw new InvocationTargetException(problem);
				}
			});
		} catch (InvocationTargetException e) {
			throw StudyProblem.thrownAgain(e.getCause());
		} catch (InterruptedException e) {
			throw new CancellationException();
		}
		return result.get();
	}
}
