// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ElementKind;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * What one line of a journal does to one element, as it stands there: values are compared by key, and no text need be read for it.
 *
 * @param before      null where it was added
 * @param beforeIndex its place then, as in {@link org.hashiya.model.Put}
 * @param after       null where it was removed
 */
record Touch(JournalReader.Found found, ElementKind kind, UUID element, @Nullable JsonObject before, int beforeIndex, @Nullable JsonObject after) {

	/**
	 * All of an act.
	 *
	 * @throws StudyProblem MALFORMED if it is none
	 */
	static List<Touch> of(String act, JournalReader.Found found) throws StudyProblem {
		List<Touch> touches = new ArrayList<>();
		try {
			collect(ChangeJson.object(act).getAsJsonObject("change"), found, touches);
			if (touches.stream().anyMatch(touch -> touch.kind == ElementKind.DOCUMENT && touch.before != null && touch.after != null && touch.changes(TextClash.KEY))) {
				touches.removeIf(Touch::isMoveOnly); // these went with the text
			}
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | UnsupportedOperationException e) {
			throw new StudyProblem(Kind.MALFORMED, found.file(), found.place().toString(), e, String.valueOf(e.getMessage()));
		}
		return touches;
	}

	private boolean isMoveOnly() {
		JsonObject from = before;
		JsonObject to = after;
		return kind == ElementKind.PASSAGE && from != null && to != null && List.of("codings", "memos", "coder").stream().allMatch(key -> Objects.equals(from.get(key), to.get(key)));
	}

	private static void collect(JsonObject change, JournalReader.Found found, List<Touch> touches) {
		if (change.has("several")) {
			change.getAsJsonArray("several").forEach(part -> collect(part.getAsJsonObject(), found, touches));
			return;
		}
		JsonObject before = object(change.get("before"));
		JsonObject after = object(change.get("after"));
		JsonObject any = Objects.requireNonNull(after == null ? before : after);
		touches.add(new Touch(found, ElementReader.word(ElementKind.class, ElementReader.string(change, "put")), ElementReader.uuid(any, "id"), before, ElementReader.integer(change, "beforeIndex"), after));
	}

	private static @Nullable JsonObject object(@Nullable JsonElement element) {
		return element == null || element.isJsonNull() ? null : element.getAsJsonObject();
	}

	/** The line. */
	JournalLine line() {
		return found.line();
	}

	/** Whether it gives this key another value than it had; adding and removing give every key one. */
	boolean changes(String key) {
		JsonObject from = before;
		JsonObject to = after;
		if (from == null || to == null) {
			return true;
		}
		int comma = key.indexOf(',');
		String first = comma < 0 ? key : key.substring(0, comma);
		if (!from.has(first) && !to.has(first)) {
			return !from.equals(to); // a key of something in it
		}
		return !value(from, first).equals(value(to, first));
	}

	/** The value of a key; for the place of a passage start and end, of the versions of a definition the words of the one in force. */
	static String value(JsonObject element, String key) {
		return key.equals(VersionMerge.KEY) && element.get(key) instanceof JsonArray versions && !versions.isEmpty() ? VersionMerge.words(versions) : key.equals(Rebase.RANGE) ? element.get("start") + ":" + element.get("end") : String.valueOf(element.get(key));
	}
}
