// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Author;
import org.hashiya.model.Coder;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cancels waits for little work, wherever it is, and finds all as it was. Work is counted and not timed: bytes, and questions whether to stop. */
class CancelTest {

	private static final int SELECTIONS = 6_000;
	/** A question at least for so many selections. */
	private static final int OFTEN = 600;
	/** At most so many bytes between two questions: some milliseconds. */
	private static final long BETWEEN = 600_000;
	private static final int ROUNDS = 20;

	@TempDir
	@Nullable
	Path folder;

	/** Counts questions and what is done between two; says stop from one question on. */
	private static final class Stopping implements Progress {
		final AtomicInteger questions = new AtomicInteger();
		final AtomicLong since = new AtomicLong();
		final AtomicLong most = new AtomicLong();
		final AtomicLong after = new AtomicLong();
		final int stopAt;

		Stopping(int stopAt) {
			this.stopAt = stopAt;
		}

		void done(long units) {
			most.accumulateAndGet(since.addAndGet(units), Math::max);
			if (questions.get() >= stopAt) {
				after.addAndGet(units);
			}
		}

		@Override
		public void begin(long units) {
			// nobody looks
		}

		@Override
		public void worked(long units) {
			// what is done is counted where it is done
		}

		@Override
		public boolean isCancelled() {
			since.set(0);
			return questions.incrementAndGet() >= stopAt;
		}
	}

	private static Random random(String what) {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println(what + ": -Dhashiya.seed=" + seed);
		return new Random(seed);
	}

	private Path project() throws IOException {
		StringBuilder selections = new StringBuilder();
		for (int i = 0; i < SELECTIONS; i++) {
			selections.append("<PlainTextSelection guid=\"").append(guid(1000 + 2 * i)).append("\" startPosition=\"").append(i).append("\" endPosition=\"").append(i + 4).append("\"><Coding guid=\"")
					.append(guid(1001 + 2 * i)).append("\"><CodeRef targetGUID=\"").append(guid(11)).append("\"/></Coding></PlainTextSelection>");
		}
		String qde = RefiTwinsTest.project("NVivo 12", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://a.txt", selections.toString()));
		return new ProjectZip(false).add("project.qde", qde).add("sources/a.txt", "word and 😀 ".repeat(SELECTIONS)).write(folder(), "large.qdpx");
	}

	private void bring(Path file, Progress progress) throws StudyProblem {
		Taken taken = new Taken();
		try (ImportedProject project = RefiImport.read(file, progress)) {
			Author author = new Author(new UUID(7, 7), Instant.EPOCH, UUID::randomUUID);
			ImportPlan plan = project.plan(taken.study, Set.of(), author, project.positions().reading(), progress);
			plan.contents().handOver(taken.store, progress);
		}
	}

	@Test
	void anImportStopsWhereverItIs() throws StudyProblem, IOException {
		Path file = project();
		byte[] before = Files.readAllBytes(file);
		int fewest = Integer.MAX_VALUE; // who waits asks more often the longer that takes
		for (int i = 0; i < 3; i++) {
			Stopping whole = new Stopping(Integer.MAX_VALUE);
			bring(file, whole);
			fewest = Math.min(fewest, whole.questions.get());
		}
		assertTrue(fewest >= 2 * SELECTIONS / OFTEN, "asked " + fewest + " times");
		Random random = random("cancelled imports");
		int stopped = 0;
		for (int i = 0; i < ROUNDS; i++) {
			int stopAt = 1 + random.nextInt(fewest - 4);
			Stopping stopping = new Stopping(stopAt);
			try {
				bring(file, stopping);
				assertTrue(stopping.questions.get() < stopAt, "went on at " + stopAt); // it took less time than any before
			} catch (CancellationException e) {
				stopped++;
			}
			assertTrue(stopping.questions.get() < stopAt + 20, "asked " + (stopping.questions.get() - stopAt) + " times more");
		}
		assertTrue(stopped >= ROUNDS / 4, "stopped " + stopped + " times");
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of(file), files());
		Files.delete(file); // on Windows a file that is held open stays
	}

