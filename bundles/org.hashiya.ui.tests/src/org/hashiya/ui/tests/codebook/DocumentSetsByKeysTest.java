// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of documents by the keys that the manual names, each act taken back by Ctrl+Z. */
class DocumentSetsByKeysTest extends TreeByKeys {

	private static final String[] ALL = { "report 0", "مقالة 0" };
	private static final String SET = "جولة أولى";

	DocumentSetsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.EXPLORER, live -> {
			live.document("report", "", "Russia came first.");
			live.document("مقالة", "", "شهدت العلاقات خطوات متسارعة.");
		}, ALL);
	}

	private MemberSet set() {
		return live.open().study().sets().at(0);
	}

	private void untilMembers(String... names) {
		live.until("in it are " + List.of(names), () -> live.open().study().sets().size() == 1
				&& set().documents().stream().map(live.open().study().documents()::get).map(document -> document == null ? "" : document.name()).toList().equals(List.of(names)));
	}

	private void untilGone() {
		live.until("the set is gone", () -> live.open().study().sets().isEmpty());
		rows.untilRows(ALL);
	}

	/** A set of one document, as another part of the program would make it. */
	private Table one() throws StudyProblem {
		Document report = live.open().study().resolveDocument("report");
		live.open().perform(SetActs.createOfDocuments(live.open().study(), SET, List.of(report.id()), live.open().author()));
		return live.table("the set is above the list", SET::equals);
	}

	/** Goes to the sets and to the first of them, which leaves its documents alone in the list. */
	private void choose(Table sets) {
		keys.focus();
		keys.back("the sets", Table.class, sets::equals);
		Keys.post(sets.getDisplay(), SWT.ARROW_DOWN);
		live.until("the set is chosen", () -> sets.getSelectionIndex() == 1);
	}

	/** Ctrl+Z, with the keys in the sets. */
	private void undo(Table sets) {
		keys.focused("the sets", Table.class, sets::equals);
		Keys.post(sets.getDisplay(), SWT.CTRL, 'z');
	}

	@Test
	void oneIsMade() {
		rows.select("مقالة");
		keys.focus();
		keys.choose("Sets", "New set of the selected documents…");
		keys.type(SET);
		untilMembers("مقالة");
		live.table("the set is above the list", SET::equals);
		keys.undo();
		untilGone();
	}

	@Test
	void documentsArePutInAndTakenOut() throws StudyProblem {
		Table sets = one();
		rows.select("مقالة");
		choose(sets);
		rows.untilRows("report 0"); // what is selected is hidden now, and meant still
		keys.choose("Put the selected documents in");
		rows.untilRows(ALL);
		untilMembers("report", "مقالة");
		undo(sets);
		rows.untilRows("report 0");
		untilMembers("report");

		rows.select("report");
		keys.choose("Take the selected documents out");
		untilMembers();
		undo(sets);
		untilMembers("report");
	}

	@Test
	void aTickInTheMenuPutsOneInAndTakesItOut() throws StudyProblem {
		one();
		rows.select("مقالة");
		keys.focus();
		keys.choose("Sets", SET);
		untilMembers("report", "مقالة");
		keys.undo();
		untilMembers("report");
		rows.select("report");
		keys.choose("Sets", SET);
		untilMembers();
		keys.undo();
		untilMembers("report");
	}

	@Test
	void oneThatHasLostItsLastIsStillThereAndIsDeleted() throws StudyProblem {
		Table sets = one();
		rows.select("report");
		keys.focus();
		keys.choose("Sets", SET);
		untilMembers();
		live.until("it is listed with no document", () -> sets.isVisible() && LiveStudy.lines(sets).stream().map(line -> line.subList(0, 2)).toList().contains(List.of(SET, "0")));
		choose(sets);
		rows.untilRows();
		EventTime.pass(sets, live::until);
		Keys.post(sets.getDisplay(), SWT.DEL);
		untilGone();
		keys.undo();
		untilMembers();
		live.table("it is listed again", SET::equals);
	}

	@Test
	void oneIsNamedAndColoured() throws StudyProblem {
		Table sets = one();
		choose(sets);
		Keys.post(sets.getDisplay(), SWT.F2);
		keys.type(SET, "جولة ثانية");
		live.table("it has the name", "جولة ثانية"::equals);
		undo(sets);
		live.table("it has its own", SET::equals);

		Colour before = set().colour();
		keys.choose("Colour…");
		keys.focused("the palette", Canvas.class, SeveralCodesTest::isPalette);
		Keys.post(sets.getDisplay(), SWT.ARROW_RIGHT);
		Keys.post(sets.getDisplay(), SWT.CR);
		live.until("it has another colour", () -> !set().colour().equals(before));
		undo(sets);
		live.until("it has its own", () -> set().colour().equals(before));
		assertEquals(SET, set().name());
	}

	@Test
	void oneIsDeleted() throws StudyProblem {
		Table sets = one();
		choose(sets);
		EventTime.pass(sets, live::until);
		Keys.post(sets.getDisplay(), SWT.DEL);
		untilGone();
		keys.undo();
		untilMembers("report");
		choose(sets);
		rows.untilRows("report 0");
		keys.choose("Delete the set");
		untilGone();
		keys.undo();
		untilMembers("report");
	}
}
