// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Sees to it that no undo takes a version of a definition away under which somebody else has coded: its number would be given to another one, and the coding would not know any more what was in force. */
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
		Map<UUID, Integer> last = new HashMap<>();
		if (study.coders().size() > 1) {
			collect(act.change(), last);
		}
		if (!last.isEmpty()) {
			Study after = study.apply(act.change()).study();
			for (Document document : after.documents().list()) {
				for (Passage passage : after.passages(document, Progress.NONE).list()) {
					for (Coding coding : passage.codings()) {
						if (coding.definitionVersion() > last.getOrDefault(coding.code(), Integer.MAX_VALUE)) {
							throw StudyProblem.of(Kind.OVERTAKEN, after.codebook().require(coding.code()).name(), coding.code());
						}
					}
				}
			}
		}
		return act;
	}

	/** The last version that each code has afterwards which has fewer. */
	private static void collect(Change change, Map<UUID, Integer> last) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> collect(part, last));
		case Put put -> {
			if (put.before() instanceof Code before && put.after() instanceof Code after && after.definition().version() < before.definition().version()) {
				last.put(after.id(), after.definition().version());
			}
		}
		}
	}
}
