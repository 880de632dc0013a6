// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps sets, cases and relations from naming what an act takes away. */
final class References {

	private References() {
	}

	/**
	 * The further changes that an act needs: sets, cases and the examples of codes forget what goes, relations from and to it go too, and memos on these become free. Looks at
	 * all codes, sets, cases and relations.
	 *
	 * @param changes the changes of the act, on the same snapshot
	 */
	static List<Change> forget(Study study, Collection<? extends Change> changes) {
		Set<UUID> gone = new HashSet<>();
		Map<UUID, Code> codes = new HashMap<>();
		changes.forEach(change -> collect(change, gone, codes));
		List<Change> further = new ArrayList<>();
		if (gone.isEmpty()) {
			return further;
		}
		for (MemberSet set : study.sets().list()) {
			MemberSet after = new MemberSet(set.id(), set.name(), set.colour(), set.description(), without(set.codes(), gone), without(set.documents(), gone), without(set.memos(), gone));
			if (!after.equals(set)) {
				further.add(Put.replace(set, after));
			}
		}
		for (Case value : study.cases().list()) {
			Case after = new Case(value.id(), value.name(), value.description(), value.values(), without(value.documents(), gone),
					value.passages().stream().filter(target -> !gone.contains(target.id())).toList(), without(value.codes(), gone));
			if (!after.equals(value)) {
				further.add(Put.replace(value, after));
			}
		}
		for (Code code : study.codebook().list()) {
			Code before = codes.getOrDefault(code.id(), code); // as the act itself leaves it
			Code after = before.withExamples(without(before.examples(), gone));
			if (!gone.contains(code.id()) && !after.equals(before)) {
				further.add(Put.replace(before, after));
			}
		}
		dropRelations(study, gone, further);
		return further;
	}

	private static void dropRelations(Study study, Set<UUID> gone, List<Change> further) {
		List<UUID> dropped = new ArrayList<>();
		int index = 0;
		for (Relation relation : study.relations().list()) {
			if (gone.contains(relation.origin().id()) || gone.contains(relation.target().id())) {
				further.add(Put.remove(relation, index - dropped.size())); // where it is once those before it are gone
				dropped.add(relation.id());
			}
			index++;
		}
		further.addAll(MemoActs.retarget(study, dropped, null));
	}

	private static void collect(Change change, Set<UUID> gone, Map<UUID, Code> codes) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> collect(part, gone, codes));
		case Put put -> {
			if (put.after() == null) {
				gone.add(put.id());
			} else if (put.after() instanceof Code code) {
				codes.put(code.id(), code);
			}
			if (put.before() instanceof Passage before) {
				before.codings().forEach(coding -> gone.add(coding.id()));
			}
			if (put.after() instanceof Passage after) {
				after.codings().forEach(coding -> gone.remove(coding.id()));
			}
		}
		}
	}

	private static List<UUID> without(List<UUID> ids, Set<UUID> gone) {
		return ids.stream().filter(id -> !gone.contains(id)).toList();
	}
}
