// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages are asked for by a query, and worked on where they are listed. */
class PassagesViewTest {

	private static final String TEXT = "مقدّمة قصيرة.\nشهدت العلاقات مع روسيا خطوات متسارعة.\nRussia sold arms. France did not.";

	private final QueryStage stage;
	private final LiveStudy live;

	PassagesViewTest(@TempDir Path folder) throws StudyProblem, IOException {
		stage = new QueryStage(folder, TEXT);
		live = stage.live;
	}

	@BeforeEach
	void showPassages() throws StudyProblem, PartInitException {
		live.code("Actors/Russia factor");
		live.code("Actors/France");
		live.code("arms");
		live.code("Actors/Russia factor", "essay", "روسيا");
		live.code("Actors/Russia factor", "essay", "Russia");
		live.code("Actors/France", "essay", "France");
		live.code("arms", "essay", "Russia sold arms.");
		live.show(PartIds.PASSAGES);
	}

	@AfterEach
	void close() throws PartInitException {
		stage.close();
	}

	private List<Coding> codings() {
		try {
			Document document = live.open().study().resolveDocument("essay");
			return live.open().study().passages(document, Progress.NONE).list().stream().flatMap(passage -> passage.codings().stream()).toList();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	@Test
	void aQueryIsAnsweredAndFollowsTheStudy() throws StudyProblem {
		stage.ask("Russia factor and not Russia factor inside arms");
		stage.listed("روسيا");
		stage.ask("under:Actors");
		stage.listed("روسيا", "Russia", "France");
		stage.ask("text:رُوسيا or France");
		stage.listed("روسيا", "France");
		live.code("Actors/France", "essay", "did not");
		stage.listed("روسيا", "France", "did not");
		live.open().undo();
		stage.listed("روسيا", "France");
		stage.press(SWT.ESC);
		stage.listed("روسيا", "Russia", "Russia sold arms.", "France");
	}

	@Test
	void theQueryIsThereWhenTheViewIsOpenedAgain() throws PartInitException {
		stage.ask("France");
		stage.listed("France");
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.PASSAGES);
		assertEquals("France", stage.field().getText());
		stage.listed("France");
	}

	@Test
	void whatCannotBeUnderstoodIsMarkedWhereItStands() {
		stage.ask("Russia factor or nobody");
		live.until("the problem is worded", () -> live.find(Link.class, link -> link.getText().contains("nobody") && link.getText().contains("<a>")).isPresent());
		StyleRange[] wrong = stage.field().getStyleRanges();
		assertEquals(1, wrong.length);
		assertEquals("nobody", stage.field().getText().substring(wrong[0].start, wrong[0].start + wrong[0].length));
		assertTrue(wrong[0].underline);
		live.find(Link.class, link -> link.getText().contains("nobody")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		assertEquals("nobody", stage.field().getSelectionText());
		stage.ask("Russia factor");
		stage.listed("روسيا", "Russia");
		assertEquals(0, stage.field().getStyleRanges().length);
	}

	@Test
	void proposalsAreShownAndTaken() {
		StyledText field = stage.field();
		field.setFocus();
		field.setText("not Rus");
		field.setSelection(7);
		stage.press(SWT.ARROW_DOWN);
		Table proposals = live.table("the code is proposed", text -> text.contains("Actors/Russia factor") && text.contains("(code)"));
		proposals.setSelection(0);
		proposals.notifyListeners(SWT.Selection, new Event());
		proposals.notifyListeners(SWT.DefaultSelection, new Event());
		live.until("it is taken", () -> field.getText().equals("not Russia factor"));
		stage.press(SWT.CR);
		stage.listed("Russia sold arms.", "France");
	}

	@Test
	void codingsOfTheSelectedPassagesAreRemovedAndComeBack() throws StudyProblem {
		stage.ask("Russia factor");
		Table list = stage.listed("روسيا", "Russia");
		list.selectAll();
		try (Keys keys = new Keys(live, PartIds.PASSAGES, list)) {
			keys.press("org.eclipse.ui.edit.delete", SWT.DEL);
			live.until("two codings are gone", () -> codings().size() == 2);
			live.until("it says so still when the list is empty", () -> live.find(Link.class, link -> link.getText().startsWith("2 codings of yours removed")).isPresent()
					&& live.find(Table.class, table -> table == list).isEmpty());
		}
		live.open().undo();
		stage.listed("روسيا", "Russia");
		assertEquals(4, codings().size());
		live.until("it is not said any longer", () -> live.find(Link.class, link -> link.getText().startsWith("2 codings of yours removed")).isEmpty());
	}
}
