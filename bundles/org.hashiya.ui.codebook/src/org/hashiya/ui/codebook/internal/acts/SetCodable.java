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

/** Makes a code a category that only groups others, or one that can be applied again. */
public record SetCodable(UUID code, boolean codable) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Code changed = study.codebook().require(code);
		return changed.codable() == codable ? Optional.empty() : Optional.of(CodebookActs.setCodable(changed, codable, author));
	}
}
