// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.acts.MoveRows.Place;
import org.junit.jupiter.api.Test;

/** What dragging rows of the list of documents does. */
@SuppressWarnings("nls") // the texts of tests are not for people
class MoveRowsTest {

	private final SmallStudy small = new SmallStudy();
	private Study study;

	MoveRowsTest() throws StudyProblem {
		small.document("", "a");
		small.document("Press", "b");
		small.document("Press/2026", "c");
		study = small.study;
	}

	private UUID id(String name) throws StudyProblem {
		return study.resolveDocument(name).id();
	}

	private String shown() {
		return String.join(" ", study.documents().list().stream().map(document -> (document.group().isEmpty() ? "" : document.group() + ":") + document.name()).toList());
	}

	private void perform(MoveRows rows) throws StudyProblem {
		Act act = rows.prepare(study, small.amal).orElseThrow();
		Applied applied = study.apply(act.change());
		assertEquals(study.documents(), applied.study().apply(applied.inverse()).study().documents(), "one step of undo");
		study = applied.study();
	}

	@Test
	void documentsAndGroupsGoIntoAGroupTogether() throws StudyProblem {
		perform(new MoveRows(List.of(id("a")), List.of("Press"), Place.in("أرشيف")));
		assertEquals("أرشيف:a أرشيف/Press:b أرشيف/Press/2026:c", shown());
	}

	@Test
	void documentsGoBesideAnother() throws StudyProblem {
		perform(new MoveRows(List.of(id("a")), List.of(), new Place("Press/2026", id("c"), true)));
		assertEquals("Press:b Press/2026:c Press/2026:a", shown());
	}

	@Test
	void aGroupGoesNowhereInItself() {
		assertFalse(new MoveRows(List.of(), List.of("Press"), Place.in("Press/2026")).isPossible());
		assertFalse(new MoveRows(List.of(), List.of("Press"), Place.in("Press")).isPossible());
		assertFalse(new MoveRows(List.of(), List.of(), Place.in("")).isPossible());
		assertTrue(new MoveRows(List.of(), List.of("Press/2026"), Place.in("")).isPossible());
	}
}
