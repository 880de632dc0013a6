// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;

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

/** A study goes from one system to another, which spells names of files in its own way or has other line ends: nothing is lost and no byte changes. */
class NamesAcrossSystemsTest {

	private static final String STEM = "Résumé مُؤتمر";

	private final Path folder;

	NamesAcrossSystemsTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void study() throws Exception {
		make(folder);
	}

	private static void make(Path folder) throws StudyProblem {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			Document document = OpenStudyTest.add(open, Normalizer.normalize(STEM, Normalizer.Form.NFC), "قالت روسيا 🙂 ذلك");
			open.perform(CodebookActs.create(open.study(), null, "code", null, "", open.author()));
			open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(5, 10)), open.study().codebook().resolve("code"), null, open.author()).orElseThrow());
		}
	}

	private static List<Passage> passages(OpenStudy open) throws StudyProblem {
		return open.study().passages(open.study().documents().at(0), Progress.NONE).list();
	}

	/** As a copy from a disk that takes letters and marks apart. */
	private void respell(String name) throws Exception {
		Path file = folder.resolve(Normalizer.normalize(name, Normalizer.Form.NFC));
		Path other = folder.resolve(Normalizer.normalize(name, Normalizer.Form.NFD));
		Files.move(file, other);
		assumeFalse(Files.exists(file), "this disk takes both for one name");
	}

	@Test
	void namesThatWereTakenApartAreNoLossOfPassages() throws Exception {
		Map<String, String> before = OpenStudyTest.files(folder);
		respell("documents/" + STEM + ".txt");
		respell("passages/" + STEM + ".jsonl");
		assertEquals(Kind.FILE_MISSING, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE), "it must not open with a document that has no passages").kind());
		assertTrue(StudyCheck.check(folder, Progress.NONE).errors().stream().anyMatch(problem -> problem.kind() == Kind.SYNC_COPY));
		assertEquals(List.of(), StudyRepair.repair(folder, Progress.NONE).left());
		assertEquals(before, OpenStudyTest.files(folder));
	}

	@Test
	void namesInOtherCaseAreNoLossOfPassages() throws Exception {
		Path passages = folder.resolve("passages/" + Normalizer.normalize(STEM, Normalizer.Form.NFC) + ".jsonl");
		Path other = passages.resolveSibling(passages.getFileName().toString().replace('R', 'r'));
		Files.move(passages, other);
		assumeFalse(Files.exists(passages), "this disk takes both for one name");
		Path history = folder.resolve("history");
		Files.move(history, folder.resolveSibling("history")); // so that nothing but the file tells
		assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		StudyRepair.repair(folder, Progress.NONE);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(1, passages(open).size());
		}
	}

	@Test
	void aFileOfPassagesThatIsGoneIsNotTakenForAnEmptyOne() throws Exception {
		Map<String, String> before = OpenStudyTest.files(folder);
		Path passages = folder.resolve("passages/" + Normalizer.normalize(STEM, Normalizer.Form.NFC) + ".jsonl");
		Files.delete(passages);
		StudyProblem problem = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		assertEquals(passages, problem.file());
		try (OpenStudy reading = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(List.of(passages), reading.faults().stream().map(StudyProblem::file).distinct().toList());
		}
		StudyRepair.repair(folder, Progress.NONE);
		assertEquals(before, OpenStudyTest.files(folder));
	}

	@Test
	void theLineEndsAndSeparatorsOfAnotherSystemChangeNoByte() throws Exception {
		Path other = folder.resolveSibling("other");
		Properties properties = System.getProperties();
		String lineEnd = properties.getProperty("line.separator");
		try {
			properties.setProperty("line.separator", "\r\n");
			make(other);
		} finally {
			properties.setProperty("line.separator", lineEnd);
		}
		assertEquals(OpenStudyTest.files(folder).keySet(), OpenStudyTest.files(other).keySet());
		OpenStudyTest.files(other).forEach((name, content) -> assertFalse(content.contains("\r"), name));
		for (Path journal : OpenStudyTest.journals(other)) {
			assertFalse(Files.readString(journal).contains("\r"), journal.toString());
		}
	}

	/** What git does while the study is open: files are replaced by others, and a journal of somebody else comes. */
	@Test
	void aPullUnderneathIsTakenInAndWhatIsDoneHereStays() throws Exception {
		Path theirs = folder.resolveSibling("theirs");
		OpenStudyTest.copy(folder, theirs);
		try (OpenStudy open = OpenStudy.open(theirs, Progress.NONE)) {
			open.perform(CodebookActs.rename(open.study(), open.study().codebook().resolve("code"), "pulled", open.author()));
			open.perform(CodebookActs.create(open.study(), null, "theirs", null, "", open.author()));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.create(open.study(), null, "mine", null, "", open.author()));
			open.save();
			for (Path journal : OpenStudyTest.journals(theirs)) {
				Path here = folder.resolve(theirs.relativize(journal).toString());
				if (!Files.exists(here)) {
					Files.copy(journal, here);
				}
			}
			Path merged = Files.write(folder.resolve("merged"), Files.readAllBytes(theirs.resolve("codebook.jsonl")));
			Files.move(merged, folder.resolve("codebook.jsonl"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			open.refresh();
			assertEquals(List.of("pulled", "theirs", "mine"), open.study().codebook().list().stream().map(code -> code.name()).toList());
			open.save();
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(3, open.study().codebook().size());
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void anotherProgramsActIsNoticedWithinASecondOrTwo() throws Exception {
		try (OpenStudy one = OpenStudy.open(folder, Progress.NONE); OpenStudy two = OpenStudy.open(folder, Progress.NONE)) {
			java.util.concurrent.CountDownLatch heard = new java.util.concurrent.CountDownLatch(1);
			one.addListener((before, after, changeSet) -> heard.countDown());
			one.watch();
			long begin = System.nanoTime();
			two.perform(CodebookActs.create(two.study(), null, "theirs", null, "", two.author()));
			assertTrue(heard.await(30, java.util.concurrent.TimeUnit.SECONDS), "noticed at all");
			System.out.println("noticed after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
			assertEquals(2, one.study().codebook().size());
		}
	}
}
