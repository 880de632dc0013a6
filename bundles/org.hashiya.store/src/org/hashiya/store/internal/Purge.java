// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.NameForms;

/** Takes out of a closed study's files what its state does not hold any more. Doing it twice is doing it once. */
final class Purge {

	/** This copy's own files that stay. */
	private static final Set<String> KEPT = Set.of("heads.jsonl", "me.json", "lock", "open", "erasing.jsonl");

	private final StudyFolder folder;
	private final ErasurePlan plan;
	private final Doomed doomed;
	private final JournalReader journals;
	private final Texts texts;
	private final Study study;
	private final Map<UUID, Document> trash;
	private final Map<String, Boolean> holding = new HashMap<>();
	private final Set<String> files = new TreeSet<>();
	private int lines;

	/** @throws StudyProblem if the state cannot be read */
	Purge(StudyFolder folder, ErasurePlan plan) throws StudyProblem {
		this.folder = folder;
		this.plan = plan;
		doomed = new Doomed(plan);
		journals = new JournalReader(folder);
		texts = new Texts(folder, new Blobs(folder));
		StateReader reader = new StateReader(folder, texts);
		study = reader.read(Progress.NONE);
		trash = reader.trash();
	}

	/** The study as its files have it. */
	Study study() {
		return study;
	}

	/** What was removed, below the study's folder. */
	Set<String> files() {
		return files;
	}

	/** How many lines were made tombstones. */
	int lines() {
		return lines;
	}

	/**
	 * The hashes of all texts and originals that are to go, from the state, the trash and the journals.
	 *
	 * @throws StudyProblem if a journal cannot be read
	 */
	Set<String> hashes() throws StudyProblem {
		Set<String> hashes = new HashSet<>();
		for (Document document : study.documents().list()) {
			collect(document, hashes);
		}
		for (Document document : trash.values()) {
			collect(document, hashes);
		}
		for (JournalReader.Found found : journals.all()) {
			JsonObject act = act(found);
			if (act != null) {
				collect(act.getAsJsonObject("change"), hashes);
			}
		}
		return hashes;
	}

	private void collect(Document document, Set<String> hashes) {
		if (doomed.document(document.id().toString(), this::holds, document.textHash())) {
			hashes.add(document.textHash());
			Original original = document.original();
			if (original != null) {
				hashes.add(original.sha256());
			}
		}
	}

	private void collect(JsonObject change, Set<String> hashes) {
		if (change.has("several")) {
			change.getAsJsonArray("several").forEach(part -> collect(part.getAsJsonObject(), hashes));
		} else if (ElementReader.string(change, "put").equals(ElementWriter.word(ElementKind.DOCUMENT))) {
			for (String side : List.of("before", "after")) {
				if (change.get(side) instanceof JsonObject element) {
					collect((Document) ElementReader.read(ElementKind.DOCUMENT, element), hashes);
				}
			}
		}
	}

	private boolean holds(String hash) {
		return holding.computeIfAbsent(hash, unknown -> {
			try {
				return doomed.text(texts.text(unknown, Progress.NONE).string());
			} catch (StudyProblem e) {
				return plan.what() == ErasurePlan.What.PASSAGE; // it is nowhere any more, but its hash tells who guesses the words that they were guessed right
			}
		});
	}

	/**
	 * Takes everything away. The study must be closed, and nobody may open it meanwhile.
	 *
	 * @throws StudyProblem NOT_WRITABLE, or if a journal cannot be read; it can be done again
	 */
	void run(Progress progress) throws StudyProblem {
		trash();
		if (plan.what() == ErasurePlan.What.NAME) {
			new Restemming(folder, new NameForms(plan.words(), plan.by())).run(study, trash.values());
		}
		Set<String> needed = new HashSet<>();
		Set<String> gone = new HashSet<>(plan.hashes());
		Map<Path, List<JournalReader.Found>> rewritten = new LinkedHashMap<>();
		boolean differs = false;
		for (JournalReader.Found found : journals.all()) {
			progress.check();
			JsonObject act = act(found);
			if (act != null) {
				boolean goes = doomed.act(act);
				Doomed.hashes(act, goes ? new HashSet<>() : needed);
				Doomed.hashes(ChangeJson.object(found.line().body()).getAsJsonObject(), goes ? gone : needed);
				if (goes) {
					differs |= act.toString().contains("\"edits\":");
					rewritten.computeIfAbsent(found.file(), file -> new ArrayList<>()).add(found);
				}
			}
		}
		state(needed);
		gone.removeAll(needed);
		if (differs) {
			keepWhole(needed);
		}
		for (Map.Entry<Path, List<JournalReader.Found>> one : rewritten.entrySet()) {
			progress.check();
			JournalRewrite.run(one.getKey(), one.getValue());
			lines += one.getValue().size();
		}
		JournalRewrite.halfLines(folder, doomed);
		for (String hash : gone) {
			delete(folder.blob(hash));
		}
		strays(needed);
		caches();
	}

