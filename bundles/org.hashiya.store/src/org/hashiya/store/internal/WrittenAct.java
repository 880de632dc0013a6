// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

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

	/** One that was prepared on a snapshot and is not written yet. */
	static WrittenAct on(Study basis, Act act) throws StudyProblem {
		Map<UUID, String> texts = new HashMap<>();
		Map<UUID, String> changed = new HashMap<>();
		collect(act.change(), basis, texts, changed);
		Map<UUID, String> after = new HashMap<>(texts);
		after.putAll(changed);
		Map<UUID, Set<UUID>> still = new HashMap<>();
		for (UUID id : changed.keySet()) {
			Document document = basis.documents().get(id);
			if (document != null && !document.textHash().equals(changed.get(id))) {
				Set<UUID> put = new HashSet<>();
				ChangeWriter.collect(act.change(), put);
				still.put(id, basis.passages(document, Progress.NONE).list().stream().map(Passage::id).filter(passage -> !put.contains(passage)).collect(Collectors.toSet()));
			}
		}
		return new WrittenAct(act, texts, after, still);
	}

	private static void collect(Change change, Study basis, Map<UUID, String> texts, Map<UUID, String> changed) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> collect(part, basis, texts, changed));
		case Put put -> {
			if ((put.before() == null ? put.after() : put.before()) instanceof Passage passage) {
				Document document = basis.documents().get(passage.document());
				if (document != null) {
					texts.put(document.id(), document.textHash());
				}
			} else if (put.before() instanceof Document && put.after() instanceof Document document) {
				changed.put(document.id(), document.textHash());
			}
		}
		}
	}

	/** The act that takes it back. */
	WrittenAct inverse() {
		return new WrittenAct(new Act(act.kind(), act.labels(), act.change().inverse()), after, before, still);
	}
}
