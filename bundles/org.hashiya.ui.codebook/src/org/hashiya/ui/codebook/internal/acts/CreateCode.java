// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/** Makes a code, the last below its parent. */
public record CreateCode(@Nullable UUID parent, String name) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		UUID above = parent;
		return Optional.of(CodebookActs.create(study, above == null ? null : study.codebook().require(above), name, null, "", author)); //$NON-NLS-1$
	}
}
