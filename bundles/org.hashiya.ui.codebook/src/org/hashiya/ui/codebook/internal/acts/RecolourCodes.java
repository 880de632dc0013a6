// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Gives codes another colour, one step of undo for all. */
public record RecolourCodes(List<UUID> codes, Colour colour) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		return new Together(study).eachCode(codes, (now, code) -> code.colour().equals(colour) ? Optional.empty() : Optional.of(CodebookActs.recolour(code, colour, author)));
	}
}
