// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/**
 * One person removes a document; another one, who does not know of that, codes in it or changes it. The document stays, with all that was on it: where the removal comes first it comes back with what was removed,
 * else it is not removed.
 */
final class DocumentsInUse {

	private final Bygone bygone;
	private final Set<String> kept;

	/** @param kept takes the names of what has stayed or come back */
	DocumentsInUse(Bygone bygone, Set<String> kept) {
		this.bygone = bygone;
		this.kept = kept;
	}

	/** What has to come back before a change can be made on documents and their passages; nothing where all are there. */
	List<Change> back(Study study, List<Put> puts) throws StudyProblem {
		List<Change> back = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		puts.forEach(put -> {
			if (put.before() == null && put.after() instanceof Document made) {
				seen.add(made.id());
			}
		});
		Study now = study;
		for (Put put : puts) {
			UUID id = put.after() instanceof Passage passage ? passage.document() : put.after() instanceof Document document ? document.id() : null;
			if (id != null && seen.add(id) && study.documents().get(id) == null) {
				Change change = bygone.document(now, id);
				if (change != null) {
					try {
						now = now.apply(change).study();
					} catch (StudyProblem overtaken) {
						continue; // it cannot come back; what is put on it is told as what cannot be done
					}
					back.add(change);
					Document restored = now.documents().get(id);
					kept.add(restored == null ? "" : restored.name());
				}
			}
		}
		return back;
	}

	/** A change that leaves those documents that it would remove though they have other passages than its author knew, or are not as its author knew them. */
	Change kept(Study study, Change change) throws StudyProblem {
		List<Put> puts = Replay.puts(change);
		Set<UUID> used = used(study, puts);
		if (used.isEmpty()) {
			return change;
		}
		List<Change> all = new ArrayList<>();
		List<Put> removed = new ArrayList<>();
		Set<UUID> freed = new HashSet<>();
		for (UUID id : used) {
			Document document = study.document(id);
			for (Memo memo : study.memos().list()) { // those too that the act does not know of
				if (memo.target() instanceof Target target && (id.equals(target.id()) || id.equals(target.document()))) {
					removed.add(Put.replace(memo, memo.freed()));
					freed.add(memo.id());
				}
			}
			study.passages(document, Progress.NONE).list().forEach(passage -> removed.add(Put.remove(passage, -1)));
			removed.add(Put.remove(document, study.documents().indexOf(id)));
			kept.add(document.name());
		}
		all.addAll(removed);
		for (Put put : puts) {
			UUID document = documentOf(put);
			boolean isFreed = freed.contains(put.id()) && put.after() instanceof Memo memo && memo.target() == null;
			if (!isFreed && (document == null || !used.contains(document))) {
				all.add(put); // sets, cases and memos forget it, and are given it again
				removed.add(put);
			}
		}
		try {
			Study now = study.apply(new Several(all)).study();
			for (UUID id : used) {
				Change back = Trash.restored(now, id, new Several(List.copyOf(removed))).change();
				now = now.apply(back).study();
				all.add(back);
			}
			return new Several(all);
		} catch (StudyProblem overtaken) {
			return withoutRemoval(puts, used); // what else there is in the act meets something: that is fitted afterwards
		}
	}

	private static Change withoutRemoval(List<Put> puts, Set<UUID> used) {
		return new Several(List.copyOf(puts.stream().filter(put -> {
			UUID document = documentOf(put);
			return document == null || !used.contains(document);
		}).toList()));
	}

	/** The document that a put is on or in, where it is one or a passage. */
	private static @Nullable UUID documentOf(Put put) {
		return switch (put.before() == null ? put.after() : put.before()) {
		case Document document -> document.id();
		case Passage passage -> passage.document();
		case null, default -> null;
		};
	}

	private static Set<UUID> used(Study study, List<Put> puts) throws StudyProblem {
		Map<UUID, Document> removed = new HashMap<>();
		Map<UUID, Passage> known = new HashMap<>();
		for (Put put : puts) {
			if (put.before() instanceof Document before && put.after() == null) {
				removed.put(before.id(), before);
			} else if (put.before() instanceof Passage before) {
				known.put(before.id(), before);
			}
		}
		Set<UUID> used = new LinkedHashSet<>();
		for (Document before : removed.values()) {
			Document now = study.documents().get(before.id());
			if (now != null && (!now.equals(before) || !study.passages(now, Progress.NONE).list().stream().allMatch(passage -> known.get(passage.id()) instanceof Passage then && then.equals(passage)))) {
				used.add(before.id());
			}
		}
		return used;
	}
}
