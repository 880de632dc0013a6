// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hashiya.exchange.ContentSink;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.RefiCodebook;
import org.hashiya.exchange.RefiDoctor;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.exchange.RefiProject;
import org.hashiya.model.Author;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextSource;

/** Mends a file: imports it into a study that is nowhere else, and exports that. Media lie in a folder of the system's temporary files meanwhile, since they may be large. */
public final class Mending {

	private Mending() {
	}

	/** As {@link org.hashiya.exchange.RefiDoctor#mend}. */
	public static void mend(Path file, Path target, RefiProfile profile, Progress progress) throws StudyProblem {
		try (ProjectFile project = ProjectFile.read(file, progress); Spool spool = new Spool()) {
			StudyInfo info = new StudyInfo(UUID.nameUUIDFromBytes(("org.hashiya mended " + project.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8)), project.name(), Stamp.UNKNOWN);
			Study empty = Study.empty(info, spool);
			ImportPlan plan = project.plan(empty, Set.of(), new Author(UUID.randomUUID(), Instant.now(), UUID::randomUUID), project.positions().reading(), Set.of(), progress);
			plan.contents().handOver(spool, progress);
			Study study = empty.apply(plan.act().change()).study();
			ExportFile.write(target, RefiDoctor.isCodebook(target) ? new RefiCodebook() : new RefiProject(profile), study, progress);
		}
	}

	/** Texts in memory, bytes in a folder that goes when it is closed. Contents are handed over by several threads at once. */
	private static final class Spool implements TextSource, ContentSink, AutoCloseable {

		private final Map<String, DocumentText> texts = new ConcurrentHashMap<>();
		private final Set<Path> files = ConcurrentHashMap.newKeySet();
		private final Path folder;

		Spool() throws StudyProblem {
			try {
				folder = Files.createTempDirectory("hashiya-mending-");
			} catch (IOException e) {
				throw StudyProblem.of(Kind.NOT_WRITABLE, String.valueOf(e.getMessage()));
			}
		}

		@Override
		public DocumentText text(String hash, Progress progress) throws StudyProblem {
			DocumentText text = texts.get(hash);
			if (text == null) {
				throw StudyProblem.of(Kind.FILE_MISSING, hash);
			}
			return text;
		}

		@Override
		public void addText(String text, Progress progress) {
			DocumentText made = new DocumentText(text);
			texts.put(made.hash(), made);
		}

		@Override
		public InputStream open(String sha256) throws StudyProblem {
			try {
				return Files.newInputStream(folder.resolve(sha256));
			} catch (NoSuchFileException e) {
				throw new StudyProblem(Kind.FILE_MISSING, null, null, e, sha256);
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
			}
		}

		@Override
		public void addBytes(String sha256, Bytes bytes, Progress progress) throws StudyProblem {
			Path kept = folder.resolve(sha256);
			try (InputStream in = bytes.open()) {
				if (files.add(kept)) {
					Files.copy(in, kept);
				}
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
			}
		}

		@Override
		public void close() throws StudyProblem {
			try {
				for (Path file : files) {
					Files.deleteIfExists(file);
				}
				Files.deleteIfExists(folder);
			} catch (IOException e) {
				throw StudyProblem.of(Kind.NOT_WRITABLE, String.valueOf(e.getMessage()));
			}
		}
	}
}
