// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

/**
 * The author's own codings on passages that are named or found.
 *
 * @param passages ids of passages
 * @param query    finds more of them, or null
 * @param code     path or name of the code, or null for all
 */
public record CodingsOf(List<String> passages, @Nullable String query, @Nullable String code) {

	/**
	 * What is meant.
	 *
	 * @param passages those that hold the codings
	 * @param codings  their ids, at least one
	 */
	public record Found(List<Passage> passages, Set<UUID> codings) {
	}

	/** @throws StudyProblem CODING_UNKNOWN if none is the author's; or if what is named is not there */
	public Found in(OpenStudy open, Progress progress) throws StudyProblem {
		UUID author = open.author().coder();
		String name = code;
		Code known = name == null ? null : open.study().codebook().resolve(name);
		Map<UUID, Passage> asked = new LinkedHashMap<>();
		Named.passages(open.study(), passages).forEach(passage -> asked.put(passage.id(), passage));
		String wanted = query;
		if (wanted != null) {
			Queries.read(open.study(), wanted).forEach(progress, found -> asked.put(found.passage().id(), found.passage()));
		}
		List<Passage> holding = new ArrayList<>();
		Set<UUID> codings = new HashSet<>();
		for (Passage passage : asked.values()) {
			List<UUID> own = passage.codings().stream().filter(coding -> coding.coder().equals(author) && (known == null || coding.code().equals(known.id()))).map(Coding::id).toList();
			if (codings.addAll(own)) {
				holding.add(passage);
			}
		}
		if (codings.isEmpty()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, known != null ? open.study().codebook().path(known) : passages.isEmpty() ? String.valueOf(wanted) : passages.getFirst());
		}
		return new Found(holding, codings);
	}
}
