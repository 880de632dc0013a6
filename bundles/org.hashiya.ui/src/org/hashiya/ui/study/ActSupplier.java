// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.Optional;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Makes an act from the study as it is now. */
@FunctionalInterface
public interface ActSupplier {

	/**
	 * The act to perform, or nothing where there is nothing to do.
	 *
	 * @throws StudyProblem why it cannot be done
	 */
	Optional<Act> prepare(Study study, Author author) throws StudyProblem;
}
