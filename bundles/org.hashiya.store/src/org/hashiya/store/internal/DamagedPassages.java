// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Unplaced;
import org.hashiya.store.StudyRepair.What;

/** Reads what can be read of the passages of a damaged study, and holds their words against the text. */
final class DamagedPassages {

	/** A passage that does not say what its text has. */
	private record Doubtful(UUID document, String quote, String before, String after) {
	}

	private final StudyFolder folder;
	private final DamagedTexts texts;
	private final DamagedState.Copies copies;
	private final RepairLog log;
	private final Set<UUID> done = new HashSet<>();
	private final Set<UUID> seen = new HashSet<>();
	private final Set<UUID> contested = new HashSet<>();
	private final Set<UUID> incomplete = new HashSet<>();
	private final Map<UUID, Doubtful> doubtful = new HashMap<>();

	DamagedPassages(StudyFolder folder, DamagedTexts texts, DamagedState.Copies copies, RepairLog log) {
		this.folder = folder;
		this.copies = copies;
		this.texts = texts;
		this.log = log;
	}

	/** Passages that stood there in two versions: what the history says stands. */
	Set<UUID> contested() {
		return contested;
	}

	/** Whether lines of this document's passages are lost. */
	boolean isIncomplete(UUID document) {
		return incomplete.contains(document);
	}

	/**
	 * Reads the passages of all documents that it has not read yet.
	 *
	 * @param wasSaved whether Hashiya has written this copy: then a file that is not there is lost
	 */
	void read(Draft draft, boolean wasSaved, Progress progress) throws StudyProblem {
		progress.begin(draft.documents().size());
		for (Document document : draft.documents()) {
			progress.check();
			if (done.add(document.id())) {
				read(document, draft, wasSaved);
			}
			progress.worked(1);
		}
	}

	private void read(Document document, Draft draft, boolean wasSaved) throws StudyProblem {
		Path file = folder.passages(document);
		LooseLines lines = LooseLines.of(file, copies.of(file));
		if (!lines.isThere() && wasSaved) {
			log.fix(What.FILE_MADE, file, null);
			incomplete.add(document.id());
		}
		DamagedState.report(log, file, lines);
		lines.contested().forEach(id -> contested.add(UUID.fromString(id)));
		if (!lines.broken().isEmpty()) {
			incomplete.add(document.id());
		}
		String text = texts.of(document.id());
		Positions positions = text != null ? Positions.of(text) : Positions.equal(document.utf16());
		for (JsonObject json : lines.elements()) {
			String place = RepairLog.line(lines.number(ElementReader.string(json, "id")));
			Passage passage = passage(json, document, positions, place, file);
			if (passage != null && !seen.add(passage.id())) {
				log.fix(What.DOUBLE_REMOVED, file, place, passage.id());
			} else if (passage != null) {
				draft.passages(document.id()).add(passage);
				compare(passage, json, text, place, file);
			}
		}
	}

	private @Nullable Passage passage(JsonObject json, Document document, Positions positions, @Nullable String place, Path file) {
		try {
			return parse(json, document, positions);
		} catch (StudyProblem e) {
			if (e.kind() == Kind.RANGE_INVALID) {
				return beyond(json, document, positions, place, file);
			}
			log.fix(What.LEFT_OUT, file, place, e.kind());
		} catch (IOException | RuntimeException e) { // whatever a line from outside may hold
			log.fix(What.LEFT_OUT, file, place, String.valueOf(e.getMessage()));
		}
		incomplete.add(document.id());
		return null;
	}

	private static Passage parse(JsonObject json, Document document, Positions positions) throws IOException, StudyProblem {
		return PassageJson.read(new JsonReader(new StringReader(json.toString())), document.id(), positions).passage();
	}

	/** One whose place is none of the text: it waits at the end. */
	private @Nullable Passage beyond(JsonObject json, Document document, Positions positions, @Nullable String place, Path file) {
		JsonObject inside = json.deepCopy();
		inside.addProperty("start", positions.codePointLength());
		inside.addProperty("end", positions.codePointLength());
		inside.addProperty("unplaced", true);
		try {
			Passage waiting = parse(inside, document, positions);
			log.fix(What.WAITS, file, place, text(json, "quote"));
			return waiting;
		} catch (StudyProblem | IOException | RuntimeException e) {
			log.fix(What.LEFT_OUT, file, place, String.valueOf(e.getMessage()));
			incomplete.add(document.id());
			return null;
		}
	}

	private void compare(Passage passage, JsonObject json, @Nullable String text, @Nullable String place, Path file) {
		if (text == null || passage.unplaced() != null) {
			return;
		}
		String quote = text(json, "quote");
		if (quote.isEmpty() && passage.length() > 0) {
			log.fix(What.QUOTE_CORRECTED, file, place, passage.id());
		} else if (!quote.equals(text.substring(passage.start(), passage.end()))) {
			doubtful.put(passage.id(), new Doubtful(passage.document(), quote, text(json, "before"), text(json, "after")));
		}
	}

	/**
	 * Decides on the passages whose words are not where they stand: where the history has them at this place, or this text is the one they were made in, the words were spoiled; else they wait
	 * to be placed.
	 *
	 * @param history the passage as the journals know it, by id; null where they do not
	 */
	void settle(Draft draft, java.util.function.Function<UUID, @Nullable Passage> history) {
		for (Document document : draft.documents()) {
			Path file = folder.passages(document);
			draft.eachPassage(document.id(), passage -> passage == null ? null : settled(passage, history.apply(passage.id()), file));
		}
	}

	private Passage settled(Passage passage, @Nullable Passage known, Path file) {
		Doubtful words = doubtful.get(passage.id());
		String text = words == null ? null : texts.of(words.document);
		if (words == null || text == null) {
			return passage;
		}
		if (known != null && known.unplaced() == null && known.end() <= text.length() && text.substring(known.start(), known.end()).equals(words.quote)) {
			log.fix(What.PUT_BACK, file, null, words.quote); // the place was spoiled, the words were not
			return passage.placed(known.start(), known.end());
		}
		if (known != null && known.unplaced() == null && known.hasRange(passage.start(), passage.end()) && !texts.isFollowed(words.document)) {
			log.fix(What.QUOTE_CORRECTED, file, null, passage.id());
			return passage;
		}
		log.fix(What.WAITS, file, null, words.quote);
		return passage.waiting(passage.start(), new Unplaced(words.quote, words.before, words.after));
	}

	private static String text(JsonObject json, String key) {
		return json.has(key) && json.get(key).isJsonPrimitive() ? json.get(key).getAsString() : "";
	}
}
