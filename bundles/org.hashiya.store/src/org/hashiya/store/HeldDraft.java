// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import org.hashiya.model.StudyProblem;
import org.hashiya.store.internal.Drafts;

/**
 * A draft that one editor is at, from when it takes it until it drops or closes it: meanwhile nobody else is offered it, in this program or another one on this machine. Any number of editors may be at drafts of one
 * document, each at its own.
 */
public final class HeldDraft implements AutoCloseable {

	private final Drafts drafts;
	private final String name;

	HeldDraft(Drafts drafts, String name) {
		this.drafts = drafts;
		this.name = name;
	}

	/**
	 * Keeps what was typed in place of what this draft was before, so that a crash does not lose it. It is no act: nothing in the study changes.
	 *
	 * @throws StudyProblem NOT_WRITABLE; what was kept before is there still
	 */
	public void keep(Draft draft) throws StudyProblem {
		drafts.write(name, draft);
	}

	/**
	 * Takes the draft away, where something was kept; more can be kept afterwards.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 */
	public void clear() throws StudyProblem {
		drafts.delete(name);
	}

	/**
	 * Takes the draft away and is no longer at it.
	 *
	 * @throws StudyProblem NOT_WRITABLE; the draft stays, for others too
	 */
	public void drop() throws StudyProblem {
		try (this) {
			clear();
		}
	}

	/** Leaves what is kept for the next one. */
	@Override
	public void close() {
		drafts.release(name);
	}
}
