// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Gives a code another name. */
public record RenameCode(UUID code, String name) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Code renamed = study.codebook().require(code);
		return renamed.name().equals(name.strip()) ? Optional.empty() : Optional.of(CodebookActs.rename(study, renamed, name, author));
	}
}
