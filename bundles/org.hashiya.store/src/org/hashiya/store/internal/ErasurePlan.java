// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/**
 * What is being erased. It lies in {@code .hashiya/} from before anything is changed until all is gone, so that an erasure that a crash has interrupted can be finished; it may hold the
 * words that go, and goes last.
 *
 * @param what     what is erased
 * @param id       of the document, memo or passage; for a name chosen anew
 * @param document of the passage; else null
 * @param memos    whether memos on the document and on its passages go too
 * @param words    of the passage; or the name; else empty
 * @param by       what stands in place of the words in texts; else empty
 * @param hashes   of the texts and originals that are or were the document's or hold the words
 */
record ErasurePlan(What what, UUID id, @Nullable UUID document, boolean memos, String words, String by, Set<String> hashes) {

	enum What {
		DOCUMENT, MEMO, PASSAGE, NAME
	}

	ErasurePlan {
		hashes = Set.copyOf(hashes);
	}

	static Path file(StudyFolder folder) {
		return folder.local().resolve("erasing.jsonl");
	}

	/** As files and acts call it. */
	String word() {
		return ElementWriter.word(what);
	}

	ErasurePlan withHashes(Set<String> more) {
		Set<String> all = new TreeSet<>(hashes);
		all.addAll(more);
		return new ErasurePlan(what, id, document, memos, words, by, all);
	}

	/** Whether both erase the same. */
	boolean isSame(ErasurePlan other) {
		return what == other.what && words.equals(other.words) && by.equals(other.by) && (what == What.NAME || id.equals(other.id));
	}

	/** What was begun and not finished; null where nothing was. */
	static @Nullable ErasurePlan read(StudyFolder folder) throws StudyProblem {
		List<ErasurePlan> found = new ArrayList<>();
		JsonLines.read(file(folder), reader -> {
			JsonObject json = JsonLines.object(reader);
			Set<String> hashes = new TreeSet<>();
			json.getAsJsonArray("hashes").forEach(hash -> hashes.add(hash.getAsString()));
			found.add(new ErasurePlan(ElementReader.word(What.class, ElementReader.string(json, "what")), ElementReader.uuid(json, "id"), ElementReader.optionalUuid(json, "document"),
					json.get("memos").getAsBoolean(), ElementReader.string(json, "words"), ElementReader.string(json, "by"), hashes));
		});
		return found.isEmpty() ? null : found.getFirst();
	}

	void write(StudyFolder folder) throws StudyProblem {
		AtomicFiles.write(file(folder), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			out.line(json -> {
				json.beginObject().name("what").value(word()).name("id").value(id.toString()).name("document").value(document == null ? null : document.toString()).name("memos")
						.value(memos).name("words").value(words).name("by").value(by).name("hashes").beginArray();
				for (String hash : new TreeSet<>(hashes)) {
					json.value(hash);
				}
				json.endArray().endObject();
			});
			out.flush();
		});
	}

	static void delete(StudyFolder folder) throws StudyProblem {
		try {
			Files.deleteIfExists(file(folder));
		} catch (java.io.IOException e) {
			throw AtomicFiles.notWritable(file(folder), e);
		}
	}
}
