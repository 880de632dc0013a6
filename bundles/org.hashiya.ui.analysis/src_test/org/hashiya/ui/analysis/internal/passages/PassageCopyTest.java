// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.TwoLanguageStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class PassageCopyTest {

	@Test
	void eachHasItsReferenceOnALineOfItsOwn() throws StudyProblem, QueryProblem {
		TwoLanguageStudy two = new TwoLanguageStudy();
		Code russia = two.code(null, "روسيا");
		Code first = two.code(null, "First");
		two.code(russia, two.arabic(), "روسيا", two.amal);
		two.code(russia, two.english(), "Russia", two.amal);
		two.code(first, two.english(), "Russia", two.karim);
		PassageQuery asked = PassageQuery.of(two.study, "روسيا or First", ZoneOffset.UTC);
		List<PassageRow> rows = new PassageSearch(two.study, PassageChoice.ALL, Arrangement.PLAIN, asked::forEach).rows(Progress.NONE, part -> {
			// so few are found at once
		}).rows();
		String arabic = two.arabic().name();
		String english = two.english().name();
		assertEquals(List.of("“روسيا”", arabic + ", ¶ 2; روسيا (Amal)", "", "“Russia”", english + ", ¶ 1; روسيا, First (Amal, Karim)"), PassageCopy.text(rows).lines().toList());
		assertEquals("", PassageCopy.text(List.of()));
	}
}
