// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody writes by hand into a file of an open study is not overwritten, and no act is lost for it. */
class ChangedOutsideTest {

	private final Path folder;
	private final Path passages;
	private final Path codebook;

	ChangedOutsideTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
		passages = folder.resolve("passages/essay.jsonl");
		codebook = folder.resolve("codebook.jsonl");
	}

	@BeforeEach
	void study() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "essay", "قالت روسيا 🙂 ذلك");
			for (String name : List.of("A", "B")) {
				create(open, name);
			}
			code(open, "A", 5, 10);
			code(open, "A", 0, 4);
		}
	}

	@Test
	void aPassageRemovedByHandStaysRemovedAndTheActIsDone() throws Exception {
		OpenStudy open = OpenStudy.open(folder, Progress.NONE);
		assertEquals(2, passages(open).size());
		String line = Files.readAllLines(passages).get(1) + "\n";
		Files.writeString(passages, line);
		code(open, "B", 11, 13);
		assertOutside(open, passages);
		assertEquals(line, Files.readString(passages));
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of(5, 11), passages(again).stream().map(Passage::start).toList());
		}
		assertEquals(2, Files.readAllLines(passages).size());
	}

	@Test
	void aCodeRenamedByHandKeepsBothNameAndColour() throws Exception {
		OpenStudy open = OpenStudy.open(folder, Progress.NONE);
		String edited = Files.readString(codebook).replace("\"name\":\"B\"", "\"name\":\"by hand\"");
		Files.writeString(codebook, edited);
		open.perform(CodebookActs.setCodable(open.study().codebook().resolve("B"), false, open.author()));
		assertOutside(open, codebook);
		assertEquals(edited, Files.readString(codebook));
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(false, again.study().codebook().resolve("by hand").codable());
		}
	}

	@Test
	void whileTwoProgramsWriteTheHandMadeLineIsNotLost() throws Exception {
		OpenStudy one = OpenStudy.open(folder, Progress.NONE);
		assertEquals(2, passages(one).size());
		Files.writeString(codebook, Files.readString(codebook).replace("\"name\":\"B\"", "\"name\":\"by hand\""));
		try (OpenStudy two = OpenStudy.open(folder, Progress.NONE)) {
			create(two, "C");
		}
		create(one, "D");
		assertOutside(one, codebook);
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("A", "by hand", "C", "D"), again.study().codebook().list().stream().map(code -> code.name()).sorted(String.CASE_INSENSITIVE_ORDER).toList());
		}
	}

	@Test
	void twoProgramsInTurnAndFilesThatAreOnlyTouchedAreNoAlarm() throws Exception {
		try (OpenStudy one = OpenStudy.open(folder, Progress.NONE); OpenStudy two = OpenStudy.open(folder, Progress.NONE)) {
			for (int i = 0; i < 4; i++) {
				OpenStudy open = i % 2 == 0 ? one : two;
				create(open, "new " + i);
				code(open, "new " + i, i, 10);
				open.save();
				Files.write(passages, Files.readAllBytes(passages));
			}
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void anActThatTheOtherProgramSavedForUsBeforeOurNextIsNoAlarm() throws Exception {
		try (OpenStudy one = OpenStudy.open(folder, Progress.NONE); OpenStudy two = OpenStudy.open(folder, Progress.NONE)) {
			one.perform(CodebookActs.rename(one.study(), one.study().codebook().resolve("B"), "first", one.author()));
			two.refresh();
			two.save();
			one.perform(CodebookActs.rename(one.study(), one.study().codebook().resolve("first"), "second", one.author()));
			one.save();
			assertTrue(Files.readString(codebook).contains("second"));
		}
	}

	@Test
	void aPullThatBringsStateAndJournalIsNoAlarm() throws Exception {
		Path other = folder.resolveSibling("other");
		OpenStudyTest.copy(folder, other);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(2, passages(open).size());
			try (OpenStudy theirs = OpenStudy.open(other, Progress.NONE)) {
				create(theirs, "theirs");
				code(theirs, "theirs", 5, 10);
				code(theirs, "theirs", 11, 13);
			}
			try (Stream<Path> files = Files.walk(other)) {
				for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.startsWith(other.resolve(".hashiya"))).toList()) {
					Path target = folder.resolve(other.relativize(file).toString());
					Files.createDirectories(target.getParent());
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
			code(open, "B", 0, 4);
			open.save();
			assertEquals(3, passages(open).size());
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	private static void assertOutside(OpenStudy open, Path file) {
		StudyProblem problem = assertThrows(StudyProblem.class, open::close);
		assertEquals(Kind.CHANGED_OUTSIDE, problem.kind());
		assertEquals(file, problem.file());
		assertTrue(Files.exists(file));
	}

	private static void create(OpenStudy open, String name) throws StudyProblem {
		open.perform(CodebookActs.create(open.study(), null, name, null, "", open.author()));
	}

	private static void code(OpenStudy open, String code, int start, int end) throws StudyProblem {
		Document essay = open.study().resolveDocument("essay");
		open.perform(CodingActs.apply(open.study(), essay, List.of(new Extent(start, end)), open.study().codebook().resolve(code), null, open.author()).orElseThrow());
	}

	private static List<Passage> passages(OpenStudy open) throws StudyProblem {
		return open.study().passages(open.study().resolveDocument("essay"), Progress.NONE).list();
	}
}
