// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.UUID;

import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/** Who works in a copy of a study: one of its coders, or a new one. */
public sealed interface CoderChoice {

	/** One of the study's coders. */
	record Known(UUID coder) implements CoderChoice {
	}

	/** A coder who is not in the study yet. */
	record New(String name) implements CoderChoice {
	}

	/**
	 * Adds the coder where it is new, and makes it this copy's.
	 *
	 * @return true
	 */
	default boolean apply(OpenStudy study) throws StudyProblem {
		UUID coder = switch (this) {
		case Known known -> known.coder();
		case New added -> {
			UUID id = UUID.randomUUID();
			study.perform(StudyActs.addCoder(study.study(), added.name(), id));
			yield id;
		}
		};
		study.setCoder(coder);
		return true;
	}
}
