// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.Optional;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.analysis.internal.TwoLanguageStudy;
import org.hashiya.ui.analysis.internal.memos.MemoForm;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class PassageActsTest {

	private final TwoLanguageStudy two = new TwoLanguageStudy();
	private final Code russia;
	private final Code first;

	PassageActsTest() throws StudyProblem {
		russia = two.code(null, "Russia");
		first = two.code(null, "First");
		two.code(russia, two.arabic(), "روسيا", two.amal);
		two.code(russia, two.english(), "Russia", two.amal);
		two.code(first, two.english(), "Russia", two.amal);
		two.code(russia, two.english(), "Russia", two.karim);
	}

	private List<PassageRow> find(String query) throws StudyProblem {
		try {
			PassageQuery asked = PassageQuery.of(two.study, query, ZoneOffset.UTC);
			return new PassageSearch(two.study, PassageChoice.ALL.withQuery(query), Arrangement.PLAIN, asked::forEach).rows(Progress.NONE, part -> {
				// so few are found at once
			}).rows();
		} catch (QueryProblem e) {
			throw new AssertionError(query, e);
		}
	}

	private void perform(Optional<Act> act) throws StudyProblem {
		Applied applied = two.study.apply(act.orElseThrow().change());
		two.study = applied.study();
	}

	@Test
	void aQueryGivesOneRowForEachRange() throws StudyProblem {
		List<PassageRow> rows = find("Russia");
		assertEquals(List.of("روسيا", "Russia"), rows.stream().map(PassageRow::quote).toList());
		assertEquals(List.of(1, 2), rows.stream().map(row -> row.codings().size()).toList(), "those that were asked for");
		assertEquals(Set.of("Amal", "Karim"), Set.copyOf(rows.getLast().coders()));
	}

	@Test
	void onlyOnesOwnCodingsThatWereAskedForAreTakenOff() throws StudyProblem {
		perform(PassageActs.uncode(two.study, find("Russia"), two.amal));
		assertEquals(List.of(List.of("Karim")), find("Russia").stream().map(PassageRow::coders).toList());
		assertEquals(1, find("First").size());
		assertEquals(Optional.empty(), PassageActs.uncode(two.study, find("Russia"), two.amal));
	}

	@Test
	void onesOwnCodingsGetAnotherCode() throws StudyProblem {
		perform(PassageActs.recode(two.study, find("Russia"), first.id(), two.amal));
		assertEquals(List.of("روسيا", "Russia"), find("First").stream().map(PassageRow::quote).toList());
		assertEquals(1, find("First").getLast().codings().size(), "one coder has a code on a passage once");
		assertEquals(List.of(List.of("Karim")), find("Russia").stream().map(PassageRow::coders).toList());
	}

	@Test
	void aMemoIsWrittenOnEachRangeOnce() throws StudyProblem {
		perform(PassageActs.note(two.study, find("Russia"), new MemoForm.Written("", "to do", "", "قارِن"), two.karim));
		assertEquals(2, two.study.memos().size());
		assertEquals("to do", two.study.memos().at(0).type());
		assertEquals(2, find("memo:قارن").size());
		assertEquals(two.karim.coder(), two.study.resolvePassage(two.study.memos().at(1).target() instanceof Target on ? on.id() : russia.id(), Progress.NONE).passage().coder(),
				"on one's own passage where there is one");
	}

	@Test
	void whatIsGoneMeanwhileIsLeftOut() throws StudyProblem {
		List<PassageRow> rows = find("Russia");
		perform(PassageActs.uncode(two.study, rows, two.karim));
		assertEquals(Optional.empty(), PassageActs.uncode(two.study, rows, two.karim));
		perform(PassageActs.note(two.study, rows, new MemoForm.Written("", "to do", "", "still"), two.karim));
		assertEquals(2, two.study.memos().size());
	}
}
