// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.hashiya.model.AtOnce;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Writes the state files that differ from what is on the disk, all as one {@link Commit}. */
final class StateWriter {

	/** After so many lines it is asked whether anybody waits still. */
	private static final int ASK = 512;
	private static final int BUFFER = 1 << 16;

	/** What must be done before any file takes effect. */
	@FunctionalInterface
	interface Before {

		/** Waits until it is done. */
		void done() throws StudyProblem;
	}

	private final StudyFolder folder;
	private final Texts texts;
	private final KnownFiles known;

	StateWriter(StudyFolder folder, Texts texts, KnownFiles known) {
		this.folder = folder;
		this.texts = texts;
		this.known = known;
	}

	/**
	 * Writes what changed.
	 *
	 * @param saved the study as the files have it now
	 * @param savedTrash the removed documents that are in the trash now, by id
	 * @param moment what they will hold
	 * @param before what must be done before they hold it
	 * @throws StudyProblem CHANGED_OUTSIDE where somebody else has written a file that is to be written, then nothing has changed; NOT_WRITABLE, or if a text cannot be read; the files hold the old state or are finished at the next start
	 */
	void write(Study saved, Map<UUID, Document> savedTrash, Saver.Moment moment, Before before, Progress progress) throws StudyProblem {
		Study study = moment.study();
		Map<UUID, Document> trash = moment.trash();
		Unsaved dirty = moment.what();
		Commit commit = new Commit(folder);
		Map<Path, KnownFiles.Written> files = new LinkedHashMap<>();
		Set<Path> unclear = new HashSet<>();
		try {
			if (dirty.concerns(ElementKind.STUDY) || dirty.concerns(ElementKind.CODER)) {
				KnownFiles.Written temporary = write(commit, folder.studyFile(), stream -> {
					Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
					study(out, study);
					out.flush();
				});
				files.put(folder.studyFile(), temporary);
				if (dirty.byOthers(ElementKind.STUDY) || dirty.byOthers(ElementKind.CODER)) {
					unclear.add(folder.studyFile()); // its lines are no elements: nobody could tell which are whose
				}
			}
			for (ElementKind kind : StudyFolder.LISTS.keySet()) {
				if (dirty.concerns(kind)) {
					files.put(folder.list(kind), list(commit, folder.list(kind), Elements.list(study, kind), progress));
				}
			}
			if (dirty.concerns(ElementKind.DOCUMENT)) {
				new DocumentFiles(folder, texts, commit, progress).move(saved, savedTrash, study, trash);
			}
			if (!trash.equals(savedTrash)) {
				if (trash.isEmpty()) {
					commit.delete(folder.trashList());
				} else {
					files.put(folder.trashList(), list(commit, folder.trashList(), trash.values(), progress));
				}
			}
			passages(commit, study, dirty, progress).forEach((document, temporary) -> {
				files.put(folder.passages(document), temporary);
				if (dirty.textByOthers(document.id())) {
					unclear.add(folder.passages(document)); // what stands around a passage may have changed in any line
				}
			});
			commit.write(folder.heads(), moment.heads()::write);
			commit.writeAll(progress);
			known.require(files, unclear, dirty, commit); // as late as can be
			before.done();
			commit.run(progress);
		} catch (StudyProblem | RuntimeException e) {
			if (!Files.exists(folder.commit())) {
				commit.abandon();
			}
			throw e;
		}
	}

	/** Says where texts lie, and what the files hold, after all of it has taken effect. */
	void placeTexts(Study study, Map<UUID, Document> trash) {
		known.written();
		trash.values().forEach(document -> texts.place(document.textHash(), folder.trashedText(document)));
		study.documents().list().forEach(document -> texts.place(document.textHash(), folder.text(document)));
	}

	static void study(Writer out, Study study) throws IOException {
		JsonWriter json = JsonLines.writer(out);
		json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
		json.beginObject().name("format").value(StudyFolder.FORMAT).name("study");
		ElementWriter.write(json, study.info());
		json.name("coders").beginArray();
		for (Coder coder : study.coders().list()) {
			ElementWriter.write(json, coder);
		}
		json.endArray().endObject().flush();
		out.write('\n');
	}

	private static KnownFiles.Written write(Commit commit, Path file, AtomicFiles.Content content) throws StudyProblem {
		LineHashes lines = new LineHashes();
		return new KnownFiles.Written(commit.write(file, stream -> content.write(lines.before(stream))), lines);
	}

	private static KnownFiles.Written list(Commit commit, Path file, Iterable<? extends Element> elements, Progress progress) throws StudyProblem {
		return write(commit, file, stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			int count = 0;
			for (Element element : elements) {
				if (++count % ASK == 0) {
					progress.check();
				}
				out.line(json -> ElementWriter.write(json, Objects.requireNonNull(element)));
			}
			out.flush();
		});
	}

	/** Writes the passages of all documents that have changed, several at once: an import changes thousands, and most of a save is making their lines. */
	private Map<Document, KnownFiles.Written> passages(Commit commit, Study study, Unsaved dirty, Progress progress) throws StudyProblem {
		List<Document> documents = dirty.documents().stream().map(study.documents()::get).filter(Objects::nonNull).toList();
		progress.begin(documents.size());
		Map<Document, KnownFiles.Written> written = new ConcurrentHashMap<>();
		AtOnce.each(documents, document -> {
			written.put(document, passages(commit, document, study.passages(document, progress), progress));
			progress.worked(1);
		});
		return written;
	}

	private KnownFiles.Written passages(Commit commit, Document document, Passages passages, Progress progress) throws StudyProblem {
		DocumentText text = passages.isEmpty() ? new DocumentText("") : texts.text(document.textHash(), progress);
		return write(commit, folder.passages(document), stream -> {
			PassageText lines = new PassageText();
			progress.check();
			int count = 0;
			for (Passage passage : passages.list()) {
				if (++count % ASK == 0) {
					progress.check();
				}
				PassageJson.line(lines, passage, text).plain("\n");
				if (lines.length() >= BUFFER) {
					lines.writeTo(stream);
				}
			}
			lines.writeTo(stream);
		});
	}
}
