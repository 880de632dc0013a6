// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Writes the files that a repair changes, all as one {@link Commit}, after it has kept each as it was. */
final class RepairedFiles {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

	private static final String KEPT = "before-repair-";

	private final StudyFolder folder;
	private final Map<Path, AtomicFiles.Content> contents = new LinkedHashMap<>();
	private final List<Path> deleted = new ArrayList<>();

	RepairedFiles(StudyFolder folder) {
		this.folder = folder;
	}

	/**
	 * Removes all that earlier repairs have kept: an erasure must leave no copy.
	 *
	 * @throws StudyProblem NOT_WRITABLE; it can be tried again
	 */
	static void forget(StudyFolder folder) throws StudyProblem {
		if (!Files.isDirectory(folder.local())) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder.local())) {
			for (Path path : all.filter(each -> folder.local().relativize(each).toString().startsWith(KEPT)).sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			throw AtomicFiles.notWritable(folder.local(), e);
		}
	}

	void write(Path file, AtomicFiles.Content content) {
		contents.put(file, content);
	}

	void delete(Path file) {
		deleted.add(file);
	}

	boolean isEmpty() {
		return contents.isEmpty() && deleted.isEmpty();
	}

	void study(Study study) {
		write(folder.studyFile(), stream -> {
			Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			StateWriter.study(out, study);
			out.flush();
		});
	}

	void list(Study study, ElementKind kind) {
		write(folder.list(kind), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			for (Element element : Elements.list(study, kind)) {
				out.line(json -> ElementWriter.write(json, Objects.requireNonNull(element)));
			}
			out.flush();
		});
	}

	void passages(Document document, List<Passage> passages, String text) {
		DocumentText whole = new DocumentText(text);
		write(folder.passages(document), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			for (Passage passage : passages) {
				out.line(json -> PassageJson.write(json, passage, whole));
			}
			out.flush();
		});
	}

	void text(Path file, String text) {
		write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Keeps what is there, then changes all.
	 *
	 * @return where it is kept
	 * @throws StudyProblem NOT_WRITABLE
	 */
	Path commit() throws StudyProblem {
		Path kept = folder.local().resolve(KEPT + TIME.format(Instant.now()));
		for (Path file : contents.keySet()) {
			keep(file, kept);
		}
		for (Path file : deleted) {
			keep(file, kept);
		}
		Commit commit = new Commit(folder);
		try {
			for (Map.Entry<Path, AtomicFiles.Content> entry : contents.entrySet()) {
				commit.write(entry.getKey(), entry.getValue());
			}
			deleted.forEach(commit::delete);
			commit.run();
		} catch (StudyProblem | RuntimeException e) {
			if (!Files.exists(folder.commit())) {
				commit.abandon();
			}
			throw e;
		}
		return kept;
	}

	private void keep(Path file, Path kept) throws StudyProblem {
		if (Files.exists(file)) {
			AtomicFiles.write(kept.resolve(folder.root().relativize(file).toString()), out -> Files.copy(file, out));
		}
	}

	/** Nothing of a text is known where it is null: then its passages cannot be written, and stay as they are. */
	void passages(Document document, List<Passage> passages, @Nullable String text, RepairLog log) {
		if (text != null) {
			passages(document, passages, text);
		} else {
			log.left(StudyProblem.Kind.FILE_MISSING, folder.text(document), null);
		}
	}
}
