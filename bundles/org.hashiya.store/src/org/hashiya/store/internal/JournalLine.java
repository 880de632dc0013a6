// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.HistoryEntry.Step;

/**
 * One line of a journal. Its hash covers the line before, everything in the line but the body, and a salted hash of the body: erasing the body later leaves the chain whole.
 *
 * @param previous hash of the writer's line before; empty for the first
 * @param seen     heads of other writers, where they differ from what the writer's lines before have said
 * @param content  SHA-256 of salt and body
 * @param body     the act as JSON, the name of a blob that holds it, or a tombstone
 */
record JournalLine(UUID id, Instant time, UUID coder, String writer, Step step, @Nullable UUID of, String previous, SortedMap<String, String> seen, String salt,
		String content, String hash, String body) {

	/** Separates what is hashed from the body; the part before it holds ids, hashes and times only, so that the first one is the right one. */
	private static final String BODY = ",\"body\":";

	/**
	 * The line for a new act.
	 *
	 * @param content as {@link #content} has it
	 */
	static JournalLine create(UUID id, Instant time, UUID coder, String writer, Step step, @Nullable UUID of, String previous, SortedMap<String, String> seen,
			String salt, String content, String body) {
		return new JournalLine(id, time, coder, writer, step, of, previous, seen, salt, content,
				hash(id, time, coder, writer, step, of, previous, seen, content), body);
	}

	static String content(String salt, String act) {
		return DocumentText.hash((salt + act).getBytes(StandardCharsets.UTF_8));
	}

	private static String hash(UUID id, Instant time, UUID coder, String writer, Step step, @Nullable UUID of, String previous, Map<String, String> seen,
			String content) {
		StringBuilder covered = new StringBuilder();
		for (Object part : new Object[] { id, time, coder, writer, ElementWriter.word(step), of == null ? "" : of, previous }) {
			covered.append(part).append('\n');
		}
		seen.forEach((other, head) -> covered.append(other).append('=').append(head).append('\n'));
		return DocumentText.hash(covered.append(content).toString());
	}

	/** Whether the line's hash is what its other values say. */
	boolean isSound() {
		return hash.equals(hash(id, time, coder, writer, step, of, previous, seen, content));
	}

	/** The line as it stands in the file, without the line feed. */
	String text() {
		StringWriter out = new StringWriter();
		JsonWriter json = JsonLines.writer(out);
		try {
			json.beginObject().name("id").value(id.toString()).name("time").value(time.toString()).name("coder").value(coder.toString()).name("writer")
					.value(writer).name("step").value(ElementWriter.word(step)).name("of").value(of == null ? null : of.toString()).name("previous")
					.value(previous).name("seen").beginObject();
			for (Map.Entry<String, String> entry : seen.entrySet()) {
				json.name(entry.getKey()).value(entry.getValue());
			}
			json.endObject().name("salt").value(salt).name("content").value(content).name("hash").value(hash).endObject().flush();
		} catch (IOException e) {
			throw new IllegalStateException(e); // a StringWriter does not fail
		}
		out.getBuffer().setLength(out.getBuffer().length() - 1);
		return out + BODY + body + "}";
	}

	/**
	 * Reads a line.
	 *
	 * @throws StudyProblem MALFORMED with file and line
	 */
	static JournalLine parse(String line, Path file, Object place) throws StudyProblem {
		int cut = line.indexOf(BODY);
		try {
			if (cut < 0 || !line.endsWith("}")) {
				throw new IllegalArgumentException("no body");
			}
			JsonObject json = ChangeJson.object(line.substring(0, cut) + "}");
			SortedMap<String, String> seen = new TreeMap<>();
			json.getAsJsonObject("seen").entrySet().forEach(entry -> seen.put(entry.getKey(), entry.getValue().getAsString()));
			Instant time = Instant.parse(ElementReader.string(json, "time"));
			return new JournalLine(ElementReader.uuid(json, "id"), time, ElementReader.uuid(json, "coder"), ElementReader.string(json, "writer"),
					ElementReader.word(Step.class, ElementReader.string(json, "step")), ElementReader.optionalUuid(json, "of"),
					ElementReader.string(json, "previous"), seen, ElementReader.string(json, "salt"), ElementReader.string(json, "content"),
					ElementReader.string(json, "hash"), line.substring(cut + BODY.length(), line.length() - 1));
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | IndexOutOfBoundsException
				| UnsupportedOperationException | DateTimeException e) {
			throw new StudyProblem(Kind.MALFORMED, file, place.toString(), e, String.valueOf(e.getMessage()));
		}
	}
}
