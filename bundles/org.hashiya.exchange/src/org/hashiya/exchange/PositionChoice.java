// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the positions of a project are read, and how sure that is.
 *
 * @param reading  the reading that the texts speak for; without a word from them the one that is known or supposed of the program that wrote the file
 * @param other    the next best one, which may be meant where it is not certain; null where every other one would read the same, or is ruled out
 * @param certain  whether the texts or what is known of the program leave no doubt
 * @param examples selections that the two readings read differently; empty where there is no other
 */
public record PositionChoice(PositionReading reading, @Nullable PositionReading other, boolean certain, List<Example> examples) {

	public PositionChoice {
		examples = List.copyOf(examples);
	}

	/**
	 * One selection in both readings.
	 *
	 * @param document the name of the document
	 * @param first    by {@link PositionChoice#reading}
	 * @param second   by {@link PositionChoice#other}
	 */
	public record Example(String document, Excerpt first, Excerpt second) {
	}

	/**
	 * A selection in its text.
	 *
	 * @param before what stands before it, at most 30 characters
	 * @param quote  what it covers; of more than 120 characters the beginning and the end
	 * @param after  what stands after it, at most 30 characters
	 */
	public record Excerpt(String before, String quote, String after) {
	}
}
