// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestoneTest {

	private final Path folder;

	MilestoneTest(@TempDir Path temporary) {
		folder = temporary.resolve("study");
	}

	/** All that a person can see of a study, milestones aside. */
	private static List<Object> content(Study study) throws StudyProblem {
		List<Object> all = new ArrayList<>(List.of(study.info(), study.coders().list(), study.codebook().list(), study.sets().list(), study.relations().list(), study.cases().list(),
				study.variables().list(), study.memos().list(), study.documents().list()));
		for (Document document : study.documents().list()) {
			all.add(study.passages(document, Progress.NONE).list());
			all.add(study.text(document, Progress.NONE).string());
		}
		return all;
	}

	@RepeatedTest(12)
	void whatWasAtAMilestoneIsThereWhateverWasDoneSince() throws StudyProblem {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("milestones: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		RandomActs acts = new RandomActs(seed);
		List<String> names = new ArrayList<>();
		List<List<Object>> states = new ArrayList<>();
		OpenStudy open = OpenStudy.create(folder, "study", "Amal");
		try {
			for (int step = 0; step < 90; step++) {
				if (step % 30 == 20) {
					states.add(content(open.study()));
					names.add("milestone " + step);
					open.setMilestone(names.getLast(), "");
				}
				Optional<Act> act = acts.next(open);
				if (random.nextInt(6) == 0 && open.undoable().filter(entry -> entry.kind() != Act.Kind.SET_MILESTONE).isPresent()) {
					open.undo();
				} else if (act.isPresent()) {
					open.perform(act.get());
				}
				if (random.nextInt(10) == 0) {
					open.close();
					open = OpenStudy.open(folder, Progress.NONE);
				}
			}
			for (int i = 0; i < names.size(); i++) {
				assertEquals(states.get(i), content(open.at(MilestoneActs.resolve(open.study(), names.get(i)), Progress.NONE)), names.get(i));
			}
		} finally {
			open.close();
		}
	}

	@Test
	void actsOfAnotherWriterBeforeItBelongToItAndLaterOnesDoNot() throws StudyProblem {
		try (OpenStudy mine = OpenStudy.create(folder, "study", "Amal"); OpenStudy theirs = OpenStudy.open(folder, Progress.NONE)) {
			OpenStudyTest.add(theirs, "before", "text");
			mine.setMilestone("as in the paper", "for the journal");
			OpenStudyTest.add(theirs, "after", "text");
			OpenStudyTest.add(mine, "later", "text");

			Study then = mine.at(MilestoneActs.resolve(mine.study(), "as in the paper"), Progress.NONE);

			assertEquals(List.of("before"), then.documents().list().stream().map(Document::name).toList());
			assertEquals(3, mine.study().documents().list().size(), "the present is as it was");
		}
	}

	@Test
	void aNameIsGivenOnceAndForgottenByUndo() throws StudyProblem {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			open.setMilestone("paper", "");
			assertEquals(Kind.MILESTONE_EXISTS, assertThrows(StudyProblem.class, () -> open.setMilestone("paper", "")).kind());
			open.undo();
			assertEquals(Kind.MILESTONE_UNKNOWN, assertThrows(StudyProblem.class, () -> MilestoneActs.resolve(open.study(), "paper")).kind());
		}
	}

	@Test
	void whereTheHistoryIsGoneItSaysSo() throws StudyProblem, IOException {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			open.perform(StudyActs.rename(open.study(), "renamed"));
			open.setMilestone("paper", "");
		}
		try (Stream<Path> files = Files.walk(folder.resolve("history"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(Kind.PAST_UNKNOWN,
					assertThrows(StudyProblem.class, () -> open.at(MilestoneActs.resolve(open.study(), "paper"), Progress.NONE)).kind());
		}
	}

	@Test
	void anotherNameOrDescriptionLeavesTheStateAndCanBeUndone() throws StudyProblem {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "before", "text");
			open.setMilestone("paper", "");
			open.setMilestone("thesis", "");
			OpenStudyTest.add(open, "after", "text");

			open.perform(MilestoneActs.change(open.study(), MilestoneActs.resolve(open.study(), "paper"), " كما في المقال ", "for the journal"));

			Milestone changed = MilestoneActs.resolve(open.study(), "كما في المقال");
			assertEquals("for the journal", changed.description());
			assertEquals(List.of("before"), open.at(changed, Progress.NONE).documents().list().stream().map(Document::name).toList());
			assertEquals(Kind.MILESTONE_EXISTS, assertThrows(StudyProblem.class, () -> MilestoneActs.change(open.study(), changed, "thesis", "")).kind());
			assertEquals(Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> MilestoneActs.change(open.study(), changed, " ", "")).kind());
			open.undo();
			assertEquals("", MilestoneActs.resolve(open.study(), "paper").description());
		}
	}
}
