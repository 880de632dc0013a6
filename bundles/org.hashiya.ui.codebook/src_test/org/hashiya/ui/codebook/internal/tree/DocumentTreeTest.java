// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hashiya.model.Document;
import org.hashiya.model.GroupPath;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.filter.DocumentFilter;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class DocumentTreeTest {

	private final SmallStudy small;
	private final Document notes;
	private final Document essay;
	private final Document report;
	private final Document interview;

	DocumentTreeTest() throws StudyProblem {
		small = new SmallStudy();
		notes = small.document("", "notes");
		interview = small.document("Interviews/2025", "المقابلة الأولى");
		report = small.document("Press", "report");
		essay = small.document("Press/", "essay");
	}

	private DocumentTree tree(String typed) {
		return new DocumentTree(small.study, new DocumentFilter(FilterWords.of(typed)));
	}

	@Test
	void documentsStandInTheirGroupsInTheStudysOrder() {
		DocumentTree tree = tree("");

		assertEquals(List.of("Interviews", "Press"), tree.groups(""));
		assertEquals(List.of(notes.id()), tree.documents(""));
		assertEquals(List.of(report.id(), essay.id()), tree.documents("Press"));
		assertEquals(List.of("Interviews/2025"), tree.groups("Interviews"));
		assertEquals(List.of(interview.id()), tree.documents("Interviews/2025"));
	}

	@Test
	void aGroupCountsWhatIsInTheGroupsInIt() {
		assertEquals(1, tree("").size("Interviews"));
		assertEquals(2, tree("").size("Press"));
		assertEquals(4, tree("").size(""), "all that the study has");
	}

	@Test
	void theFilterKnowsGroupsAndArabic() {
		DocumentTree tree = tree("الاولي interviews");

		assertEquals(List.of("Interviews"), tree.groups(""));
		assertEquals(List.of(interview.id()), tree.documents("Interviews/2025"));
		assertTrue(tree("interviews report").isEmpty());
	}

	@Test
	void aPathTakenApart() {
		assertEquals("2025", GroupPath.name("Interviews/2025"));
		assertEquals("Interviews", GroupPath.parent("Interviews/2025"));
		assertEquals("", GroupPath.parent("Interviews"));
		assertEquals("a/b", GroupPath.normal("/a// b /"));
	}
}
