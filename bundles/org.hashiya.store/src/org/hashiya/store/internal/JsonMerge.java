// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Merges two states of an element, knowing the one that both come from, key by key: what one side changed is taken from it, lists are merged member by member, and where both gave a key
 * different values ours stands, where nothing else is said, and the other is told. When an element was last changed is no value of its own: the later time stands.
 */
final class JsonMerge {

	/** Keys that say one thing together: one of them taken from each side would say what nobody said. */
	private static final List<List<String>> TOGETHER = List.of(List.of("start", "end", "unplaced", "quote", "before", "after"),
			List.of("textHash", "codePoints", "utf16", "words", "paragraphs", "paragraphDirections"));

	/** A key to which both sides gave different values. */
	record Clash(String id, String key, String kept, String other) {
	}

	/** Which of two values stands. */
	@FunctionalInterface
	interface Precedence {
		boolean theirsStands(String id, String key);
	}

	private static final String MODIFIED = "modified";

	private final List<Clash> clashes = new ArrayList<>();
	private final Precedence precedence;

	/** One in which ours stands. */
	JsonMerge() {
		this((id, key) -> false);
	}

	JsonMerge(Precedence precedence) {
		this.precedence = precedence;
	}

	List<Clash> clashes() {
		return clashes;
	}

	/**
	 * Merges lists of elements by id. Ours come in our order, theirs that are new after the one that they follow. One that a side removed stays where the other changed it.
	 */
	List<JsonObject> lists(List<JsonObject> base, List<JsonObject> ours, List<JsonObject> theirs) {
		Map<String, JsonObject> then = byId(base);
		Map<String, JsonObject> mine = byId(ours);
		Map<String, JsonObject> others = byId(theirs);
		List<String> order = new ArrayList<>(mine.keySet());
		Set<String> placed = new LinkedHashSet<>(order);
		String before = null;
		for (String id : others.keySet()) {
			if (placed.add(id)) {
				order.add(before == null ? 0 : order.indexOf(before) + 1, id);
			}
			before = id;
		}
		List<JsonObject> merged = new ArrayList<>();
		for (String id : order) {
			JsonElement one = value(then.get(id), mine.get(id), others.get(id), id, "");
			if (one != null) {
				merged.add(one.getAsJsonObject());
			}
		}
		return merged;
	}

	private static Map<String, JsonObject> byId(List<JsonObject> elements) {
		Map<String, JsonObject> byId = new LinkedHashMap<>();
		elements.forEach(element -> byId.put(ElementReader.string(element, "id"), element));
		return byId;
	}

