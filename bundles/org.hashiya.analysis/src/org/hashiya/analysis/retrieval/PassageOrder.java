// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.retrieval;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;

import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Study;

/** How passages are sorted. Where two are alike in it, they stay in the order of documents and texts. */
public enum PassageOrder {

	/** As the study has its documents, and in each as the text runs. */
	PLACE,
	/** By the name of the document. */
	DOCUMENT,
	/** By the first of the codes that were asked for, as the codebook has them; what has none last. */
	CODE,
	/** By the name of the first coder. */
	CODER,
	/** The last coded first; what nobody knows the time of last. */
	TIME,
	/** The longest first, in code points. */
	LENGTH;

	/**
	 * Sorts passages: O(n log n), each is looked at once.
	 *
	 * @param passages by place
	 * @param names    how names are compared
	 * @param reversed whether the last comes first
	 */
	List<FoundPassage> sorted(Study study, List<FoundPassage> passages, Comparator<? super String> names, boolean reversed) {
		if (this == PLACE) {
			return reversed ? passages.reversed() : passages;
		}
		return switch (this) {
		case DOCUMENT -> by(passages, passage -> passage.document().name(), names, reversed);
		case CODER -> by(passages, coderNames(study), names, reversed);
		case CODE -> by(passages, codePlaces(study), Comparator.naturalOrder(), reversed);
		case TIME -> by(passages, passage -> passage.lastCoded() instanceof Instant time ? time : Instant.MIN, Comparator.reverseOrder(), reversed);
		case LENGTH -> by(passages, passage -> passage.quote().codePointCount(0, passage.quote().length()), Comparator.reverseOrder(), reversed);
		case PLACE -> passages;
		};
	}

	private static Function<FoundPassage, String> coderNames(Study study) {
		Map<UUID, String> known = new HashMap<>();
		return passage -> known.computeIfAbsent(passage.coders().getFirst(), id -> study.coders().get(id) instanceof Coder coder ? coder.name() : "");
	}

	private static Function<FoundPassage, Integer> codePlaces(Study study) {
		Codebook codebook = study.codebook();
		Map<UUID, Integer> known = new HashMap<>();
		return passage -> passage.codings().map(Coding::code).mapToInt(code -> known.computeIfAbsent(code, id -> placeOf(codebook, id))).min().orElse(Integer.MAX_VALUE);
	}

	private static int placeOf(Codebook codebook, UUID code) {
		int place = codebook.place(code);
		return place < 0 ? Integer.MAX_VALUE : place;
	}

	/** A passage with what it is sorted by. */
	private record Keyed<K>(K key, FoundPassage passage) {
	}

	private static <K> List<FoundPassage> by(List<FoundPassage> passages, Function<FoundPassage, K> key, Comparator<? super K> keys, boolean reversed) {
		Comparator<Keyed<K>> order = (one, other) -> keys.compare(one.key(), other.key());
		return passages.stream().map(passage -> new Keyed<>(key.apply(passage), passage)).sorted(reversed ? order.reversed() : order).map(Keyed::passage).toList();
	}
}
