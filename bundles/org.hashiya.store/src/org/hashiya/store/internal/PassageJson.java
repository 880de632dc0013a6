// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

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
		Positions positions = text.positions();
		String string = text.string();
		PassageText line = PassageText.of(passage.id()).with("start", positions.toCodePoints(passage.start())).with("end", positions.toCodePoints(passage.end()));
		Unplaced unplaced = passage.unplaced();
		if (unplaced != null) {
			line.words(unplaced);
		} else {
			line.with("quote", string, passage.start(), passage.end()).with("before", string, back(string, passage.start()), passage.start()).with("after", string, passage.end(),
					forth(string, passage.end()));
		}
		json.jsonValue(line.content(passage));
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
		JsonObject rest = new JsonObject();
		int start = -1;
		int end = -1;
		String quote = "";
		String before = "";
		String after = "";
		boolean unplaced = false;
		List<org.hashiya.model.Coding> codings = new ArrayList<>(1);
		json.beginObject();
		while (json.hasNext()) {
			String key = json.nextName();
			switch (key) {
			case "start" -> start = json.nextInt();
			case "end" -> end = json.nextInt();
			case "quote" -> quote = json.nextString();
			case "before" -> before = json.nextString();
			case "after" -> after = json.nextString();
			case "unplaced" -> unplaced = json.nextBoolean();
			case "codings" -> {
				json.beginArray();
				while (json.hasNext()) {
					codings.add(ElementReader.coding(JsonLines.object(json)));
				}
				json.endArray();
			}
			default -> rest.add(key, com.google.gson.JsonParser.parseReader(json));
			}
		}
		json.endObject();
		if (start < 0 || end < start || end > positions.codePointLength()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, start, end, positions.codePointLength());
		}
		return new Line(new Passage(ElementReader.uuid(rest, "id"), document, positions.toUtf16(start), positions.toUtf16(end), ElementReader.uuid(rest, "coder"),
				ElementReader.time(rest, "created"), codings, ElementReader.uuids(rest, "memos"), unplaced ? new Unplaced(quote, before, after) : null), unplaced ? "" : quote);
	}
}
