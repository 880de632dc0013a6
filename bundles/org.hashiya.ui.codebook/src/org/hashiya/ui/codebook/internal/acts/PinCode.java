// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/**
 * Gives a code a number key, which no other code has then.
 *
 * @param key 1 to 9, or 0 for none
 */
public record PinCode(UUID code, int key) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		return CodebookActs.pin(study, study.codebook().require(code), key, author);
	}
}
