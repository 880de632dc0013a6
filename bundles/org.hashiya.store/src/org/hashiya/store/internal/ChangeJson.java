// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/**
 * Acts as they stand in the journal. Positions are code points here too. Where a document has characters outside the BMP, each passage names the text that its positions
 * refer to, so that a line can be read alone.
 */
final class ChangeJson {

	private static final int NESTING = 64;

	private ChangeJson() {
	}

	/** The body of a journal line: one line of JSON. The texts get to know how a text became another. */
	static String write(Act act, Study before, Study after, Texts texts) throws StudyProblem {
		StringWriter out = new StringWriter();
		JsonWriter json = JsonLines.writer(out);
		try {
			json.beginObject().name("act").value(ElementWriter.word(act.kind())).name("labels").beginArray();
			for (String label : act.labels()) {
				json.value(label);
			}
			json.endArray().name("change");
			write(json, act.change(), before, after, texts);
			json.endObject().flush();
		} catch (IOException e) {
			throw new IllegalStateException(e); // a StringWriter does not fail
		}
		return out.toString();
	}

	private static void write(JsonWriter json, Change change, Study before, Study after, Texts texts) throws IOException, StudyProblem {
		switch (change) {
		case Several several -> {
			json.beginObject().name("several").beginArray();
			for (Change part : several.changes()) {
				write(json, part, before, after, texts);
			}
			json.endArray().endObject();
		}
		case Put put -> {
			json.beginObject().name("put").value(ElementWriter.word(put.kind())).name("before");
			side(json, put.before(), before, after);
			json.name("beforeIndex").value(put.beforeIndex()).name("after");
			side(json, put.after(), after, before);
			json.name("afterIndex").value(put.afterIndex());
			TextDifference difference = difference(put, texts);
			if (difference != null) {
				texts.add(difference);
				difference.write(json);
			}
			json.endObject();
		}
		}
	}

	/** How the text of a document changes; null where it does not, and where the old text is lost or has little in common with the new one. */
	private static @Nullable TextDifference difference(Put put, Texts texts) throws StudyProblem {
		if (!(put.before() instanceof Document before) || !(put.after() instanceof Document after) || before.textHash().equals(after.textHash())) {
			return null;
		}
		DocumentText old;
		try {
			old = texts.text(before.textHash(), Progress.NONE);
		} catch (StudyProblem lost) {
			return null; // it cannot be made worse; the document gets a text that is there
		}
		return TextDifference.between(old, texts.text(after.textHash(), Progress.NONE));
	}

	private static void side(JsonWriter json, @Nullable Element element, Study study, Study otherwise) throws IOException, StudyProblem {
		if (element == null) {
			json.nullValue();
		} else if (element instanceof Passage passage) {
			Document document = study.documents().get(passage.document());
			Study source = document == null ? otherwise : study;
			Document known = document == null ? otherwise.document(passage.document()) : document;
			Positions positions = source.positions(known, Progress.NONE);
			json.beginObject().name("id").value(passage.id().toString()).name("document").value(passage.document().toString());
			if (!known.positionsAreEqual()) {
				json.name("text").value(known.textHash());
			}
			json.name("start").value(positions.toCodePoints(passage.start())).name("end").value(positions.toCodePoints(passage.end()));
			Unplaced unplaced = passage.unplaced();
			if (unplaced != null) {
				PassageJson.words(json, unplaced);
			}
			ElementWriter.passageContent(json, passage);
			json.endObject();
		} else {
			ElementWriter.write(json, element);
		}
	}

	/**
	 * Reads the body of a journal line.
	 *
	 * @throws StudyProblem MALFORMED if it is no act, or if a text that it names is not there
	 */
	static Act read(String body, Texts texts) throws StudyProblem {
		try {
			JsonObject json = object(body);
			return new Act(kind(json), labels(json), change(json.getAsJsonObject("change"), texts));
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
		try (JsonReader reader = new JsonReader(new StringReader(body))) {
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

	private static Change change(JsonObject json, Texts texts) throws StudyProblem {
		if (json.has("several")) {
			JsonArray parts = json.getAsJsonArray("several");
			List<Change> changes = new ArrayList<>(parts.size());
			for (JsonElement part : parts) {
				changes.add(change(part.getAsJsonObject(), texts));
			}
			return new Several(changes);
		}
		ElementKind kind = ElementReader.word(ElementKind.class, ElementReader.string(json, "put"));
		TextDifference difference = TextDifference.read(json);
		if (difference != null) {
			texts.add(difference);
		}
		return new Put(side(kind, json.get("before"), texts), json.get("beforeIndex").getAsInt(), side(kind, json.get("after"), texts),
				json.get("afterIndex").getAsInt());
	}

	private static @Nullable Element side(ElementKind kind, JsonElement side, Texts texts) throws StudyProblem {
		if (side.isJsonNull()) {
			return null;
		}
		JsonObject json = side.getAsJsonObject();
		if (kind != ElementKind.PASSAGE) {
			return ElementReader.read(kind, json);
		}
		UUID document = ElementReader.uuid(json, "document");
		Positions positions = json.has("text") ? texts.text(ElementReader.string(json, "text"), Progress.NONE).positions() : Positions.equal(Integer.MAX_VALUE);
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
