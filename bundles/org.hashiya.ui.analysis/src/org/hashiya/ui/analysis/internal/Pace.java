// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

/** When to show what there is so far of something that takes longer: soon at first, then ever more seldom, so that showing costs no more than finding. For one thread. */
public final class Pace {

	private static final long FIRST = 40_000_000;

	private long pause = FIRST;
	private long next = System.nanoTime() + FIRST;

	/** Whether it is time; once for each time. */
	public boolean isTime() {
		long now = System.nanoTime();
		if (now - next < 0) {
			return false;
		}
		pause *= 2;
		next = now + pause;
		return true;
	}
}
