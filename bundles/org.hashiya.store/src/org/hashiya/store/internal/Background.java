// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The one thread of an open study that saves and looks for foreign changes. It does not keep a process alive. */
final class Background {

	private static final long SOON = 500;
	private static final long LATER = 5_000;
	private static final long LOOK = 500;

	private final Runnable save;
	private final Runnable refresh;
	private final ScheduledThreadPoolExecutor executor;
	private final AtomicBoolean pending = new AtomicBoolean();
	private final AtomicBoolean watching = new AtomicBoolean();

	Background(Runnable save, Runnable refresh) {
		this.save = save;
		this.refresh = refresh;
		executor = new ScheduledThreadPoolExecutor(1, work -> {
			Thread thread = new Thread(work, "Hashiya study");
			thread.setDaemon(true);
			return thread;
		});
		executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/** Saves in half a second, once for all acts until then. */
	void saveSoon() {
		save(SOON);
	}

	/** Tries again after a failure. */
	void saveLater() {
		save(LATER);
	}

	private void save(long delay) {
		if (!executor.isShutdown() && pending.compareAndSet(false, true)) {
			executor.schedule(() -> {
				pending.set(false);
				save.run();
			}, delay, TimeUnit.MILLISECONDS);
		}
	}

	void watch() {
		if (watching.compareAndSet(false, true)) {
			executor.scheduleWithFixedDelay(refresh, LOOK, LOOK, TimeUnit.MILLISECONDS);
		}
	}

	/** Stops after what is running now; it is not interrupted, since that would close the files it writes. */
	void close() {
		executor.shutdown();
		try {
			executor.awaitTermination(30, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // the caller saves what is left
		}
	}
}
