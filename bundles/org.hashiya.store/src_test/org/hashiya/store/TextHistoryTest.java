// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.hashiya.merge.CarryOver;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that were changed: the journal says how, and each is found again as it was. */
class TextHistoryTest {

	private static final String SENTENCE = "قالت الوزيرة 🙂 إن الجزائر تتجه إلى واشنطن، and nobody was surprised.\n";
	private static final String TEXT = SENTENCE.repeat(40);

	private final Path folder;

	TextHistoryTest(@TempDir Path temporary) {
		folder = temporary.resolve("study");
	}

	@Test
	void aCorrectedWordIsInTheJournalAndTheOldTextInNoFile() throws Exception {
		String corrected = TEXT.substring(0, 500) + TEXT.substring(500).replaceFirst("surprised", "astonished");
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "essay", TEXT);
			open.save();
			edit(open, corrected);
			open.setMilestone("corrected", "");
		}
		assertEquals(List.of(), blobs(), "no version is kept whole");
		assertTrue(journal().contains("\"removed\":\"surprised.\",\"inserted\":\"astonished.\""), journal());
		assertEquals(corrected, Files.readString(folder.resolve("documents/essay.txt")));

		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.undo();
			open.undo();
			assertEquals(TEXT, text(open.study()));
		}
		assertEquals(TEXT, Files.readString(folder.resolve("documents/essay.txt")));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.redo();
			assertEquals(corrected, text(open.study()));
			open.redo();
			Study then = open.at(MilestoneActs.resolve(open.study(), "corrected"), Progress.NONE);
			assertEquals(corrected, text(then));
		}
		assertEquals(List.of(), blobs());
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void aTextWithLittleInCommonIsKeptWhole() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "essay", TEXT);
			open.save();
			edit(open, "Another essay. ".repeat(100));
		}
		assertEquals(1, blobs().size());
		assertFalse(journal().contains("\"edits\""));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.undo();
			assertEquals(TEXT, text(open.study()));
		}
	}

	@RepeatedTest(4)
	void everyVersionIsFoundAgain() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("text history: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		List<String> versions = new ArrayList<>(List.of(TEXT));
		OpenStudy open = OpenStudy.create(folder, "study", "Amal");
		try {
			OpenStudyTest.add(open, "essay", TEXT);
			for (int i = 0; i < 25; i++) {
				String now = versions.getLast();
				int start = now.offsetByCodePoints(0, random.nextInt(now.codePointCount(0, now.length()) - 20));
				int end = now.offsetByCodePoints(start, 1 + random.nextInt(19)); // something always changes
				versions.add(now.substring(0, start) + (random.nextBoolean() ? "" : "👩‍🏫 كلمة " + i) + now.substring(end));
				edit(open, versions.getLast());
				open.setMilestone("version " + i, "");
				if (random.nextInt(4) == 0) {
					open.close();
					open = OpenStudy.open(folder, Progress.NONE);
				}
			}
			open.close();
			open = OpenStudy.open(folder, Progress.NONE);
			for (int i : new int[] { 24, 0, 12 }) {
				assertEquals(versions.get(i + 1), text(open.at(MilestoneActs.resolve(open.study(), "version " + i), Progress.NONE)), () -> "seed " + seed);
			}
			for (int i = 24; i >= 0; i--) {
				open.undo();
				open.undo();
				assertEquals(versions.get(i), text(open.study()), () -> "seed " + seed);
			}
		} finally {
			open.close();
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void anotherProgramMakesTheNewTextOfItsOwn() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "essay", TEXT);
		}
		String corrected = TEXT.replace("nobody", "hardly anybody");
		try (OpenStudy mine = OpenStudy.open(folder, Progress.NONE); OpenStudy theirs = OpenStudy.open(folder, Progress.NONE)) {
			edit(theirs, corrected);
			blobs().forEach(TextHistoryTest::delete); // as on a synced folder whose blobs have not come yet
			mine.refresh();
			assertEquals(corrected, text(mine.study()));
		}
	}

	@Test
	void whatAnErasureLeavesIsFoundThoughItsNeighbourIsGone() throws Exception {
		String named = TEXT + "Her name is Amina Haddad.\n";
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "essay", TEXT);
			open.perform(CodebookActs.createPath(open.study(), "minister", open.author()));
			open.perform(CodingActs.apply(open.study(), open.study().documents().at(0), List.of(new Extent(0, 12)), open.study().codebook().list().getFirst(), null, open.author()).orElseThrow());
			edit(open, named);
		}
		new Erasure(folder, null).name("Amina Haddad", "Participant 1", Progress.NONE);
		assertFalse(journal().contains("Amina"), "not in the differences either");
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors(), "the acts on the first text can be read");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(named.replace("Amina Haddad", "Participant 1"), text(open.study()));
		}
	}

	private static void edit(OpenStudy open, String text) throws StudyProblem {
		Document document = open.study().documents().at(0);
		open.addText(text);
		open.perform(CarryOver.editing(open.study(), document, text).act(null, open.author()));
	}

	private static String text(Study study) throws StudyProblem {
		return study.text(study.documents().at(0), Progress.NONE).string();
	}

	private List<Path> blobs() throws IOException {
		Path blobs = folder.resolve("history/blobs");
		if (!Files.isDirectory(blobs)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(blobs)) {
			return all.toList();
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private String journal() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(folder.resolve("history"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}
}
