// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages are asked for by a query, and worked on where they are listed. */
class PassagesViewTest {

	private static final String TEXT = "مقدّمة قصيرة.\nشهدت العلاقات مع روسيا خطوات متسارعة.\nRussia sold arms. France did not.";

	private final Path folder;
	private final LiveStudy live;

	PassagesViewTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@BeforeEach
	void showPassages() throws IOException, StudyProblem, PartInitException {
		new DocumentImport(live.open(), List.of(Files.writeString(folder.resolve("essay.txt"), TEXT)), "", DocumentImporters.all()).run(Progress.NONE);
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
		ask("");
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private StyledText field() {
		live.until("the query field is shown", () -> live.find(StyledText.class, this::isField).isPresent());
		return live.find(StyledText.class, this::isField).orElseThrow();
	}

	private boolean isField(StyledText text) {
		return (text.getStyle() & SWT.SINGLE) != 0 && String.valueOf(text.getToolTipText()).contains("Ctrl+Space");
	}

	private void ask(String query) {
		StyledText field = field();
		field.setText(query);
		press(field, SWT.CR);
	}

	private static void press(StyledText field, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key == SWT.ARROW_DOWN ? 0 : (char) key;
		field.notifyListeners(SWT.KeyDown, event);
	}

	/** Waits until the list begins with these quotes and has no others. */
	private Table listed(String... quotes) {
		live.until(() -> "these are listed: " + Arrays.toString(quotes), () -> live.find(Table.class, table -> isListOf(table, quotes)).isPresent());
		return live.find(Table.class, table -> isListOf(table, quotes)).orElseThrow();
	}

	private static boolean isListOf(Table table, String... quotes) {
		List<String> lines = LiveStudy.lines(table).stream().map(List::getFirst).toList();
		boolean same = lines.size() == quotes.length && table.getColumnCount() == 1;
		for (int i = 0; same && i < quotes.length; i++) {
			same = lines.get(i).startsWith(quotes[i]);
		}
		return same;
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
		ask("Russia factor and not Russia factor inside arms");
		listed("روسيا");
		ask("under:Actors");
		listed("روسيا", "Russia", "France");
		ask("text:رُوسيا or France");
		listed("روسيا", "France");
		live.code("Actors/France", "essay", "did not");
		listed("روسيا", "France", "did not");
		live.open().undo();
		listed("روسيا", "France");
		press(field(), SWT.ESC);
		listed("روسيا", "Russia", "Russia sold arms.", "France");
	}

	@Test
	void theQueryIsThereWhenTheViewIsOpenedAgain() throws PartInitException {
		ask("France");
		listed("France");
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.PASSAGES);
		assertEquals("France", field().getText());
		listed("France");
	}

	@Test
	void whatCannotBeUnderstoodIsMarkedWhereItStands() {
		ask("Russia factor or nobody");
		live.until("the problem is worded", () -> live.find(Link.class, link -> link.getText().contains("nobody") && link.getText().contains("<a>")).isPresent());
		StyleRange[] wrong = field().getStyleRanges();
		assertEquals(1, wrong.length);
		assertEquals("nobody", field().getText().substring(wrong[0].start, wrong[0].start + wrong[0].length));
		assertTrue(wrong[0].underline);
		live.find(Link.class, link -> link.getText().contains("nobody")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		assertEquals("nobody", field().getSelectionText());
		ask("Russia factor");
		listed("روسيا", "Russia");
		assertEquals(0, field().getStyleRanges().length);
	}

	@Test
	void proposalsAreShownAndTaken() {
		StyledText field = field();
		field.setFocus();
		field.setText("not Rus");
		field.setSelection(7);
		press(field, SWT.ARROW_DOWN);
		Table proposals = live.table("the code is proposed", text -> text.contains("Actors/Russia factor") && text.contains("(code)"));
		proposals.setSelection(0);
		proposals.notifyListeners(SWT.Selection, new Event());
		proposals.notifyListeners(SWT.DefaultSelection, new Event());
		live.until("it is taken", () -> field.getText().equals("not Russia factor"));
		press(field, SWT.CR);
		listed("Russia sold arms.", "France");
	}

	@Test
	void codingsOfTheSelectedPassagesAreRemovedAndComeBack() throws StudyProblem {
		ask("Russia factor");
		Table list = listed("روسيا", "Russia");
		list.selectAll();
		IViewPart view = Objects.requireNonNull(live.page().findView(PartIds.PASSAGES));
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId()).run();
		live.until("two codings are gone", () -> codings().size() == 2);
		live.until("it says so", () -> live.find(Link.class, link -> link.getText().startsWith("2 codings of yours removed")).isPresent());
		live.open().undo();
		listed("روسيا", "Russia");
		assertEquals(4, codings().size());
	}
}
