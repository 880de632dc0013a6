// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextSource;

/** A study in memory that takes imports over as a study folder would. */
final class Taken {

	private static final UUID CODER = new UUID(7, 7);

	/** Texts and bytes by hash. */
	static final class Store implements TextSource, ContentSink {
		final Map<String, DocumentText> texts = new ConcurrentHashMap<>();
		final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

		@Override
		public DocumentText text(String hash, Progress progress) throws StudyProblem {
			DocumentText text = texts.get(hash);
			if (text == null) {
				throw StudyProblem.of(Kind.FILE_MISSING, hash);
			}
			return text;
		}

		@Override
		public InputStream open(String sha256) throws StudyProblem {
			byte[] found = bytes.get(sha256);
			if (found == null) {
				throw StudyProblem.of(Kind.FILE_MISSING, sha256);
			}
			return new ByteArrayInputStream(found);
		}

		@Override
		public void addText(String text, Progress progress) {
			DocumentText made = new DocumentText(text);
			texts.put(made.hash(), made);
		}

		@Override
		public void addBytes(String sha256, Bytes source, Progress progress) throws StudyProblem {
			try (InputStream in = source.open()) {
				byte[] read = in.readAllBytes();
				if (!DocumentText.hash(read).equals(sha256)) {
					throw StudyProblem.of(Kind.NOT_READABLE, sha256);
				}
				bytes.put(sha256, read);
			} catch (IOException e) {
				throw StudyProblem.of(Kind.NOT_READABLE, String.valueOf(e.getMessage()));
			}
		}
	}

	final Store store = new Store();
	Study study = Study.empty(new StudyInfo(new UUID(1, 2), "study", Stamp.UNKNOWN), store);
	@Nullable
	ImportReport report;
	@Nullable
	PositionChoice positions;

	/** Takes a file over, read as it says itself. */
	Taken take(Path file) throws StudyProblem {
		return take(file, null);
	}

	Taken take(Path file, @Nullable PositionReading reading) throws StudyProblem {
		try (ImportedProject project = RefiImport.read(file, Progress.NONE)) {
			Author author = new Author(CODER, Instant.parse("2026-01-02T03:04:05Z"), UUID::randomUUID);
			positions = project.positions();
			ImportPlan plan = project.plan(study, Set.of(), author, reading == null ? project.positions().reading() : reading, Progress.NONE);
			plan.contents().handOver(store, Progress.NONE);
			study = study.apply(plan.act().change()).study();
			report = plan.report();
			checkIds();
		}
		return this;
	}

	/** Ids differ over the whole study: a folder in which they do not cannot be opened. */
	private void checkIds() throws StudyProblem {
		Set<UUID> ids = new HashSet<>();
		Set<UUID> passages = new HashSet<>();
		Set<UUID> codings = new HashSet<>();
		for (Document document : study.documents().list()) {
			for (Passage passage : study.passages(document, Progress.NONE).list()) {
				if (!passages.add(passage.id()) || !passage.codings().stream().allMatch(coding -> codings.add(coding.id()))) {
					throw new IllegalStateException("twice: " + passage);
				}
			}
		}
		List<Element> elements = new ArrayList<>(study.codebook().list());
		List.of(study.coders(), study.sets(), study.relations(), study.cases(), study.variables(), study.memos(), study.documents(), study.foreignParts()).forEach(list -> elements.addAll(list.list()));
		for (Element element : elements) {
			if (!ids.add(element.id())) {
				throw new IllegalStateException("twice: " + element);
			}
		}
	}

	ImportReport report() {
		ImportReport made = report;
		if (made == null) {
			throw new IllegalStateException("nothing was taken");
		}
		return made;
	}

	PositionChoice positions() {
		PositionChoice made = positions;
		if (made == null) {
			throw new IllegalStateException("nothing was taken");
		}
		return made;
	}

	/** What a passage covers. */
	String quote(Passage passage) throws StudyProblem {
		return text(study.document(passage.document())).substring(passage.start(), passage.end());
	}

	String text(Document document) throws StudyProblem {
		return study.text(document, Progress.NONE).string();
	}

	/** The study as a project again. */
	byte[] export() throws StudyProblem, IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new RefiProject().write(study, out, Progress.NONE);
		return out.toByteArray();
	}

	static Path write(Path folder, String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}
}
