// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.Set;
import java.util.function.Predicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ElementKind;
import org.hashiya.store.internal.ErasurePlan.What;
import org.hashiya.text.NameForms;

/** What an erasure has to take away: which acts, which elements, which texts. */
final class Doomed {

	private final ErasurePlan plan;
	private final String id;
	private final Predicate<String> words;

	Doomed(ErasurePlan plan) {
		this.plan = plan;
		id = String.valueOf(plan.what() == What.PASSAGE ? plan.document() : plan.id());
		words = plan.what() == What.NAME ? new NameForms(plan.words(), plan.by())::isIn : text -> !plan.words().isEmpty() && text.contains(plan.words());
	}

	/** Whether a text holds the words that go. */
	boolean text(String text) {
		return words.test(text);
	}

	/** Whether some string in an object does. */
	boolean strings(JsonElement json) {
		if (json.isJsonObject()) {
			return json.getAsJsonObject().entrySet().stream().anyMatch(entry -> strings(entry.getValue()));
		}
		if (json.isJsonArray()) {
			return json.getAsJsonArray().asList().stream().anyMatch(this::strings);
		}
		return json.isJsonPrimitive() && json.getAsJsonPrimitive().isString() && words.test(json.getAsString());
	}

	/** Whether an act must not stay in the journal. */
	boolean act(JsonObject act) {
		return plan.what() == What.NAME && strings(act) || change(act.getAsJsonObject("change"));
	}

	private boolean change(JsonObject change) {
		if (change.has("several")) {
			return change.getAsJsonArray("several").asList().stream().anyMatch(part -> change(part.getAsJsonObject()));
		}
		String kind = ElementReader.string(change, "put");
		return side(kind, change.get("before")) || side(kind, change.get("after"));
	}

	private boolean side(String kind, @Nullable JsonElement side) {
		if (side == null || !side.isJsonObject()) {
			return false;
		}
		JsonObject element = side.getAsJsonObject();
		if (kind.equals(ElementWriter.word(ElementKind.DOCUMENT))) {
			boolean hashes = plan.hashes().contains(string(element, "textHash")) || element.get("original") instanceof JsonObject original && plan.hashes().contains(string(original, "sha256"));
			return switch (plan.what()) {
			case DOCUMENT -> id.equals(string(element, "id"));
			case PASSAGE -> id.equals(string(element, "id")) && hashes;
			case NAME -> hashes;
			case MEMO -> false;
			};
		}
		if (kind.equals(ElementWriter.word(ElementKind.PASSAGE))) {
			boolean hash = plan.hashes().contains(string(element, "text"));
			return switch (plan.what()) {
			case DOCUMENT -> id.equals(string(element, "document"));
			case PASSAGE -> id.equals(string(element, "document")) && (hash || element.has("unplaced"));
			case NAME -> hash;
			case MEMO -> false;
			};
		}
		if (kind.equals(ElementWriter.word(ElementKind.QUERY))) {
			return plan.what() == What.DOCUMENT && element.get("names") instanceof JsonArray names && names.asList().stream().anyMatch(this::names);
		}
		return kind.equals(ElementWriter.word(ElementKind.MEMO)) && memo(element);
	}

	/** Whether a name in a query means the document. */
	private boolean names(JsonElement name) {
		return name.isJsonObject() && ElementWriter.word(ElementKind.DOCUMENT).equals(string(name.getAsJsonObject(), "kind")) && id.equals(string(name.getAsJsonObject(), "id"));
	}

	private boolean memo(JsonObject memo) {
		return switch (plan.what()) {
		case MEMO -> id.equals(string(memo, "id"));
		case DOCUMENT -> plan.memos() && memo.get("target") instanceof JsonObject target && (id.equals(string(target, "id")) || id.equals(string(target, "document")));
		case PASSAGE, NAME -> false;
		};
	}

	/** Whether half a line, which nobody reads, must not stay. */
	boolean remains(String half) {
		return plan.what() != What.NAME && half.contains(id) || words.test(half);
	}

	/** Whether a document's texts and originals go: all of them, or those that hold the words. */
	boolean document(String documentId, Predicate<String> holds, String textHash) {
		return switch (plan.what()) {
		case DOCUMENT -> id.equals(documentId);
		case PASSAGE -> id.equals(documentId) && holds.test(textHash);
		case NAME -> holds.test(textHash);
		case MEMO -> false;
		};
	}

	private static String string(JsonObject json, String key) {
		JsonElement value = json.get(key);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
	}

	/** Collects every string that has the form of a hash. */
	static void hashes(JsonElement json, Set<String> into) {
		if (json.isJsonObject()) {
			json.getAsJsonObject().entrySet().forEach(entry -> hashes(entry.getValue(), into));
		} else if (json.isJsonArray()) {
			json.getAsJsonArray().forEach(part -> hashes(part, into));
		} else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString() && json.getAsString().matches("[0-9a-f]{64}")) {
			into.add(json.getAsString());
		}
	}
}
