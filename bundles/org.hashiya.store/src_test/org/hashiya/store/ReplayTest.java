// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that is consistent in itself may still have lost something: the check holds it against its history. */
class ReplayTest {

	private static final StudyCheck.Replayed ALL = new StudyCheck.Replayed(0, 0, 0);

	private final Path folder;

	ReplayTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void study() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			open.perform(StudyActs.rename(open.study(), "دراسة"));
			Document document = OpenStudyTest.add(open, "essay", "قالت روسيا 🙂 ذلك");
			for (String name : List.of("Russia", "France", "Algeria")) {
				open.perform(CodebookActs.create(open.study(), null, name, null, "", open.author()));
			}
			for (int start : new int[] { 0, 5 }) {
				open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(start, 10)), open.study().codebook().resolve("Russia"), null, open.author()).orElseThrow());
			}
		}
		assertEquals(ALL, check().replayed());
		assertEquals(List.of(), check().errors());
	}

	@Test
	void aPassageThatWentMissingIsFoundThoughTheRestIsConsistent() throws Exception {
		Path passages = folder.resolve("passages/essay.jsonl");
		Files.write(passages, Files.readAllLines(passages).subList(0, 1));
		StudyProblem problem = only();
		assertEquals(passages, problem.file());
		assertTrue(problem.values().get(1).startsWith("history/") && problem.values().get(1).endsWith("line 7"), problem.toString());
	}

	@Test
	void aValueThatWasChangedByHandIsFound() throws Exception {
		Path codebook = folder.resolve("codebook.jsonl");
		Files.writeString(codebook, Files.readString(codebook).replace("\"name\":\"France\"", "\"name\":\"Frankreich\""));
		StudyProblem problem = only();
		assertEquals(codebook, problem.file());
		assertTrue(problem.values().get(0).startsWith("Frankreich ("), problem.toString());
		assertTrue(problem.values().get(1).endsWith("line 4"), problem.toString());
	}

	@Test
	void anOrderThatWasChangedByHandIsFound() throws Exception {
		Path codebook = folder.resolve("codebook.jsonl");
		List<String> lines = new ArrayList<>(Files.readAllLines(codebook));
		Collections.reverse(lines);
		Files.write(codebook, lines);
		assertEquals(codebook, only().file());
	}

	@Test
	void aStudyWhoseHistoryBeginsLaterIsVerifiedFromThereOn() throws Exception {
		for (Path journal : OpenStudyTest.journals(folder)) {
			Files.delete(journal);
		}
		Files.delete(folder.resolve(".hashiya/heads.jsonl"));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.rename(open.study(), open.study().codebook().resolve("France"), "Paris", open.author()));
		}
		assertEquals(List.of(), check().errors());
		assertEquals(new StudyCheck.Replayed(6, 0, 0), check().replayed(), "a document, three codes, two passages");
		Path codebook = folder.resolve("codebook.jsonl");
		Files.writeString(codebook, Files.readString(codebook).replace("\"Paris\"", "\"France\""));
		assertTrue(only().values().get(1).endsWith("line 1"));
	}

	@Test
	void whatIsAcknowledgedAndNotYetSavedIsNotMissing() throws Exception {
		Path copy = folder.resolveSibling("copy");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.rename(open.study(), open.study().codebook().resolve("France"), "Paris", open.author()));
			OpenStudyTest.copy(folder, copy);
		}
		assertTrue(Files.readString(copy.resolve("codebook.jsonl")).contains("France"));
		StudyCheck.Report report = StudyCheck.check(copy, Progress.NONE);
		assertEquals(List.of(), report.errors());
		assertEquals(ALL, report.replayed());
	}

	@Test
	void everyBrokenLineIsNamedNotOnlyTheFirst() throws Exception {
		Path codebook = folder.resolve("codebook.jsonl");
		List<String> lines = new ArrayList<>(Files.readAllLines(codebook));
		lines.set(0, lines.get(0).substring(0, 40));
		lines.set(2, "<<<<<<< HEAD");
		Files.write(codebook, lines);
		Path journal = OpenStudyTest.journals(folder).getFirst();
		List<String> acts = new ArrayList<>(Files.readAllLines(journal));
		acts.set(3, acts.get(3).substring(0, 90));
		Files.write(journal, acts);
		StudyCheck.Report report = check();
		assertEquals(List.of("MALFORMED codebook.jsonl line 1", "CONFLICTED codebook.jsonl line 3", "MALFORMED " + journal.getFileName() + " line 4"),
				report.errors().stream().map(error -> error.kind() + " " + Path.of(String.valueOf(error.file())).getFileName() + " " + error.place()).toList());
		assertNull(report.replayed());
	}

	@RepeatedTest(6)
	void whatWasDoneAtRandomAndUndoneIsWhatTheHistoryGives(RepetitionInfo run) throws Exception {
		long seed = 8_800 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		RandomActs acts = new RandomActs(seed);
		Path random = folder.resolveSibling("random");
		OpenStudy.create(random, "study", "coder").close();
		for (int session = 0; session < 4; session++) {
			try (OpenStudy open = OpenStudy.open(random, Progress.NONE)) {
				OpenStudyTest.doSome(open, acts, 25);
				for (int i = 0; i < 5 && open.undoable().isPresent(); i++) {
					open.undo();
				}
				open.redo();
			}
		}
		StudyCheck.Report report = StudyCheck.check(random, Progress.NONE);
		assertEquals(List.of(), report.errors(), "seed " + seed);
		assertEquals(ALL, report.replayed(), "seed " + seed);
	}

	private StudyCheck.Report check() throws StudyProblem {
		return StudyCheck.check(folder, Progress.NONE);
	}

	private StudyProblem only() throws StudyProblem {
		List<StudyProblem> errors = check().errors();
		assertEquals(List.of(Kind.HISTORY_DIFFERS), errors.stream().map(StudyProblem::kind).toList());
		return errors.getFirst();
	}
}
