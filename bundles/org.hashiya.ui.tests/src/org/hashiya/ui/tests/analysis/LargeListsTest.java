// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Act;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of five thousand: only the rows that are seen are asked for, at first and after a change. */
class LargeListsTest {

	private static final int MANY = 5_000;
	/** More than a screen has room for, asked for some times. */
	private static final int SEEN = 300;
	private static final String LINE = "a line\n";

	private final AtomicInteger asked = new AtomicInteger();

	/** Asserts that few rows were asked for, and begins to count anew. */
	private void assertFew(String what) {
		assertTrue(asked.get() < SEEN, what + ": " + asked + " rows were asked for");
		asked.set(0);
	}

	private void count(Table table) {
		table.addListener(SWT.SetData, event -> asked.incrementAndGet());
	}

	@Test
	void ofMemos(@TempDir Path folder) throws StudyProblem, PartInitException {
		try (MemosStage stage = new MemosStage(folder)) {
			LiveStudy live = stage.live;
			stage.write(null, "the first", "its text");
			live.show(PartIds.MEMOS);
			Table table = stage.listed("the first");
			count(table);
			writeMany(live);
			live.until("all are listed", () -> table.getItemCount() == MANY + 1);
			live.until("they are painted", () -> asked.get() > 0);
			assertFew("five thousand memos");

			stage.write(null, "one more", "its text");
			live.until("it is listed", () -> table.getItemCount() == MANY + 2);
			assertFew("one more memo");

			live.open().undo();
			live.open().undo();
			live.until("the first is left", () -> table.getItemCount() == 1);
		}
	}

	private static void writeMany(LiveStudy live) throws StudyProblem {
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			changes.add(Put.add(new Memo(live.open().author().newId(), null, "", "memo " + i, "words", live.open().author().stamp(), live.open().author().stamp()), -1));
		}
		live.open().perform(Act.of(Act.Kind.IMPORT_STUDY, changes, "many"));
	}

	@Test
	void ofTheJournal(@TempDir Path folder) throws StudyProblem, PartInitException {
		try (MemosStage stage = new MemosStage(folder)) {
			LiveStudy live = stage.live;
			stage.write(null, "the first", "its text");
			live.show(PartIds.MEMOS);
			Table table = stage.listed("the first");
			stage.choose("Journal");
			live.until("it stands under its day", () -> table.getItemCount() == 2);
			count(table);
			writeMany(live);
			live.until("all stand under days", () -> table.getItemCount() > MANY + 1);
			live.until("they are painted", () -> asked.get() > 0);
			assertFew("five thousand memos under their days");

			int many = table.getItemCount();
			stage.write(null, "one more", "its text");
			live.until("it is listed", () -> table.getItemCount() > many);
			assertFew("one more memo under its day");

			live.open().undo();
			live.open().undo();
			live.until("the first is left", () -> table.getItemCount() == 2);
			stage.choose("Journal");
			stage.listed("the first");
		}
	}

	@Test
	void ofCases(@TempDir Path folder) throws StudyProblem, PartInitException {
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
			live.open().perform(CaseActs.create(live.open().study(), "سالم", live.open().author()));
			Table table = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
			live.until("the first is there", () -> table.getItemCount() == 1);
			count(table);
			List<Change> changes = new ArrayList<>();
			for (int i = 0; i < MANY; i++) {
				changes.add(Put.add(new Case(live.open().author().newId(), "case " + i, "", List.of(), List.of(), List.of(), List.of()), -1));
			}
			live.open().perform(Act.of(Act.Kind.IMPORT_STUDY, changes, "many"));
			live.until("all are there", () -> table.getItemCount() == MANY + 1);
			live.until("they are painted", () -> asked.get() > 0);
			assertFew("five thousand cases");

			live.open().perform(VariableActs.set(live.open().study().cases().at(0), live.open().study().variables().at(0), "40", live.open().author()).orElseThrow());
			live.until("the value is seen", () -> table.getItem(0).getText(1).equals("40"));
			assertFew("one value");

			live.open().undo();
			live.open().undo();
			live.until("the first is left without its value", () -> table.getItemCount() == 1 && table.getItem(0).getText(1).isEmpty());
			live.hide(CasesView.ID);
		}
	}

	@Test
	void ofPassages(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		try (QueryStage stage = new QueryStage(folder, LINE.repeat(MANY + 2))) {
			LiveStudy live = stage.live;
			live.code("line");
			live.show(PartIds.PASSAGES);
			code(live, MANY, MANY + 1);
			Table table = stage.listed("line");
			count(table);
			code(live, 0, MANY);
			live.until("all are listed", () -> table.getItemCount() == MANY + 1);
			live.until("they are painted", () -> asked.get() > 0);
			assertFew("five thousand passages");

			code(live, MANY + 1, MANY + 2);
			live.until("it is listed", () -> table.getItemCount() == MANY + 2);
			assertFew("one more passage");

			live.open().undo();
			live.open().undo();
			live.until("the first is left", () -> table.getItemCount() == 1);
		}
	}

	/** Codes the word “line” in some of the lines, in one step. */
	private static void code(LiveStudy live, int from, int to) throws StudyProblem {
		Document essay = live.open().study().resolveDocument("essay");
		Code code = live.open().study().codebook().resolve("line");
		List<Extent> words = new ArrayList<>();
		for (int line = from; line < to; line++) {
			words.add(new Extent(line * LINE.length() + 2, line * LINE.length() + 6));
		}
		live.open().perform(CodingActs.apply(live.open().study(), essay, words, code, null, live.open().author()).orElseThrow());
	}
}
