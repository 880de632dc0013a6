// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Sees to it that no undo takes a version of a definition away under which somebody else has coded: the coding would not know any more what was in force. */
final class UsedDefinitions {

	private UsedDefinitions() {
	}

	/**
	 * Looks at all passages where the act takes versions away and there are several coders; what one has coded oneself since is undone before.
	 *
	 * @return the act
	 * @throws StudyProblem OVERTAKEN if a coding is left without its version; or as {@link Study#apply}
	 */
	static Act unlessUsed(Study study, Act act) throws StudyProblem {
		Map<UUID, Set<Long>> gone = study.coders().size() > 1 ? gone(Replay.puts(act.change())) : Map.of();
		if (!gone.isEmpty()) {
			Study after = study.apply(act.change()).study();
			for (Document document : after.documents().list()) {
				for (Passage passage : after.passages(document, Progress.NONE).list()) {
					for (Coding coding : passage.codings()) {
						if (gone.getOrDefault(coding.code(), Set.of()).contains(coding.definitionVersion())) {
							throw StudyProblem.of(Kind.OVERTAKEN, after.codebook().require(coding.code()).name(), coding.code());
						}
					}
				}
			}
		}
		return act;
	}

	/** The versions that go, by code. */
	static Map<UUID, Set<Long>> gone(List<Put> puts) {
		Map<UUID, Set<Long>> gone = new HashMap<>();
		for (Put put : puts) {
			if (put.before() instanceof Code before && put.after() instanceof Code after) {
				before.definitions().stream().map(Definition::version).filter(version -> after.place(version) == 0)
						.forEach(version -> gone.computeIfAbsent(after.id(), code -> new HashSet<>()).add(version));
			}
		}
		return gone;
	}
}
