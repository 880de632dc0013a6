// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Direction;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Forces the direction of documents, or with null lets each paragraph decide; one step of undo for all. */
public record SetDocumentsDirection(List<UUID> documents, @Nullable Direction direction) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		return new Together(study).each(documents,
				(now, document) -> document.direction() == direction ? Optional.empty() : Optional.of(StudyActs.setDirection(document, direction, author)));
	}
}
