// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Case;
import org.hashiya.model.Change;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.store.HistoryEntry.Step;
import org.hashiya.store.Trashed;

/**
 * Removed documents, and how they come back. The text of one lies in the trash, its passages stand in the journal only: in the line of the act that removed it. What has been done to the rest of the study since
 * stays as it is.
 */
final class Trash {

	private final JournalReader journals;
	private final Texts texts;

	Trash(JournalReader journals, Texts texts) {
		this.journals = journals;
		this.texts = texts;
	}

	/** What lies in the trash, what was removed last first. Reads the lines of all removals. */
	List<Trashed> list(Collection<Document> documents) throws StudyProblem {
		Map<UUID, JournalReader.Found> removals = removals();
		List<Trashed> list = new ArrayList<>();
		for (Document document : documents) {
			JournalReader.Found found = removals.get(document.id());
			list.add(found == null ? new Trashed(document, null, null) : new Trashed(document, found.line().time(), found.line().coder()));
		}
		list.sort(Comparator.comparing(Trashed::removed, Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
		return list;
	}

	/** For each document the last line that removed it. */
	private Map<UUID, JournalReader.Found> removals() throws StudyProblem {
		Map<UUID, JournalReader.Found> removals = new HashMap<>();
		for (JournalReader.Found found : journals.all()) {
			if (removal(found) instanceof Change change) {
				for (Put put : puts(change)) {
					if (put.before() instanceof Document document && put.after() == null) {
						removals.put(document.id(), found);
					}
				}
			}
		}
		return removals;
	}

	/** What a line did, if it removed documents. */
	private @Nullable Change removal(JournalReader.Found found) throws StudyProblem {
		String act = journals.act(found);
		Act.Kind kind = act == null ? null : ChangeJson.title(act, found).kind();
		boolean undone = found.line().step() == Step.UNDO;
		if (kind == null || kind != (undone ? Act.Kind.RESTORE_DOCUMENTS : Act.Kind.REMOVE_DOCUMENTS)) {
			return null;
		}
		WrittenAct written = journals.read(found, texts);
		return written == null ? null : written.act().change();
	}

	/**
	 * The act that brings a document back with its passages, memos on it, and its places in sets and cases.
	 *
	 * @throws StudyProblem DOCUMENT_UNKNOWN if the history does not tell of its removal
	 */
	Act restore(Study study, UUID id) throws StudyProblem {
		JournalReader.Found found = removals().get(id);
		Change removal = found == null ? null : removal(found);
		if (removal == null) {
			throw StudyProblem.of(Kind.DOCUMENT_UNKNOWN, id);
		}
		return restored(study, id, removal);
	}

	/** What brings a document back that a change removed. */
	static Act restored(Study study, UUID id, Change removal) {
		return new Restoring(study, id).act(puts(removal));
	}

	private static List<Put> puts(Change change) {
		List<Put> puts = new ArrayList<>();
		collect(change, puts);
		return puts;
	}

	private static void collect(Change change, List<Put> puts) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> collect(part, puts));
		case Put put -> puts.add(put);
		}
	}

	/** One document that comes back. */
	private static final class Restoring {

		private final Study study;
		private final UUID document;
		private final List<Change> changes = new ArrayList<>();
		private final Set<UUID> back = new HashSet<>();
		private final Set<UUID> memos = new HashSet<>();
		private String name = "";

		Restoring(Study study, UUID document) {
			this.study = study;
			this.document = document;
		}

		Act act(List<Put> removal) {
			for (Put put : removal) {
				if (put.after() == null && put.before() instanceof Document gone && gone.id().equals(document)) {
					Document named = gone.withName(free(gone.name()), gone.modified());
					name = named.name();
					back.add(document);
					changes.add(Put.add(named, put.beforeIndex()));
				}
			}
			removal.forEach(this::freed);
			for (Put put : removal) {
				if (put.after() == null && put.before() instanceof Passage gone && gone.document().equals(document)) {
					restore(gone);
				}
			}
			removal.forEach(this::related);
			return Act.of(Act.Kind.RESTORE_DOCUMENTS, changes, name);
		}

		/** Another document may have its name by now. */
		private String free(String wanted) {
			String free = wanted;
			for (int number = 2; taken(free); number++) {
				free = wanted + " (" + number + ")";
			}
			return free;
		}

		private boolean taken(String wanted) {
			return study.documents().list().stream().anyMatch(other -> other.name().equals(wanted));
		}

		/** The memos that are still there and on nothing. */
		private void freed(Put put) {
			if (put.before() instanceof Memo before && put.after() instanceof Memo && before.target() != null) {
				Memo now = study.memos().get(before.id());
				if (now != null && now.target() == null) {
					memos.add(before.id());
				}
			}
		}

		/** A passage with the codings whose codes and coders are still there; one with nothing on it stays away. */
		private void restore(Passage gone) {
			List<Coding> codings = gone.codings().stream().filter(coding -> study.codebook().get(coding.code()) != null && study.coders().contains(coding.coder())).toList();
			List<UUID> kept = gone.memos().stream().filter(memos::contains).toList();
			if (study.coders().contains(gone.coder()) && !(codings.isEmpty() && kept.isEmpty())) {
				changes.add(Put.add(gone.withCodings(codings).withMemos(kept), -1));
				back.add(gone.id());
				codings.forEach(coding -> back.add(coding.id()));
			}
		}

		private void related(Put put) {
			switch (put.before()) {
			case Memo before when memos.contains(before.id()) -> memo(before);
			case MemberSet before when put.after() instanceof MemberSet && before.documents().contains(document) -> {
				MemberSet now = study.sets().get(before.id());
				if (now != null && !now.documents().contains(document)) {
					changes.add(Put.replace(now, now.withDocuments(and(now.documents(), document))));
				}
			}
			case Case before when put.after() instanceof Case -> {
				Case now = study.cases().get(before.id());
				if (now != null) {
					related(before, now);
				}
			}
			case null, default -> {
				// codes whose examples were there have others by now, or none
			}
			}
		}

		private void memo(Memo before) {
			Memo now = study.memos().get(before.id());
			Target target = before.target();
			if (now != null && target != null && back.contains(target.id())) {
				changes.add(Put.replace(now, new Memo(now.id(), target, now.type(), now.title(), now.text(), now.created(), now.modified())));
			}
		}

		private void related(Case before, Case now) {
			Case after = now;
			if (before.documents().contains(document) && !after.documents().contains(document)) {
				after = after.withDocuments(and(after.documents(), document));
			}
			Set<Target> passages = new LinkedHashSet<>(after.passages());
			before.passages().stream().filter(target -> back.contains(target.id())).forEach(passages::add);
			after = after.withPassages(List.copyOf(passages));
			if (!after.equals(now)) {
				changes.add(Put.replace(now, after));
			}
		}

		private static List<UUID> and(List<UUID> ids, UUID more) {
			List<UUID> all = new ArrayList<>(ids);
			all.add(more);
			return all;
		}
	}
}
