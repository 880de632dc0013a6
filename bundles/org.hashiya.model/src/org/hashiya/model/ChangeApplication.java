// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Applies one change to one snapshot. Collects the new state in fields and leaves the snapshot alone, so a problem on the way leaves nothing behind. References and
 * ranges are checked once at the end, since a change of several parts may pass through states that are not sound.
 */
final class ChangeApplication {

	/** After so many parts, or passages, it is asked whether anybody waits still: a millisecond. */
	private static final int ASK = 1024;
	/** So many parts of a change are worth threads of their own. */
	private static final int MANY = 4096;

	private final Study study;
	private final Progress progress;
	private final ChangeSet changeSet = new ChangeSet();
	private final Map<UUID, Map<UUID, @Nullable Passage>> changedPassages = new LinkedHashMap<>();
	/** What is gone but still in the content: to take elements out of a list one by one would copy the list as often. */
	private final Map<ElementKind, Set<UUID>> leaving = new EnumMap<>(ElementKind.class);
	/** Parts that were so already. */
	private final Set<Change> without = Collections.newSetFromMap(new IdentityHashMap<>());
	private Content content;
	private int asked;

	ChangeApplication(Study study, Progress progress) {
		this.study = study;
		this.progress = progress;
		content = study.content;
	}

	Applied apply(Change change) throws StudyProblem {
		collect(change);
		List.copyOf(leaving.keySet()).forEach(this::takeOut);
		if (changeSet.isEmpty()) {
			return applied(study, change);
		}
		checkCodes();
		Set<UUID> removed = removed(ElementKind.CODE);
		removed.addAll(removed(ElementKind.CODER));
		ById<LoadedPassages> passages = study.passages;
		Set<UUID> documents = new HashSet<>(changeSet.ids(ElementKind.DOCUMENT));
		documents.addAll(changedPassages.keySet());
		Map<UUID, Passages> changed = passagesOf(documents);
		for (UUID id : documents) {
			if (content.get(ElementKind.DOCUMENT, id) == null) {
				passages = passages.without(id);
			} else if (changedPassages.containsKey(id)) {
				passages = passages.with(id, new LoadedPassages(Objects.requireNonNull(changed.get(id))));
			}
		}
		checkUnused(removed, passages);
		return applied(new Study(content, passages, study.texts), change);
	}

	private Applied applied(Study after, Change change) {
		Change done = without.isEmpty() ? change : done(change);
		return new Applied(after, done, done.inverse(), changeSet);
	}

	private Change done(Change change) {
		return switch (change) {
		case Several several -> new Several(several.changes().stream().filter(part -> !without.contains(part)).map(this::done).toList());
		case Put put -> without.contains(put) ? new Several(List.of()) : put;
		};
	}

	/** The passages of documents after the change, checked; of several documents at once where there are many, as in an import. */
	private Map<UUID, Passages> passagesOf(Set<UUID> documents) throws StudyProblem {
		Map<UUID, Passages> found = new ConcurrentHashMap<>();
		if (asked < MANY) {
			for (UUID id : documents) {
				found.put(id, passagesOf(id));
			}
		} else {
			AtOnce.each(documents, id -> found.put(id, passagesOf(id)));
		}
		return found;
	}

	private Passages passagesOf(UUID id) throws StudyProblem {
		progress.check();
		Map<UUID, @Nullable Passage> changed = changedPassages.getOrDefault(id, Map.of());
		Passages now = changed.isEmpty() ? base(id) : base(id).with(changed);
		Document document = (Document) content.get(ElementKind.DOCUMENT, id);
		if (document == null) {
			checkEmpty(now, id);
			return now;
		}
		int checked = 0;
		for (Passage passage : changed.values()) {
			if (++checked % ASK == 0) {
				progress.check();
			}
			if (passage != null) {
				check(passage, document);
			}
		}
		return now;
	}

	private void collect(Change change) throws StudyProblem {
		switch (change) {
		case Several several -> {
			for (Change part : several.changes()) {
				collect(part);
			}
		}
		case Put put -> {
			ask();
			collect(put);
		}
		}
	}

	private void ask() {
		if (++asked % ASK == 0) {
			progress.check();
		}
	}

	private void collect(Put put) throws StudyProblem {
		Element after = put.after();
		if (after != null) {
			takeOut(put.kind());
		}
		Element now = current(put);
		if (Objects.equals(now, after) && !(Objects.equals(now, put.before()) && isElsewhere(put))) {
			without.add(put);
			return; // applied already
		}
		if (!Objects.equals(now, put.before())) {
			throw StudyProblem.of(Kind.OVERTAKEN, put.kind(), put.id());
		}
		changeSet.add(put);
		if (put.kind() == ElementKind.PASSAGE) {
			UUID document = ((Passage) Objects.requireNonNull(after != null ? after : put.before())).document();
			changedPassages.computeIfAbsent(document, id -> new LinkedHashMap<>()).put(put.id(), (Passage) after);
		} else if (after == null && (put.kind() == ElementKind.CODE || put.kind() == ElementKind.STUDY)) {
			content = content.without(put.kind(), put.id());
		} else if (after == null) {
			leaving.computeIfAbsent(put.kind(), kind -> new HashSet<>()).add(put.id());
		} else {
			content = content.with(after, put.afterIndex());
		}
	}

