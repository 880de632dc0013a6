// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Act;

/**
 * An act as a journal has it. Its passages have positions in the texts that their documents had when it was done, which may not be the texts of today; see {@link TextFit}.
 *
 * @param before by document, the hash of the text that the positions before the act belong to; without those whose line does not say
 * @param after  the same of the positions after it
 * @param still  by document whose text it changed, the passages that were there and stayed where they were; without those whose line does not say
 */
record WrittenAct(Act act, Map<UUID, String> before, Map<UUID, String> after, Map<UUID, Set<UUID>> still) {

	WrittenAct {
		before = Map.copyOf(before);
		after = Map.copyOf(after);
		still = Map.copyOf(still);
	}

	/** The act that takes it back. */
	WrittenAct inverse() {
		return new WrittenAct(new Act(act.kind(), act.labels(), act.change().inverse()), after, before, still);
	}
}
