// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.StudyProblem.Kind;

/** Acts on the order of documents and on the groups that they are in. A group is a path that its documents have, so one without documents is none. Paths are as {@link GroupPath} says. */
public final class DocumentActs {

	private DocumentActs() {
	}

	/**
	 * Puts documents into a group; in the study's order they stay where they are.
	 *
	 * @param group its path; empty for none
	 * @return nothing where all are in it already
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public static Optional<Act> group(Study study, Collection<UUID> documents, String group, Author author) throws StudyProblem {
		String path = GroupPath.normal(group);
		List<Change> changes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (UUID id : documents) {
			Document document = study.document(id);
			if (!GroupPath.normal(document.group()).equals(path)) {
				changes.add(Put.replace(document, document.withGroup(path, author.stamp())));
				names.add(document.name());
			}
		}
		return act(changes, names);
	}

	/**
	 * Puts documents beside another one, into the group that it is in, in the order that they have among each other.
	 *
	 * @param after whether they come after it; before it otherwise
	 * @return nothing where they are there already, and where the other is one of them
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public static Optional<Act> place(Study study, Collection<UUID> documents, UUID beside, boolean after, Author author) throws StudyProblem {
		String path = GroupPath.normal(study.document(beside).group());
		if (documents.contains(beside)) {
			return Optional.empty();
		}
		Set<UUID> wanted = Set.copyOf(documents);
		List<UUID> order = new ArrayList<>(study.documents().list().stream().map(Document::id).toList());
		List<UUID> moving = order.stream().filter(wanted::contains).toList();
		if (moving.size() < wanted.size()) {
			throw StudyProblem.of(Kind.DOCUMENT_UNKNOWN, wanted.stream().filter(id -> !order.contains(id)).findFirst().orElse(beside));
		}
		List<Change> changes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		UUID anchor = beside;
		boolean behind = after;
		for (UUID id : moving) {
			Document document = study.document(id);
			int from = order.indexOf(id);
			order.remove(from);
			int to = order.indexOf(anchor) + (behind ? 1 : 0);
			order.add(to, id);
			boolean inGroup = GroupPath.normal(document.group()).equals(path);
			if (from != to || !inGroup) {
				changes.add(new Put(document, from, inGroup ? document : document.withGroup(path, author.stamp()), to));
				names.add(document.name());
			}
			anchor = id;
			behind = true;
		}
		return act(changes, names);
	}

	/**
	 * Puts documents one place up or down among those of their group, together: those that are at the end already stay, and so do those behind them.
	 *
	 * @return nothing where none can go further
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public static Optional<Act> step(Study study, Collection<UUID> documents, boolean down, Author author) throws StudyProblem {
		Set<UUID> moving = Set.copyOf(documents);
		Study now = study;
		List<Change> changes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		List<UUID> order = new ArrayList<>(study.documents().list().stream().map(Document::id).filter(moving::contains).toList());
		for (UUID id : down ? order.reversed() : order) {
			Optional<UUID> neighbour = neighbour(now, now.document(id), down);
			Optional<Act> act = neighbour.isEmpty() || moving.contains(neighbour.get()) ? Optional.empty() : place(now, List.of(id), neighbour.get(), down, author);
			if (act.isPresent()) {
				changes.add(act.get().change());
				names.addAll(act.get().labels());
				now = now.apply(act.get().change()).study();
			}
		}
		return act(changes, names);
	}

	private static Optional<UUID> neighbour(Study study, Document document, boolean down) {
		String path = GroupPath.normal(document.group());
		List<Document> all = study.documents().list();
		int way = down ? 1 : -1;
		for (int at = study.documents().indexOf(document.id()) + way; at >= 0 && at < all.size(); at += way) {
			if (GroupPath.normal(all.get(at).group()).equals(path)) {
				return Optional.of(all.get(at).id());
			}
		}
		return Optional.empty();
	}

	/**
	 * Gives a group another path, and those in it with it: so it is renamed, moved into another one, or with a path that there is already joined to that.
	 *
	 * @param to the path that it gets; empty dissolves it
	 * @return nothing where that is its path
	 * @throws StudyProblem GROUP_UNKNOWN if no document is in it; GROUP_CYCLE if it would be in itself
	 */
	public static Optional<Act> moveGroup(Study study, String from, String to, Author author) throws StudyProblem {
		String old = GroupPath.normal(from);
		String path = GroupPath.normal(to);
		if (old.equals(path)) {
			return Optional.empty();
		}
		if (!path.isEmpty() && GroupPath.isIn(path, old)) {
			throw StudyProblem.of(Kind.GROUP_CYCLE, old);
		}
		List<Change> changes = new ArrayList<>();
		for (Document document : study.documents().list()) {
			String group = GroupPath.normal(document.group());
			if (!old.isEmpty() && GroupPath.isIn(group, old)) {
				String below = group.substring(old.length());
				changes.add(Put.replace(document, document.withGroup(GroupPath.normal(path + below), author.stamp())));
			}
		}
		if (changes.isEmpty()) {
			throw StudyProblem.of(Kind.GROUP_UNKNOWN, old);
		}
		return Optional.of(Act.of(Act.Kind.MOVE_GROUP, changes, old, path));
	}

	private static Optional<Act> act(List<Change> changes, List<String> names) {
		return changes.isEmpty() ? Optional.empty() : Optional.of(new Act(Act.Kind.MOVE_DOCUMENTS, names, changes.size() == 1 ? changes.getFirst() : new Several(changes)));
	}
}
