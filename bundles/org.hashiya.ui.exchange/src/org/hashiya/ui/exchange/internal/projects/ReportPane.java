// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportReport.Line;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.parts.FilterKeys;
import org.hashiya.ui.parts.WordsPainter;

import com.ibm.icu.text.MessageFormat;

/** What became, or will become, of each kind of element: a list that can be narrowed by what became of it and by a word, and the examples of the line that is selected. */
@NonNullByDefault({}) // the platform says nothing of null
final class ReportPane {

	private static final int LIST_HEIGHT = 200;
	private static final int EXAMPLE_LINES = 5;

	private static final char LEFT_TO_RIGHT_MARK = '\u200E';
	private static final char RIGHT_TO_LEFT_MARK = '\u200F';

	private final Composite pane;
	/** Before each example: a list of names in two scripts would begin now at the one side, now at the other. */
	private final char begin;
	private final ReportWords words = ReportWords.here();
	private final Combo outcomes;
	private final Text word;
	private final Table table;
	private final Text examples;
	private final List<Line> shown = new ArrayList<>();
	private ImportReport report;

	/** @param width of the list, in pixels, at first */
	ReportPane(Composite parent, int width) {
		pane = new Composite(parent, SWT.NONE);
		begin = (pane.getStyle() & SWT.RIGHT_TO_LEFT) == 0 ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK;
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(pane);
		new Label(pane, SWT.NONE).setText(Messages.show);
		outcomes = Combos.readOnly(pane);
		outcomes.add(Messages.all);
		for (Outcome outcome : Outcome.values()) {
			outcomes.add(words.outcome(outcome));
		}
		outcomes.select(0);
		outcomes.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		new Label(pane, SWT.NONE).setText(Messages.containing);
		word = new Text(pane, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		word.setMessage(Messages.containingHint);
		AccessibleNames.set(word, plain(Messages.containing));
		AccessibleNames.set(outcomes, plain(Messages.show));
		word.addModifyListener(event -> refresh());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(word);
		table = new Table(pane, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		FilterKeys.leave(word, table::setFocus);
		AccessibleNames.set(table, Messages.reportTitle);
		column(Messages.columnBecame, 135);
		column(words.heading("element"), 130); //$NON-NLS-1$
		column(words.heading("finding"), 265); //$NON-NLS-1$
		column(words.heading("count"), 70); //$NON-NLS-1$
		column(Messages.columnExample, 150);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showExamples()));
		WordsPainter.paintAligned(table);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(width, LIST_HEIGHT).applyTo(table);
		Label label = new Label(pane, SWT.NONE);
		label.setText(Messages.examples);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
		examples = new Text(pane, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(examples, plain(Messages.examples));
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(width, examples.getLineHeight() * EXAMPLE_LINES).applyTo(examples);
	}

	/** A label without its key. */
	private static String plain(String label) {
		return label.replace("&", "").replace(":", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	Table table() {
		return table;
	}

	Composite control() {
		return pane;
	}

	void setFocus() {
		table.setFocus();
	}

	/** Shows a report, as far as it fits what the person wants to see. */
	void show(ImportReport now) {
		report = now;
		refresh();
	}

	private void refresh() {
		shown.clear();
		table.setRedraw(false);
		table.removeAll();
		if (report != null) {
			report.lines().stream().filter(this::fits).forEach(line -> {
				shown.add(line);
				new TableItem(table, SWT.NONE).setText(cells(line));
			});
		}
		table.setRedraw(true);
		if (!shown.isEmpty()) {
			table.select(0);
		}
		showExamples();
	}

	private boolean fits(Line line) {
		int chosen = outcomes.getSelectionIndex();
		if (chosen > 0 && line.outcome() != Outcome.values()[chosen - 1]) {
			return false;
		}
		String wanted = folded(word.getText().strip());
		return wanted.isEmpty() || folded(line.element()).contains(wanted) || folded(words.finding(line.finding())).contains(wanted)
				|| line.examples().stream().anyMatch(example -> folded(example(line, example)).contains(wanted));
	}

	private static String folded(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	private String[] cells(Line line) {
		return new String[] { words.outcome(line.outcome()), line.element(), words.finding(line.finding()), NumberFormat.getIntegerInstance().format(line.count()),
				line.examples().isEmpty() ? "" : example(line, line.examples().getFirst()) }; //$NON-NLS-1$
	}

	private String example(Line line, String example) {
		return words.example(line.finding(), example).replace('\n', ' ').replace('\t', ' ');
	}

	private void showExamples() {
		int index = table.getSelectionIndex();
		if (index < 0 || index >= shown.size()) {
			examples.setText(""); //$NON-NLS-1$
			return;
		}
		Line line = shown.get(index);
		StringBuilder text = new StringBuilder(words.finding(line.finding())).append('\n'); // which the column may cut
		line.examples().forEach(example -> text.append(begin).append(Isolates.wrap(example(line, example))).append('\n'));
		if (!line.examples().isEmpty() && line.count() > line.examples().size()) {
			text.append(MessageFormat.format(Messages.furtherExamples, line.count() - line.examples().size()));
		}
		examples.setText(text.toString().stripTrailing());
	}

	/** The lines that are shown, with tabs between the cells and all examples, to be pasted elsewhere. */
	String copied() {
		StringBuilder text = new StringBuilder();
		for (Line line : shown) {
			String[] cells = cells(line);
			text.append(cells[0]).append('\t').append(cells[1]).append('\t').append(cells[2]).append('\t').append(line.count());
			line.examples().forEach(example -> text.append('\t').append(example(line, example).replaceAll("[\u2066\u2069]", ""))); //$NON-NLS-1$ //$NON-NLS-2$
			text.append(System.lineSeparator());
		}
		return text.toString();
	}
}
