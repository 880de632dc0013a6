// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.retrieval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;

/**
 * One range of a document that was found, with all passages that stand or wait there: as the unit "passages" counts.
 *
 * @param parts the passages of the range, at least one, each with those of its codings that were asked for
 */
public record FoundPassage(List<CodedPassage> parts) {

	/** @throws IllegalArgumentException if there is no part */
	public FoundPassage {
		parts = List.copyOf(parts);
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("no passage");
		}
	}

	FoundPassage with(CodedPassage other) {
		List<CodedPassage> more = new ArrayList<>(parts);
		more.add(other);
		return new FoundPassage(more);
	}

	public Document document() {
		return parts.getFirst().document();
	}

	/** The first passage of the range; all stand or wait where it does. */
	public Passage first() {
		return parts.getFirst().passage();
	}

	/** Where it begins, in UTF-16 units. */
	public int start() {
		return first().start();
	}

	/** Where it ends, in UTF-16 units, exclusive. */
	public int end() {
		return first().end();
	}

	/** Its words; where it waits to be placed those that it had. */
	public String quote() {
		return parts.getFirst().quote();
	}

	/** The number of the paragraph that it begins in, from 1. */
	public int paragraph() {
		return parts.getFirst().paragraph();
	}

	public Stream<Passage> passages() {
		return parts.stream().map(CodedPassage::passage);
	}

	/** The codings that were asked for. */
	public Stream<Coding> codings() {
		return parts.size() == 1 ? parts.getFirst().codings().stream() : parts.stream().flatMap(part -> part.codings().stream());
	}

	/** Who coded it so, each once; who made the passages where they have no coding. */
	public List<UUID> coders() {
		List<UUID> coders = codings().map(Coding::coder).distinct().toList();
		return coders.isEmpty() ? passages().map(Passage::coder).distinct().toList() : coders;
	}

	/** When the last of the codings that were asked for was made; of passages without codings, when they were; null where nobody knows. */
	public @Nullable Instant lastCoded() {
		Instant last = null;
		for (CodedPassage part : parts) {
			for (Coding coding : part.codings()) {
				last = later(last, coding.created());
			}
			last = part.codings().isEmpty() ? later(last, part.passage().created()) : last;
		}
		return last;
	}

	private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
		return one == null || other != null && other.isAfter(one) ? other : one;
	}
}
