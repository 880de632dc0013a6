// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class CodeCountsTest {

	@Test
	void aParentIsTheSumOfItsOwnCodingsAndThoseOfItsSubcodes() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document essay = small.document("", "essay");
		Code actors = small.code(null, "Actors");
		Code russia = small.code(actors, "Russia factor");
		small.apply(actors, essay, 0, 10);
		small.apply(russia, essay, 0, 10);
		small.apply(russia, essay, 5, 20);

		CodeCounts counts = CodeCounts.of(small.study, Progress.NONE);

		assertEquals(1, counts.own(actors.id()));
		assertEquals(2, counts.own(russia.id()));
		assertEquals(3, counts.withSubcodes(small.study.codebook(), actors.id()));
		assertEquals(2, counts.withSubcodes(small.study.codebook(), russia.id()));
	}

	@Test
	void aNewCodingOnAPassageConcernsOnlyItsCode() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document essay = small.document("", "essay");
		Code one = small.code(null, "one");
		Code two = small.code(null, "two");
		small.apply(one, essay, 0, 10);
		CodeCounts counts = CodeCounts.of(small.study, Progress.NONE);
		small.changes.clear();

		small.apply(two, essay, 0, 10);

		assertEquals(Set.of(two.id()), counts.update(small.study, small.changes));
		assertEquals(1, counts.own(one.id()));
		assertEquals(1, counts.own(two.id()));
	}

	@Test
	void movingAPassageChangesNoCount() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document essay = small.document("", "essay");
		Code one = small.code(null, "one");
		small.apply(one, essay, 0, 10);
		CodeCounts counts = CodeCounts.of(small.study, Progress.NONE);
		small.changes.clear();
		Passage passage = small.study.passages(essay, Progress.NONE).list().getFirst();

		small.act(CodingActs.move(small.study, passage, 500, 700));

		assertEquals(Set.of(), counts.update(small.study, small.changes));
		assertEquals(1, counts.own(one.id()));
	}

	@Test
	void afterAnyChangesTheCountsAreThoseOfAFreshCount() throws StudyProblem {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		SmallStudy small = new SmallStudy();
		List<Code> codes = new ArrayList<>();
		for (int n = 0; n < 8; n++) {
			codes.add(small.code(n < 3 ? null : codes.get(random.nextInt(n)), "code " + n));
		}
		List<Document> documents = new ArrayList<>(List.of(small.document("", "a"), small.document("", "b"), small.document("", "c")));
		CodeCounts counts = CodeCounts.of(small.study, Progress.NONE);
		small.changes.clear();
		List<Change> inverses = new ArrayList<>();
		for (int step = 0; step < 400; step++) {
			Document document = documents.get(random.nextInt(documents.size()));
			List<Passage> passages = small.study.passages(document, Progress.NONE).list();
			switch (random.nextInt(8)) {
			case 0 -> {
				if (!passages.isEmpty()) {
					Passage passage = passages.get(random.nextInt(passages.size()));
					inverses.add(small.act(CodingActs.remove(small.study, passage, passage.codings().getFirst().id())));
				}
			}
			case 1 -> {
				if (!passages.isEmpty()) {
					int start = random.nextInt(SmallStudy.LENGTH - 1);
					inverses.add(small.act(CodingActs.move(small.study, passages.get(random.nextInt(passages.size())), start, start + 1)));
				}
			}
			case 2 -> {
				if (!inverses.isEmpty()) {
					small.apply(inverses.removeLast());
				}
			}
			case 3 -> {
				Code code = small.study.codebook().get(codes.get(random.nextInt(codes.size())).id());
				if (random.nextInt(4) == 0 && code != null) {
					Change undo = small.act(CodebookActs.delete(small.study, code, Progress.NONE).act());
					compare(small, counts, codes, random, seed);
					small.apply(undo);
				}
			}
			case 4 -> {
				if (random.nextInt(4) == 0) {
					Change undo = small.act(StudyActs.removeDocument(small.study, document));
					compare(small, counts, codes, random, seed);
					small.apply(undo);
				}
			}
			default -> {
				int start = random.nextInt(SmallStudy.LENGTH - 50);
				small.apply(codes.get(random.nextInt(codes.size())), document, start, start + 1 + random.nextInt(40));
			}
			}
			compare(small, counts, codes, random, seed);
		}
	}

	/** Now and then, so that several changes come at once too. */
	private void compare(SmallStudy small, CodeCounts counts, List<Code> codes, Random random, long seed) throws StudyProblem {
		if (random.nextInt(3) == 0) {
			return;
		}
		counts.update(small.study, small.changes);
		small.changes.clear();
		CodeCounts fresh = CodeCounts.of(small.study, Progress.NONE);
		for (Code code : codes) {
			assertEquals(fresh.own(code.id()), counts.own(code.id()), () -> code.name() + ", seed " + seed);
		}
	}

	@Test
	void countingStopsWhenItIsCancelled() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		small.document("", "essay");

		assertThrows(CancellationException.class, () -> CodeCounts.of(small.study, Progress.stoppedBy(() -> true)));
	}
}
