// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportReport.Line;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.parts.FilterKeys;

import com.ibm.icu.text.MessageFormat;

/** What became, or will become, of each kind of element: a list that can be narrowed by what became of it and by a word, and the examples of the line that is selected. */
@NonNullByDefault({}) // the platform says nothing of null
final class ReportPane {

	private static final int LIST_HEIGHT = 250;
	private static final int EXAMPLE_LINES = 5;
	/** Narrower, what is looked for stands below what is shown, in pixels. */
	private static final int NARROW = 440;
	/** How much of the width or of the height is the list's. */
	private static final int[] BESIDE = { 62, 38 };
	private static final int[] BELOW = { 66, 34 };
	/** So wide, the examples are beside the list however high the pane is; less wide, where it is low. */
	private static final int WIDE = 1000;
	private static final int WIDE_IF_LOW = 600;

	private static final char LEFT_TO_RIGHT_MARK = '\u200E';
	private static final char RIGHT_TO_LEFT_MARK = '\u200F';

	private final Composite pane;
	/** Before each example: a list of names in two scripts would begin now at the one side, now at the other. */
	private final char begin;
	private final ReportWords words = ReportWords.here();
	private final Combo outcomes;
	private final Text word;
	private final Label above;
	private final SashForm parts;
	private final Composite head;
	private final Label inside;
	private final ReportLines list;
	private final Table table;
	private final Text examples;
	/** Whether the examples are beside the list; not known before there is a size. */
	private Boolean beside;
	private boolean divided;
	private final List<Line> shown = new ArrayList<>();
	private ImportReport report;

	/** @param width of the pane, in pixels, at first */
	ReportPane(Composite parent, int width) {
		pane = new Composite(parent, SWT.NONE);
		begin = (pane.getStyle() & SWT.RIGHT_TO_LEFT) == 0 ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK;
		GridLayoutFactory.fillDefaults().spacing(8, 6).applyTo(pane);
		above = sentence(pane);
		parts = new SashForm(pane, SWT.VERTICAL);
		parts.setSashWidth(8);
		Composite lines = part();
		head = new Composite(lines, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		new Label(head, SWT.NONE).setText(Messages.show);
		outcomes = Combos.readOnly(head);
		outcomes.add(Messages.all);
		for (Outcome outcome : Outcome.values()) {
			outcomes.add(words.outcome(outcome));
		}
		outcomes.select(0);
		outcomes.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		new Label(head, SWT.NONE).setText(Messages.containing);
		word = new Text(head, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		word.setMessage(Messages.containingHint);
		AccessibleNames.set(word, plain(Messages.containing));
		AccessibleNames.set(outcomes, plain(Messages.show));
		word.addModifyListener(event -> refresh());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(word);
		list = new ReportLines(lines, words);
		table = list.table();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		FilterKeys.leave(word, table::setFocus);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showExamples()));
		Composite selected = part();
		inside = sentence(selected);
		Label label = new Label(selected, SWT.NONE);
		label.setText(Messages.examples);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		examples = new Text(selected, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(examples, plain(Messages.examples));
		int height = examples.getLineHeight() * EXAMPLE_LINES;
		GridDataFactory.fillDefaults().grab(true, true).hint(1, height).applyTo(examples);
		parts.setWeights(BELOW);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, LIST_HEIGHT + height).applyTo(parts);
		pane.addListener(SWT.Resize, event -> divide());
		List.of(outcomes, table, examples).forEach(each -> each.addListener(SWT.KeyDown, this::key));
	}

	private Composite part() {
		Composite part = new Composite(parts, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 6).applyTo(part);
		return part;
	}

	private static Label sentence(Composite parent) {
		Label sentence = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).exclude(true).applyTo(sentence);
		sentence.setVisible(false);
		return sentence;
	}

	/** Says something of the report: above all else, or above the examples where these are beside the list, so that more of its lines are seen. */
	void say(String words) {
		above.setText(words);
		inside.setText(words);
		showSentence();
		pane.layout(true, true);
	}

	private void showSentence() {
		boolean said = !above.getText().isEmpty();
		boolean isBeside = Boolean.TRUE.equals(beside);
		show(above, said && !isBeside);
		show(inside, said && isBeside);
	}

	private static void show(Label sentence, boolean shown) {
		((GridData) sentence.getLayoutData()).exclude = !shown;
		sentence.setVisible(shown);
	}

	/** Puts the examples beside the list where the pane is wide or low, and below it where it is narrow and high. */
	private void divide() {
		Point size = pane.getSize();
		if (size.x == 0 || size.y == 0) {
			return;
		}
		boolean now = size.x >= WIDE || size.x >= WIDE_IF_LOW && size.x > 2 * size.y;
		if (beside == null || beside != now) {
			beside = now;
			parts.setOrientation(now ? SWT.HORIZONTAL : SWT.VERTICAL);
			if (!divided) { // else as a person has left it
				parts.setWeights(now ? BESIDE : BELOW);
			}
			divided = false;
			showSentence();
		}
		((GridLayout) head.getLayout()).numColumns = size.x < NARROW ? 2 : 4;
		pane.layout(true, true);
	}

	/** Ctrl+F leads to the field in which is looked for a word. */
	private void key(Event event) {
		if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
			event.doit = false;
			word.setFocus();
			word.selectAll();
		}
	}

	/** Makes columns and parts as they were; before there is anything to see. */
	void restore(IMemento state) {
		list.restore(state);
		if (state != null) {
			ColumnMemory.restore(parts, state);
			divided = true;
		}
	}

	/** Writes down how columns and parts are. */
	void save(IMemento state) {
		list.save(state);
		ColumnMemory.save(parts, state);
	}

	/** A label without its key. */
	private static String plain(String label) {
		return label.replace("&", "").replace(":", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
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
				list.add(words.outcome(line.outcome()), line, words.finding(line.finding()), line.examples().isEmpty() ? "" : example(line, line.examples().getFirst())); //$NON-NLS-1$
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
			text.append(words.outcome(line.outcome())).append('\t').append(line.element()).append('\t').append(words.finding(line.finding())).append('\t').append(line.count());
			line.examples().forEach(example -> text.append('\t').append(example(line, example).replaceAll("[\u2066\u2069]", ""))); //$NON-NLS-1$ //$NON-NLS-2$
			text.append(System.lineSeparator());
		}
		return text.toString();
	}
}
