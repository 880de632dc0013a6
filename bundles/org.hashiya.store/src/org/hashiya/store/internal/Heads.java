// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/** How far the journals of all writers are known: for each, the hash of the last line that the study in memory holds, and where it ends. */
final class Heads {

	/**
	 * @param hash   of the writer's last known line
	 * @param file   the file it stands in
	 * @param offset where the line after it would begin, in bytes
	 */
	record Head(String hash, Path file, long offset) {
	}

	private final StudyFolder folder;
	private final SortedMap<String, Head> heads = new TreeMap<>();

	Heads(StudyFolder folder) {
		this.folder = folder;
	}

	/** What {@code .hashiya/heads.jsonl} says that the state files hold, or null where there is none (a fresh copy). */
	static @Nullable Heads read(StudyFolder folder) throws StudyProblem {
		return read(folder, Faults.GIVE_UP);
	}

	/** As the other method; a broken line is told to the faults. */
	static @Nullable Heads read(StudyFolder folder, Faults faults) throws StudyProblem {
		if (!Files.exists(folder.heads())) {
			return null;
		}
		Heads heads = new Heads(folder);
		JsonLines.read(folder.heads(), json -> {
			JsonObject line = JsonLines.object(json);
			heads.set(ElementReader.string(line, "writer"), new Head(ElementReader.string(line, "hash"),
					folder.history().resolve(ElementReader.string(line, "file")), line.get("offset").getAsLong()));
		}, faults);
		return heads;
	}

	synchronized void write(OutputStream stream) throws IOException, StudyProblem {
		JsonLines.Output out = new JsonLines.Output(stream);
		for (var entry : heads.entrySet()) {
			Head head = entry.getValue();
			String file = folder.history().relativize(head.file).toString().replace('\\', '/');
			out.line(json -> json.beginObject().name("writer").value(entry.getKey()).name("hash").value(head.hash).name("file").value(file).name("offset")
					.value(head.offset).endObject());
		}
		out.flush();
	}

	synchronized @Nullable Head get(String writer) {
		return heads.get(writer);
	}

	synchronized void set(String writer, Head head) {
		heads.put(writer, head);
	}

	/** The hashes of the heads of all writers. */
	synchronized SortedMap<String, String> hashes() {
		SortedMap<String, String> hashes = new TreeMap<>();
		heads.forEach((writer, head) -> hashes.put(writer, head.hash));
		return hashes;
	}

	/** The hashes of the heads of all writers but one. */
	SortedMap<String, String> others(String writer) {
		SortedMap<String, String> others = hashes();
		others.remove(writer);
		return others;
	}

	synchronized Heads copy() {
		Heads copy = new Heads(folder);
		copy.heads.putAll(heads);
		return copy;
	}
}
