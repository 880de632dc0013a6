// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.SortedMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/** Acts on milestones. */
public final class MilestoneActs {

	private MilestoneActs() {
	}

	/**
	 * Names the state of the study.
	 *
	 * @param heads for each writer the hash of its last line in the journal
	 * @throws StudyProblem NAME_INVALID, or MILESTONE_EXISTS if the name is taken
	 */
	public static Act set(Study study, String name, String description, SortedMap<String, String> heads, Author author) throws StudyProblem {
		String valid = requireFree(study, name, null);
		return Act.of(Act.Kind.SET_MILESTONE, Put.add(new Milestone(author.newId(), valid, description, author.stamp(), heads), -1), valid);
	}

	/**
	 * Gives a milestone another name, another description or both; the state that it names stays.
	 *
	 * @throws StudyProblem NAME_INVALID, or MILESTONE_EXISTS if another milestone has the name
	 */
	public static Act change(Study study, Milestone milestone, String name, String description) throws StudyProblem {
		String valid = requireFree(study, name, milestone);
		Milestone changed = new Milestone(milestone.id(), valid, description, milestone.created(), milestone.heads());
		return Act.of(Act.Kind.CHANGE_MILESTONE, Put.replace(milestone, changed), milestone.name(), valid);
	}

	/**
	 * A name for a milestone, as it is kept.
	 *
	 * @param of whose name it is to be, and may be already; null for a new one
	 * @throws StudyProblem NAME_INVALID, or MILESTONE_EXISTS if another milestone has it already
	 */
	public static String requireFree(Study study, String name, @Nullable Milestone of) throws StudyProblem {
		String valid = Names.require(name);
		boolean kept = of != null && of.name().equals(valid); // an import may have brought a name twice: each can keep it
		if (!kept && study.milestones().list().stream().anyMatch(milestone -> milestone.name().equals(valid))) {
			throw StudyProblem.of(Kind.MILESTONE_EXISTS, valid);
		}
		return valid;
	}

	/** Forgets a name; the state it named can still be reached by undo. */
	public static Act delete(Study study, Milestone milestone) {
		return Act.of(Act.Kind.DELETE_MILESTONE, Put.remove(milestone, study.milestones().indexOf(milestone.id())), milestone.name());
	}

	/**
	 * The milestone that a person means: by name, else by id.
	 *
	 * @throws StudyProblem MILESTONE_UNKNOWN
	 */
	public static Milestone resolve(Study study, String nameOrId) throws StudyProblem {
		for (Milestone milestone : study.milestones().list()) {
			if (milestone.name().equals(nameOrId)) {
				return milestone;
			}
		}
		return study.milestones().list().stream().filter(milestone -> milestone.name().equalsIgnoreCase(nameOrId) || milestone.id().toString().equalsIgnoreCase(nameOrId)).findFirst()
				.orElseThrow(() -> StudyProblem.of(Kind.MILESTONE_UNKNOWN, nameOrId));
	}
}
