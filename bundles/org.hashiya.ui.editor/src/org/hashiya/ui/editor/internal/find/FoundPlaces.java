// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Extent;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;

/**
 * What was found in a study.
 *
 * @param list the first ones, in the order of the documents and their texts
 * @param all  how many there are
 */
record FoundPlaces(List<FoundPlace> list, int all) {

	/** More is not reviewed by anybody. */
	static final int MOST = 5000;

	static final FoundPlaces NONE = new FoundPlaces(List.of(), 0);

	/**
	 * Looks through texts.
	 *
	 * @param only the id of the only document to look through, or null for all
	 * @throws StudyProblem if a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	static FoundPlaces in(Study study, FindWords words, @Nullable UUID only, Progress progress) throws StudyProblem {
		List<FoundPlace> places = new ArrayList<>();
		int all = 0;
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			if (only == null || only.equals(document.id())) {
				String text = study.text(document, progress).string();
				List<TextRange> ranges = words.in(text);
				all += ranges.size();
				if (!ranges.isEmpty() && places.size() < MOST) {
					Paragraphs paragraphs = new Paragraphs(text);
					ranges.subList(0, Math.min(ranges.size(), MOST - places.size())).forEach(range -> places.add(FoundPlace.of(document, text, paragraphs, range)));
				}
			}
			progress.worked(1);
		}
		return new FoundPlaces(List.copyOf(places), all);
	}

	/**
	 * The ranges to code, by document. Places in a text that is another one by now are left out.
	 *
	 * @param extent how far beyond what was found they reach
	 */
	static Map<UUID, List<ChangeSet.Extent>> ranges(Study study, List<FoundPlace> places, Extent extent) throws StudyProblem {
		Map<UUID, List<ChangeSet.Extent>> ranges = new LinkedHashMap<>();
		for (FoundPlace place : places) {
			Document document = study.documents().get(place.document());
			if (document != null && document.textHash().equals(place.textHash())) {
				TextRange range = extent.extend(study.text(document, Progress.NONE).string(), place.range().start(), place.range().end());
				ranges.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(new ChangeSet.Extent(range.start(), range.end()));
			}
		}
		return ranges;
	}
}
