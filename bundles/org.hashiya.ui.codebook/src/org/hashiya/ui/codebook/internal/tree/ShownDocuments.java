// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Document;
import org.hashiya.model.Document.State;
import org.hashiya.model.ElementKind;
import org.hashiya.model.GroupPath;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.counts.PassageCounts;
import org.hashiya.ui.codebook.internal.filter.DocumentFilter;
import org.hashiya.ui.codebook.internal.filter.FilterWords;

/** What the documents view shows of one study. Says after each change what of it is different. */
public final class ShownDocuments {

	/**
	 * What is different.
	 *
	 * @param groups    paths of groups with other rows in them; the empty path is the study itself
	 * @param labels    documents that look different
	 * @param sizes     groups whose number of documents is another
	 * @param studyName whether the study has another name
	 */
	public record Difference(Set<String> groups, Set<UUID> labels, Set<String> sizes, boolean studyName) {
	}

	private final List<ChangeSet> uncounted = new ArrayList<>();
	private Study study;
	/** The snapshot that is being counted; changes since then wait until it has been. None once it has. */
	private @Nullable Study begun;
	private FilterWords words = FilterWords.NONE;
	private @Nullable Set<UUID> only;
	private DocumentTree tree;
	private @Nullable PassageCounts counts;

	public ShownDocuments(Study study) {
		this.study = study;
		begun = study;
		tree = tree(study);
	}

	private DocumentTree tree(Study of) {
		return new DocumentTree(of, new DocumentFilter(words, only));
	}

	/** The snapshot that is shown. */
	public Study study() {
		return study;
	}

	public DocumentTree tree() {
		return tree;
	}

	public Optional<Document> document(UUID id) {
		return Optional.ofNullable(study.documents().get(id));
	}

	/** Leaves only documents that fit the words. */
	public void filter(FilterWords typed) {
		words = typed;
		tree = tree(study);
	}

	/** Leaves only these documents, of which those that fit the words; with null all. */
	public void only(@Nullable Set<UUID> ids) {
		only = ids;
		tree = tree(study);
	}

	public boolean isFiltered() {
		return !words.isEmpty() || only != null;
	}

	/** The passages of a document; empty until they have been counted. */
	public Optional<Integer> passages(UUID document) {
		return counts == null ? Optional.empty() : Optional.of(counts.passages(document));
	}

	/** When somebody last changed or coded a document, as far as that is known. */
	public Optional<Instant> workedOn(Document document) {
		Optional<Instant> coded = counts == null ? Optional.empty() : counts.latest(document.id());
		return Stream.of(Optional.ofNullable(document.modified().at()), coded).flatMap(Optional::stream).max(Comparator.naturalOrder());
	}

	/** How far the work on a document is; until its passages are counted, what was said of it. */
	public State state(Document document) {
		return document.seenState(passages(document.id()).orElse(0) > 0);
	}

	/**
	 * Shows the same study, but other passages of it: what was counted counts no more.
	 *
	 * @param seen the snapshot that is shown, with other passages; not a later one, whose changes would then be told again
	 */
	public void look(Study seen) {
		study = seen;
		begun = seen;
		counts = null;
		uncounted.clear();
	}

	/** Whether a count of this snapshot is what is waited for; one of what was looked at before is not. */
	public boolean waitsFor(Study counted) {
		return counted == begun;
	}

	/**
	 * Takes over a count that was begun when this was made, and brings it up to now.
	 *
	 * @throws StudyProblem if the passages of a changed document cannot be read
	 */
	public void counted(PassageCounts fresh) throws StudyProblem {
		begun = null;
		fresh.update(study, uncounted);
		uncounted.clear();
		counts = fresh;
	}

	/**
	 * Shows a later snapshot.
	 *
	 * @param after   the snapshot
	 * @param changes all that lies between the snapshot shown so far and this one; may hold more
	 * @throws StudyProblem if the passages of a changed document cannot be read; the documents are shown all the same
	 */
	public Difference update(Study after, List<ChangeSet> changes) throws StudyProblem {
		Study before = study;
		DocumentTree old = tree;
		Set<UUID> changed = new HashSet<>();
		changes.forEach(change -> changed.addAll(change.ids(ElementKind.DOCUMENT)));
		study = after;
		if (!changed.isEmpty()) {
			tree = tree(after);
		}
		Set<String> sizes = new HashSet<>();
		for (UUID id : changed) {
			for (Study snapshot : List.of(before, after)) {
				Document document = snapshot.documents().get(id);
				if (document != null) {
					pathUp(GroupPath.normal(document.group()), sizes);
				}
			}
		}
		Set<String> groups = new HashSet<>(sizes);
		groups.removeIf(path -> old.groups(path).equals(tree.groups(path)) && old.documents(path).equals(tree.documents(path)));
		sizes.removeIf(path -> old.size(path) == tree.size(path));
		Set<UUID> labels = new HashSet<>(changed);
		labels.addAll(count(after, changes));
		return new Difference(groups, labels, sizes, !before.info().name().equals(after.info().name()));
	}

	private Set<UUID> count(Study after, List<ChangeSet> changes) throws StudyProblem {
		PassageCounts known = counts;
		if (known == null) {
			uncounted.addAll(changes);
			return Set.of();
		}
		return known.update(after, changes);
	}

	private static void pathUp(String path, Set<String> paths) {
		for (String at = path; !at.isEmpty(); at = GroupPath.parent(at)) {
			paths.add(at);
		}
		paths.add(""); //$NON-NLS-1$
	}
}
