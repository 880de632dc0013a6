// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;

/** The view of passages with its query field, on a study of one document. */
final class QueryStage implements AutoCloseable {

	final LiveStudy live;

	/** @param text of the document "essay" */
	QueryStage(Path folder, String text) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", text);
	}

	@Override
	public void close() throws PartInitException {
		ask(""); // the view remembers it
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	StyledText field() {
		live.until("the query field is shown", () -> live.find(StyledText.class, QueryStage::isField).isPresent());
		return live.find(StyledText.class, QueryStage::isField).orElseThrow();
	}

	private static boolean isField(StyledText text) {
		return (text.getStyle() & SWT.SINGLE) != 0;
	}

	void ask(String query) {
		field().setText(query);
		press(SWT.CR);
	}

	/** Presses a key in the field. */
	void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key == SWT.ARROW_DOWN ? 0 : (char) key;
		field().notifyListeners(SWT.KeyDown, event);
	}

	/** Waits until passages of these words are listed and no others. */
	Table listed(String... quotes) {
		live.until(() -> "these are listed: " + Arrays.toString(quotes), () -> live.find(Table.class, table -> isListOf(table, quotes)).isPresent());
		return live.find(Table.class, table -> isListOf(table, quotes)).orElseThrow();
	}

	private static boolean isListOf(Table table, String... quotes) {
		List<String> lines = LiveStudy.lines(table).stream().map(line -> line.getFirst().split(" — ")[0].replaceAll("[\\u2066-\\u2069]", "")).toList();
		return table.getColumnCount() == 1 && lines.equals(List.of(quotes));
	}
}