	/** Null means that it is not there. */
	private @Nullable JsonElement value(@Nullable JsonElement base, @Nullable JsonElement mine, @Nullable JsonElement theirs, String id, String key) {
		if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
			return mine;
		}
		if (Objects.equals(base, mine)) {
			return theirs;
		}
		if (mine == null || theirs == null) {
			return mine == null ? theirs : mine; // removed here and changed there: it stays
		}
		if (key.equals(MODIFIED)) {
			return isLater(theirs, mine) ? theirs : mine;
		}
		if (mine.isJsonObject() && theirs.isJsonObject()) {
			return objects(base != null && base.isJsonObject() ? base.getAsJsonObject() : new JsonObject(), mine.getAsJsonObject(), theirs.getAsJsonObject(), id);
		}
		if (mine.isJsonArray() && theirs.isJsonArray()) {
			return arrays(base != null && base.isJsonArray() ? base.getAsJsonArray() : new JsonArray(), mine.getAsJsonArray(), theirs.getAsJsonArray(), id);
		}
		return stands(id, key, mine, theirs);
	}

	private <J extends JsonElement> J stands(String id, String key, J mine, J theirs) {
		String ours = mine.toString();
		String others = theirs.toString();
		boolean other = precedence.theirsStands(id, key);
		clashes.add(other ? new Clash(id, key, others, ours) : new Clash(id, key, ours, others));
		return other ? theirs : mine;
	}

	private static boolean isLater(JsonElement one, JsonElement other) {
		int order = at(one).compareTo(at(other));
		return order > 0 || order == 0 && one.toString().compareTo(other.toString()) > 0; // the same for whoever merges
	}

	private static Instant at(JsonElement stamp) {
		try {
			Instant at = ElementReader.time(stamp.getAsJsonObject(), "at");
			return at == null ? Instant.MIN : at;
		} catch (IllegalArgumentException | IllegalStateException | java.time.DateTimeException e) {
			return Instant.MIN; // who reads the element says what is wrong with it
		}
	}

	JsonObject objects(JsonObject base, JsonObject mine, JsonObject theirs, String id) {
		JsonObject merged = new JsonObject();
		Set<String> keys = new LinkedHashSet<>(mine.keySet());
		keys.addAll(theirs.keySet());
		for (String key : keys) {
			List<String> group = TOGETHER.stream().filter(together -> together.contains(key) && keys.containsAll(together.subList(0, 2))).findFirst().orElse(List.of(key));
			JsonElement value = group.size() == 1 ? value(base.get(key), mine.get(key), theirs.get(key), id, key)
					: together(group, base, mine, theirs, id, key.equals(group.getFirst()) ? id : null).get(key);
			if (value != null) {
				merged.add(key, value);
			}
		}
		return merged;
	}

	/** The side whose values of a group of keys stand. */
	private JsonObject together(List<String> group, JsonObject base, JsonObject mine, JsonObject theirs, String id, @Nullable String tellOf) {
		JsonObject then = only(group, base);
		JsonObject ours = only(group, mine);
		JsonObject others = only(group, theirs);
		if (ours.equals(others) || then.equals(others)) {
			return mine;
		}
		if (then.equals(ours)) {
			return theirs;
		}
		String name = String.join(", ", group.subList(0, 2));
		if (tellOf != null) {
			return stands(tellOf, name, ours, others).equals(ours) ? mine : theirs;
		}
		return precedence.theirsStands(id, name) ? theirs : mine;
	}

	private static JsonObject only(List<String> keys, JsonObject object) {
		JsonObject only = new JsonObject();
		keys.forEach(key -> only.add(key, object.has(key) ? object.get(key) : JsonNull.INSTANCE));
		return only;
	}

	/** Lists of things with ids are merged by these, versions of a definition by their numbers; of others each member is there or is not. */
	private JsonArray arrays(JsonArray base, JsonArray mine, JsonArray theirs, String id) {
		JsonArray merged = new JsonArray();
		if (hasIds(base) && hasIds(mine) && hasIds(theirs)) {
			lists(objects(base), objects(mine), objects(theirs)).forEach(merged::add);
			return merged;
		}
		if (VersionMerge.areVersions(base) && VersionMerge.areVersions(mine) && VersionMerge.areVersions(theirs)) {
			return versions(new VersionMerge(base, mine, theirs), mine, theirs, id);
		}
		Set<JsonElement> then = new LinkedHashSet<>(base.asList());
		Set<JsonElement> others = new LinkedHashSet<>(theirs.asList());
		mine.asList().stream().filter(member -> !then.contains(member) || others.contains(member)).forEach(merged::add);
		others.stream().filter(member -> !then.contains(member) && !merged.contains(member)).forEach(merged::add);
		return merged;
	}

	/** Both may have written a new version: both stay, and the one that is not in force is told. */
	private JsonArray versions(VersionMerge versions, JsonArray mine, JsonArray theirs, String id) {
		JsonArray merged = versions.merged();
		if (merged == null) { // one number means two things: they were written before numbers were those of their writers
			return stands(id, VersionMerge.KEY, mine, theirs);
		}
		if (versions.clash()) {
			String ours = VersionMerge.words(mine);
			String others = VersionMerge.words(theirs);
			clashes.add(VersionMerge.words(merged).equals(others) ? new Clash(id, VersionMerge.KEY, others, ours) : new Clash(id, VersionMerge.KEY, ours, others));
		}
		return merged;
	}

	private static boolean hasIds(JsonArray array) {
		return array.asList().stream().allMatch(member -> member.isJsonObject() && member.getAsJsonObject().has("id"));
	}

	private static List<JsonObject> objects(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
	}
}
