// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.merge.CarryOver.Carried;
import org.hashiya.model.Coding;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.text.Placement;
import org.hashiya.text.Placement.Kind;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.WordsPainter;

/** What becomes of each passage, with its words before and after. Lines get their text when they are first seen. */
final class ReportTable {

	/** More of a long passage is not read here. */
	private static final int MOST_CHARACTERS = 300;
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private final Table table;
	private List<Carried> lines = List.of();
	private @Nullable CarryReport report;

	ReportTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.windowTitle);
		column(Messages.columnBecomes, 90);
		column(Messages.columnBefore, 240);
		column(Messages.columnAfter, 240);
		column(Messages.columnCodes, 150);
		table.addListener(SWT.SetData, this::fill);
		WordsPainter.paint(table);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	Table control() {
		return table;
	}

	/**
	 * Shows them.
	 *
	 * @param only those that become this; null for all
	 */
	void show(CarryReport shown, @Nullable Kind only) {
		report = shown;
		lines = shown.passages().stream().filter(carried -> only == null || carried.placement().kind() == only).toList();
		table.setItemCount(lines.size());
		table.clearAll();
		table.setTopIndex(0);
	}

	void clear() {
		lines = List.of();
		table.setItemCount(0);
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void fill(Event event) {
		CarryReport shown = report;
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < lines.size() && shown != null) { // -1: GTK asks for a line that it is removing
			Carried line = lines.get(event.index);
			Placement placement = line.placement();
			item.setText(CellText.row(List.of(word(placement.kind()), oneLine(placement.anchor().quote()),
					placement.candidates().isEmpty() ? Messages.nothing : oneLine(placement.candidates().getFirst().range().in(shown.carryOver().change().after())),
					codes(shown.seen(), line))));
		}
	}

	private static String codes(Study of, Carried line) {
		return line.passage().codings().stream().map(Coding::code).distinct().map(of.codebook()::path).map(Isolates::wrap).collect(Collectors.joining(Messages.separator));
	}

	static String word(Kind kind) {
		return switch (kind) {
		case EXACT -> Messages.exact;
		case MOVED -> Messages.moved;
		case DOUBTFUL -> Messages.doubtful;
		case LOST -> Messages.lost;
		};
	}

	private static String oneLine(String words) {
		String shown = words.length() <= MOST_CHARACTERS ? words
				: words.substring(0, Character.isHighSurrogate(words.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS) + ELLIPSIS;
		return shown.replace('\n', ' ').replace('\t', ' ');
	}
}
