// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.text.Isolates;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.WordsPainter;

/** A list of passages (quote, document, ¶) with ticks; only the rows in view are filled. */
final class PassageTicks {

	private static final int HEIGHT = 320;
	private static final int QUOTE_WIDTH = 420;
	private static final int DOCUMENT_WIDTH = 140;
	private static final int PARAGRAPH_WIDTH = 48;
	private static final int SHOWN = 160;

	private final List<CodedPassage> passages;
	private final Runnable changed;
	private final BitSet ticked = new BitSet();
	private final Table table;
	private final Label count;

	/**
	 * @param parent  with two columns, of which both are taken
	 * @param on      whether a passage is ticked at first
	 * @param changed told when other passages are ticked
	 */
	PassageTicks(Composite parent, List<CodedPassage> passages, Predicate<CodedPassage> on, Runnable changed) {
		this.passages = passages;
		this.changed = changed;
		for (int row = 0; row < passages.size(); row++) {
			ticked.set(row, on.test(passages.get(row)));
		}
		table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
		AccessibleNames.set(table, () -> table.getShell().getText());
		table.setHeaderVisible(true);
		column(Messages.Split_quote, QUOTE_WIDTH);
		column(Messages.Split_document, DOCUMENT_WIDTH);
		column(Messages.Split_paragraph, PARAGRAPH_WIDTH);
		table.addListener(SWT.SetData, this::fill);
		WordsPainter.paintAligned(table);
		table.setItemCount(passages.size());
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			}
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		button(row, Messages.Split_all, true);
		button(row, Messages.Split_none, false);
		count = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		showCount();
	}

	/** The ticked passages in their order. */
	List<CodedPassage> ticked() {
		return ticked.stream().mapToObj(passages::get).toList();
	}

	private void column(String heading, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(heading);
		column.setWidth(width);
	}

	private void button(Composite row, String text, boolean all) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			ticked.set(0, passages.size(), all);
			table.clearAll();
			ticksChanged();
		});
	}

	private void fill(Event event) {
		CodedPassage passage = passages.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(CellText.row(List.of(Isolates.wrap(shown(passage.quote())), Isolates.wrap(passage.document().name()), String.valueOf(passage.paragraph()))));
		item.setChecked(ticked.get(event.index));
	}

	/** In one line, cut where no one reads on. */
	private static String shown(String quote) {
		String line = quote.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"; //$NON-NLS-1$
	}

	/** A tick on one of several selected rows is for all of them. */
	private void tick(TableItem item) {
		int index = table.indexOf(item);
		boolean on = item.getChecked();
		int[] rows = table.isSelected(index) ? table.getSelectionIndices() : new int[] { index };
		for (int row : rows) {
			ticked.set(row, on);
			table.clear(row);
		}
		ticksChanged();
	}

	private void ticksChanged() {
		showCount();
		changed.run();
	}

	private void showCount() {
		count.setText(Phrases.of(Messages.Split_chosen, ticked.cardinality(), passages.size()));
	}
}
