// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.ActSupplier;

/**
 * Copies codes with all below them but without their codings, each to the place behind it; one step of undo for all. What is below another of them goes with that.
 *
 * @param name of the copy of a code of this name; asked again with 2, 3 … where the name is taken
 */
public record CopyCodes(List<UUID> codes, BiFunction<String, Integer, String> name) implements ActSupplier {

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Codebook codebook = study.codebook();
		List<UUID> tops = codebook.withoutSubcodes(codes.stream().map(codebook::get).filter(code -> code != null).toList()).stream().map(Code::id).toList();
		return new Together(study).eachCode(tops, (now, code) -> Optional.of(CodebookActs.copy(now, code, free(now.codebook(), code), true, author)));
	}

	private String free(Codebook codebook, Code code) {
		int number = 1;
		while (isTaken(codebook, code, name.apply(code.name(), number))) {
			number++;
		}
		return name.apply(code.name(), number);
	}

	private static boolean isTaken(Codebook codebook, Code beside, String name) {
		return codebook.children(beside.parent()).stream().anyMatch(code -> code.name().equals(name));
	}
}
