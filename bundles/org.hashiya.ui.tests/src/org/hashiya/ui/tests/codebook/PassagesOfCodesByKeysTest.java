// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages of the code that the arrow keys come to, pinned and let go, with those of its sub-codes; and from one to its text. */
class PassagesOfCodesByKeysTest {

	private static final List<String> CODES = List.of("روسيا", "موسكو", "فرنسا");

	private final LiveStudy live;
	private final LiveTree codes;
	private final Keys inCodes;
	private final Table passages;
	private final Keys keys;

	PassagesOfCodesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("مقالة", "", "تحدّثت موسكو مع الجزائر، وتحدّثت باريس.");
		live.code("روسيا");
		live.code("روسيا/موسكو");
		live.code("فرنسا");
		live.code("روسيا", "مقالة", "تحدّثت موسكو");
		live.code("موسكو", "مقالة", "موسكو");
		live.code("فرنسا", "مقالة", "باريس");
		live.show(PartIds.PASSAGES);
		passages = listed("تحدّثت موسكو", "موسكو", "باريس");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen("روسيا 2", "  موسكو 1", "فرنسا 1");
		inCodes = new Keys(live, PartIds.CODEBOOK, codes.tree());
		keys = new Keys(live, PartIds.PASSAGES, passages);
	}

	@AfterEach
	void close() throws PartInitException {
		inCodes.close();
		keys.close();
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private Table listed(String... quotes) {
		live.until(() -> "these are listed: " + Arrays.toString(quotes), () -> live.find(Table.class, table -> isListOf(table, quotes)).isPresent());
		return live.find(Table.class, table -> isListOf(table, quotes)).orElseThrow();
	}

	private static boolean isListOf(Table table, String... quotes) {
		return table.getColumnCount() == 1 && LiveStudy.lines(table).stream().map(line -> line.getFirst().split(" — ")[0]).toList().equals(List.of(quotes));
	}

	private void select(String code) {
		inCodes.focus();
		while (!codes.selected().equals(code)) {
			String before = codes.selected();
			Keys.post(codes.tree().getDisplay(), CODES.indexOf(before) < CODES.indexOf(code) ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			live.until("another is selected", () -> !codes.selected().equals(before));
		}
	}

	@Test
	void theyFollowTheSelectedCodeUntilTheyArePinned() {
		select("روسيا");
		listed("تحدّثت موسكو");
		keys.chooseInView("Pin");
		select("فرنسا");
		live.until("it is selected", () -> codes.selected().equals("فرنسا"));
		listed("تحدّثت موسكو");
		keys.chooseInView("Pin");
		select("موسكو");
		listed("موسكو");
		select("روسيا");
		listed("تحدّثت موسكو");
		keys.chooseInView("With sub-codes");
		listed("تحدّثت موسكو", "موسكو");
		keys.chooseInView("With sub-codes");
		listed("تحدّثت موسكو");
		keys.chooseInView("All passages");
		listed("تحدّثت موسكو", "موسكو", "باريس");
	}

	@Test
	void oneComesFromAPassageToItsText() {
		keys.focus();
		for (int row = passages.getSelectionIndex(); row < 2; row = passages.getSelectionIndex()) {
			int before = row;
			Keys.post(passages.getDisplay(), SWT.ARROW_DOWN);
			live.until("the next is selected", () -> passages.getSelectionIndex() > before);
		}
		Keys.post(passages.getDisplay(), SWT.CR);
		live.until("its words are selected in the text", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getAdapter(StyledText.class).getSelectionText().equals("باريس"));
	}
}
