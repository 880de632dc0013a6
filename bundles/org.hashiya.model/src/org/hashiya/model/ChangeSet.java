// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/** Which elements differ between two snapshots, so that who shows a study need not look at all of it. */
public final class ChangeSet {

	/** Part of a text in UTF-16 units, end exclusive. */
	public record Extent(int start, int end) {

		private Extent around(Extent other) {
			return new Extent(Math.min(start, other.start), Math.max(end, other.end));
		}
	}

	private final Map<ElementKind, Set<UUID>> ids = new EnumMap<>(ElementKind.class);
	private final Map<UUID, Extent> extents = new HashMap<>();
	private final Set<UUID> texts = new HashSet<>();
	private final Set<UUID> codesUsed = new HashSet<>();

	ChangeSet() {
	}

	/** What any of them tells; of none, that nothing differs. */
	public static ChangeSet union(Collection<ChangeSet> sets) {
		ChangeSet all = new ChangeSet();
		for (ChangeSet one : sets) {
			one.ids.forEach((kind, changed) -> all.ids.computeIfAbsent(kind, any -> new HashSet<>()).addAll(changed));
			one.extents.forEach((document, extent) -> all.extents.merge(document, extent, Extent::around));
			all.texts.addAll(one.texts);
			all.codesUsed.addAll(one.codesUsed);
		}
		return all;
	}

	void add(Put put) {
		ids.computeIfAbsent(put.kind(), kind -> new HashSet<>()).add(put.id());
		touch(put.before());
		touch(put.after());
		if (put.before() instanceof Document before && put.after() instanceof Document after && !before.textHash().equals(after.textHash())) {
			texts.add(before.id());
		}
	}

	private void touch(@Nullable Element element) {
		if (element instanceof Passage passage) {
			Extent known = extents.get(passage.document());
			if (known == null) {
				extents.put(passage.document(), new Extent(passage.start(), passage.end()));
			} else if (passage.start() < known.start || passage.end() > known.end) {
				extents.put(passage.document(), new Extent(Math.min(known.start, passage.start()), Math.max(known.end, passage.end())));
			}
			for (Coding coding : passage.codings()) {
				codesUsed.add(coding.code());
			}
		}
	}

	public boolean isEmpty() {
		return ids.isEmpty();
	}

	/** Whether any element of this kind was added, changed or removed. */
	public boolean concerns(ElementKind kind) {
		return ids.containsKey(kind);
	}

	/** The elements of this kind that were added, changed or removed. */
	public Set<UUID> ids(ElementKind kind) {
		return Collections.unmodifiableSet(ids.getOrDefault(kind, Set.of()));
	}

	/** The documents whose passages changed, each with the part of its text that all changed passages, as they were and as they are, lie in. */
	public Map<UUID, Extent> passages() {
		return Collections.unmodifiableMap(extents);
	}

	/** The documents whose text changed. */
	public Set<UUID> texts() {
		return Collections.unmodifiableSet(texts);
	}

	/** The codes on the changed passages, as they were and as they are: only their counts can differ. */
	public Set<UUID> codesUsed() {
		return Collections.unmodifiableSet(codesUsed);
	}
}
