// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Gives the study another name; its folder keeps its own. */
public record RenameStudy(String name) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		return study.info().name().equals(name.strip()) ? Optional.empty() : Optional.of(StudyActs.rename(study, name));
	}
}
