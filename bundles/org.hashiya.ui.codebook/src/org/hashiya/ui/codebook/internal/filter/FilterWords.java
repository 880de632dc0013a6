// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.filter;

import java.util.Arrays;
import java.util.List;

import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;

/** What was typed into a filter box: words that must all occur, in any order, each anywhere in a name. Arabic is compared without vowel marks and the like, see {@link Folding}. */
public final class FilterWords {

	/** Nothing is asked for, so everything fits. */
	public static final FilterWords NONE = new FilterWords(List.of());

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private final List<String> words;

	private FilterWords(List<String> words) {
		this.words = words;
	}

	/** The words of what was typed, apart at white space. */
	public static FilterWords of(String typed) {
		List<String> words = Arrays.stream(comparable(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		return words.isEmpty() ? NONE : new FilterWords(words);
	}

	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether all words occur in a text. */
	public boolean fit(String text) {
		return occurIn(comparable(text));
	}

	/** A text as it is compared; what several texts are made of need be folded but once. */
	static String comparable(String text) {
		return FOLDING.folded(text);
	}

	/** Whether all words occur in a text made {@linkplain #comparable comparable}. */
	boolean occurIn(String comparable) {
		for (String word : words) {
			if (!comparable.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
