// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.GroupPath;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/**
 * Moves documents and groups to another place of the list, one step of undo for all. Groups stand in the order of the language, so of a place between documents they take the group alone.
 *
 * @param groups paths of groups, see {@link GroupPath}
 */
public record MoveRows(List<UUID> documents, List<String> groups, Place place) implements ActSupplier {

	/**
	 * Where they go.
	 *
	 * @param group  the path of the group that they are in then; empty for none
	 * @param beside a document of that group that the documents stand beside then; null where they keep their order
	 * @param after  whether after it; before it otherwise
	 */
	public record Place(String group, @Nullable UUID beside, boolean after) {

		/** Into a group. */
		public static Place in(String group) {
			return new Place(group, null, false);
		}
	}

	/** Whether no group would be put into itself, and something is moved at all. */
	public boolean isPossible() {
		return !(documents.isEmpty() && groups.isEmpty()) && groups.stream().noneMatch(group -> !place.group.isEmpty() && GroupPath.isIn(place.group, group));
	}

	/** Where a group is then. */
	public String moved(String group) {
		return GroupPath.child(place.group, GroupPath.name(group));
	}

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		List<Act> acts = new ArrayList<>();
		UUID beside = place.beside;
		Study now = study;
		if (!documents.isEmpty()) {
			(beside == null ? DocumentActs.group(now, documents, place.group, author) : DocumentActs.place(now, documents, beside, place.after, author)).ifPresent(acts::add);
		}
		for (String group : groups) {
			if (!acts.isEmpty()) {
				now = study.apply(new Several(acts.stream().map(Act::change).toList())).study();
			}
			DocumentActs.moveGroup(now, group, moved(group), author).ifPresent(acts::add);
		}
		List<Change> changes = acts.stream().map(Act::change).toList();
		return switch (acts.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(acts.getFirst());
		default -> Optional.of(new Act(Act.Kind.MOVE_DOCUMENTS, acts.stream().flatMap(act -> act.labels().stream()).toList(), new Several(changes)));
		};
	}
}
