// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Where long work tells how far it is and asks whether it should stop. Implementations may be called from any thread. */
public interface Progress {

	/** Tells nobody and never cancels. */
	Progress NONE = stoppedBy(() -> false);

	/**
	 * Tells nobody how far the work is.
	 *
	 * @param cancelled whether it should stop; may be asked from any thread
	 */
	static Progress stoppedBy(BooleanSupplier cancelled) {
		return new Progress() {
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
				return cancelled.getAsBoolean();
			}
		};
	}

	/** Says how many units of work are to come; called again when a better number is known. */
	void begin(long units);

	/** Says that so many further units are done. */
	void worked(long units);

	boolean isCancelled();

	/** @throws CancellationException if the person asked to stop */
	default void check() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}
}
