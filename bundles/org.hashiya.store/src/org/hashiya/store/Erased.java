// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an erasure has done, and what is left to a person.
 *
 * @param id        of the document, memo or passage, with which it can be erased again when another copy brings more of it
 * @param files     that were removed, below the study's folder; blobs of the journal too
 * @param lines     how many lines of the journals hold no act any more because of it
 * @param look      elements of the study that hold the words or quote them
 * @param holding   files of the study's folder that still hold the words, letter by letter; some may be right, such as the text of another document
 * @param inGit     whether the folder is in a git repository, whose history holds what it held
 */
public record Erased(UUID id, List<String> files, int lines, List<Look> look, List<String> holding, boolean inGit) {

	/**
	 * Something that a person has to look at.
	 *
	 * @param kind  such as {@code memo}, {@code code}, {@code document}
	 * @param title name, path or first words
	 */
	public record Look(String kind, UUID id, String title) {
	}

	public Erased {
		files = List.copyOf(files);
		look = List.copyOf(look);
		holding = List.copyOf(holding);
	}

	/** This erasure and a later one of the same study as one, under the id of the later. */
	public Erased and(Erased later) {
		return new Erased(later.id, joined(files, later.files), lines + later.lines, joined(look, later.look), joined(holding, later.holding), later.inGit);
	}

	private static <T> List<T> joined(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}
}
