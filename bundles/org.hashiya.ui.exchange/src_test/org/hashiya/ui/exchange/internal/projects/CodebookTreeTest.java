// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Stamp;
import org.hashiya.ui.exchange.internal.projects.CodebookTree.Difference;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class CodebookTreeTest {

	private static final PlannedCode ACTORS = planned(1, null, ImportFinding.CODE);
	private static final PlannedCode RUSSIA = planned(2, ACTORS, ImportFinding.CODE);
	private static final PlannedCode MOSCOW = planned(3, RUSSIA, ImportFinding.CODE);
	private static final PlannedCode HOME = planned(4, null, ImportFinding.CHANGED);
	private static final PlannedCode SAME = planned(5, HOME, ImportFinding.SAME);

	private final CodebookTree tree = new CodebookTree(List.of(ACTORS, RUSSIA, MOSCOW, HOME, SAME));

	private static Code code(int id, @Nullable UUID parent, String name, String definition) {
		return new Code(new UUID(0, id), parent, name, new Colour(0), true, List.of(new Definition(1, definition, "", "", Stamp.UNKNOWN)), List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN);
	}

	private static PlannedCode planned(int id, @Nullable PlannedCode parent, ImportFinding finding) {
		UUID above = parent == null ? null : parent.id();
		return new PlannedCode(new UUID(0, id), above, finding, finding == ImportFinding.CODE ? null : code(id, above, "before", ""), code(id, above, "after", ""), null);
	}

	@Test
	void allThatCanBeChosenIsChosenAtFirst() {
		assertEquals(List.of(ACTORS, HOME), tree.roots());
		assertEquals(4, tree.chosen());
		assertFalse(tree.isChosen(SAME));
		assertEquals(Set.of(), tree.leftOut());
	}

	@Test
	void whoLeavesANewCodeLeavesTheNewOnesBelowIt() {
		tree.choose(ACTORS, false);
		assertEquals(Set.of(ACTORS.id(), RUSSIA.id(), MOSCOW.id()), tree.leftOut());
	}

	@Test
	void whoTakesANewCodeTakesTheNewOnesAboveIt() {
		tree.chooseAll(false);
		assertEquals(0, tree.chosen());
		tree.choose(MOSCOW, true);
		assertEquals(Set.of(HOME.id()), tree.leftOut());
	}

	@Test
	void whatDoesNotChangeCannotBeChosen() {
		tree.choose(SAME, false);
		tree.choose(SAME, true);
		assertFalse(tree.isChosen(SAME));
		assertTrue(tree.leftOut().isEmpty());
	}

	@Test
	void differencesAreNamed() {
		assertEquals(List.of(Difference.NAME), CodebookTree.differences(HOME));
		assertEquals(List.of(), CodebookTree.differences(ACTORS));
		PlannedCode moved = new PlannedCode(new UUID(0, 9), ACTORS.id(), ImportFinding.CHANGED, code(9, null, "x", ""), code(9, ACTORS.id(), "x", "where"), null);
		assertEquals(List.of(Difference.PLACE, Difference.DEFINITION), CodebookTree.differences(moved));
	}
}
