// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import org.hashiya.model.Progress;

/** The progress of somebody who pressed Cancel. */
final class Cancelled implements Progress {

	static final Progress PROGRESS = new Cancelled();

	@Override
	public void begin(long units) {
		// nobody looks
	}

	@Override
	public void worked(long units) {
		// nobody looks
	}

	@Override
	public boolean isCancelled() {
		return true;
	}
}
