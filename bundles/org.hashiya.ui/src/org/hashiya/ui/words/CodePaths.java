// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.words;

import java.util.UUID;

import org.hashiya.model.Codebook;
import org.hashiya.text.Isolates;

/** Paths of codes as they stand in a sentence, a menu or a heading. */
public final class CodePaths {

	private CodePaths() {
	}

	/**
	 * The names from the top to the code, each isolated: where two Arabic names stand below an English one, or the other way round, the last would else be read as the one above. They follow each other as
	 * the line runs.
	 *
	 * @return the id where the codebook does not have the code
	 */
	public static String shown(Codebook codebook, UUID id) {
		return String.join(Codebook.SEPARATOR, codebook.names(id).stream().map(Isolates::wrap).toList());
	}
}
