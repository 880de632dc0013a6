// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrequenciesViewTest {

	private static final String ARABIC = "مقدّمة قصيرة.\nشهدت العلاقات مع روسيا خطوات متسارعة، والتطبيع غيّر كلّ شيء.";
	private static final String ENGLISH = "Russia came first.\nThen came the United States.";

	private final Path folder;
	private final LiveStudy live;

	FrequenciesViewTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.close();
	}

	private void addTexts() throws IOException, StudyProblem {
		List<Path> files = List.of(Files.writeString(folder.resolve("essay-ar.txt"), ARABIC), Files.writeString(folder.resolve("report-en.txt"), ENGLISH));
		new DocumentImport(live.open(), files, "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Actors/Russia");
		live.code("Actors/United States");
		live.code("Actors/Russia", "essay-ar", "روسيا");
		live.code("Actors/Russia", "report-en", "Russia");
	}

	private Table numbers() {
		return live.table("the numbers are shown", "Russia"::equals);
	}

	private void pressEnter(Table table, int line) {
		table.setSelection(line);
		table.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	@Test
	void aStudyWithoutCodesShowsOneSentenceWithALink() throws PartInitException {
		live.show(PartIds.FREQUENCIES);

		live.until("a sentence with a link is shown", () -> live.find(Link.class, link -> link.getText().contains("<a>") && link.getText().contains("first code")).isPresent());
	}

	@Test
	void theMostUsedCodeIsFirstAndACodingCountsAtOnce() throws PartInitException, IOException, StudyProblem {
		addTexts();
		live.show(PartIds.FREQUENCIES);
		Table table = numbers();
		assertEquals(List.of("Russia", "2", ""), LiveStudy.lines(table).getFirst());

		for (String quote : List.of("United", "States", "came")) {
			live.code("Actors/United States", "report-en", quote);
		}

		live.until("the codings are counted", () -> LiveStudy.lines(table).getFirst().equals(List.of("United States", "3", "")));
		live.open().undo();
		live.until("the undo is counted", () -> LiveStudy.lines(table).stream().anyMatch(line -> line.getFirst().equals("United States") && line.get(1).equals("2")));
	}

	@Test
	void aClickOnAHeaderSortsAndTheThirdGoesBackToTheCodebook() throws PartInitException, IOException, StudyProblem {
		addTexts();
		live.show(PartIds.FREQUENCIES);
		Table table = numbers();

		click(table, 0);
		live.until("names rise", () -> names(table).equals(List.of("Actors", "Russia", "United States", "All codes")));
		click(table, 0);
		live.until("names fall", () -> names(table).equals(List.of("United States", "Russia", "Actors", "All codes")));
		click(table, 0);
		live.until("the order is the codebook's", () -> names(table).equals(List.of("Actors", "\u2003Russia", "\u2003United States", "All codes")));
		click(table, 1);
		live.until("the most used code is first", () -> names(table).equals(List.of("Russia", "Actors", "United States", "All codes")));
	}

	private static void click(Table table, int column) {
		table.getColumn(column).notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> names(Table table) {
		return LiveStudy.lines(table).stream().map(List::getFirst).toList();
	}

	@Test
	void enterShowsThePassagesAndCopyGivesATable() throws PartInitException, IOException, StudyProblem {
		addTexts();
		IViewPart view = live.show(PartIds.FREQUENCIES);
		Table table = numbers();

		IAction copy = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId());
		copy.run();
		Clipboard clipboard = new Clipboard(table.getDisplay());
		String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		assertTrue(copied.lines().toList().contains("Actors/Russia\t2"), copied);

		pressEnter(table, 0);
		Table passages = live.table("the passages are shown", text -> text.startsWith("روسيا"));
		assertEquals(2, passages.getItemCount());
		assertTrue(LiveStudy.lines(passages).getFirst().getFirst().contains("essay-ar"));
	}

	@Test
	void aClickOnAPassageGoesToTheText() throws PartInitException, IOException, StudyProblem {
		addTexts();
		live.show(PartIds.FREQUENCIES);
		pressEnter(numbers(), 0);
		Table passages = live.table("the passages are shown", text -> text.startsWith("روسيا"));
		live.until("only those of Russia are shown", () -> passages.getItemCount() == 2);

		passages.setSelection(1);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		passages.notifyListeners(SWT.KeyDown, enter);

		live.until("the document is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getEditorInput().getName().equals("report-en"));
	}
}
