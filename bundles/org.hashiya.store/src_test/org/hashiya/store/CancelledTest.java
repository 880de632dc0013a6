// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gives up a long act, a long text or a save waits for a little work and finds everything as it was. Questions are counted, not times. */
class CancelledTest {

	private static final int PASSAGES = 4_000;
	/** In UTF-16 units. */
	private static final int LONG = 3_000_000;

	@TempDir
	@Nullable
	Path temporary;

	/** Says stop from one question on. */
	private static final class Stopping implements Progress {
		final AtomicInteger questions = new AtomicInteger();
		private final int stopAt;

		Stopping(int stopAt) {
			this.stopAt = stopAt;
		}

		@Override
		public void begin(long units) {
			// nobody looks
		}

		@Override
		public void worked(long units) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return questions.incrementAndGet() >= stopAt;
		}
	}

	private Path folder() {
		return Objects.requireNonNull(temporary).resolve("study");
	}

	private OpenStudy create() throws StudyProblem {
		OpenStudy open = OpenStudy.create(folder(), "study", "Amal");
		OpenStudyTest.add(open, "essay", "قالت الوزيرة 🙂 إن الجزائر تتجه إلى واشنطن.\n".repeat(PASSAGES / 8));
		open.perform(CodebookActs.create(open.study(), null, "A", null, "", open.author()));
		open.save();
		return open;
	}

	private static Act manyPassages(OpenStudy open) throws StudyProblem {
		Document document = open.study().documents().at(0);
		UUID code = open.study().codebook().list().getFirst().id();
		UUID coder = open.author().coder();
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < PASSAGES; i++) {
			int start = i * 5;
			UUID id = new UUID(9, i);
			changes.add(Put.add(new Passage(id, document.id(), splits(open, document, start), splits(open, document, start + 4), coder, null, List.of(new Coding(new UUID(10, i), code, 1, coder, null)), List.of()), -1));
		}
		return new Act(Act.Kind.IMPORT_STUDY, List.of("many"), new Several(changes));
	}

	private static int splits(OpenStudy open, Document document, int position) throws StudyProblem {
		return open.study().positions(document, Progress.NONE).splitsCharacter(position) ? position - 1 : position;
	}

	@Test
	void anActThatIsGivenUpWasNeverDone() throws StudyProblem, IOException {
		try (OpenStudy open = create()) {
			Act act = manyPassages(open);
			List<Path> before = files();
			Study study = open.study();
			int acts = open.history().size();
			Stopping stopping = new Stopping(1);
			for (int at = 1; open.study() == study; at += 2) {
				stopping = new Stopping(at);
				try {
					open.perform(study, act, stopping);
				} catch (CancellationException e) {
					assertTrue(stopping.questions.get() <= at + 2, "asked again: " + stopping.questions);
					assertEquals(before, files(), "given up at " + at);
					assertEquals(acts, open.history().size());
				}
			}
			assertTrue(stopping.questions.get() >= PASSAGES / 512, "asked " + stopping.questions + " times");
			assertEquals(PASSAGES, open.study().passages(open.study().documents().at(0), Progress.NONE).size());
		}
	}

	@Test
	void aLongTextThatIsGivenUpLeavesNoFile() throws StudyProblem, IOException {
		try (OpenStudy open = create()) {
			List<Path> before = files();
			String text = "كلمة 🙂 word ".repeat(LONG / 13);
			Stopping whole = new Stopping(Integer.MAX_VALUE);
			String hash;
			try (Additions additions = open.additions()) {
				hash = additions.addText(text, whole).hash();
				assertEquals(DocumentText.hash(text), hash);
				assertEquals(text, open.text(hash, Progress.NONE).string());
				assertEquals(before.size() + 1, files().size());
			}
			assertEquals(before, files(), "nobody kept it");
			assertThrows(StudyProblem.class, () -> open.text(hash, Progress.NONE));
			assertTrue(whole.questions.get() > LONG / 100_000, "asked " + whole.questions + " times");
			for (int at = 1; at < whole.questions.get(); at += 23) {
				int stopAt = at;
				try (Additions additions = open.additions()) {
					assertThrows(CancellationException.class, () -> additions.addText(text, new Stopping(stopAt)));
				}
				assertEquals(before, files(), "given up at " + at);
			}
			byte[] bytes = new byte[LONG];
			try (Additions additions = open.additions(); InputStream in = new ByteArrayInputStream(bytes)) {
				assertThrows(CancellationException.class, () -> additions.addBytes(DocumentText.hash(bytes), in, new Stopping(5)));
			}
			assertEquals(before, files());
		}
	}

	@Test
	void whatWasThereBeforeOrIsReferredToStays() throws StudyProblem, IOException {
		try (OpenStudy open = create()) {
			String kept;
			try (Additions additions = open.additions()) {
				kept = additions.addText("kept", Progress.NONE).hash();
				additions.keep();
			}
			List<Path> before = files();
			try (Additions additions = open.additions()) {
				additions.addText("kept", Progress.NONE);
				OpenStudyTest.add(open, "another", "by somebody else meanwhile");
				additions.addText("by somebody else meanwhile", Progress.NONE);
				additions.addText("of nobody", Progress.NONE);
			}
			assertEquals("kept", open.text(kept, Progress.NONE).string());
			assertTrue(files().containsAll(before.stream().filter(file -> file.toString().contains("blobs")).toList()));
			assertEquals("by somebody else meanwhile", open.study().text(open.study().documents().at(1), Progress.NONE).string());
		}
	}

	@Test
	void aSaveThatIsGivenUpLosesNothing() throws StudyProblem, IOException {
		OpenStudy open = create();
		open.perform(open.study(), manyPassages(open), Progress.NONE);
		int at = 1;
		boolean saved = false;
		while (!saved) {
			Stopping stopping = new Stopping(at);
			try {
				open.save(stopping);
				saved = true;
			} catch (CancellationException e) {
				assertTrue(stopping.questions.get() <= at + 4, "asked again: " + stopping.questions);
				at += 3;
			}
		}
		open.abandon();
		assertTrue(at > 2, "asked " + at + " times");
		try (OpenStudy again = OpenStudy.open(folder(), Progress.NONE)) {
			assertEquals(PASSAGES, again.study().passages(again.study().documents().at(0), Progress.NONE).size());
		}
		try (Stream<Path> all = Files.walk(folder())) {
			assertFalse(all.anyMatch(file -> file.getFileName().toString().endsWith(".tmp")));
		}
	}

	@Test
	void readingPassagesStopsWithoutTakingThemForDamaged() throws StudyProblem {
		try (OpenStudy open = create()) {
			open.perform(open.study(), manyPassages(open), Progress.NONE);
		}
		try (OpenStudy open = OpenStudy.open(folder(), Progress.NONE)) {
			Document document = open.study().documents().at(0);
			assertThrows(CancellationException.class, () -> open.study().passagesOnce(document, new Stopping(PASSAGES / 2)));
			assertThrows(CancellationException.class, () -> open.study().passages(document, new Stopping(PASSAGES / 2)));
			assertEquals(PASSAGES, open.study().passages(document, Progress.NONE).size());
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(folder())) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
