// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Change;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Fits an acknowledged change of another writer to a study in which something else has happened to the same elements. Passages are merged coding by coding; an element that
 * one side changed and the other removed stays (a passage with what is new on it); other elements are merged key by key, and of two different values the one that was written later stands. The other is
 * reported, not forgotten. Since what stands depends on the two lines and not on who takes in which, all copies come to the same.
 */
final class Rebase {

	/** Both sides merge into the same order. */
	private static final Comparator<Coding> OLDEST_FIRST = Comparator.comparing(Coding::created, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Coding::id);

	/** Of two values that were given to one key, both without knowing of the other: which stands. */
	@FunctionalInterface
	interface Precedence {

		/**
		 * @param key as in the files; {@link #RANGE} for the place of a passage
		 * @return whether the value that is being taken in stands
		 */
		boolean incomingStands(UUID element, String key) throws StudyProblem;
	}

	/** Where a passage stands, which is one value. */
	static final String RANGE = "start";

	private final Study study;
	private final Precedence precedence;
	private final Map<UUID, @Nullable Element> latest = new HashMap<>();
	private final List<Put> overtaken = new ArrayList<>();

	/** One in which what comes last stands: for who goes through the lines in their order. */
	Rebase(Study study) {
		this(study, (element, key) -> true);
	}

	Rebase(Study study, Precedence precedence) {
		this.study = study;
		this.precedence = precedence;
	}

	/** Changes of which a value could not be kept in the state; both values are in the journals. */
	List<Put> overtaken() {
		return overtaken;
	}

	Change fit(Change change) throws StudyProblem {
		return switch (change) {
		case Several several -> {
			List<Change> parts = new ArrayList<>();
			for (Change part : several.changes()) {
				parts.add(fit(part));
			}
			yield new Several(parts);
		}
		case Put put -> fit(put);
		};
	}

	private Change fit(Put put) throws StudyProblem {
		Element now = latest.containsKey(put.id()) ? latest.get(put.id()) : current(put);
		Element after = put.after();
		if (!Objects.equals(now, put.before()) && !Objects.equals(now, after)) {
			after = merge(put, now);
		}
		latest.put(put.id(), after);
		return now == null && after == null ? new Several(List.of()) : new Put(now, put.beforeIndex(), after, put.afterIndex());
	}

	private @Nullable Element merge(Put put, @Nullable Element now) throws StudyProblem {
		Element after = put.after();
		if (after == null || now == null) {
			overtaken.add(put);
			Element kept = after == null ? now : after; // changed here and removed there: it stays
			return kept instanceof Passage passage && put.before() instanceof Passage base ? withoutRemoved(base, passage) : kept;
		}
		if (now instanceof Passage mine && after instanceof Passage theirs) {
			return merge((Passage) put.before(), mine, theirs, put);
		}
		return byKeys(put, now, after);
	}

	private Element byKeys(Put put, Element now, Element wanted) throws StudyProblem {
		Element before = put.before();
		Element after = before == null && now instanceof Document there && wanted instanceof Document again ? withText(again, there) : wanted;
		StudyProblem[] failed = new StudyProblem[1];
		JsonMerge merge = new JsonMerge((id, key) -> {
			try {
				return precedence.incomingStands(put.id(), key);
			} catch (StudyProblem e) {
				failed[0] = e;
				return true;
			}
		});
		JsonObject merged = merge.objects(before == null ? new JsonObject() : ElementWriter.json(before), ElementWriter.json(now), ElementWriter.json(after), put.id().toString());
		if (failed[0] != null) {
			throw failed[0];
		}
		if (!merge.clashes().isEmpty()) {
			overtaken.add(put);
		}
		try {
			return ElementReader.read(put.kind(), merged);
		} catch (RuntimeException impossible) { // what each side was may be none together, such as a list that each has emptied of the other's
			overtaken.add(put);
			return after;
		}
	}

	/** A document that one side has put back and the other never removed: the passages of both are brought to the text that it has, so that it must keep that. */
	private static Document withText(Document document, Document text) {
		return document.withText(text.textHash(), text.codePoints(), text.utf16(), text.words(), text.paragraphs(), text.paragraphDirections(), document.modified());
	}

	/** One side removed the passage: what it had then is gone, what the other side has put on it stays. One that was only moved stays whole. */
	private static Passage withoutRemoved(Passage base, Passage changed) {
		Passage added = changed.withCodings(changed.codings().stream().filter(coding -> !base.codings().contains(coding)).toList())
				.withMemos(changed.memos().stream().filter(memo -> !base.memos().contains(memo)).toList());
		return added.isBare() ? changed : added;
	}

	private Passage merge(@Nullable Passage base, Passage mine, Passage theirs, Put put) throws StudyProblem {
		Map<UUID, Coding> codings = new LinkedHashMap<>();
		mine.codings().forEach(coding -> codings.put(coding.id(), coding));
		List<UUID> memos = new ArrayList<>(mine.memos());
		if (base != null) {
			base.codings().stream().filter(coding -> !theirs.codings().contains(coding)).forEach(coding -> codings.remove(coding.id()));
			memos.removeIf(memo -> base.memos().contains(memo) && !theirs.memos().contains(memo));
		}
		theirs.codings().forEach(coding -> {
			if (base == null || !base.codings().contains(coding)) {
				codings.put(coding.id(), coding);
			}
		});
		theirs.memos().stream().filter(memo -> !memos.contains(memo) && (base == null || !base.memos().contains(memo))).forEach(memos::add);
		boolean theyMoved = base == null || !base.isWhere(theirs);
		boolean bothMoved = theyMoved && base != null && !base.isWhere(mine) && !mine.isWhere(theirs);
		if (bothMoved) {
			overtaken.add(put);
		}
		Passage range = bothMoved ? precedence.incomingStands(put.id(), RANGE) ? theirs : mine : theyMoved ? theirs : mine;
		return mine.at(range).withCodings(codings.values().stream().sorted(OLDEST_FIRST).toList()).withMemos(memos);
	}

	private @Nullable Element current(Put put) throws StudyProblem {
		UUID id = put.id();
		return switch (put.kind()) {
		case STUDY -> study.info();
		case CODER -> study.coders().get(id);
		case CODE -> study.codebook().get(id);
		case SET -> study.sets().get(id);
		case RELATION -> study.relations().get(id);
		case CASE -> study.cases().get(id);
		case VARIABLE -> study.variables().get(id);
		case MEMO -> study.memos().get(id);
		case QUERY -> study.queries().get(id);
		case MILESTONE -> study.milestones().get(id);
		case DOCUMENT -> study.documents().get(id);
		case FOREIGN_PART -> study.foreignParts().get(id);
		case PASSAGE, CODING -> passage(put);
		};
	}

	private @Nullable Passage passage(Put put) throws StudyProblem {
		Element side = put.after() == null ? put.before() : put.after();
		Document document = study.documents().get(((Passage) Objects.requireNonNull(side)).document());
		return document == null ? null : study.passages(document, Progress.NONE).get(put.id());
	}
}
