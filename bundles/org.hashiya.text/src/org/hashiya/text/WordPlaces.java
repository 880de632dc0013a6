// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/** Where each word of a folded text stands: twelve bytes a word, built in one pass. */
final class WordPlaces {

	private final Numbering numbering = new Numbering();
	private final int[] starts;
	private final int[] first;
	private final int[] order;

	WordPlaces(String folded) {
		int[] found = new int[Math.max(16, folded.length() / 4)];
		int[] numbers = new int[found.length];
		int count = 0;
		for (int at = 0; at < folded.length();) {
			int end = Tokens.wordEnd(folded, at, folded.length());
			if (end == at) {
				at += Character.charCount(folded.codePointAt(at));
				continue;
			}
			if (count == found.length) {
				found = Arrays.copyOf(found, count * 2);
				numbers = Arrays.copyOf(numbers, count * 2);
			}
			found[count] = at;
			numbers[count++] = numbering.of(Numbering.hash(folded, at, end));
			at = end;
		}
		starts = Arrays.copyOf(found, count);
		first = new int[numbering.count() + 1];
		order = new int[count];
		Numbering.invert(numbers, count, first, order);
	}

	/** The number of a word of another folded text, or -1 where this text does not have it. */
	int word(CharSequence folded, int from, int to) {
		return numbering.find(Numbering.hash(folded, from, to));
	}

	/** How often a word occurs. */
	int count(int word) {
		return word < 0 ? 0 : first[word + 1] - first[word];
	}

	/** Where a word occurs for the n-th time, counted from 0, in units of the folded text. */
	int place(int word, int n) {
		return starts[order[first[word] + n]];
	}

	/** The first occurrence of a word at a place or after it; {@link #count} where there is none. */
	int firstFrom(int word, int place) {
		int low = 0;
		int high = count(word);
		while (low < high) {
			int middle = low + high >>> 1;
			if (place(word, middle) < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
