// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hashiya.model.Case;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.Target;

/**
 * How found passages are put together and sorted.
 *
 * @param grouping by what they are put together; groups stand as the study has its codes, documents, cases and coders, those that belong to none last
 * @param order    how the passages of a group are sorted
 * @param reversed whether the last of them comes first
 */
public record Arrangement(PassageGrouping grouping, PassageOrder order, boolean reversed) {

	/** By place, in one group. */
	public static final Arrangement PLAIN = new Arrangement(PassageGrouping.NONE, PassageOrder.PLACE, false);

	/** Whether it leaves passages as they are told, so that none has to wait for the others. */
	public boolean isPlain() {
		return equals(PLAIN);
	}

	public Arrangement by(PassageGrouping other) {
		return new Arrangement(other, order, reversed);
	}

	/** With another order, its first first. */
	public Arrangement sorted(PassageOrder other) {
		return new Arrangement(grouping, other, false);
	}

	public Arrangement reversed(boolean last) {
		return new Arrangement(grouping, order, last);
	}

	/**
	 * Arranges passages: O(n log n). Without grouping there is one group, even of no passages.
	 *
	 * @param passages by document in the study's order, and in each in text order
	 * @param names    how names are compared, for the orders that look at them
	 */
	public List<PassageGroup> of(Study study, List<FoundPassage> passages, Comparator<? super String> names) {
		List<FoundPassage> sorted = order.sorted(study, passages, names, reversed);
		return switch (grouping) {
		case NONE -> List.of(new PassageGroup(grouping, null, "", sorted));
		case CODE -> groups(sorted, study.codebook().list(), code -> study.codebook().path(code), (passage, to) -> passage.codings().map(Coding::code).forEach(to));
		case DOCUMENT -> groups(sorted, study.documents().list(), Document::name, (passage, to) -> to.accept(passage.document().id()));
		case CASE -> groups(sorted, study.cases().list(), Case::name, casesOf(study));
		case CODER -> groups(sorted, study.coders().list(), Coder::name, (passage, to) -> passage.coders().forEach(to));
		};
	}

	/**
	 * Groups by elements.
	 *
	 * @param elements in the order of the groups
	 * @param of       tells the ids of those that a passage belongs to
	 */
	private <E extends Element> List<PassageGroup> groups(List<FoundPassage> sorted, List<E> elements, Function<E, String> name, BiConsumer<FoundPassage, Consumer<UUID>> of) {
		Map<UUID, List<FoundPassage>> members = new HashMap<>();
		elements.forEach(element -> members.put(element.id(), new ArrayList<>()));
		List<FoundPassage> none = new ArrayList<>();
		Set<UUID> ids = new HashSet<>();
		for (FoundPassage passage : sorted) {
			ids.clear();
			of.accept(passage, id -> {
				List<FoundPassage> here = members.get(id);
				if (here != null && ids.add(id)) {
					here.add(passage);
				}
			});
			if (ids.isEmpty()) {
				none.add(passage);
			}
		}
		List<PassageGroup> groups = new ArrayList<>();
		for (E element : elements) {
			List<FoundPassage> here = members.getOrDefault(element.id(), List.of());
			if (!here.isEmpty()) {
				groups.add(new PassageGroup(grouping, element.id(), name.apply(element), here));
			}
		}
		if (!none.isEmpty()) {
			groups.add(new PassageGroup(grouping, null, "", none));
		}
		return groups;
	}

	/** Which cases a passage belongs to: by itself, by its document, or by a code on it. */
	private static BiConsumer<FoundPassage, Consumer<UUID>> casesOf(Study study) {
		Map<UUID, List<UUID>> cases = new HashMap<>();
		for (Case each : study.cases().list()) {
			List<UUID> belonging = new ArrayList<>(each.documents());
			belonging.addAll(each.codes());
			each.passages().stream().map(Target::id).forEach(belonging::add);
			belonging.forEach(id -> cases.computeIfAbsent(id, any -> new ArrayList<>()).add(each.id()));
		}
		return (passage, to) -> {
			cases.getOrDefault(passage.document().id(), List.of()).forEach(to);
			passage.passages().forEach(each -> {
				cases.getOrDefault(each.id(), List.of()).forEach(to);
				each.codings().forEach(coding -> cases.getOrDefault(coding.code(), List.of()).forEach(to));
			});
		};
	}
}
