// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.hashiya.model.Act;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.FaultyDisk.Fault;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that is full, torn, locked or slow: what was acknowledged stays, what was refused is not half there, and the study goes on when the disk is well again. */
class SickDiskTest {

	private final Path folder;
	private final Path copies;
	private final FaultyDisk disk = new FaultyDisk();
	private final Path sick;
	private int copy;

	SickDiskTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
		copies = temporary;
		sick = disk.path(folder);
	}

	@RepeatedTest(24)
	void nothingIsLostAndNothingIsHalfDone(RepetitionInfo run) throws Exception {
		long seed = 31_000 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		RandomActs acts = new RandomActs(seed);
		Random dice = new Random(seed);
		OpenStudy.create(folder, "study", "coder").close();
		List<StudyProblem> told = Collections.synchronizedList(new ArrayList<>());
		try (OpenStudy open = OpenStudy.open(sick, Progress.NONE)) {
			open.setProblemHandler(told::add);
			OpenStudyTest.doSome(open, acts, 20);
			for (int round = 0; round < 4; round++) {
				Fault fault = Fault.values()[dice.nextInt(Fault.values().length)];
				boolean lasting = dice.nextInt(4) == 0 && fault != Fault.DENIED; // a denied rename is tried for a second each time
				String what = "seed " + seed + " round " + round + " " + fault + (lasting ? " lasting" : "");
				disk.fail(fault, dice.nextInt(12), lasting);
				for (int i = 0; i < 12; i++) {
					doSomething(open, acts, dice, what);
				}
				holdsAll(open, what);
				disk.heal();
				OpenStudyTest.doSome(open, acts, 3);
				open.save();
				holdsAll(open, what + ", well again");
			}
		}
		told.forEach(SickDiskTest::assertClear);
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors(), "seed " + seed);
	}

	private void doSomething(OpenStudy open, RandomActs acts, Random dice, String what) throws StudyProblem {
		Study before = open.study();
		int acknowledged = open.history().size();
		try {
			switch (dice.nextInt(8)) {
			case 0 -> {
				open.save();
				assertSame(before, open.study(), what);
			}
			case 1 -> {
				if (open.undoable().isPresent()) {
					open.undo();
				}
			}
			case 2 -> {
				if (open.redoable().isPresent()) {
					open.redo();
				}
			}
			default -> {
				Optional<Act> act = acts.next(open);
				if (act.isPresent()) {
					open.perform(act.get());
				}
			}
			}
		} catch (StudyProblem problem) {
			assertClear(problem);
			assertSame(before, open.study(), what + ": a refused act changes nothing");
			assertEquals(acknowledged, open.history().size(), what + ": a refused act is not in the history");
		}
	}

	private static void assertClear(StudyProblem problem) {
		assertEquals(Kind.NOT_WRITABLE, problem.kind(), problem.toString());
		assertNotNull(problem.file(), problem.toString());
		assertFalse(problem.values().getFirst().isBlank(), problem.toString());
		assertEquals(0, problem.getSuppressed().length, "one problem, not one for each try");
	}

	/** What is on the disk now is the study that is open: for who opens a copy of it elsewhere, and for who opens it here while the disk is still ill. */
	private void holdsAll(OpenStudy open, String what) throws Exception {
		Path elsewhere = copies.resolve("copy-" + copy++);
		copy(elsewhere);
		try (OpenStudy again = OpenStudy.open(elsewhere, Progress.NONE)) {
			assertTrue(open.study().holdsSameAs(again.study(), Progress.NONE), what);
			assertEquals(ids(open), ids(again), what);
		}
		assertEquals(List.of(), StudyCheck.check(elsewhere, Progress.NONE).errors(), what);
		OpenStudy here;
		try {
			here = OpenStudy.open(sick, Progress.NONE);
		} catch (StudyProblem problem) {
			assertClear(problem); // a save that was interrupted cannot be finished now
			assertTrue(Files.exists(folder.resolve(".hashiya/commit.jsonl")), what);
			return;
		}
		assertTrue(open.study().holdsSameAs(here.study(), Progress.NONE), what);
		try {
			here.close();
		} catch (StudyProblem problem) {
			assertClear(problem);
		}
	}

	/** Under the study's lock: else the background could move files meanwhile. */
	private void copy(Path elsewhere) throws IOException {
		try (FileChannel lock = FileChannel.open(folder.resolve(".hashiya/lock"), StandardOpenOption.WRITE)) {
			for (boolean locked = false; !locked;) {
				try {
					lock.lock();
					locked = true;
				} catch (OverlappingFileLockException e) {
					Thread.yield(); // the background has it, for milliseconds
				}
			}
			OpenStudyTest.copy(folder, elsewhere);
		}
	}

	private static List<Object> ids(OpenStudy open) throws StudyProblem {
		return open.history().stream().<Object> map(HistoryEntry::id).toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "FULL", "TORN", "LATE", "DENIED" })
	void anActThatCannotBeWrittenIsRefusedOnceAndTheNextOneIsNotGluedToItsRemains(Fault fault) throws Exception {
		OpenStudy.create(folder, "study", "coder").close();
		try (OpenStudy open = OpenStudy.open(sick, Progress.NONE)) {
			make(open, "first");
			if (fault == Fault.DENIED) {
				disk.fail(fault, 0, true);
				make(open, "in a file that is open already");
				disk.heal();
				open.save();
			}
			for (boolean lasting : new boolean[] { false, true }) {
				if (fault != Fault.DENIED) {
					disk.fail(fault, 0, lasting);
					StudyProblem problem = assertThrows(StudyProblem.class, () -> make(open, "refused"));
					assertClear(problem);
					assertTrue(String.valueOf(problem.file()).contains("history"), problem.toString());
					assertEquals(1, disk.struck());
					disk.heal();
				}
				make(open, "after " + lasting);
			}
			List<String> names = open.study().codebook().list().stream().map(code -> code.name()).toList();
			assertFalse(names.contains("refused"));
			open.refresh();
			assertEquals(names, open.study().codebook().list().stream().map(code -> code.name()).toList(), "what was refused does not come back");
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
		assertEquals(1, OpenStudyTest.journals(folder).size(), "the half line was taken away, so that the writer can go on");
		for (Path journal : OpenStudyTest.journals(folder)) {
			assertTrue(Files.readString(journal).endsWith("}\n"), "no remains");
		}
	}

	@Test
	void aTornLineThatCannotBeTakenAwayIsLeftAloneForEver() throws Exception {
		OpenStudy.create(folder, "study", "coder").close();
		try (OpenStudy open = OpenStudy.open(sick, Progress.NONE)) {
			make(open, "first");
			disk.fail(Fault.TORN, 0, false);
			disk.failNext(Fault.DENIED);
			assertClear(assertThrows(StudyProblem.class, () -> make(open, "refused")));
			make(open, "second");
		}
		assertEquals(2, OpenStudyTest.journals(folder).size());
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("first", "second"), again.study().codebook().list().stream().map(code -> code.name()).toList());
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void theBackgroundSaysOnceWhatItCannotSave() throws Exception {
		OpenStudy.create(folder, "study", "coder").close();
		List<StudyProblem> told = Collections.synchronizedList(new ArrayList<>());
		try (OpenStudy open = OpenStudy.open(sick, Progress.NONE)) {
			open.setProblemHandler(told::add);
			disk.fail(Fault.UNMOVABLE, 0, true);
			make(open, "first");
			disk.awaitStruck(2); // the second comes seconds after the first
			assertEquals(1, told.size(), told.toString());
			disk.heal();
		}
		assertTrue(Files.readString(folder.resolve("codebook.jsonl")).contains("first"));
	}

	@Test
	void actsGoOnWhileTheDiskHangs() throws Exception {
		OpenStudy.create(folder, "study", "coder").close();
		try (OpenStudy open = OpenStudy.open(sick, Progress.NONE)) {
			make(open, "first");
			disk.hold();
			CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
				try {
					open.save();
				} catch (StudyProblem e) {
					throw new IllegalStateException(e);
				}
			});
			try {
				assertTrue(disk.someoneWaits());
				make(open, "second");
				assertFalse(saving.isDone());
			} finally {
				disk.release();
			}
			saving.join();
		}
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(2, again.study().codebook().size());
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FULL", "TORN", "UNMOVABLE" })
	void aStudyThatCannotBeMadeLeavesNothing(Fault fault) throws Exception {
		disk.fail(fault, 1, true);
		assertClear(assertThrows(StudyProblem.class, () -> OpenStudy.create(sick, "study", "coder")));
		assertFalse(Files.exists(folder));
	}

	@Test
	void aSaveThatStoppedHalfWayIsFinishedWhenItIsTriedAgain() throws Exception {
		OpenStudy.create(folder, "study", "coder").close();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			OpenStudyTest.add(open, "essay", "نص 🙂");
		}
		for (int step = 0; step < 8; step++) {
			try (OpenStudy open = OpenStudy.open(sick, Progress.NONE)) {
				Document essay = open.study().resolveDocument("essay");
				open.perform(StudyActs.removeDocument(open.study(), essay));
				disk.fail(Fault.UNMOVABLE, step, false);
				try {
					open.save();
				} catch (StudyProblem problem) {
					assertClear(problem);
				}
				disk.heal();
				open.save();
				assertEquals("نص 🙂", Files.readString(folder.resolve("trash/documents/essay.txt")), "step " + step);
				open.undo();
			}
			assertEquals("نص 🙂", Files.readString(folder.resolve("documents/essay.txt")), "step " + step);
			assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors(), "step " + step);
		}
	}

	private static void make(OpenStudy open, String name) throws StudyProblem {
		open.perform(CodebookActs.create(open.study(), null, name, null, "", open.author()));
	}
}
