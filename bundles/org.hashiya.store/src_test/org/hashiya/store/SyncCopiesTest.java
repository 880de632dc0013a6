// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyRepair.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two computers have written one file, and the sync service has kept both: what either holds is in the study in the end. */
class SyncCopiesTest {

	private final Path folder;

	SyncCopiesTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void study() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			for (String name : List.of("one", "one 2", "one-two")) {
				Document document = OpenStudyTest.add(open, name, "قالت روسيا 🙂 ذلك");
				open.perform(CodebookActs.create(open.study(), null, "code " + name, null, "", open.author()));
				open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(5, 10)), open.study().codebook().resolve("code " + name), null, open.author()).orElseThrow());
			}
		}
	}

	/** What another computer wrote: the same study with one more code. */
	private Path elsewhere() throws Exception {
		Path other = folder.resolveSibling("other");
		OpenStudyTest.copy(folder, other);
		try (OpenStudy open = OpenStudy.open(other, Progress.NONE)) {
			open.perform(CodebookActs.create(open.study(), null, "elsewhere", null, "", open.author()));
			open.perform(CodingActs.apply(open.study(), open.study().resolveDocument("one"), List.of(new Extent(0, 4)), open.study().codebook().resolve("elsewhere"), null, open.author())
					.orElseThrow());
		}
		return other;
	}

	@Test
	void oneThatComesWhileTheStudyIsOpenIsToldOnce() throws Exception {
		Files.writeString(folder.resolve("codebook (1).jsonl"), "");
		BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
		BlockingQueue<StudyProblem> problems = new LinkedBlockingQueue<>();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE); OpenStudy other = OpenStudy.open(folder, Progress.NONE)) {
			open.setProblemHandler(problems::add);
			open.addListener(new StudyListener() {
				@Override
				public void changed(Study before, Study after, ChangeSet changeSet) {
					told.add(0);
				}

				@Override
				public void copied(int number) {
					told.add(number);
				}
			});
			open.watch();
			assertOnlyChangesAreTold(other, told);
			Files.writeString(folder.resolve("passages/one (2).jsonl"), "");
			assertEquals(1, told.poll(10, TimeUnit.SECONDS));
			assertOnlyChangesAreTold(other, told);
			assertEquals(2, open.syncCopies().size());
			Files.delete(folder.resolve("codebook (1).jsonl"));
			Files.delete(folder.resolve("passages/one (2).jsonl"));
		}
		assertNull(problems.peek());
	}

	/** Copies are looked for after each look for changes: when a second change is told, the look after the first is done. */
	private static void assertOnlyChangesAreTold(OpenStudy other, BlockingQueue<Integer> told) throws Exception {
		for (int i = 0; i < 3; i++) {
			other.perform(CodebookActs.create(other.study(), null, "code " + other.study().codebook().size(), null, "", other.author()));
			assertEquals(0, told.poll(10, TimeUnit.SECONDS));
		}
		assertNull(told.peek());
	}

	@ParameterizedTest
	@ValueSource(strings = { "codebook (Anna's conflicted copy 2026-11-24).jsonl", "codebook (conflicted copy 2026-11-24 101010).jsonl", "codebook (Kopie mit Konflikt von Anna 2026-11-24).jsonl",
			"codebook (نسخة متعارضة 2026-11-24).jsonl", "codebook_conflict-20261124-101010.jsonl", "codebook.sync-conflict-20261124-101010-ABCDEFG.jsonl", "codebook (1).jsonl", "codebook(1).jsonl",
			"codebook 2.jsonl", "codebook-LAPTOP-7.jsonl" })
	void eachServicesNameIsKnown(String name) throws Exception {
		Path other = elsewhere();
		Path copy = folder.resolve(name);
		Files.copy(other.resolve("codebook.jsonl"), copy);
		assertEquals(List.of(Kind.SYNC_COPY), StudyCheck.check(folder, Progress.NONE).errors().stream().map(StudyProblem::kind).toList());
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of(), outcome.left().stream().filter(problem -> problem.kind() != Kind.HISTORY_DIFFERS).toList(), "the other's history has not come yet");
		assertFalse(Files.exists(copy));
		assertTrue(Files.exists(java.util.Objects.requireNonNull(outcome.kept()).resolve(name)), "it is kept");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(4, open.study().codebook().size());
			assertEquals("elsewhere", open.study().codebook().list().getLast().name());
		}
	}

	@Test
	void documentsThatAreCalledSoAreNone() throws Exception {
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
		try (Stream<Path> passages = Files.list(folder.resolve("passages"))) {
			assertEquals(List.of("one 2.jsonl", "one-two.jsonl", "one.jsonl"), passages.map(path -> path.getFileName().toString()).sorted().toList());
		}
		assertEquals(List.of(), StudyRepair.repair(folder, Progress.NONE).fixes());
	}

	@Test
	void passagesOfBothAreKeptAndTheHistoryDecidesWhatIsRemoved() throws Exception {
		Path other = elsewhere();
		Files.copy(other.resolve("passages/one.jsonl"), folder.resolve("passages/one (Anna's conflicted copy 2026-11-24).jsonl"));
		Files.copy(other.resolve("codebook.jsonl"), folder.resolve("codebook (1).jsonl"));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			Passage passage = open.study().passages(open.study().resolveDocument("one"), Progress.NONE).list().getFirst();
			open.perform(CodingActs.delete(open.study(), passage));
		}
		StudyRepair.repair(folder, Progress.NONE);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			List<Passage> passages = open.study().passages(open.study().resolveDocument("one"), Progress.NONE).list();
			assertEquals(1, passages.size(), "what was removed here stays removed, what is new there is taken");
			assertEquals("elsewhere", open.study().codebook().require(passages.getFirst().codings().getFirst().code()).name());
		}
	}

	@Test
	void ofAJournalTheLongerOneStandsAndItsLinesAreTakenIn() throws Exception {
		Path other = elsewhere();
		for (Path journal : OpenStudyTest.journals(other)) {
			Path here = folder.resolve(other.relativize(journal).toString());
			if (!Files.exists(here)) { // the service has brought its beginning, then the whole as a copy
				byte[] bytes = Files.readAllBytes(journal);
				int first = 0;
				while (bytes[first] != '\n') {
					first++;
				}
				Files.write(here, Arrays.copyOf(bytes, first + 1));
				Files.copy(journal, here.resolveSibling(here.getFileName().toString().replace(".jsonl", ".sync-conflict-20261124-101010-ABCDEFG.jsonl")), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of("COPY_TAKEN"), outcome.fixes().stream().map(fix -> fix.what().name()).toList());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(4, open.study().codebook().size());
			assertEquals(2, open.study().passages(open.study().resolveDocument("one"), Progress.NONE).size());
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void aTextThatIsOnlyInTheCopyIsWrittenAgain() throws Exception {
		Path text = folder.resolve("documents/one.txt");
		Files.copy(text, folder.resolve("documents/one (conflicted copy 2026-11-24 101010).txt"));
		Files.writeString(text, "half");
		StudyRepair.repair(folder, Progress.NONE);
		assertEquals("قالت روسيا 🙂 ذلك", Files.readString(text));
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}
}
