// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ValuesTable;
import org.hashiya.exchange.XlsxTable;
import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.DocumentValuesView;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and the values of their variables, as in a spreadsheet. */
class DocumentValuesViewTest {

	private static final int MANY = 5_000;

	private final Path folder;
	private final LiveStudy live;
	private final DocumentValuesView view;
	private final TableViewer viewer;
	private final Table table;

	DocumentValuesViewTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		add("", "report", "مقالة");
		live.open().perform(VariableActs.create(live.open().study(), "year", Variable.Type.INTEGER, "", live.open().author()));
		view = (DocumentValuesView) live.show(DocumentValuesView.ID);
		viewer = Objects.requireNonNull(view.getAdapter(TableViewer.class));
		table = viewer.getTable();
		untilLines(List.of("report", ""), List.of("مقالة", ""));
	}

	@AfterEach
	void close() {
		live.close();
		live.hide(DocumentValuesView.ID);
	}

	/** Adds documents of a few words to a group. */
	private void add(String group, String... names) throws StudyProblem {
		DocumentText text = live.open().addText("Some words.");
		List<Document> documents = new ArrayList<>();
		for (String name : names) {
			documents.add(new Document(live.open().author().newId(), name, "stem-" + live.open().study().documents().size() + "-" + documents.size(), group, text.hash(), 11, 11, 2, 1, "en", null, new java.util.TreeMap<>(),
					Document.State.UNCODED, List.of(), live.open().author().stamp(), live.open().author().stamp(), null));
		}
		live.open().perform(StudyActs.addDocuments(live.open().study(), documents));
	}

	@SafeVarargs
	private void untilLines(List<String>... lines) {
		live.until(() -> "the documents are " + List.of(lines) + ", not " + LiveStudy.lines(table), () -> LiveStudy.lines(table).equals(List.of(lines)));
	}

	/** Types into a cell and presses Enter. */
	private void type(int row, int column, String typed) {
		viewer.editElement(live.open().study().documents().at(row).id(), column);
		Text field = live.find(Text.class, text -> text.getParent() == table).orElseThrow();
		field.setText(typed);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	@Test
	void valuesAndNamesAreTypedAndUndone() throws StudyProblem {
		type(1, 1, "٢٠٢٥");
		untilLines(List.of("report", ""), List.of("مقالة", "2025"));
		type(0, 0, "Report of May");
		untilLines(List.of("Report of May", ""), List.of("مقالة", "2025"));

		live.open().undo();
		live.open().undo();
		untilLines(List.of("report", ""), List.of("مقالة", ""));
	}

	@Test
	void aWorkbookIsTakenInAfterAPreview() throws StudyProblem {
		type(0, 1, "2024");
		untilLines(List.of("report", "2024"), List.of("مقالة", ""));
		Path file = folder.resolve("values.xlsx");
		ExportFile.write(file, new XlsxTable(new ValuesTable(true)), live.open().study(), Progress.NONE);
		live.open().undo();
		untilLines(List.of("report", ""), List.of("مقالة", ""));

		view.importFrom(file);
		live.press("Take in");

		untilLines(List.of("report", "2024"), List.of("مقالة", ""));
		live.open().undo();
		untilLines(List.of("report", ""), List.of("مقالة", ""));
	}

	@Test
	void ofManyDocumentsOnlyThoseThatAreSeenAreAskedFor() throws StudyProblem {
		AtomicInteger asked = new AtomicInteger();
		table.addListener(SWT.SetData, event -> asked.incrementAndGet());
		String[] names = new String[MANY];
		for (int i = 0; i < MANY; i++) {
			names[i] = "document " + i;
		}

		add("", names);
		live.until("all are there", () -> table.getItemCount() == MANY + 2);
		live.until("they are painted", () -> asked.get() > 0);
		assertTrue(asked.get() < 200, "rows asked for at first: " + asked);

		asked.set(0);
		Act act = VariableActs.set(live.open().study().documents().at(0), live.open().study().variables().at(0), "2020", live.open().author()).orElseThrow();
		live.open().perform(act);
		live.until("the value is seen", () -> table.getItem(0).getText(1).equals("2020"));
		assertTrue(asked.get() < 200, "rows asked for after a change: " + asked);
	}
}
