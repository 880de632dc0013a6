// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;

/** What was typed, as the path of a code that could be made. */
public final class NewCodePath {

	private NewCodePath() {
	}

	/** The path to offer as a new code: without spaces around its parts; empty where a part is missing or a code with this path is there already. */
	public static Optional<String> of(String typed, Codebook codebook) {
		String path = Arrays.stream(typed.strip().split(Codebook.SEPARATOR, -1)).map(String::strip).collect(Collectors.joining(Codebook.SEPARATOR));
		boolean whole = Arrays.stream(path.split(Codebook.SEPARATOR, -1)).noneMatch(String::isEmpty);
		return whole && existing(path, codebook).isEmpty() ? Optional.of(path) : Optional.empty();
	}

	/** The code that has exactly this path. */
	public static Optional<Code> existing(String path, Codebook codebook) {
		return codebook.list().stream().filter(code -> codebook.path(code).equals(path)).findFirst();
	}
}
