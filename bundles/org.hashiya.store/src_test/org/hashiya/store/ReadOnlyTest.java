// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged study can be looked at, all that is wrong is named, and nothing in its folder is touched. */
class ReadOnlyTest {

	private final Path folder;

	ReadOnlyTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void study() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			for (String name : List.of("one", "two")) {
				Document document = OpenStudyTest.add(open, name, "قالت روسيا 🙂 ذلك " + name);
				for (String code : List.of("Russia " + name, "France " + name)) {
					open.perform(CodebookActs.create(open.study(), null, code, null, "", open.author()));
					open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(5, 10), new Extent(0, 4)), open.study().codebook().resolve(code), null, open.author())
							.orElseThrow());
				}
			}
		}
	}

	@Test
	void longActsAreLookedAtPieceByPiece() throws Exception {
		int length = 16_000_000;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.create(open.study(), null, "Long", null, "x".repeat(length), open.author()));
			open.undo();
		}
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		try (OpenStudy reading = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			long allocated = threads.getCurrentThreadAllocatedBytes() - before;
			assertTrue(allocated < length, allocated + " bytes");
			assertEquals(List.of(), reading.faults());
		}
		try (Stream<Path> blobs = Files.list(folder.resolve("history/blobs"))) {
			for (Path blob : blobs.filter(file -> file.toFile().length() > length).toList()) {
				byte[] bytes = Files.readAllBytes(blob);
				bytes[length / 2] = 'y';
				Files.write(blob, bytes);
			}
		}
		try (OpenStudy reading = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertTrue(reading.faults().stream().anyMatch(fault -> fault.kind() == Kind.VALUE_DIFFERS), "what is broken in the middle is told all the same");
		}
	}

	@Test
	void aStudyThatIsWellIsTheSameReadOnly() throws Exception {
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE); OpenStudy reading = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertTrue(open.study().holdsSameAs(reading.study(), Progress.NONE));
			assertEquals(List.of(), reading.faults());
			assertEquals(open.history(), reading.history());
		}
	}

	@Test
	void truncatedLinesAndMergeMarkersAreNamedAndTheRestIsThere() throws Exception {
		Path codebook = folder.resolve("codebook.jsonl");
		List<String> codes = new ArrayList<>(Files.readAllLines(codebook));
		codes.set(1, codes.get(1).substring(0, 70));
		codes.add(2, "<<<<<<< HEAD");
		codes.add(4, "=======");
		codes.add(5, codes.get(3).replace("Russia two", "Other side"));
		codes.add(6, ">>>>>>> theirs");
		Files.write(codebook, codes);
		Path passages = folder.resolve("passages/two.jsonl");
		Files.writeString(passages, Files.readString(passages).substring(0, 500));
		assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		Map<String, String> before = files();
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(List.of("MALFORMED codebook.jsonl line 2", "CONFLICTED codebook.jsonl line 3", "DUPLICATE_ID codebook.jsonl line 6"), faults(open).subList(0, 3));
			assertTrue(faults(open).contains("MALFORMED passages/two.jsonl line 1"), faults(open).toString());
			assertTrue(faults(open).contains("DANGLING_REFERENCE passages/one.jsonl null"), faults(open).toString());
			assertEquals(List.of("Russia one", "Russia two", "France two"), open.study().codebook().list().stream().map(code -> code.name()).toList());
			Document one = open.study().resolveDocument("one");
			assertEquals(2, open.study().passages(one, Progress.NONE).size());
			assertEquals("قالت روسيا 🙂 ذلك one", open.study().text(one, Progress.NONE).string());
			assertEquals(Kind.READ_ONLY, refused(() -> open.perform(CodebookActs.create(open.study(), null, "new", null, "", open.author()))));
			assertEquals(Kind.READ_ONLY, refused(open::undo));
			assertEquals(Kind.READ_ONLY, refused(() -> open.addText("new")));
			assertEquals(Kind.READ_ONLY, refused(() -> open.addOriginal("0".repeat(64), new byte[1])));
			assertEquals(Kind.READ_ONLY, refused(() -> open.setCoder(open.author().coder())));
			open.save();
		}
		assertEquals(before, files());
	}

	@Test
	void aBrokenStudyFileCostsTheNamesOfTheCodersOnly() throws Exception {
		Files.writeString(folder.resolve("study.json"), "<<<<<<< HEAD\n" + Files.readString(folder.resolve("study.json")));
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(List.of("MALFORMED study.json null"), faults(open));
			assertEquals("s", open.study().info().name());
			assertEquals(2, open.study().passages(open.study().resolveDocument("one"), Progress.NONE).size());
		}
	}

	@Test
	void aListThatIsGoneIsNotTakenForAnEmptyOne() throws Exception {
		Files.delete(folder.resolve("codebook.jsonl"));
		StudyProblem problem = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE), "the next save would write it anew, without its codes");
		assertEquals(Kind.FILE_MISSING, problem.kind());
		assertEquals(folder.resolve("codebook.jsonl"), problem.file());
		assertEquals(Kind.FILE_MISSING, StudyCheck.check(folder, Progress.NONE).errors().getFirst().kind());
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(2, open.study().documents().size());
		}
	}

	@Test
	void aBrokenJournalLeavesTheStateAndItsOtherLines() throws Exception {
		Path journal = OpenStudyTest.journals(folder).getFirst();
		List<String> lines = new ArrayList<>(Files.readAllLines(journal));
		lines.set(2, lines.get(2).substring(0, 60));
		Files.write(journal, lines);
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(lines.size() - 1, open.history().size());
			assertEquals("MALFORMED history/" + folder.resolve("history").relativize(journal).toString().replace('\\', '/') + " line 3", faults(open).getLast());
			assertEquals(8, passages(open));
		}
	}

	@Test
	void whatIsNoStudyIsRefused() throws Exception {
		assertEquals(Kind.FILE_MISSING, refused(() -> OpenStudy.openReadOnly(folder.resolve("nowhere"), Progress.NONE)));
		Files.delete(folder.resolve("study.json"));
		assertEquals(Kind.NOT_A_STUDY, refused(() -> OpenStudy.openReadOnly(folder, Progress.NONE)));
	}

	@RepeatedTest(60)
	void whateverIsSpoiledItOpensAndTouchesNothing(RepetitionInfo run) throws Exception {
		long seed = 61_000 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		for (int i = random.nextInt(5); i >= 0; i--) {
			spoil(random);
		}
		Map<String, String> before = files();
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			passages(open);
			open.history();
			for (StudyProblem fault : open.faults()) {
				assertTrue(fault.file() != null, fault.toString());
			}
		} catch (StudyProblem problem) {
			assertTrue(problem.kind() == Kind.NOT_A_STUDY || problem.kind() == Kind.FORMAT_TOO_NEW, "seed " + seed + " " + problem);
		}
		try {
			StudyCheck.check(folder, Progress.NONE);
		} catch (StudyProblem problem) {
			assertTrue(problem.kind() == Kind.NOT_A_STUDY || problem.kind() == Kind.FORMAT_TOO_NEW, "seed " + seed + " " + problem);
		}
		assertEquals(before, files(), "seed " + seed);
		// opening for work may refuse, in words, or work; whatever it does, what could be read before can be read after
		Map<Path, byte[]> texts = texts();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.create(open.study(), null, "one more", null, "", open.author()));
			passages(open);
		} catch (StudyProblem problem) {
			assertTrue(problem.kind() != Kind.READ_ONLY, "seed " + seed + " " + problem);
		}
		for (Map.Entry<Path, byte[]> text : texts.entrySet()) {
			assertArrayEquals(text.getValue(), Files.readAllBytes(text.getKey()), "seed " + seed + " " + text.getKey());
		}
	}

	private Map<Path, byte[]> texts() throws IOException {
		Map<Path, byte[]> texts = new TreeMap<>();
		if (Files.isDirectory(folder.resolve("documents"))) {
			try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
				for (Path file : files.toList()) {
					texts.put(file, Files.readAllBytes(file));
				}
			}
		}
		return texts;
	}

	private void spoil(Random random) throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(folder)) {
			all = walk.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock")).sorted().toList();
		}
		Path file = all.get(random.nextInt(all.size()));
		byte[] bytes = Files.readAllBytes(file);
		switch (random.nextInt(5)) {
		case 0 -> Files.delete(file);
		case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
		case 2 -> Files.write(file, (new String(bytes, StandardCharsets.UTF_8) + "<<<<<<< HEAD\n=======\n>>>>>>> x\n").getBytes(StandardCharsets.UTF_8));
		case 3 -> {
			for (int i = 0; i < 3 && bytes.length > 0; i++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			Files.write(file, bytes);
		}
		default -> Files.writeString(file, new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("[0-9a-f]{8}-", "00000000-"), StandardCharsets.ISO_8859_1);
		}
	}

	private static int passages(OpenStudy open) throws StudyProblem {
		int count = 0;
		for (Document document : open.study().documents().list()) {
			for (Passage passage : open.study().passages(document, Progress.NONE).list()) {
				count += passage.codings().size();
			}
		}
		return count;
	}

	/** An act that must fail. */
	private interface Attempt {
		void run() throws StudyProblem;
	}

	private static Kind refused(Attempt attempt) {
		return assertThrows(StudyProblem.class, attempt::run).kind();
	}

	private List<String> faults(OpenStudy open) {
		return open.faults().stream().map(fault -> {
			Path file = fault.file();
			return fault.kind() + " " + (file == null ? "" : folder.relativize(file).toString().replace('\\', '/')) + " " + fault.place();
		}).toList();
	}

	/** Every file with its bytes and its time. */
	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.toList()) {
				FileTime time = Files.getLastModifiedTime(file);
				files.put(file.toString(), time + (Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1)));
			}
		}
		return files;
	}
}
