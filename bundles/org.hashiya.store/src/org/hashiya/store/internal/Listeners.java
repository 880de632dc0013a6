// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.Study;
import org.hashiya.store.StudyListener;

/** Who wants to hear of an open study. */
final class Listeners {

	private final List<StudyListener> all = new CopyOnWriteArrayList<>();

	void add(StudyListener listener) {
		all.add(listener);
	}

	void remove(StudyListener listener) {
		all.remove(listener);
	}

	/** Tells all of them, and then throws what the first of those that failed has thrown. */
	void changed(Study before, Study after, ChangeSet changeSet) {
		RuntimeException first = null;
		for (StudyListener listener : all) {
			try {
				listener.changed(before, after, changeSet);
			} catch (RuntimeException e) {
				if (first == null) {
					first = e;
				} else {
					first.addSuppressed(e);
				}
			}
		}
		if (first != null) {
			throw first;
		}
	}

	void conflicted() {
		all.forEach(StudyListener::conflicted);
	}

	/** Tells nothing of none. */
	void copied(int number) {
		if (number > 0) {
			all.forEach(listener -> listener.copied(number));
		}
	}
}
