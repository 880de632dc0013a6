// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hashiya.model.Code;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.store.Conflict;
import org.hashiya.store.Conflict.Kind;
import org.hashiya.store.Conflict.Side;

/** Codes of one name below one parent, which two people have made without knowing of each other: one cannot make a second one where one is. */
final class SameNames {

	private static final Comparator<Code> FIRST_MADE = Comparator.comparing((Code code) -> made(code)).thenComparing(Code::id);

	private final Study study;

	SameNames(Study study) {
		this.study = study;
	}

	private static Instant made(Code code) {
		Instant at = code.created().at();
		return at == null ? Instant.MIN : at;
	}

	List<Conflict> find() {
		Map<List<Object>, List<Code>> byName = new HashMap<>();
		for (Code code : study.codebook().list()) {
			byName.computeIfAbsent(java.util.Arrays.asList(code.parent(), code.name()), name -> new ArrayList<>(1)).add(code);
		}
		List<Conflict> found = new ArrayList<>();
		for (List<Code> same : byName.values()) {
			if (same.size() > 1) {
				List<Code> order = same.stream().sorted(FIRST_MADE).toList();
				order.subList(1, order.size()).forEach(other -> found.add(conflict(order.getFirst(), other)));
			}
		}
		return found;
	}

	private Conflict conflict(Code first, Code other) {
		return new Conflict(Conflicts.id(first.id().toString(), other.id().toString()), Kind.SAME_NAME, ElementKind.CODE, first.id(), study.codebook().path(first), null, other.id().toString(), side(first), side(other));
	}

	private Side side(Code code) {
		return new Side(String.valueOf(study.codebook().children(code.id()).size()), code.created().by(), code.created().at());
	}
}
