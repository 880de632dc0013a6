// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.tree.CodePlace;
import org.hashiya.ui.study.ActSupplier;

/** Moves a code with all below it to another place. */
public record MoveCode(UUID code, CodePlace place) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		UUID parent = place.parent();
		return Optional.of(CodebookActs.move(study, study.codebook().require(code), parent == null ? null : study.codebook().require(parent), place.index(), author));
	}
}
