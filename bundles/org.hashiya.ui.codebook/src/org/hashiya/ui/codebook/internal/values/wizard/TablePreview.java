// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values.wizard;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.model.ValueTable;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.WordsPainter;
import org.hashiya.ui.words.Wording;

/** The table as it stands in the file, each cell with what becomes of it. Lines get their text when they are first seen. */
@NonNullByDefault({}) // the platform says nothing of null
final class TablePreview {

	private static final int LINE_WIDTH = 50;
	private static final int NARROWEST = 80;
	private static final int WIDEST = 320;
	/** Beside the text of a cell, in pixels. */
	private static final int AROUND = 16;
	/** So many lines say how wide the columns are to be. */
	private static final int MEASURED = 50;
	/** More columns are not looked at here; they are taken in all the same. */
	private static final int MOST_COLUMNS = 200;
	private static final int MOST_CHARACTERS = 200;

	/** What GTK gives a line of its own, see {@link CellText}. */
	private static final String CLOSED_AT_THE_END = "\u2069$"; //$NON-NLS-1$

	private final Table table;
	private final Font bold;
	private List<Integer> numbers = List.of();
	private @Nullable PlannedTable planned;

	TablePreview(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		bold = new LocalResourceManager(JFaceResources.getResources(), table).create(FontDescriptor.createFrom(table.getFont()).withStyle(SWT.BOLD));
		table.addListener(SWT.SetData, this::fill);
		WordsPainter.paintAligned(table);
	}

	Table control() {
		return table;
	}

	/** Shows what becomes of a table; null for none. */
	void show(@Nullable PlannedTable shown, boolean onlyDifferent) {
		planned = shown;
		numbers = shown == null ? List.of() : shown.numbers(onlyDifferent);
		table.setRedraw(false);
		table.setItemCount(0);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		if (shown != null && !shown.lines().isEmpty()) {
			column(WizardMessages.line, LINE_WIDTH, Numbers.side(table));
			GC gc = new GC(table);
			gc.setFont(bold); // headings are, and what is new
			for (int column = 0; column < Math.min(shown.lines().getFirst().size(), MOST_COLUMNS); column++) {
				column(heading(shown, column), width(gc, shown, column), SWT.LEAD);
			}
			gc.dispose();
		}
		table.setItemCount(numbers.size());
		table.clearAll();
		table.setRedraw(true);
	}

	/** What stands above a column: for a new variable its type too, which the values decide. */
	private String heading(PlannedTable shown, int column) {
		String name = shown.heading(column);
		return shown.newType(column).map(type -> CellText.unclosed(Phrases.of(WizardMessages.newVariable, name, Messages.Variable_types.split(",")[type.ordinal()]))).orElseGet(() -> CellText.in(table, name)); //$NON-NLS-1$
	}

	/** With room for what is changed: both values stand there. */
	private int width(GC gc, PlannedTable shown, int column) {
		int widest = gc.textExtent(heading(shown, column)).x;
		for (int line : numbers.subList(0, Math.min(MEASURED, numbers.size()))) {
			widest = Math.max(widest, gc.textExtent(text(shown, line, column)).x);
		}
		return Math.clamp(widest + AROUND, NARROWEST, WIDEST);
	}

	/** What stands in a cell. */
	private String text(PlannedTable shown, int line, int column) {
		List<String> cells = shown.lines().get(line - 1);
		String text = column < cells.size() ? cut(cells.get(column)) : ""; //$NON-NLS-1$
		if (shown.fault(line, column) != null) {
			return Phrases.of(WizardMessages.wrongCell, text).replaceFirst(CLOSED_AT_THE_END, ""); //$NON-NLS-1$ // the sign stands first in the direction of the table, so what is isolated stays so
		}
		return shown.cell(line, column).filter(cell -> cell.fate() == ValueTable.Fate.CHANGED)
				.map(cell -> CellText.unclosed(Phrases.of(WizardMessages.changed, cut(String.valueOf(cell.before())), cut(cell.after())))).orElseGet(() -> CellText.in(table, text));
	}

	private void column(String heading, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(heading);
		column.setWidth(width);
	}

	private void fill(Event event) {
		PlannedTable shown = planned;
		if (shown == null || !(event.item instanceof TableItem item) || event.index < 0 || event.index >= numbers.size()) { // -1: GTK asks for a line that it is removing
			return;
		}
		int line = numbers.get(event.index);
		item.setText(0, String.valueOf(line));
		item.setForeground(0, dimmed());
		for (int column = 0; column + 1 < table.getColumnCount(); column++) {
			item.setText(column + 1, text(shown, line, column));
			ValueTable.Fault fault = shown.fault(line, column);
			WordsPainter.explain(item, column + 1, fault == null ? null : Wording.problem(fault.problem()));
			if (fault != null) {
				item.setForeground(column + 1, wrong());
			} else if (shown.isNewName(line, column)) {
				item.setFont(column + 1, bold);
			} else {
				ValueTable.Cell cell = shown.cell(line, column).orElse(null);
				if (cell != null) {
					fill(item, column + 1, cell);
				}
			}
		}
	}

	private void fill(TableItem item, int column, ValueTable.Cell cell) {
		switch (cell.fate()) {
		case SAME -> item.setForeground(column, dimmed());
		case NEW, CHANGED -> item.setFont(column, bold);
		}
	}

	private org.eclipse.swt.graphics.Color dimmed() {
		return ColourResources.of(table.getDisplay()).color(ThemeColours.of(table).dimmed());
	}

	/** The platform's red has less than 4.5 : 1 on white. */
	private org.eclipse.swt.graphics.Color wrong() {
		return ColourResources.of(table.getDisplay()).color(ThemeColours.of(table).readable(ThemeColours.colour(JFaceColors.getErrorText(table.getDisplay()).getRGB())));
	}

	private static String cut(String text) {
		String line = text.replace('\n', ' ').replace('\r', ' ');
		return line.length() <= MOST_CHARACTERS ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_CHARACTERS))) + '…';
	}
}
