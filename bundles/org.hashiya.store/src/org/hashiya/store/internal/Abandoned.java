// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import org.hashiya.model.Progress;

/** Whether a study is closed without being saved: then what is done in the background stops. */
final class Abandoned implements Progress {

	private volatile boolean set;

	void set() {
		set = true;
	}

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
		return set;
	}
}
