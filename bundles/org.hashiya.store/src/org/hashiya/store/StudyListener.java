// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.Study;

/** Is told of each change of an open study, after it was written to the journal, on the thread that applied it, one change after the other. */
@FunctionalInterface
public interface StudyListener {

	/**
	 * @param before    the snapshot until now
	 * @param after     the snapshot from now on
	 * @param changeSet what differs between the two
	 */
	void changed(Study before, Study after, ChangeSet changeSet);

	/**
	 * A foreign change met one of this copy, and one of the two was set aside; see {@link OpenStudy#conflicts}. On the same thread, after the change was told.
	 */
	default void conflicted() {
		// who cares overrides
	}

	/**
	 * A sync service has left copies beside files of the study since it was opened; see {@link OpenStudy#syncCopies}. Told on the study's own thread, while it is watched.
	 *
	 * @param number how many more
	 */
	default void copied(int number) {
		// who cares overrides
	}
}
