// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of one text of the study. The text itself is found by its hash, see {@link TextSource}.
 *
 * @param name       what people call it; unique in the study
 * @param stem       the name of its files without extension; chosen once, never changed, unique ignoring case
 * @param group      path of folders in the explorer, separated by {@code /}; may be empty
 * @param textHash   SHA-256 of the text in UTF-8, see {@link DocumentText#hash(String)}
 * @param codePoints length of the text in code points
 * @param utf16      length of the text in UTF-16 units; equal to {@code codePoints} exactly where positions need no conversion
 * @param words      number of words (ICU word breaks that hold a letter or digit)
 * @param paragraphs number of paragraphs (lines)
 * @param language   BCP 47 tag, {@code und} where unknown
 * @param direction  the direction that the whole document is forced to, or null where each paragraph decides
 * @param paragraphDirections directions of single paragraphs that were forced, by paragraph from 0
 * @param state      how far the work on it is
 * @param values     document variables
 * @param original   the file it came from, or null
 */
public record Document(UUID id, String name, String stem, String group, String textHash, int codePoints, int utf16, int words, int paragraphs, String language,
		@Nullable Direction direction, SortedMap<Integer, Direction> paragraphDirections, State state, List<VariableValue> values, Stamp created,
		Stamp modified, @Nullable Original original) implements Element {

	/** How far the work on a document is. */
	public enum State {
		UNCODED, IN_WORK, DONE
	}

	public Document {
		paragraphDirections = Collections.unmodifiableSortedMap(new TreeMap<>(paragraphDirections));
		values = List.copyOf(values);
	}

	/** Whether positions in UTF-16 units and in code points are the same. */
	public boolean positionsAreEqual() {
		return codePoints == utf16;
	}

	/**
	 * How far the work on it is, as a person reads it: what was said of it, and in work where nothing was said but it has passages.
	 *
	 * @param coded whether it has passages
	 */
	public State seenState(boolean coded) {
		return coded && state == State.UNCODED ? State.IN_WORK : state;
	}

	public Document withName(String newName, Stamp by) {
		return new Document(id, newName, stem, group, textHash, codePoints, utf16, words, paragraphs, language, direction, paragraphDirections, state, values, created,
				by, original);
	}

	public Document withGroup(String newGroup, Stamp by) {
		return new Document(id, name, stem, newGroup, textHash, codePoints, utf16, words, paragraphs, language, direction, paragraphDirections, state, values, created,
				by, original);
	}

	public Document withDirection(@Nullable Direction newDirection, Stamp by) {
		return new Document(id, name, stem, group, textHash, codePoints, utf16, words, paragraphs, language, newDirection, paragraphDirections, state, values, created,
				by, original);
	}

	/** With other directions of single paragraphs. */
	public Document withParagraphDirections(SortedMap<Integer, Direction> newDirections, Stamp by) {
		return new Document(id, name, stem, group, textHash, codePoints, utf16, words, paragraphs, language, direction, newDirections, state, values, created, by, original);
	}

	public Document withState(State newState, Stamp by) {
		return new Document(id, name, stem, group, textHash, codePoints, utf16, words, paragraphs, language, direction, paragraphDirections, newState, values, created,
				by, original);
	}

	/**
	 * With another text.
	 *
	 * @param newTextHash   see {@link DocumentText#hash(String)}
	 * @param newDirections of paragraphs of the new text
	 */
	public Document withText(String newTextHash, int newCodePoints, int newUtf16, int newWords, int newParagraphs, SortedMap<Integer, Direction> newDirections, Stamp by) {
		return new Document(id, name, stem, group, newTextHash, newCodePoints, newUtf16, newWords, newParagraphs, language, direction, newDirections, state, values,
				created, by, original);
	}

	/** With other values of document variables. */
	public Document withValues(List<VariableValue> newValues, Stamp by) {
		return new Document(id, name, stem, group, textHash, codePoints, utf16, words, paragraphs, language, direction, paragraphDirections, state, newValues, created,
				by, original);
	}

	/** With another file that it came from. */
	public Document withOriginal(@Nullable Original newOriginal) {
		return new Document(id, name, stem, group, textHash, codePoints, utf16, words, paragraphs, language, direction, paragraphDirections, state, values, created,
				modified, newOriginal);
	}
}
