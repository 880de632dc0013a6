// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Definition;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/**
 * Writes another version of a code's definition.
 *
 * @param inclusion when to apply the code
 * @param exclusion when not to
 */
public record DefineCode(UUID code, String text, String inclusion, String exclusion) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Code defined = study.codebook().require(code);
		Definition now = defined.definition();
		boolean same = now.text().equals(text) && now.inclusion().equals(inclusion) && now.exclusion().equals(exclusion);
		return same ? Optional.empty() : Optional.of(CodebookActs.define(defined, text, inclusion, exclusion, author));
	}
}