	/** Memos are made when all passages are: of each it is asked. */
	@Test
	void anImportStopsAmongItsMemos() throws StudyProblem, IOException {
		int notes = 2_000;
		StringBuilder selections = new StringBuilder();
		StringBuilder notesOn = new StringBuilder();
		for (int i = 0; i < notes; i++) {
			selections.append("<PlainTextSelection guid=\"").append(guid(1000 + i)).append("\" startPosition=\"").append(i).append("\" endPosition=\"").append(i + 4).append("\"><Description>d</Description><NoteRef targetGUID=\"")
					.append(guid(9000 + i)).append("\"/></PlainTextSelection>");
			notesOn.append("<Note guid=\"").append(guid(9000 + i)).append("\"><PlainTextContent>n</PlainTextContent></Note>");
		}
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("NVivo 12", RefiTwinsTest.source(20, "internal://a.txt", selections.toString()) + "<Notes>" + notesOn + "</Notes>"))
				.add("sources/a.txt", "words ".repeat(notes)).write(folder(), "notes.qdpx");
		Stopping whole = new Stopping(Integer.MAX_VALUE);
		bring(file, whole);
		assertTrue(whole.questions.get() > 3 * notes, "asked " + whole.questions + " times");
	}

	@Test
	void anExportStopsWhereverItIs() throws StudyProblem, IOException {
		StudyInMemory made = new StudyInMemory(4, "study");
		Coder coder = made.coder("x");
		Code code = made.code("c", null, "");
		Document document = made.document("d", "word and 😀 ".repeat(200_000));
		String text = Objects.requireNonNull(made.texts.get(document.textHash())).string();
		for (int i = 0; i < 4 * SELECTIONS; i++) {
			made.put(new Passage(made.id(), document.id(), i * 9, i * 9 + 4, coder.id(), null, List.of(new Coding(made.id(), code.id(), 1, coder.id(), null)), List.of()));
		}
		assertTrue(text.length() > 4 * SELECTIONS * 9 + 4);
		Study study = made.study();
		Random random = random("cancelled exports");
		Path target = Files.writeString(folder().resolve("a"), "before");
		for (Map.Entry<String, Exporter> kind : Map.of("project", new RefiProject(), "codings", Exporters.find(Path.of("a.csv"), What.CODINGS, ExportOptions.DEFAULT), "passages",
				Exporters.find(Path.of("a.csv"), What.PASSAGES, ExportOptions.DEFAULT), "workbook", Exporters.find(Path.of("a.xlsx"), What.CODINGS, ExportOptions.DEFAULT), "marked text", new MarkedTextHtml("en"), "report",
				new StudyReportHtml("en", (counted, progress) -> new TableMaker.Table(List.of("code path", "code id"), List.of()))).entrySet()) {
			Stopping whole = new Stopping(Integer.MAX_VALUE);
			counted(kind.getValue(), whole).write(study, OutputStream.nullOutputStream(), whole);
			assertTrue(whole.most.get() <= BETWEEN, kind.getKey() + ": " + whole.most + " bytes between two questions");
			for (int i = 0; i < ROUNDS; i++) {
				int stopAt = 1 + random.nextInt(whole.questions.get());
				Stopping stopping = new Stopping(stopAt);
				assertThrows(CancellationException.class, () -> ExportFile.write(target, counted(kind.getValue(), stopping), study, stopping), kind.getKey() + " at " + stopAt);
				assertTrue(stopping.after.get() <= BETWEEN, kind.getKey() + ": " + stopping.after + " bytes after it was cancelled");
				assertEquals("before", Files.readString(target));
				assertEquals(List.of(target), files());
			}
		}
	}

	/** Of memos there may be more than of anything else that is no passage. */
	@Test
	void anExportStopsAmongItsMemos() throws StudyProblem, IOException {
		StudyInMemory made = new StudyInMemory(5, "study");
		int memos = 20_000;
		for (int i = 0; i < memos; i++) {
			made.memo(null, "title " + i, "a memo with some words in it, number " + i);
		}
		for (Exporter exporter : List.of(new RefiProject(), Exporters.find(Path.of("a.csv"), What.MEMOS, ExportOptions.DEFAULT))) {
			Stopping whole = new Stopping(Integer.MAX_VALUE);
			counted(exporter, whole).write(made.study(), OutputStream.nullOutputStream(), whole);
			assertTrue(whole.most.get() <= BETWEEN, whole.most + " bytes between two questions");
			assertTrue(whole.questions.get() >= 2 * memos / OFTEN, "asked " + whole.questions + " times");
		}
	}

	private static Exporter counted(Exporter exporter, Stopping progress) {
		return (study, out, any) -> exporter.write(study, new FilterOutputStream(out) {
			@Override
			public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
				progress.done(length);
				out.write(bytes, offset, length);
			}
		}, any);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder())) {
			return files.sorted().toList();
		}
	}

	private Path folder() {
		return Objects.requireNonNull(folder);
	}
}