	/** Texts that acts which stay refer to, and that could be made of others only by lines that go. */
	private void keepWhole(Set<String> needed) throws StudyProblem {
		for (String hash : needed) {
			if (!plan.hashes().contains(hash)) {
				texts.keepWhole(hash);
			}
		}
	}

	/** Removes what is in the trash of it; what stays there stays as it is. */
	private void trash() throws StudyProblem {
		Map<UUID, Document> stay = new LinkedHashMap<>(trash);
		stay.values().removeIf(this::goes);
		if (stay.size() == trash.size()) {
			return;
		}
		for (Document document : trash.values()) {
			if (!stay.containsKey(document.id())) {
				delete(folder.trashedText(document));
				Original original = document.original();
				if (original != null) {
					delete(folder.trashedOriginal(document, original));
				}
			}
		}
		if (stay.isEmpty()) {
			delete(folder.trashList());
		} else {
			AtomicFiles.write(folder.trashList(), stream -> {
				JsonLines.Output out = new JsonLines.Output(stream);
				for (Document document : stay.values()) {
					out.line(json -> ElementWriter.write(json, document));
				}
				out.flush();
			});
		}
		trash.keySet().retainAll(stay.keySet());
	}

	private boolean goes(Document document) {
		return plan.what() == ErasurePlan.What.NAME ? plan.hashes().contains(document.textHash()) || doomed.text(document.name()) || doomed.text(document.stem()) : document.id().equals(plan.id());
	}

	/** What the state refers to stays. */
	private void state(Set<String> needed) {
		Stream.concat(study.documents().list().stream(), trash.values().stream()).forEach(document -> {
			needed.add(document.textHash());
			Original original = document.original();
			if (original != null) {
				needed.add(original.sha256());
			}
		});
		for (ForeignPart part : study.foreignParts().list()) {
			needed.add(part.blob());
		}
	}

	/** Blobs that no line names were left by a crash, or their line has not come yet: they go only if they hold what goes. */
	private void strays(Set<String> needed) throws StudyProblem {
		for (Path blob : list(folder.history().resolve("blobs"), 1)) {
			if (!needed.contains(blob.getFileName().toString()) && stray(blob)) {
				delete(blob);
			}
		}
	}

	private boolean stray(Path blob) throws StudyProblem {
		try {
			String content = new String(Files.readAllBytes(blob), StandardCharsets.UTF_8);
			if (plan.what() == ErasurePlan.What.NAME && doomed.text(content)) {
				return true;
			}
			return content.startsWith("{\"act\":") && doomed.act(ChangeJson.object(content));
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, blob, null, e, AtomicFiles.message(e));
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException e) {
			return false; // no act
		}
	}

	/** Nobody has the study open: what a crash has left may go, and caches are made again. What somebody typed elsewhere and did not apply yet is none of them. */
	private void caches() throws StudyProblem {
		for (Path file : list(folder.root(), Integer.MAX_VALUE)) {
			Path name = folder.root().relativize(file);
			boolean cache = name.startsWith(".hashiya") && !(name.getNameCount() == 2 && KEPT.contains(file.getFileName().toString()));
			if (!name.startsWith(".git") && (cache || AtomicFiles.isTemporary(file)) && !Drafts.stays(folder, file, plan, doomed)) {
				delete(file);
			}
		}
	}

	static List<Path> list(Path root, int depth) throws StudyProblem {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> found = Files.find(root, depth, (path, attributes) -> attributes.isRegularFile())) {
			return found.sorted().toList();
		} catch (IOException | java.io.UncheckedIOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, root, null, e, String.valueOf(e.getMessage()));
		}
	}

	private void delete(Path file) throws StudyProblem {
		try {
			if (Files.deleteIfExists(file)) {
				files.add(folder.root().relativize(file).toString().replace('\\', '/'));
			}
		} catch (IOException e) {
			throw AtomicFiles.notWritable(file, e);
		}
	}

	/** The act of a line as JSON; null where it was erased. */
	private @org.eclipse.jdt.annotation.Nullable JsonObject act(JournalReader.Found found) throws StudyProblem {
		try {
			String act = journals.act(found);
			return act == null ? null : ChangeJson.object(act);
		} catch (JsonParseException | IllegalStateException e) {
			throw new StudyProblem(Kind.MALFORMED, found.file(), found.place().toString(), e, String.valueOf(e.getMessage()));
		}
	}

	/** Titles of elements that hold the words, by id. */
	Map<UUID, org.hashiya.store.Erased.Look> look() {
		Map<UUID, org.hashiya.store.Erased.Look> look = new TreeMap<>();
		for (ElementKind kind : ElementKind.values()) {
			for (var element : Elements.list(study, kind)) {
				java.io.StringWriter out = new java.io.StringWriter();
				try {
					ElementWriter.write(JsonLines.writer(out), element);
				} catch (IOException e) {
					throw new IllegalStateException(e); // a StringWriter does not fail
				}
				JsonElement json = ChangeJson.object(out.toString());
				if (doomed.strings(json)) {
					look.put(element.id(), new org.hashiya.store.Erased.Look(ElementWriter.word(kind), element.id(), Elements.title(element)));
				}
			}
		}
		return look;
	}
}
