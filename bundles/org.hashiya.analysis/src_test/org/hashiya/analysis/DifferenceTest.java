// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.hashiya.analysis.Difference.Fate;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

class DifferenceTest {

	private final StudyInMemory made = new StudyInMemory(5);
	private final Coder amal;
	private final Code russia;
	private final Code other;
	private final Document first;
	private final Document second;
	private final Study then;

	DifferenceTest() throws StudyProblem {
		amal = made.coder("Amal");
		russia = made.code("روسيا");
		other = made.code("Other");
		first = made.document("first", "واقع روسيا اليوم");
		second = made.document("second", "روسيا and others");
		made.code(first, "روسيا", russia, amal);
		made.code(first, "واقع", other, amal);
		made.code(second, "others", other, amal);
		then = made.study;
	}

	private Author author() {
		return new Author(amal.id(), Instant.EPOCH, made::id);
	}

	private Difference difference() throws StudyProblem {
		return Difference.of(then, made.study, Progress.NONE);
	}

	private static List<String> shown(Difference difference) {
		List<String> lines = new java.util.ArrayList<>();
		difference.documents().forEach(line -> lines.add(line.fate() + " " + line.document().name() + " " + line.before() + " " + line.text() + " passages +" + line.passages().added() + " -"
				+ line.passages().removed() + " ~" + line.passages().changed() + " codings +" + line.codings().added() + " -" + line.codings().removed()));
		difference.codes().forEach(line -> lines.add(line.fate() + " " + line.path() + " " + line.before() + " +" + line.codings().added() + " -" + line.codings().removed()));
		return lines;
	}

	@Test
	void whatNobodyTouchedIsNotInIt() throws StudyProblem {
		assertTrue(difference().isNothing());
	}

	@Test
	void codingsThatCameAndWentAreCountedByDocumentAndCode() throws StudyProblem {
		made.code(second, "روسيا", russia, amal);
		made.code(second, "and", russia, amal);
		made.study = made.study.apply(CodebookActs.delete(made.study, other, Progress.NONE).act().change()).study();

		assertEquals(List.of("KEPT first null false passages +0 -1 ~0 codings +0 -1", "KEPT second null false passages +2 -1 ~0 codings +2 -1", "KEPT روسيا null +2 -0", "REMOVED Other null +0 -2"),
				shown(difference()));
		assertEquals(List.of(new Difference.Cell(first.id(), other.id(), new Difference.CodingNumbers(0, 1)), new Difference.Cell(second.id(), russia.id(), new Difference.CodingNumbers(2, 0)),
				new Difference.Cell(second.id(), other.id(), new Difference.CodingNumbers(0, 1))), difference().cells());
	}

	@Test
	void documentsAndCodesThatCameWentOrHaveAnotherNameAreTold() throws StudyProblem {
		Document third = made.document("third", "new");
		made.study = made.study.apply(StudyActs.removeDocument(made.study, first).change()).study();
		made.study = made.study.apply(StudyActs.renameDocument(made.study, second, "renamed", author()).change()).study();
		made.study = made.study.apply(CodebookActs.rename(made.study, other, "Others", author()).change()).study();
		made.code("New", russia.id());

		assertEquals(List.of("CHANGED renamed second false passages +0 -0 ~0 codings +0 -0", "ADDED third null false passages +0 -0 ~0 codings +0 -0",
				"REMOVED first null false passages +0 -2 ~0 codings +0 -2", "KEPT روسيا null +0 -1", "ADDED روسيا/New null +0 -0", "CHANGED Others Other +0 -1"), shown(difference()));
		assertEquals(List.of("1 1", "0 0", "2 0"), difference().documents().stream().map(line -> line.then() + " " + line.now()).toList());
		assertEquals(Fate.ADDED, difference().documents().get(1).fate());
		assertEquals(third.id(), difference().documents().get(1).document().id());
	}

	/** Opening the second of two milestones must not read a study of 2,000 documents. */
	@Test
	void passagesAreReadOnlyOfDocumentsThatWereTouched() throws StudyProblem {
		AtomicInteger reads = new AtomicInteger();
		Study.Builder builder = Study.builder(new StudyInfo(made.id(), "study", Stamp.UNKNOWN), (hash, progress) -> made.texts.get(hash), (document, progress) -> {
			reads.incrementAndGet();
			return Passages.EMPTY;
		});
		Study before = builder.add(amal).add(russia).add(first).add(second).build();
		made.study = before;
		made.code(second, "روسيا", russia, amal);
		reads.set(0);

		Difference found = Difference.of(before, made.study, Progress.NONE);

		assertEquals(List.of("KEPT second null false passages +1 -0 ~0 codings +1 -0", "KEPT روسيا null +1 -0"), shown(found));
		assertTrue(reads.get() <= 1, reads + " read");
	}

	@Test
	void countsOfBothStatesStandSideBySide() throws StudyProblem {
		made.code(second, "روسيا", russia, amal);
		made.study = made.study.apply(CodebookActs.delete(made.study, other, Progress.NONE).act().change()).study();
		Code fresh = made.code("New");

		ComparedCounts counts = ComparedCounts.of(then, made.study, Unit.CODINGS, false, Progress.NONE);

		assertEquals(new ComparedCounts(List.of(new ComparedCounts.Row(russia.id(), "روسيا", 1L, 2L), new ComparedCounts.Row(fresh.id(), "New", null, 0L),
				new ComparedCounts.Row(other.id(), "Other", 2L, null)), 3, 2), counts);
		assertEquals(-2, counts.rows().getLast().difference());
	}
}
