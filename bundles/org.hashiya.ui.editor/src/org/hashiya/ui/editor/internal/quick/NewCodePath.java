// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;

/** What was typed, as the path of a code that could be made. */
public final class NewCodePath {

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private NewCodePath() {
	}

	/**
	 * The path to offer as a new code: without spaces around its parts, codes above it named as they are where case, marks or forms of letters were typed otherwise; empty where a part is missing or
	 * a code with this path is there already.
	 */
	public static Optional<String> of(String typed, Codebook codebook) {
		String path = Arrays.stream(typed.strip().split(Codebook.SEPARATOR, -1)).map(String::strip).collect(Collectors.joining(Codebook.SEPARATOR));
		boolean whole = Arrays.stream(path.split(Codebook.SEPARATOR, -1)).noneMatch(String::isEmpty);
		String named = whole ? named(path, codebook) : path;
		return whole && existing(named, codebook).isEmpty() ? Optional.of(named) : Optional.empty();
	}

	private static String named(String path, Codebook codebook) {
		String[] parts = path.split(Codebook.SEPARATOR, -1);
		Code above = null;
		for (int i = 0; i + 1 < parts.length; i++) {
			String typed = parts[i];
			List<Code> there = codebook.children(above == null ? null : above.id());
			above = there.stream().filter(code -> code.name().equals(typed)).findFirst()
					.orElseGet(() -> there.stream().filter(code -> FOLDING.folded(code.name()).equals(FOLDING.folded(typed))).findFirst().orElse(null));
			if (above == null) {
				break;
			}
			parts[i] = above.name();
		}
		return String.join(Codebook.SEPARATOR, parts);
	}

	/** The code that has exactly this path. */
	public static Optional<Code> existing(String path, Codebook codebook) {
		return codebook.list().stream().filter(code -> codebook.path(code).equals(path)).findFirst();
	}
}
