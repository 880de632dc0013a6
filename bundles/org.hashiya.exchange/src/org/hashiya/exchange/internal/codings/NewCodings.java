// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.text.TextRange;

/** Collects codings as changes of passages, by the rule of coding: a code joins the coder's own passage of exactly this range, and one that is there already changes nothing. */
final class NewCodings {

	/** A passage of a coder. */
	private record Place(UUID document, int start, int end, UUID coder) {
	}

	private record Changed(@Nullable Passage before, Passage after) {
	}

	private final Author author;
	private final Map<Place, Changed> passages = new LinkedHashMap<>();
	private final List<Change> memos = new ArrayList<>();

	NewCodings(Author author) {
		this.author = author;
	}

	/**
	 * Adds a coding.
	 *
	 * @param created when it was made, or null for now
	 * @param memo    text of a memo on the passage, or null; left out where the coding is there already
	 * @return whether it is new
	 * @throws StudyProblem if passages cannot be read
	 */
	boolean add(Study study, Document document, TextRange range, Code code, UUID coder, @Nullable Instant created, @Nullable String memo) throws StudyProblem {
		Place place = new Place(document.id(), range.start(), range.end(), coder);
		Changed known = passages.get(place);
		if (known == null) {
			Passage before = study.passages(document, Progress.NONE).at(range.start(), range.end()).stream().filter(passage -> passage.coder().equals(coder) && passage.unplaced() == null)
					.findFirst().orElse(null);
			known = new Changed(before, before != null ? before
					: new Passage(author.newId(), document.id(), range.start(), range.end(), coder, created == null ? author.now() : created, List.of(), List.of()));
		}
		boolean there = known.after().codings().stream().anyMatch(coding -> coding.code().equals(code.id()) && coding.coder().equals(coder)) || isElsewhere(study, document, place, code);
		if (there) {
			return false;
		}
		Passage after = known.after().plus(new Coding(author.newId(), code.id(), code.definitionAt(created).version(), coder, created == null ? author.now() : created));
		if (memo != null) {
			Stamp stamp = new Stamp(created == null ? author.now() : created, coder);
			Memo written = new Memo(author.newId(), new Target(ElementKind.PASSAGE, after.id(), document.id()), "", "", memo, stamp, stamp);
			List<UUID> ids = new ArrayList<>(after.memos());
			ids.add(written.id());
			after = after.withMemos(ids);
			memos.add(Put.add(written, -1));
		}
		passages.put(place, new Changed(known.before(), after));
		return true;
	}

	/** Whether the coder has it on another passage of the same range, as imports of other programs have. */
	private static boolean isElsewhere(Study study, Document document, Place place, Code code) throws StudyProblem {
		return study.passages(document, Progress.NONE).at(place.start(), place.end()).stream().flatMap(passage -> passage.codings().stream())
				.anyMatch(coding -> coding.code().equals(code.id()) && coding.coder().equals(place.coder()));
	}

	/** The changes: memos before the passages that name them. */
	List<Change> changes() {
		List<Change> changes = new ArrayList<>(memos);
		passages.values().forEach(changed -> changes.add(new Put(changed.before(), -1, changed.after(), -1)));
		return changes;
	}
}
