// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Gives a code another colour. */
public record RecolourCode(UUID code, Colour colour) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Code recoloured = study.codebook().require(code);
		return recoloured.colour().equals(colour) ? Optional.empty() : Optional.of(CodebookActs.recolour(recoloured, colour, author));
	}
}
