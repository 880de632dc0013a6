// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Author;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns, filters and sets are as they were when a view comes back: what it keeps when it is closed is what it keeps when the program ends. */
class RememberedLooksTest {

	private final LiveStudy live;

	RememberedLooksTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		Author author = live.open().author();
		live.code("Russia");
		live.code("Process");
		new DocumentImport(live.open(), List.of(Files.writeString(folder.resolve("essay.txt"), "Russia came first.")), "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Russia", "essay", "Russia");
		live.open().perform(MemoActs.write(live.open().study(), null, "a memo", "its text", author));
		live.open().perform(SetActs.create(live.open().study(), "Oil", null, List.of(live.open().study().codebook().resolve("Russia").id()), author));
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.MEMOS);
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private Table shown(String cell) {
		return live.table("this is listed: " + cell, text -> text.replaceAll("[\u2066-\u2069]", "").equals(cell));
	}

	@Test
	void theColumnsOfTheMemosAreAsWideAsTheyWere() throws PartInitException {
		live.show(PartIds.MEMOS);
		Table memos = shown("a memo");
		live.until("it is laid out", () -> memos.getColumn(0).getWidth() > 0 && memos.getClientArea().width > 0);
		int wide = memos.getColumn(1).getWidth() + 60;
		memos.getColumn(1).setWidth(wide);
		live.until("it is wider", () -> memos.getColumn(1).getWidth() == wide);

		live.hide(PartIds.MEMOS);
		live.show(PartIds.MEMOS);
		Table again = shown("a memo");
		live.until(() -> "it is about " + wide + " wide, not " + again.getColumn(1).getWidth(), () -> Math.abs(again.getColumn(1).getWidth() - wide) <= 6);
	}

	@Test
	void theColumnsOfTheFrequenciesAreAsWideAsTheyWere() throws PartInitException {
		live.show(PartIds.FREQUENCIES);
		Table numbers = ((TableViewer) Objects.requireNonNull(live.page().findView(PartIds.FREQUENCIES)).getSite().getSelectionProvider()).getTable();
		live.until("the codes are counted", () -> numbers.getItemCount() > 0 && numbers.getColumnCount() > 1 && numbers.getColumn(0).getWidth() > 0);
		int before = numbers.getColumn(0).getWidth();
		numbers.getColumn(0).setWidth(before + 44);

		live.hide(PartIds.FREQUENCIES);
		live.show(PartIds.FREQUENCIES);
		Table again = ((TableViewer) Objects.requireNonNull(live.page().findView(PartIds.FREQUENCIES)).getSite().getSelectionProvider()).getTable();
		live.until("the names are as wide", () -> again.getColumnCount() > 1 && again.getColumn(0).getWidth() == before + 44);
		again.getColumn(0).setWidth(before);
	}

	@Test
	void theChosenSetOfCodesIsChosenAgain() throws PartInitException {
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("Russia 1", "Process 0");
		Table sets = shown("Oil");
		sets.setSelection(1);
		Event event = new Event();
		event.item = sets.getItem(1);
		sets.notifyListeners(SWT.Selection, event);
		codes.untilRows("Russia 1");

		live.hide(PartIds.CODEBOOK);
		LiveTree again = new LiveTree(live, PartIds.CODEBOOK);
		again.untilRows("Russia 1");
		Table chosen = shown("Oil");
		live.until("it is marked", () -> chosen.getSelectionIndex() == 1);
	}
}
