// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;

/**
 * Finds codes by what one types: each word, in any order, must be somewhere in the code's path or definition; case, accents, tashkeel, tatweel and the forms of alef, hamza,
 * yeh and teh marbuta do not matter. Made for one codebook; a search takes time in proportion to it (a thousand codes: under a millisecond).
 */
public final class CodeFinder {

	/** Where the words were found, best first. */
	private enum Rank {
		NAME_IS, NAME_BEGINS, NAME_WORDS_BEGIN, NAME_HOLDS, PATH_HOLDS, DEFINITION_HOLDS, NOT_FOUND
	}

	/**
	 * A code that can be applied.
	 *
	 * @param path the names from the top to the code
	 */
	public record Entry(Code code, String path) {
	}

	private record Known(Entry entry, String name, String path, String definition, int recent, int place) {

		/** The path of the code above it. */
		String above() {
			return path.substring(0, Math.max(0, path.length() - name.length()));
		}
	}

	private record Hit(Known known, Rank rank) {
	}

	private final Folding folding = new Folding(FoldingRules.LOOSE);
	private final List<Known> codes = new ArrayList<>();

	/**
	 * @param recent ids of codes that were used last, the last one first; they come first where the words fit equally well
	 */
	public CodeFinder(Codebook codebook, List<UUID> recent) {
		for (Code code : codebook.list()) {
			if (code.codable()) {
				int used = recent.indexOf(code.id());
				String path = codebook.path(code);
				codes.add(new Known(new Entry(code, path), fold(code.name()), fold(path), fold(code.definition().text()),
						used < 0 ? Integer.MAX_VALUE : used, codes.size()));
			}
		}
	}

	/**
	 * The codes that fit, best first; all where nothing is typed, those used last first. Who types a path, {@code Actors/Media}, means a code with that name below another, and may be about to make
	 * it: the last part must be in the name then, what stands before in the path above it, and definitions count for nothing.
	 */
	public List<Entry> find(String typed, int limit) {
		String whole = fold(typed);
		List<String> words = words(whole);
		int last = whole.lastIndexOf(Codebook.SEPARATOR);
		boolean isPath = last >= 0;
		List<String> own = words(whole.substring(last + 1));
		List<String> above = words(whole.substring(0, Math.max(0, last)));
		return codes.stream().filter(known -> !isPath || own.stream().allMatch(known.name::contains) && above.stream().allMatch(known.above()::contains))
				.map(known -> new Hit(known, rank(known, whole, words, !isPath))).filter(hit -> hit.rank != Rank.NOT_FOUND)
				.sorted(Comparator.comparing(Hit::rank).thenComparingInt(hit -> hit.known.recent).thenComparingInt(hit -> hit.known.place)).limit(limit)
				.map(hit -> hit.known.entry).toList();
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split("[\\s/]+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
	}

	private static Rank rank(Known known, String whole, List<String> words, boolean inDefinitions) {
		if (words.isEmpty()) {
			return Rank.NAME_HOLDS;
		}
		if (known.name.equals(whole) || known.path.equals(whole)) {
			return Rank.NAME_IS;
		}
		if (known.name.startsWith(whole)) {
			return Rank.NAME_BEGINS;
		}
		if (words.stream().allMatch(word -> beginsWord(known.name, word))) {
			return Rank.NAME_WORDS_BEGIN;
		}
		if (words.stream().allMatch(known.name::contains)) {
			return Rank.NAME_HOLDS;
		}
		if (words.stream().allMatch(known.path::contains)) {
			return Rank.PATH_HOLDS;
		}
		return inDefinitions && words.stream().allMatch(word -> known.path.contains(word) || known.definition.contains(word)) ? Rank.DEFINITION_HOLDS : Rank.NOT_FOUND;
	}

	private static boolean beginsWord(String text, String word) {
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)) || at >= 2 && text.startsWith("ال", at - 2) //$NON-NLS-1$
					&& (at == 2 || !Character.isLetterOrDigit(text.charAt(at - 3)))) {
				return true;
			}
		}
		return false;
	}

	private String fold(String text) {
		return folding.folded(text).strip();
	}
}
