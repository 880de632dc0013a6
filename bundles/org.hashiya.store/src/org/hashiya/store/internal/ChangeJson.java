// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/**
 * Acts as they stand in the journal. Positions are code points here too. Each passage names the text that its positions refer to, so that a line can be read alone, and also where the
 * text is another one by now; and says whether all characters of that are in the BMP, so that the text need not be read for it.
 */
final class ChangeJson {

	private static final int NESTING = 64;

	private final JournalTexts texts;
	private final Map<UUID, String> before = new HashMap<>();
	private final Map<UUID, String> after = new HashMap<>();
	private final Map<UUID, Set<UUID>> still = new HashMap<>();

	private ChangeJson(JournalTexts texts) {
		this.texts = texts;
	}

	/**
	 * Reads the body of a journal line.
	 *
	 * @throws StudyProblem MALFORMED if it is no act, or if a text that it names is not there
	 */
	static WrittenAct read(String body, JournalTexts texts) throws StudyProblem {
		try {
			JsonObject json = object(body);
			ChangeJson reader = new ChangeJson(texts);
			Change change = reader.change(json.getAsJsonObject("change"));
			return new WrittenAct(new Act(kind(json), labels(json), change), reader.before, reader.after, reader.still);
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | IndexOutOfBoundsException
				| UnsupportedOperationException | java.time.DateTimeException e) {
			throw new StudyProblem(StudyProblem.Kind.MALFORMED, null, null, e, String.valueOf(e.getMessage()));
		}
	}

	/** What an act was, without the change. */
	record Title(Act.Kind kind, List<String> labels) {
	}

	/**
	 * Reads what an act was and skips the change, which may be long.
	 *
	 * @throws StudyProblem MALFORMED if it is no act
	 */
	static Title title(String body, JournalReader.Found found) throws StudyProblem {
		return title(new StringReader(body), found);
	}

	/** As the other method, of an act that is not read beyond its title; closes the reader. */
	static Title title(Reader body, JournalReader.Found found) throws StudyProblem {
		try (JsonReader reader = new JsonReader(body)) {
			reader.beginObject();
			reader.nextName();
			Act.Kind kind = ElementReader.word(Act.Kind.class, reader.nextString());
			reader.nextName();
			List<String> labels = new ArrayList<>();
			reader.beginArray();
			while (reader.hasNext()) {
				labels.add(reader.nextString());
			}
			return new Title(kind, labels);
		} catch (IOException | IllegalArgumentException | IllegalStateException e) {
			throw new StudyProblem(StudyProblem.Kind.MALFORMED, found.file(), found.place().toString(), e, String.valueOf(e.getMessage()));
		}
	}

	private static Act.Kind kind(JsonObject json) {
		return ElementReader.word(Act.Kind.class, ElementReader.string(json, "act"));
	}

	private static List<String> labels(JsonObject json) {
		List<String> labels = new ArrayList<>();
		json.getAsJsonArray("labels").forEach(label -> labels.add(label.getAsString()));
		return labels;
	}

	/** Reads a bounded piece of JSON. */
	static JsonObject object(String text) {
		JsonReader reader = new JsonReader(new StringReader(text));
		reader.setNestingLimit(NESTING);
		return JsonParser.parseReader(reader).getAsJsonObject();
	}

	private Change change(JsonObject json) throws StudyProblem {
		if (json.has("several")) {
			JsonArray parts = json.getAsJsonArray("several");
			List<Change> changes = new ArrayList<>(parts.size());
			for (JsonElement part : parts) {
				changes.add(change(part.getAsJsonObject()));
			}
			return new Several(changes);
		}
		ElementKind kind = ElementReader.word(ElementKind.class, ElementReader.string(json, "put"));
		TextDifference difference = TextDifference.read(json);
		if (difference != null) {
			texts.add(difference);
		}
		if (json.has("still")) {
			still.put(ElementReader.uuid(json.getAsJsonObject("after"), "id"), Set.copyOf(ElementReader.uuids(json, "still")));
		}
		return new Put(side(kind, json.get("before"), before), json.get("beforeIndex").getAsInt(), side(kind, json.get("after"), after), json.get("afterIndex").getAsInt());
	}

	private @Nullable Element side(ElementKind kind, JsonElement side, Map<UUID, String> textsOf) throws StudyProblem {
		if (side.isJsonNull()) {
			return null;
		}
		JsonObject json = side.getAsJsonObject();
		if (kind != ElementKind.PASSAGE) {
			return ElementReader.read(kind, json);
		}
		UUID document = ElementReader.uuid(json, "document");
		String text = json.has("text") ? ElementReader.string(json, "text") : "";
		if (!text.isEmpty()) {
			textsOf.put(document, text);
		}
		Positions positions = text.isEmpty() || json.has("bmp") ? Positions.equal(Integer.MAX_VALUE) : texts.text(text, Progress.NONE).positions();
		return new Passage(ElementReader.uuid(json, "id"), document, positions.toUtf16(ElementReader.integer(json, "start")),
				positions.toUtf16(ElementReader.integer(json, "end")), ElementReader.uuid(json, "coder"), ElementReader.time(json, "created"),
				ElementReader.list(json, "codings", ElementReader::coding), ElementReader.uuids(json, "memos"), unplaced(json));
	}

	private static @Nullable Unplaced unplaced(JsonObject json) {
		return json.has("unplaced")
				? new Unplaced(ElementReader.string(json, "quote"), ElementReader.string(json, "before"), ElementReader.string(json, "after"))
				: null;
	}
}
