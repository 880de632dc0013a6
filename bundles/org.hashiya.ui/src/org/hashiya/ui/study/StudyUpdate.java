// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;

/**
 * One or more changes that followed each other, told at once.
 *
 * @param before  the snapshot before the first
 * @param after   the snapshot after the last
 * @param changes what each of them changed, oldest first
 */
public record StudyUpdate(Study before, Study after, List<ChangeSet> changes) {

	public StudyUpdate {
		changes = List.copyOf(changes);
	}

	/** Whether any element of this kind was added, changed or removed. */
	public boolean concerns(ElementKind kind) {
		return changes.stream().anyMatch(change -> change.concerns(kind));
	}

	/** The elements of this kind that were added, changed or removed. */
	public Set<UUID> ids(ElementKind kind) {
		Set<UUID> ids = new HashSet<>();
		changes.forEach(change -> ids.addAll(change.ids(kind)));
		return ids;
	}

	/** The documents whose passages changed, each with the part of its text that all changed passages lie in. */
	public Map<UUID, ChangeSet.Extent> passages() {
		Map<UUID, ChangeSet.Extent> extents = new HashMap<>();
		for (ChangeSet change : changes) {
			change.passages().forEach((document, extent) -> extents.merge(document, extent,
					(a, b) -> new ChangeSet.Extent(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()))));
		}
		return extents;
	}

	/** The documents whose text changed. */
	public Set<UUID> texts() {
		Set<UUID> texts = new HashSet<>();
		changes.forEach(change -> texts.addAll(change.texts()));
		return texts;
	}

	/** The codes whose counts can differ. */
	public Set<UUID> codesUsed() {
		Set<UUID> codes = new HashSet<>();
		changes.forEach(change -> codes.addAll(change.codesUsed()));
		return codes;
	}
}
