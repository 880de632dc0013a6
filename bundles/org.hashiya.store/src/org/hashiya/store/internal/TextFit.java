// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CarryOver;
import org.hashiya.merge.TextMerge;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextSource;

/**
 * Brings an act that was done on other versions of texts to the texts that a study has. Without it a coding that somebody made while another corrected a typo would stand
 * some letters beside its words.
 * <ul>
 * <li>Positions go where their characters are in the text of today; a passage whose words are gone waits to be placed.
 * <li>Where the act changes a text, passages that it does not know of go with the text.
 * <li>Where it changes another version of a text than the study has, both changes are made, see {@link TextMerge}.
 * </ul>
 */
final class TextFit {

	/** Keeps a text that was made of two. */
	interface Keeper {
		DocumentText keep(String text) throws StudyProblem;
	}

	/** The same for whoever merges. */
	private static final Comparator<Stamp> LATER = Comparator.comparing(Stamp::at, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(stamp -> String.valueOf(stamp.by()));

	private final TextSource texts;
	private final Keeper keeper;
	private final Rebase.Precedence precedence;
	private final List<UUID> clashes = new ArrayList<>();

	/** @param precedence whether the act stands where it and the study have changed the same words of a document */
	TextFit(TextSource texts, Keeper keeper, Rebase.Precedence precedence) {
		this.texts = texts;
		this.keeper = keeper;
		this.precedence = precedence;
	}

	/** One that does it as history has it, in memory: what comes later stands. */
	static TextFit ofHistory(JournalTexts texts) {
		return new TextFit(texts, texts::hold, (document, key) -> true);
	}

	/** The documents of which both had changed the same words; after {@link #fit}. */
	List<UUID> clashes() {
		return clashes;
	}

	/**
	 * The act as it is done on this study. It is the same object where all texts are those it was written for.
	 *
	 * @throws StudyProblem if texts or passages cannot be read
	 */
	Act fit(Study study, WrittenAct written) throws StudyProblem {
		Map<UUID, Put> changed = new LinkedHashMap<>();
		textChanges(written.act().change(), changed);
		Set<UUID> documents = new LinkedHashSet<>(changed.keySet());
		documents.addAll(written.before().keySet());
		documents.addAll(written.after().keySet());
		Act act = written.act();
		for (UUID id : documents) {
			Document now = study.documents().get(id);
			if (now != null) {
				Put put = changed.get(id);
				act = put == null ? moved(act, now, written) : fit(act, study, now, put, written.still().get(id));
			}
		}
		return act;
	}

	/** The acts on a text that is another today. */
	private Act moved(Act act, Document now, WrittenAct written) throws StudyProblem {
		String before = written.before().getOrDefault(now.id(), now.textHash());
		String after = written.after().getOrDefault(now.id(), before);
		if (before.equals(now.textHash()) && after.equals(now.textHash())) {
			return act;
		}
		return withPassages(act, now.id(), carrier(before, now.textHash()), carrier(after, now.textHash()), Set.of());
	}

	private Act fit(Act act, Study study, Document now, Put put, @Nullable Set<UUID> still) throws StudyProblem {
		Document before = (Document) Objects.requireNonNull(put.before());
		Document after = (Document) Objects.requireNonNull(put.after());
		if (now.textHash().equals(before.textHash())) {
			return still == null ? act : withOthers(act, study, now, after, still);
		}
		if (now.textHash().equals(after.textHash())) {
			return withPassages(act, now.id(), carrier(before.textHash(), now.textHash()), PassageCarrier.none(), Set.of());
		}
		return merged(act, study, now, put);
	}

	/** With the passages that the act does not know of, since they came later or from somebody else. */
	private Act withOthers(Act act, Study study, Document now, Document after, Set<UUID> still) throws StudyProblem {
		Set<UUID> put = new HashSet<>();
		ChangeWriter.collect(act.change(), put);
		Passages all = study.passages(now, Progress.NONE);
		DocumentText to = known(after.textHash());
		PassageCarrier carrier = null;
		List<Change> changes = new ArrayList<>(List.of(act.change()));
		for (Passage passage : all.list()) {
			if (put.contains(passage.id()) || still.contains(passage.id()) && fits(passage, to)) {
				continue;
			}
			carrier = carrier == null ? carrier(now.textHash(), after.textHash()) : carrier;
			Passage moved = carrier.carried(passage);
			if (!moved.equals(passage)) {
				changes.add(Put.replace(passage, moved));
			}
		}
		return changes.size() == 1 ? act : new Act(act.kind(), act.labels(), new Several(changes));
	}

	/** A text, or null where it was erased since. */
	private @Nullable DocumentText known(String hash) throws StudyProblem {
		try {
			return texts.text(hash, Progress.NONE);
		} catch (StudyProblem e) {
			if (e.kind() == Kind.FILE_MISSING) {
				return null;
			}
			throw e;
		}
	}

	/** Whether a passage can stand there in the new text: one that its author left there can, but somebody may have moved it meanwhile. */
	private static boolean fits(Passage passage, @Nullable DocumentText text) {
		return text == null || passage.unplaced() != null
				|| passage.end() <= text.string().length() && !text.positions().splitsCharacter(passage.start()) && !text.positions().splitsCharacter(passage.end());
	}

	/** Two changes of one text. */
	private Act merged(Act act, Study study, Document now, Put put) throws StudyProblem {
		Document before = (Document) Objects.requireNonNull(put.before());
		Document after = (Document) Objects.requireNonNull(put.after());
		String mine = texts.text(now.textHash(), Progress.NONE).string();
		boolean incomingStands = precedence.incomingStands(now.id(), TextClash.KEY);
		TextMerge merge;
		try {
			merge = TextMerge.of(texts.text(before.textHash(), Progress.NONE).string(), mine, texts.text(after.textHash(), Progress.NONE).string(), incomingStands);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.FILE_MISSING) {
				throw e; // it is there and cannot be read now: at the next try perhaps
			}
			merge = new TextMerge(mine, 1); // erased since: nobody knows any more what it changed
		}
		if (merge.clashes() > 0) {
			clashes.add(now.id());
		}
		CarryOver own = CarryOver.editing(study, now, keeper.keep(merge.text()).string());
		Change first = own.act(null, new Author(new UUID(0, 0), Instant.EPOCH, UUID::randomUUID)).change();
		Document there = study.apply(first).study().document(now.id());
		boolean theirStamp = LATER.compare(after.modified(), now.modified()) > 0;
		Document both = there.withText(there.textHash(), there.codePoints(), there.utf16(), there.words(), there.paragraphs(), there.paragraphDirections(),
				theirStamp ? after.modified() : now.modified());
		// what else the act changed of the document is fitted as any element is
		Act fitted = withPassages(act, now.id(), carrier(before.textHash(), there.textHash()), carrier(after.textHash(), there.textHash()), Set.of(put));
		return new Act(act.kind(), act.labels(), new Several(List.of(first, Put.replace(there, both), rest(put, both), fitted.change())));
	}

