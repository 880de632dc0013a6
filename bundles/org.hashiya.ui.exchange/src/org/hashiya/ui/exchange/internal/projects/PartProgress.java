// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import org.hashiya.model.Progress;

/** A part of longer work that counts in units of its own: it moves the whole by as many units as the part is worth, and no further. */
final class PartProgress implements Progress {

	private final Progress whole;
	private final long worth;
	private long units;
	private long done;
	private long told;

	/** @param worth how many units of the whole this part is */
	PartProgress(Progress whole, long worth) {
		this.whole = whole;
		this.worth = worth;
	}

	@Override
	public synchronized void begin(long number) {
		units = number;
		done = 0;
	}

	@Override
	public synchronized void worked(long number) {
		done += number;
		long reached = units <= 0 ? 0 : Math.min(worth, done * worth / units);
		if (reached > told) {
			whole.worked(reached - told);
			told = reached;
		}
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}
}
