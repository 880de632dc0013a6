// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hashiya.model.Progress;

/** A progress monitor of the workbench as the core rooms' {@link Progress}. */
public final class MonitorProgress implements Progress {

	private static final int TICKS = 1000;

	private final IProgressMonitor monitor;
	private final String name;
	private long total;
	private long done;
	private int shown;
	private boolean begun;

	/** @param name what is being done, for the person */
	public MonitorProgress(IProgressMonitor monitor, String name) {
		this.monitor = monitor;
		this.name = name;
	}

	@Override
	public synchronized void begin(long units) {
		total = units;
		if (!begun) {
			begun = true;
			monitor.beginTask(name, TICKS); // once only, as monitors want it: a better number changes the scale, not the bar
		}
	}

	@Override
	public synchronized void worked(long units) {
		done += units;
		int reached = total <= 0 ? 0 : (int) Math.min(TICKS, done * TICKS / total);
		if (reached > shown) {
			monitor.worked(reached - shown);
			shown = reached;
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
