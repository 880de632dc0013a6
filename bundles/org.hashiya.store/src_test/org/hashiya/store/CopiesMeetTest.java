// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Several people do whatever they do at one study, none knowing of the others; when they meet, all have the same study, and it is sound. */
class CopiesMeetTest {

	private static final int PEOPLE = 3;
	private static final int ROUNDS = 4;

	private final Path folder;

	CopiesMeetTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@RepeatedTest(40)
	void allHaveTheSameSoundStudy(RepetitionInfo run) throws Exception {
		long seed = Long.getLong("hashiya.seed", 61_000) + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		List<OpenStudy> open = new ArrayList<>();
		List<RandomActs> acts = new ArrayList<>();
		OpenStudy first = OpenStudy.create(folder, "study", "coder 0");
		open.add(first);
		for (int n = 0; n < PEOPLE; n++) {
			acts.add(new RandomActs(seed * 10 + n, n * 100_000));
			if (n > 0) {
				first.perform(StudyActs.addCoder(first.study(), "coder " + n, RandomActs.id(n)));
			}
		}
		OpenStudyTest.doSome(first, acts.getFirst(), 40);
		first.save();
		for (int n = 1; n < PEOPLE; n++) {
			OpenStudy other = OpenStudy.open(folder, Progress.NONE);
			other.actAs(RandomActs.id(n));
			lists(other.study()); // what is read later may have been saved by others meanwhile
			open.add(other);
		}
		try {
			for (int round = 0; round < ROUNDS; round++) {
				for (int n = 0; n < PEOPLE; n++) {
					some(open.get(n), acts.get(n), 1 + random.nextInt(5));
					if (random.nextInt(4) == 0) {
						open.get(n).save(); // takes in what there is, and the others' files are newer than what they have read
					}
				}
				List<OpenStudy> order = new ArrayList<>(open);
				Collections.shuffle(order, random);
				for (OpenStudy each : order) {
					each.refresh();
				}
				for (OpenStudy each : open) {
					assertEquals("", difference(first.study(), each.study()), "seed " + seed + ", round " + round);
				}
			}
		} finally {
			for (OpenStudy each : open) {
				each.close();
			}
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors(), "seed " + seed);
	}

	/** Two machines: each works for some sessions on its own folder, then each gets the journals and texts of the other; state files stay each machine's own. */
	@RepeatedTest(20)
	void copiesOfTwoMachinesComeToTheSame(RepetitionInfo run) throws Exception {
		long seed = Long.getLong("hashiya.seed", 71_000) + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		List<Path> machines = List.of(folder, folder.resolveSibling("other"));
		List<RandomActs> acts = List.of(new RandomActs(seed * 10), new RandomActs(seed * 10 + 1, 100_000));
		try (OpenStudy first = OpenStudy.create(folder, "study", "coder 0")) {
			first.perform(StudyActs.addCoder(first.study(), "coder 1", RandomActs.id(1)));
			OpenStudyTest.doSome(first, acts.getFirst(), 40);
		}
		OpenStudyTest.copy(folder, machines.getLast());
		for (int round = 0; round < ROUNDS; round++) {
			for (int n = 0; n < machines.size(); n++) {
				for (int session = random.nextInt(3); session >= 0; session--) {
					try (OpenStudy open = OpenStudy.open(machines.get(n), Progress.NONE)) {
						if (n == 1) {
							open.actAs(RandomActs.id(1));
						}
						some(open, acts.get(n), random.nextInt(6));
					}
				}
			}
			bring(machines.getFirst(), machines.getLast());
			bring(machines.getLast(), machines.getFirst());
			try (OpenStudy one = OpenStudy.open(machines.getFirst(), Progress.NONE); OpenStudy other = OpenStudy.open(machines.getLast(), Progress.NONE)) {
				assertEquals("", difference(one.study(), other.study()), "seed " + seed + ", round " + round);
			}
		}
		for (Path machine : machines) {
			assertEquals(List.of(), StudyCheck.check(machine, Progress.NONE).errors(), "seed " + seed);
		}
	}

	/** Copies journals, and texts and originals that the other does not have. */
	private static void bring(Path from, Path to) throws IOException {
		for (String part : List.of("history", "documents", "originals", "trash/documents", "trash/originals")) {
			if (!Files.isDirectory(from.resolve(part))) {
				continue;
			}
			try (Stream<Path> files = Files.walk(from.resolve(part))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					Path there = to.resolve(from.relativize(file).toString());
					if (part.startsWith("history") && (!Files.exists(there) || Files.size(there) < Files.size(file))) {
						Files.createDirectories(there.getParent());
						Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
					} else if (!part.startsWith("history")) {
						byte[] bytes = Files.readAllBytes(file);
						Path blob = to.resolve("history/blobs").resolve(DocumentText.hash(bytes));
						if (!Files.exists(blob) && !(Files.exists(there) && Files.mismatch(file, there) == -1)) {
							Files.createDirectories(blob.getParent());
							Files.write(blob, bytes);
						}
					}
				}
			}
		}
	}

	private static void some(OpenStudy open, RandomActs acts, int number) throws StudyProblem {
		for (int i = 0; i < number; i++) {
			Optional<Act> act = acts.next(open);
			if (act.isPresent()) {
				open.perform(act.get());
			} else if (open.undoable().isPresent() && acts.nextInt(3) == 0) {
				try {
					open.undo();
				} catch (StudyProblem overtaken) {
					continue; // somebody else has gone on from it
				}
			}
		}
	}

	/** What the one has otherwise than the other; nothing where both hold the same. */
	private static String difference(Study one, Study other) throws StudyProblem {
		Map<String, List<?>> mine = lists(one);
		Map<String, List<?>> theirs = lists(other);
		for (Map.Entry<String, List<?>> each : mine.entrySet()) {
			List<?> others = theirs.getOrDefault(each.getKey(), List.of());
			if (!each.getValue().equals(others)) {
				return each.getKey() + "\n" + lines(each.getValue()) + "\n" + lines(others);
			}
		}
		return "";
	}

	private static String lines(List<?> list) {
		return list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
	}

	private static Map<String, List<?>> lists(Study study) throws StudyProblem {
		Map<String, List<?>> lists = new LinkedHashMap<>();
		lists.put("study", List.of(study.info()));
		lists.put("coders", study.coders().list());
		lists.put("codes", study.codebook().list());
		lists.put("documents", study.documents().list());
		lists.put("sets", study.sets().list());
		lists.put("relations", study.relations().list());
		lists.put("cases", study.cases().list());
		lists.put("variables", study.variables().list());
		lists.put("memos", study.memos().list());
		lists.put("queries", study.queries().list());
		lists.put("milestones", study.milestones().list());
		for (Document document : study.documents().list()) {
			lists.put("passages of " + document.name() + " " + document.id(), study.passages(document, Progress.NONE).list());
		}
		return lists;
	}
}
