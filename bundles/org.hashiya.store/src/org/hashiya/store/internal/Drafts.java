// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Draft;
import org.hashiya.text.TextEdit;

import com.google.gson.JsonObject;

/**
 * The drafts of this copy, a file each in {@code .hashiya/drafts/}: a line for the draft, then one for each edit. Two windows or programs that correct one document write two files, {@code <document>-<id>.jsonl}
 * ({@code <document>.jsonl} in earlier versions), so that none destroys what was typed into the other. Which ones somebody is at, {@link DraftLocks} says.
 */
public final class Drafts {

	private static final String ENDING = ".jsonl";

	private final StudyFolder folder;

	Drafts(StudyFolder folder) {
		this.folder = folder;
	}

	/** The names of a document's drafts that nobody is at now. */
	public List<String> names(UUID document) throws StudyProblem {
		if (!Files.isDirectory(folder.drafts())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder.drafts())) {
			return files.map(file -> file.getFileName().toString()).filter(file -> file.startsWith(document.toString()) && file.endsWith(ENDING))
					.map(file -> file.substring(0, file.length() - ENDING.length())).filter(this::isFree).sorted().toList();
		} catch (IOException | UncheckedIOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, folder.drafts(), null, e, String.valueOf(e.getMessage()));
		}
	}

	private boolean isFree(String name) {
		if (!take(name)) {
			return false;
		}
		release(name);
		return true;
	}

	/** A name that no draft has. */
	public String newName(UUID document) {
		return document + "-" + UUID.randomUUID();
	}

	/** Says that somebody is at a draft from now on, until {@link #release}; false where somebody is already, here or in another program. */
	public boolean take(String name) {
		return DraftLocks.take(folder.drafts(), name);
	}

	public void release(String name) {
		DraftLocks.release(folder.drafts(), name);
	}

	public boolean exists(String name) {
		return Files.exists(file(name));
	}

	/** A draft; empty where it is gone. One that is damaged is an error, not nothing: somebody typed it. */
	public Optional<Draft> read(String name) throws StudyProblem {
		return exists(name) ? read(file(name)) : Optional.empty();
	}

	private static Optional<Draft> read(Path file) throws StudyProblem {
		List<JsonObject> head = new ArrayList<>();
		List<TextEdit> edits = new ArrayList<>();
		JsonLines.read(file, reader -> {
			JsonObject json = JsonLines.object(reader);
			if (head.isEmpty()) {
				ElementReader.uuid(json, "document");
				ElementReader.string(json, "textHash");
				Instant.parse(ElementReader.string(json, "saved"));
				head.add(json);
			} else {
				edits.add(new TextEdit(json.get("start").getAsInt(), ElementReader.string(json, "removed"), ElementReader.string(json, "inserted")));
			}
		});
		return head.stream().findFirst().map(json -> new Draft(ElementReader.uuid(json, "document"), ElementReader.string(json, "textHash"),
				Instant.parse(ElementReader.string(json, "saved")), edits));
	}

	public void write(String name, Draft draft) throws StudyProblem {
		AtomicFiles.write(file(name), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			out.line(json -> json.beginObject().name("document").value(draft.document().toString()).name("textHash").value(draft.textHash()).name("saved")
					.value(draft.saved().toString()).endObject());
			for (TextEdit edit : draft.edits()) {
				out.line(json -> json.beginObject().name("start").value(edit.start()).name("removed").value(edit.removed()).name("inserted").value(edit.inserted()).endObject());
			}
			out.flush();
		});
	}

	public void delete(String name) throws StudyProblem {
		try {
			Files.deleteIfExists(file(name));
		} catch (IOException e) {
			throw AtomicFiles.notWritable(file(name), e);
		}
	}

	/** Whether a file is a draft that an erasure leaves: of another document, of a text that stays, and without the words that go. */
	static boolean stays(StudyFolder folder, Path file, ErasurePlan plan, Doomed doomed) {
		if (!folder.drafts().equals(file.getParent()) || AtomicFiles.isTemporary(file)) {
			return false;
		}
		try {
			Draft draft = read(file).orElse(null);
			return draft != null && !draft.document().equals(plan.id()) && !draft.document().equals(plan.document()) && !plan.hashes().contains(draft.textHash())
					&& draft.edits().stream().noneMatch(edit -> doomed.text(edit.removed()) || doomed.text(edit.inserted()));
		} catch (StudyProblem e) {
			return false; // who knows what is in it
		}
	}

	private Path file(String name) {
		return folder.drafts().resolve(name + ENDING);
	}
}
