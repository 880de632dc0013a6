// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.StudyProblem;
import org.hashiya.store.Draft;
import org.hashiya.text.TextEdit;

import com.google.gson.JsonObject;

/** The drafts of this copy, a file a document in {@code .hashiya/drafts/}: a line for the draft, then one for each edit. */
public final class Drafts {

	private static final String ENDING = ".jsonl";

	private final StudyFolder folder;

	Drafts(StudyFolder folder) {
		this.folder = folder;
	}

	/** The draft of a document. One that is damaged is an error, not nothing: somebody typed it. */
	public Optional<Draft> read(UUID document) throws StudyProblem {
		return read(file(document));
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

	public void write(Draft draft) throws StudyProblem {
		AtomicFiles.write(file(draft.document()), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			out.line(json -> json.beginObject().name("document").value(draft.document().toString()).name("textHash").value(draft.textHash()).name("saved")
					.value(draft.saved().toString()).endObject());
			for (TextEdit edit : draft.edits()) {
				out.line(json -> json.beginObject().name("start").value(edit.start()).name("removed").value(edit.removed()).name("inserted").value(edit.inserted()).endObject());
			}
			out.flush();
		});
	}

	public void delete(UUID document) throws StudyProblem {
		try {
			Files.deleteIfExists(file(document));
		} catch (IOException e) {
			throw AtomicFiles.notWritable(file(document), e);
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

	private Path file(UUID document) {
		return folder.drafts().resolve(document + ENDING);
	}
}