	/** What the act changes of a document beside its text. */
	private static Change rest(Put put, Document now) {
		Document before = with((Document) Objects.requireNonNull(put.before()), now);
		Document after = with((Document) Objects.requireNonNull(put.after()), now);
		return before.equals(after) ? new Several(List.of()) : new Put(before, put.beforeIndex(), after, put.afterIndex());
	}

	private static Document with(Document document, Document text) {
		return document.withText(text.textHash(), text.codePoints(), text.utf16(), text.words(), text.paragraphs(), text.paragraphDirections(), text.modified());
	}

	private PassageCarrier carrier(String from, String to) throws StudyProblem {
		if (from.equals(to)) {
			return PassageCarrier.none();
		}
		try {
			return PassageCarrier.between(texts.text(from, Progress.NONE).string(), texts.text(to, Progress.NONE).string());
		} catch (StudyProblem e) {
			if (e.kind() == Kind.FILE_MISSING) {
				return PassageCarrier.lost(); // erased since: where its words stood nobody knows
			}
			throw e;
		}
	}

	private static Act withPassages(Act act, UUID document, PassageCarrier before, PassageCarrier after, Set<Put> without) {
		return new Act(act.kind(), act.labels(), withPassages(act.change(), document, before, after, without));
	}

	private static Change withPassages(Change change, UUID document, PassageCarrier before, PassageCarrier after, Set<Put> without) {
		return switch (change) {
		case Several several -> new Several(several.changes().stream().map(part -> withPassages(part, document, before, after, without)).toList());
		case Put put when without.contains(put) -> new Several(List.of());
		case Put put -> new Put(carried(put.before(), document, before), put.beforeIndex(), carried(put.after(), document, after), put.afterIndex());
		};
	}

	private static @Nullable Element carried(@Nullable Element element, UUID document, PassageCarrier carrier) {
		return element instanceof Passage passage && passage.document().equals(document) ? carrier.carried(passage) : element;
	}

	private static void textChanges(Change change, Map<UUID, Put> into) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> textChanges(part, into));
		case Put put -> {
			if (put.before() instanceof Document before && put.after() instanceof Document after && !before.textHash().equals(after.textHash())) {
				into.put(put.id(), put);
			}
		}
		}
	}
}
