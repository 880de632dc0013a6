// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.List;

import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;

/**
 * A passage as it is listed.
 *
 * @param document  where it is
 * @param passage   the passage; its positions are UTF-16 units
 * @param codings   those of its codings that were asked for, oldest first
 * @param codePaths the path of each coding's code, in the same order
 * @param quote     its words; where it waits to be placed those that it had
 * @param paragraph the number of the paragraph that it begins in, from 1
 */
public record CodedPassage(Document document, Passage passage, List<Coding> codings, List<String> codePaths, String quote, int paragraph) {

	public CodedPassage {
		codings = List.copyOf(codings);
		codePaths = List.copyOf(codePaths);
	}
}
