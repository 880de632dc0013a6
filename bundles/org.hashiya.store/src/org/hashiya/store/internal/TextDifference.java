// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;

/**
 * How one text of a document became the next, as the journal has it: with either of the two the other can be made, so that not every version is a file of its own.
 *
 * @param before hash of the earlier text
 * @param after  hash of the later one
 * @param edits  ascending, without overlap
 */
record TextDifference(String before, String after, List<Edit> edits) {

	private static final String KEY = "edits";

	/**
	 * Words that gave way to others.
	 *
	 * @param start in the earlier text, in code points
	 */
	record Edit(int start, String removed, String inserted) {
	}

	TextDifference {
		edits = List.copyOf(edits);
	}

	/**
	 * Compares two texts; null where so much differs that the text itself is the shorter.
	 */
	static @Nullable TextDifference between(DocumentText before, DocumentText after) {
		List<Edit> edits = new ArrayList<>();
		String text = before.string();
		int codePoints = 0;
		int at = 0;
		int length = 0;
		for (Words words : wholeWords(text, TextChange.between(text, after.string()).differences())) {
			codePoints += text.codePointCount(at, words.start);
			at = words.start;
			edits.add(new Edit(codePoints, text.substring(words.start, words.end), words.inserted));
			length += words.end - words.start + words.inserted.length();
		}
		return length > text.length() / 2 + 64 ? null : new TextDifference(before.hash(), after.hash(), edits);
	}

	/** What stands in place of a range of the earlier text, in UTF-16 units. */
	private record Words(int start, int end, String inserted) {
	}

	/** Whole words: who reads the journal sees which word became which, and who looks for a name that must be erased finds it. */
	private static List<Words> wholeWords(String text, List<TextEdit> differences) {
		List<Words> all = new ArrayList<>();
		for (TextEdit difference : differences) {
			int start = difference.start();
			int end = difference.end();
			while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
				start--;
			}
			while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			String rest = difference.inserted() + text.substring(difference.end(), end);
			Words last = all.isEmpty() ? null : all.getLast();
			if (last != null && start < last.end) { // two in one word
				String kept = last.inserted.substring(0, last.inserted.length() - (last.end - difference.start()));
				all.set(all.size() - 1, new Words(last.start, end, kept + rest));
			} else {
				all.add(new Words(start, end, text.substring(start, difference.start()) + rest));
			}
		}
		return all;
	}

	/** Of the change of a document as it stands in the journal; null where it has none. */
	static @Nullable TextDifference read(JsonObject put) {
		if (!put.has(KEY)) {
			return null;
		}
		List<Edit> edits = new ArrayList<>();
		for (JsonElement element : put.getAsJsonArray(KEY)) {
			JsonObject edit = element.getAsJsonObject();
			edits.add(new Edit(ElementReader.integer(edit, "start"), ElementReader.string(edit, "removed"), ElementReader.string(edit, "inserted")));
		}
		return new TextDifference(ElementReader.string(put.getAsJsonObject("before"), "textHash"), ElementReader.string(put.getAsJsonObject("after"), "textHash"), edits);
	}

	void write(JsonWriter json) throws IOException {
		json.name(KEY).beginArray();
		for (Edit edit : edits) {
			json.beginObject().name("start").value(edit.start).name("removed").value(edit.removed).name("inserted").value(edit.inserted).endObject();
		}
		json.endArray();
	}

	/** The hash of the other of the two texts. */
	String other(String hash) {
		return hash.equals(before) ? after : before;
	}

	/** The later text made of the earlier one or the other way round; null where this is not how they differ. */
	@Nullable
	String make(String wanted, String other) {
		boolean forwards = wanted.equals(after);
		StringBuilder made = new StringBuilder(other.length());
		int at = 0;
		int codePoints = 0; // of the other text, at that place
		int shift = 0; // of the later text against the earlier one, in code points
		for (Edit edit : edits) {
			String gone = forwards ? edit.removed : edit.inserted;
			String there = forwards ? edit.inserted : edit.removed;
			int distance = edit.start + (forwards ? 0 : shift) - codePoints;
			if (distance < 0 || other.length() - at < distance) {
				return null;
			}
			int start;
			try {
				start = other.offsetByCodePoints(at, distance);
			} catch (IndexOutOfBoundsException e) {
				return null; // as distances are checked against the length, only a text full of surrogates comes here
			}
			if (!other.startsWith(gone, start)) {
				return null;
			}
			made.append(other, at, start).append(there);
			at = start + gone.length();
			codePoints += distance + gone.codePointCount(0, gone.length());
			shift += edit.inserted.codePointCount(0, edit.inserted.length()) - edit.removed.codePointCount(0, edit.removed.length());
		}
		return made.append(other, at, other.length()).toString();
	}
}