	private @Nullable Element current(Put put) throws StudyProblem {
		if (put.kind() == ElementKind.PASSAGE) {
			return currentPassage(put);
		}
		return leaving.getOrDefault(put.kind(), Set.of()).contains(put.id()) ? null : content.get(put.kind(), put.id());
	}

	private void takeOut(ElementKind kind) {
		Set<UUID> ids = leaving.remove(kind);
		if (ids != null) {
			content = content.without(kind, ids);
		}
	}

	/** Whether the element is not at the place where the change puts it. */
	private boolean isElsewhere(Put put) {
		if (put.afterIndex() < 0) {
			return false;
		}
		return switch (put.kind()) {
		case STUDY, PASSAGE, CODING -> false;
		case CODE -> {
			Code code = content.codebook().get(put.id());
			int last = code == null ? -1 : content.codebook().children(code.parent()).size() - 1;
			yield content.codebook().indexAmongSiblings(put.id()) != Math.min(put.afterIndex(), last);
		}
		default -> content.list(put.kind()).indexOf(put.id()) != Math.min(put.afterIndex(), content.list(put.kind()).size() - 1);
		};
	}

	private @Nullable Passage currentPassage(Put put) throws StudyProblem {
		Passage guess = (Passage) put.before();
		UUID document = ((Passage) Objects.requireNonNull(guess != null ? guess : put.after())).document();
		Map<UUID, @Nullable Passage> changed = changedPassages.get(document);
		if (changed != null && changed.containsKey(put.id())) {
			return changed.get(put.id());
		}
		return base(document).get(put.id(), guess);
	}

	/** The passages of a document before the change. */
	private Passages base(UUID document) throws StudyProblem {
		Document known = study.documents().get(document);
		return known == null ? Passages.EMPTY : study.passages(known, Progress.NONE);
	}

	private void checkCodes() throws StudyProblem {
		Codebook codebook = content.codebook();
		Set<UUID> sound = new HashSet<>();
		for (UUID id : changeSet.ids(ElementKind.CODE)) {
			Code code = codebook.get(id);
			if (code == null) {
				List<Code> orphans = codebook.children(id);
				if (!orphans.isEmpty()) {
					throw StudyProblem.of(Kind.DANGLING_REFERENCE, orphans.getFirst().name(), id);
				}
				continue;
			}
			UUID parent = code.parent();
			if (parent != null && codebook.get(parent) == null) {
				throw StudyProblem.of(Kind.DANGLING_REFERENCE, code.name(), parent);
			}
			checkAbove(code, codebook, sound);
		}
	}

	/** Whether a code stands below itself. Of which codes that is known not to be so is remembered: in a deep codebook each has thousands above it. */
	private static void checkAbove(Code code, Codebook codebook, Set<UUID> sound) throws StudyProblem {
		Set<UUID> way = new HashSet<>();
		for (Code at = code; at != null && !sound.contains(at.id()); ) {
			if (!way.add(at.id())) {
				if (at.id().equals(code.id())) {
					throw StudyProblem.of(Kind.CODE_CYCLE, code.name());
				}
				return; // a circle above it, which this change has not made
			}
			UUID parent = at.parent();
			at = parent == null ? null : codebook.get(parent);
		}
		sound.addAll(way);
	}

	private Set<UUID> removed(ElementKind kind) {
		Set<UUID> removed = new HashSet<>(changeSet.ids(kind));
		removed.removeIf(id -> content.get(kind, id) != null);
		return removed;
	}

	/** Whether no coding is left without its code or coder. Looks at all documents, which the deletion of a code does anyway; other changes never get here. */
	private void checkUnused(Set<UUID> removed, ById<LoadedPassages> passages) throws StudyProblem {
		if (removed.isEmpty()) {
			return;
		}
		for (Element element : content.list(ElementKind.DOCUMENT).list()) {
			Document document = (Document) element;
			LoadedPassages handle = passages.get(document.id());
			Passages now = handle == null ? Passages.EMPTY : handle.get(document, Progress.NONE);
			Set<UUID> used = new HashSet<>(now.codings().codes());
			used.addAll(now.codings().coders());
			now.list().forEach(passage -> used.add(passage.coder()));
			for (UUID id : removed) {
				if (used.contains(id)) {
					throw StudyProblem.of(Kind.DANGLING_REFERENCE, document.name(), id);
				}
			}
		}
	}

	private static void checkEmpty(Passages passages, UUID document) throws StudyProblem {
		if (!passages.isEmpty()) {
			throw StudyProblem.of(Kind.DANGLING_REFERENCE, passages.list().getFirst().id(), document);
		}
	}

	private void check(Passage passage, Document document) throws StudyProblem {
		if (passage.start() < 0 || passage.end() < passage.start() || passage.end() > document.utf16()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, passage.start(), passage.end(), document.utf16());
		}
		if (!document.positionsAreEqual()) {
			Positions positions = study.texts.text(document.textHash(), Progress.NONE).positions();
			for (int position : new int[] { passage.start(), passage.end() }) {
				if (positions.splitsCharacter(position)) {
					throw StudyProblem.of(Kind.RANGE_SPLITS_CHARACTER, position);
				}
			}
		}
		for (Coding coding : passage.codings()) {
			if (content.codebook().get(coding.code()) == null) {
				throw StudyProblem.of(Kind.DANGLING_REFERENCE, passage.id(), coding.code());
			}
			if (content.get(ElementKind.CODER, coding.coder()) == null) {
				throw StudyProblem.of(Kind.CODER_UNKNOWN, coding.coder());
			}
		}
	}
}
