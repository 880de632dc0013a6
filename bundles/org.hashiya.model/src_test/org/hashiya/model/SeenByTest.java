// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.hashiya.model.ChangeSet.Extent;
import org.junit.jupiter.api.Test;

class SeenByTest {

	private final Fixture fixture = new Fixture();
	private final Code code = fixture.code("code");
	private final Document document = fixture.document("essay", "one two three four");
	private final Document other = fixture.document("other", "five");
	private Study study = fixture.study();

	private void code(int start, int end, Author author) throws StudyProblem {
		study = study.apply(CodingActs.apply(study, document, List.of(new Extent(start, end)), code, null, author).orElseThrow().change()).study();
	}

	private List<String> seen(Study snapshot) throws StudyProblem {
		return snapshot.passages(document, Progress.NONE).list().stream().map(passage -> passage.start() + ".." + passage.end() + " " + passage.codings().size()).toList();
	}

	@Test
	void onlyWhatTheCoderDidIsSeen() throws StudyProblem {
		code(0, 3, fixture.amal());
		code(4, 7, fixture.karim());
		code(8, 13, fixture.amal());
		assertEquals(List.of("0..3 1", "8..13 1"), seen(study.seenBy(Fixture.AMAL)));
		assertEquals(List.of("4..7 1"), seen(study.seenBy(Fixture.KARIM)));
		assertEquals(3, study.passages(document, Progress.NONE).size(), "the study has all of it");
		assertEquals(List.of("0..3 1", "4..7 1", "8..13 1"), seen(study.seenBy(Set.of(Fixture.AMAL, Fixture.KARIM))));
		assertEquals(List.of(), study.seenBy(fixture.id()).passages(document, Progress.NONE).list(), "a stranger did nothing");
	}

	@Test
	void memosAreTheirWritersOwn() throws StudyProblem {
		Author karim = fixture.karim();
		Memo memo = new Memo(fixture.id(), null, "", "", "Karim thinks so", karim.stamp(), karim.stamp());
		fixture.add(memo);
		Passage coded = fixture.passage(document, 0, 3, code).withMemos(List.of(memo.id()));
		fixture.stored.put(document.id(), List.of(coded, new Passage(fixture.id(), document.id(), 4, 7, Fixture.KARIM, null, List.of(), List.of(memo.id()))));
		Study made = fixture.study();
		Study amal = made.seenBy(Fixture.AMAL);
		assertEquals(List.of(), amal.passages(document, Progress.NONE).list().getFirst().memos());
		assertEquals(1, amal.passages(document, Progress.NONE).size());
		assertTrue(amal.memos().isEmpty());
		Study other = made.seenBy(Fixture.KARIM);
		assertEquals(List.of(0, 0), other.passages(document, Progress.NONE).list().stream().map(passage -> passage.codings().size()).toList());
		assertEquals(List.of(memo), other.memos().list());
	}

	@Test
	void whatWasFoundIsKeptAsLongAsThePassagesAre() throws StudyProblem {
		code(0, 3, fixture.amal());
		code(4, 7, fixture.karim());
		Passages first = study.seenBy(Fixture.AMAL).passages(document, Progress.NONE);
		Study later = study.apply(StudyActs.setState(other, Document.State.DONE, fixture.amal()).change()).study();
		assertSame(first, later.seenBy(Fixture.AMAL).passages(document, Progress.NONE));
		assertTrue(study.seenBy(Fixture.AMAL).sharesPassages(later.seenBy(Fixture.AMAL), document.id()));
		assertFalse(study.seenBy(Fixture.AMAL).sharesPassages(later, document.id()));
	}

	@Test
	void anActIsAppliedToTheWhole() throws StudyProblem {
		code(0, 3, fixture.amal());
		code(4, 7, fixture.karim());
		Study after = study.seenBy(Fixture.AMAL).apply(StudyActs.setState(document, Document.State.DONE, fixture.amal()).change()).study();
		assertNull(after.seenBy());
		assertEquals(2, after.passages(document, Progress.NONE).size());
		assertEquals(Set.of(Fixture.AMAL), study.seenBy(Fixture.AMAL).seenBy());
		assertSame(study, study.whole());
	}
}
