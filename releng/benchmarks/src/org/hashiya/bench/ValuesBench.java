// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.model.VariableValue;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.hashiya.ui.codebook.internal.values.ValueGrid;

/** The tables of the values of 5,000 cases and of 5,000 documents, ten variables each, beside a plain tree of the platform with the rows that are in view. */
final class ValuesBench {

	private static final int ROWS = 5_000;
	private static final int VARIABLES = 10;
	private static final int IN_VIEW = 40;

	private final Predicate<String> wants;
	private final Consumer<String> print;
	private final Author author = new Author(UUID.randomUUID(), Instant.now(), UUID::randomUUID);
	private final Study filled;
	private int acts;

	ValuesBench(Predicate<String> wants, Consumer<String> print) throws Exception {
		this.wants = wants;
		this.print = print;
		DocumentText text = new DocumentText("a word");
		List<Change> changes = new ArrayList<>();
		List<Variable> variables = new ArrayList<>();
		for (int variable = 0; variable < VARIABLES; variable++) {
			variables.add(new Variable(UUID.randomUUID(), "variable " + variable, variable == 0 ? Variable.Type.INTEGER : Variable.Type.TEXT, ""));
			changes.add(Put.add(variables.getLast(), -1));
		}
		for (int row = 0; row < ROWS; row++) {
			int number = row;
			List<VariableValue> values = variables.stream().map(variable -> new VariableValue(variable.id(), variable.type() == Variable.Type.INTEGER ? String.valueOf(number * 7919 % ROWS) : "value " + number + " قيمة")).toList();
			changes.add(Put.add(new Case(UUID.randomUUID(), "case " + row + " حالة", "", values, List.of(), List.of(), List.of()), -1));
			changes.add(Put.add(new Document(UUID.randomUUID(), "document " + row + " وثيقة", "stem-" + row, "", text.hash(), 6, 6, 2, 1, "en", null, new TreeMap<>(), Document.State.UNCODED, values, Stamp.UNKNOWN, Stamp.UNKNOWN, null), -1));
		}
		filled = Study.empty(new StudyInfo(UUID.randomUUID(), "bench", Stamp.UNKNOWN), (hash, progress) -> text).apply(new Several(changes)).study();
	}

	void run() throws Exception {
		measure("views.cases.", Owners.CASES);
		measure("views.values.", Owners.DOCUMENTS);
	}

	private void measure(String figure, Owners owners) throws Exception {
		Display display = Display.getDefault();
		Shell shell = new Shell(display);
		shell.setLayout(new GridLayout(2, true));
		ValueGrid grid = new ValueGrid(shell, owners, "Name", (owner, variable, typed) -> true); // nobody types here
		PlainTree plain = new PlainTree(shell, "case %d حالة");
		shell.setSize(1200, 700);
		shell.open();
		plain.fill(IN_VIEW);
		Study[] now = { filled };
		if (wants.test(figure + "open")) {
			print.accept(Figure.measure(figure + "open", () -> open(display, grid), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		open(display, grid);
		if (wants.test(figure + "type")) {
			print.accept(Figure.measure(figure + "type", () -> type(display, grid, owners, now), () -> plain.relabel(), Figure.Limit.seconds(0.033)));
		}
		if (wants.test(figure + "sort")) {
			print.accept(Figure.measure(figure + "sort", () -> sort(display, grid), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		if (wants.test(figure + "filter")) {
			print.accept(Figure.measure(figure + "filter", () -> filter(display, grid), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		shell.dispose();
	}

	private long open(Display display, ValueGrid grid) {
		grid.show(null);
		grid.show(filled);
		return PlainTree.painted(display);
	}

	/** A value of a row in view. */
	private long type(Display display, ValueGrid grid, Owners owners, Study[] now) throws Exception {
		Element row = owners == Owners.CASES ? now[0].cases().at(3) : now[0].documents().at(3);
		now[0] = now[0].apply(VariableActs.set(row, now[0].variables().at(1), "typed " + acts++, author).orElseThrow().change()).study();
		grid.update(now[0], Set.of(row.id()));
		return PlainTree.painted(display);
	}

	private static long sort(Display display, ValueGrid grid) {
		grid.viewer().getTable().getColumn(1).notifyListeners(SWT.Selection, new Event());
		return PlainTree.painted(display);
	}

	private static long filter(Display display, ValueGrid grid) {
		grid.rows().filter(FilterWords.of("4321"));
		grid.filtered();
		PlainTree.painted(display);
		grid.rows().filter(FilterWords.NONE);
		grid.filtered();
		return PlainTree.painted(display);
	}
}
