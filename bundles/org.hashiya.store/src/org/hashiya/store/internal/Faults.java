// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import org.hashiya.model.StudyProblem;

/** What a reader does where a file is not as it should be: give up, or note it and go on with what is good. */
@FunctionalInterface
interface Faults {

	/** Gives up at the first one. */
	Faults GIVE_UP = problem -> {
		throw problem;
	};

	void found(StudyProblem problem) throws StudyProblem;
}
