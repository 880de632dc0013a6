// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Says how far the work on documents is, one step of undo for all. */
public record SetDocumentsState(List<UUID> documents, Document.State state) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		return new Together(study).each(documents, (now, document) -> document.state() == state ? Optional.empty() : Optional.of(StudyActs.setState(document, state, author)));
	}
}
