// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** The passages of a study by code, and their words with references. It keeps where passages are, but no text. */
final class CodedQuotes {

	/** A passage where it is. */
	private record Place(Document document, Passage passage) {
	}

	private final Progress progress;
	private final QuoteBlocks blocks;
	private final Map<UUID, List<Place>> byCode = new HashMap<>();
	private final Map<UUID, Long> codings = new HashMap<>();

	/** @throws StudyProblem if passages cannot be read */
	CodedQuotes(Study study, CodeMarks marks, MemoIndex memos, Progress progress) throws StudyProblem {
		this.progress = progress;
		blocks = new QuoteBlocks(study, marks, memos, progress);
		for (Document document : study.documents().list()) {
			progress.check();
			long count = 0;
			for (Passage passage : study.passagesOnce(document, progress).list()) {
				Place place = new Place(document, passage);
				count += passage.codings().size();
				passage.codings().stream().map(Coding::code).distinct().forEach(code -> byCode.computeIfAbsent(code, id -> new ArrayList<>()).add(place));
			}
			codings.put(document.id(), count);
			progress.worked(1);
		}
	}

	/** How many codings a document has. */
	long codings(Document document) {
		return codings.getOrDefault(document.id(), 0L);
	}

	/** How many codings there are. */
	long codings() {
		return codings.values().stream().mapToLong(Long::longValue).sum();
	}

	boolean has(UUID code) {
		return byCode.containsKey(code);
	}

	/** Writes all passages of a code: by document in the study's order, in it in text order; one range is written once, with all its coders. */
	void write(HtmlOut html, UUID code) throws StudyProblem, IOException {
		List<Place> places = byCode.getOrDefault(code, List.of());
		for (int i = 0; i < places.size();) {
			progress.check();
			Place place = places.get(i);
			List<List<Passage>> ranges = new ArrayList<>(); // an empty range, and passages that wait there, stand among one another
			while (i < places.size() && places.get(i).document() == place.document() && places.get(i).passage().hasRange(place.passage().start(), place.passage().end())) {
				Passage passage = places.get(i++).passage();
				List<Passage> same = ranges.stream().filter(range -> range.getFirst().isWhere(passage)).findFirst().orElse(null);
				if (same == null) {
					same = new ArrayList<>();
					ranges.add(same);
				}
				same.add(passage);
			}
			for (List<Passage> same : ranges) {
				blocks.write(html, place.document(), same, coding -> coding.code().equals(code), false);
			}
		}
	}
}
