// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.text.FoldedText;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.SpeakerTurns;
import org.hashiya.text.WordIndex;

/**
 * What has been worked out of the texts that queries looked at, so that the next query need not do it again: where words, paragraphs and turns are, and the text as it is searched. Keeps what was
 * used last, for texts of {@value #MOST_CHARACTERS} characters together. Thread-safe.
 */
public final class TextIndexes {

	static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private static final long MOST_CHARACTERS = 16_000_000;

	private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
	private long characters;

	/** Of one text. */
	static final class Entry {

		private final DocumentText text;
		private @Nullable WordIndex words;
		private @Nullable Paragraphs paragraphs;
		private @Nullable FoldedText folded;
		private @Nullable SpeakerTurns turns;

		private Entry(DocumentText text) {
			this.text = text;
		}

		String string() {
			return text.string();
		}

		synchronized WordIndex words() {
			WordIndex known = words;
			if (known == null) {
				known = new WordIndex(text.string());
				words = known;
			}
			return known;
		}

		synchronized Paragraphs paragraphs() {
			Paragraphs known = paragraphs;
			if (known == null) {
				known = new Paragraphs(text.string());
				paragraphs = known;
			}
			return known;
		}

		synchronized SpeakerTurns turns() {
			SpeakerTurns known = turns;
			if (known == null) {
				known = new SpeakerTurns(text.string(), paragraphs());
				turns = known;
			}
			return known;
		}

		synchronized FoldedText folded() {
			FoldedText known = folded;
			if (known == null) {
				known = FOLDING.fold(text.string());
				folded = known;
			}
			return known;
		}
	}

	/** What is known of the text with a hash, which then need not be read again; null where nothing is. */
	synchronized @Nullable Entry known(String hash) {
		return entries.get(hash);
	}

	synchronized Entry of(DocumentText text) {
		Entry known = entries.get(text.hash());
		if (known != null) {
			return known;
		}
		Entry made = new Entry(text);
		entries.put(text.hash(), made);
		characters += text.string().length();
		Iterator<Entry> oldest = entries.values().iterator();
		while (characters > MOST_CHARACTERS && entries.size() > 1) {
			characters -= oldest.next().string().length();
			oldest.remove();
		}
		return made;
	}
}
