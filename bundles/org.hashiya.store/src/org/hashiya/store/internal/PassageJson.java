// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Unplaced;

/** Passages as they stand in {@code passages/<stem>.jsonl}: positions in code points, the quote and what stands around it. */
public final class PassageJson {

	/** How many characters (code points) before and after a passage are kept, so that it can be found again in a changed text. */
	public static final int CONTEXT = 32;

	private PassageJson() {
	}

	/** Writes a passage with its quote. */
	public static void write(JsonWriter json, Passage passage, DocumentText text) throws IOException {
		json.jsonValue(line(new PassageText(), passage, text).toString());
	}

	/** Makes the line of a passage with its quote, after what was made before; without a line feed. */
	static PassageText line(PassageText line, Passage passage, DocumentText text) {
		Positions positions = text.positions();
		String string = text.string();
		line.object(passage.id()).with("start", positions.toCodePoints(passage.start())).with("end", positions.toCodePoints(passage.end()));
		Unplaced unplaced = passage.unplaced();
		if (unplaced != null) {
			line.words(unplaced);
		} else {
			line.with("quote", string, passage.start(), passage.end()).with("before", string, back(string, passage.start()), passage.start()).with("after", string, passage.end(),
					forth(string, passage.end()));
		}
		return line.content(passage);
	}

	private static int back(String text, int from) {
		int at = from;
		for (int i = 0; i < CONTEXT && at > 0; i++) {
			at = text.offsetByCodePoints(at, -1);
		}
		return at;
	}

	private static int forth(String text, int from) {
		int at = from;
		for (int i = 0; i < CONTEXT && at < text.length(); i++) {
			at = text.offsetByCodePoints(at, 1);
		}
		return at;
	}

	/**
	 * A passage with what its line says of the text.
	 *
	 * @param quote the words that the passage had when it was written; empty where the line does not say, and where it waits to be placed
	 */
	public record Line(Passage passage, String quote) {
	}

	/**
	 * Reads a passage, streaming: a study may have a million of them.
	 *
	 * @throws StudyProblem RANGE_INVALID if its positions are no positions of the text
	 */
	public static Line read(JsonReader json, UUID document, Positions positions) throws IOException, StudyProblem {
		UUID id = null;
		int start = -1;
		int end = -1;
		String quote = "";
		String before = "";
		String after = "";
		boolean unplaced = false;
		UUID coder = null;
		Instant created = null;
		List<Coding> codings = new ArrayList<>(1);
		List<UUID> memos = new ArrayList<>(0);
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "id" -> id = ElementReader.uuid(json.nextString());
			case "start" -> start = json.nextInt();
			case "end" -> end = json.nextInt();
			case "quote" -> quote = json.nextString();
			case "before" -> before = json.nextString();
			case "after" -> after = json.nextString();
			case "unplaced" -> unplaced = json.nextBoolean();
			case "coder" -> coder = ElementReader.uuid(json.nextString());
			case "created" -> created = time(json);
			case "codings" -> {
				json.beginArray();
				while (json.hasNext()) {
					codings.add(coding(json));
				}
				json.endArray();
			}
			case "memos" -> memos(json, memos);
			default -> json.skipValue();
			}
		}
		json.endObject();
		if (start < 0 || end < start || end > positions.codePointLength()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, start, end, positions.codePointLength());
		}
		return new Line(new Passage(required(id, "id"), document, positions.toUtf16(start), positions.toUtf16(end), required(coder, "coder"), created, codings, memos,
				unplaced ? new Unplaced(quote, before, after) : null), unplaced ? "" : quote);
	}

	private static Coding coding(JsonReader json) throws IOException {
		UUID id = null;
		UUID code = null;
		long definition = -1;
		UUID coder = null;
		Instant created = null;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "id" -> id = ElementReader.uuid(json.nextString());
			case "code" -> code = ElementReader.uuid(json.nextString());
			case "definition" -> definition = json.nextLong();
			case "coder" -> coder = ElementReader.uuid(json.nextString());
			case "created" -> created = time(json);
			default -> json.skipValue();
			}
		}
		json.endObject();
		if (definition < 0) {
			throw new IllegalArgumentException("no value for definition");
		}
		return new Coding(required(id, "id"), required(code, "code"), definition, required(coder, "coder"), created);
	}

	private static @Nullable Instant time(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return null;
		}
		return ElementReader.time(json.nextString());
	}

	private static void memos(JsonReader json, List<UUID> memos) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return;
		}
		json.beginArray();
		while (json.hasNext()) {
			memos.add(ElementReader.uuid(json.nextString()));
		}
		json.endArray();
	}

	private static UUID required(@Nullable UUID id, String key) {
		if (id == null) {
			throw new IllegalArgumentException("no value for " + key);
		}
		return id;
	}
}
