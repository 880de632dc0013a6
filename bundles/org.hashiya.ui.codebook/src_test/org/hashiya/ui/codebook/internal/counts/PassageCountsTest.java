// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class PassageCountsTest {

	@Test
	void twoCodersWhoChooseTheSameWordsMakeOnePassage() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document essay = small.document("", "essay");
		Code code = small.code(null, "code");
		Author karim = new Author(UUID.randomUUID(), Instant.EPOCH, UUID::randomUUID);
		small.apply(Put.add(new Coder(karim.coder(), "Karim", "K", Palette.colour(1)), -1));
		small.apply(code, essay, 0, 10);
		small.act(CodingActs.apply(small.study, essay, List.of(new Extent(0, 10)), code, null, karim).orElseThrow());
		small.apply(code, essay, 0, 11);

		assertEquals(2, PassageCounts.of(small.study, Progress.NONE).passages(essay.id()));
	}

	@Test
	void onlyDocumentsWhoseNumberChangedAreNamed() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document essay = small.document("", "essay");
		Document report = small.document("", "report");
		Code one = small.code(null, "one");
		Code two = small.code(null, "two");
		small.apply(one, report, 0, 10);
		PassageCounts counts = PassageCounts.of(small.study, Progress.NONE);
		small.changes.clear();

		small.apply(one, essay, 0, 10);
		small.apply(two, report, 0, 10); // the same range: no further passage

		assertEquals(Set.of(essay.id()), counts.update(small.study, small.changes));
		assertEquals(1, counts.passages(essay.id()));
		assertEquals(1, counts.passages(report.id()));
	}

	@Test
	void aRemovedDocumentThatComesBackHasItsPassagesAgain() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Document essay = small.document("", "essay");
		small.apply(small.code(null, "one"), essay, 0, 10);
		PassageCounts counts = PassageCounts.of(small.study, Progress.NONE);
		small.changes.clear();

		Change undo = small.act(StudyActs.removeDocument(small.study, essay));
		counts.update(small.study, small.changes);
		assertEquals(0, counts.passages(essay.id()));

		small.apply(undo);
		counts.update(small.study, small.changes);
		assertEquals(1, counts.passages(essay.id()));
	}
}
