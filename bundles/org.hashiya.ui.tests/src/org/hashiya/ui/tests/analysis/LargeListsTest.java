// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
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
			List<Change> changes = new ArrayList<>();
			for (int i = 0; i < MANY; i++) {
				changes.add(Put.add(new Memo(live.open().author().newId(), null, "", "memo " + i, "words", live.open().author().stamp(), live.open().author().stamp()), -1));
			}
			live.open().perform(Act.of(Act.Kind.IMPORT_STUDY, changes, "many"));
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
