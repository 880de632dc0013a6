// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Merges the versions of a code's definition of two sides, knowing those that both come from. All that either side has written stay, since codings name them; the one with the greatest number is in
 * force, which is the same whoever merges. One that a side took back is gone, unless the other side has written one after it.
 */
final class VersionMerge {

	/** Of a code. */
	static final String KEY = "definitions";

	private final NavigableMap<Long, JsonObject> base;
	private final NavigableMap<Long, JsonObject> mine;
	private final NavigableMap<Long, JsonObject> theirs;

	/** All three {@link #areVersions}. */
	VersionMerge(JsonArray base, JsonArray mine, JsonArray theirs) {
		this.base = byNumber(base);
		this.mine = byNumber(mine);
		this.theirs = byNumber(theirs);
	}

	/** Whether all that a list has are objects with a whole number as version, none of them twice. */
	static boolean areVersions(JsonArray array) {
		Set<Long> numbers = new HashSet<>();
		try {
			return array.asList().stream().allMatch(member -> member.isJsonObject() && member.getAsJsonObject().has("version") && numbers.add(number(member.getAsJsonObject())));
		} catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
			return false; // a number with a fraction, or none
		}
	}

	private static long number(JsonObject version) {
		return ElementReader.longInteger(version, "version");
	}

	private static NavigableMap<Long, JsonObject> byNumber(JsonArray versions) {
		NavigableMap<Long, JsonObject> byNumber = new TreeMap<>();
		versions.forEach(version -> byNumber.put(number(version.getAsJsonObject()), version.getAsJsonObject()));
		return byNumber;
	}

	/** All that stay, in the order of their numbers; null where both sides gave one number to different versions. */
	@Nullable
	JsonArray merged() {
		NavigableMap<Long, JsonObject> all = new TreeMap<>(mine);
		all.putAll(theirs);
		JsonArray merged = new JsonArray();
		for (Map.Entry<Long, JsonObject> each : all.entrySet()) {
			JsonObject before = base.get(each.getKey());
			JsonObject ours = mine.get(each.getKey());
			JsonObject others = theirs.get(each.getKey());
			if (ours != null && others != null) {
				if (!ours.equals(others) && !ours.equals(before) && !others.equals(before)) {
					return null;
				}
				merged.add(ours.equals(before) ? others : ours);
			} else if (before == null || hasNew(ours == null ? theirs : mine)) {
				merged.add(each.getValue());
			}
		}
		return merged;
	}

	/** Whether both sides have written a version, and the last ones do not say the same. */
	boolean clash() {
		return hasNew(mine) && hasNew(theirs) && !words(mine.lastEntry().getValue()).equals(words(theirs.lastEntry().getValue()));
	}

	private boolean hasNew(NavigableMap<Long, JsonObject> side) {
		return !base.keySet().containsAll(side.keySet());
	}

	/** What the version says that is in force: its text and when to apply the code and when not, on lines of their own. */
	static String words(JsonArray versions) {
		return words(versions.asList().getLast());
	}

	private static String words(JsonElement version) {
		return String.join("\n", string(version, "text"), string(version, "inclusion"), string(version, "exclusion")).strip();
	}

	private static String string(JsonElement version, String key) {
		return version.isJsonObject() && version.getAsJsonObject().get(key) instanceof JsonPrimitive value ? value.getAsString() : "";
	}
}
