// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Gives a document another name; its files keep theirs. */
public record RenameDocument(UUID document, String name) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Document renamed = study.document(document);
		return renamed.name().equals(name.strip()) ? Optional.empty() : Optional.of(StudyActs.renameDocument(study, renamed, name, author));
	}
}
