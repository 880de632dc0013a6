// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.words;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.hashiya.model.Code;
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
		Code code = codebook.get(id);
		List<Code> names = code == null ? List.of() : Stream.concat(codebook.ancestors(code).reversed().stream(), Stream.of(code)).toList();
		return code == null ? Isolates.wrap(id.toString()) : String.join(Codebook.SEPARATOR, names.stream().map(known -> Isolates.wrap(known.name())).toList());
	}
}
