// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What {@link RandomActs} does not do, changes of names, colours, keys, examples, sets, relations, cases, variables and queries, is undone after a restart too. */
class UndoneChangesTest {

	@TempDir
	@Nullable
	Path temporary;

	@RepeatedTest(5)
	void changesOfThingsAreUndoneAfterARestart(RepetitionInfo run) throws StudyProblem {
		long seed = 300 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Path parent = temporary;
		Path folder = (parent == null ? Path.of("") : parent).resolve("s");
		Study before;
		int done = 0;
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			RandomActs acts = new RandomActs(seed);
			for (int i = 0; i < 250; i++) {
				Optional<Act> act = acts.next(open);
				if (act.isPresent()) {
					open.perform(act.get());
				}
			}
			before = open.study();
			Random random = new Random(seed);
			ChangesOfThings things = new ChangesOfThings(random);
			for (int i = 0; i < 200 && !before.documents().isEmpty() && !before.codebook().list().isEmpty(); i++) {
				Document document = open.study().documents().at(random.nextInt(open.study().documents().size()));
				Code code = open.study().codebook().list().get(random.nextInt(open.study().codebook().size()));
				Optional<Act> act = things.next(open.study(), document, code, open.author(), i);
				if (act.isPresent() && !open.perform(act.get()).changeSet().isEmpty()) {
					done++;
				}
			}
		}
		assertTrue(done > 10, "seed " + seed + ": " + done);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			for (int i = 0; i < done; i++) {
				open.undo();
			}
			assertTrue(before.holdsSameAs(open.study(), Progress.NONE), "seed " + seed);
		}
	}
}
