// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** The passages that one or several changes touched, found through the parts of the texts that the changes name, so that no others are looked at. */
final class ChangedPassages {

	private final Set<UUID> ids = new HashSet<>();
	private final Map<UUID, Extent> extents = new HashMap<>();

	ChangedPassages(List<ChangeSet> changes) {
		for (ChangeSet change : changes) {
			ids.addAll(change.ids(ElementKind.PASSAGE));
			change.passages().forEach((document, extent) -> extents.merge(document, extent,
					(one, other) -> new Extent(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()))));
		}
	}

	/** The documents with touched passages. */
	Set<UUID> documents() {
		return extents.keySet();
	}

	/**
	 * The touched passages as they are in a snapshot; empty where all were added later or removed earlier.
	 *
	 * @throws StudyProblem if they cannot be read
	 */
	List<Passage> in(Study study) throws StudyProblem {
		List<Passage> found = new ArrayList<>();
		for (Map.Entry<UUID, Extent> entry : extents.entrySet()) {
			Document document = study.documents().get(entry.getKey());
			if (document != null) {
				Extent extent = entry.getValue();
				// one further, or a passage without length at the end would be missed
				study.passages(document, Progress.NONE).forEachOverlapping(extent.start(), extent.end() + 1, passage -> {
					if (ids.contains(passage.id())) {
						found.add(passage);
					}
				});
			}
		}
		return found;
	}
}
