// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.SortedMap;

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
		String valid = Names.require(name);
		if (study.milestones().list().stream().anyMatch(milestone -> milestone.name().equals(valid))) {
			throw StudyProblem.of(Kind.MILESTONE_EXISTS, valid);
		}
		return Act.of(Act.Kind.SET_MILESTONE, Put.add(new Milestone(author.newId(), valid, description, author.stamp(), heads), -1), valid);
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
