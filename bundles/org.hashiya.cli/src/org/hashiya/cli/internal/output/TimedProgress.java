// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.io.PrintStream;
import java.util.function.LongSupplier;

import org.hashiya.model.Progress;

/** Says once a second how much of the work is done; work that takes less says nothing. It is never cancelled: who presses Ctrl+C ends the program, and nothing acknowledged is lost. */
final class TimedProgress implements Progress {

	private static final long SECOND = 1_000_000_000L;

	private final PrintStream err;
	private final LongSupplier nanoTime;
	private long last;
	private long units;
	private long done;

	TimedProgress(PrintStream err, LongSupplier nanoTime) {
		this.err = err;
		this.nanoTime = nanoTime;
		last = nanoTime.getAsLong();
	}

	@Override
	public synchronized void begin(long toCome) {
		units = toCome;
		done = 0;
	}

	@Override
	public synchronized void worked(long more) {
		done += more;
		long now = nanoTime.getAsLong();
		if (done < units && now - last >= SECOND) {
			last = now;
			err.println(done * 100 / units + " %");
		}
	}

	@Override
	public boolean isCancelled() {
		return false;
	}
}
