// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.ui.parts.AccessibleNames;

/**
 * The list of passages: a table of one column that paints its rows itself. Items get their text when they are first seen. Where passages are in groups each has a heading, which a click, Enter or
 * the arrows close and open; a selected heading stands for all of its passages.
 */
final class PassageListControl {

	private static final int LEFT_BUTTON = 1;

	private final Table table;
	private final TableColumn column;
	private final PassagePainter painter;
	private final HeadingPainter headings;
	private final PassageLines lines = new PassageLines();
	private final Consumer<PassageRow> open;
	/** For which the colours were chosen. */
	private @Nullable Color background;

	/** @param open is told which passage the person wants to see in its text: by a click, or by Enter */
	PassageListControl(Composite parent, Consumer<PassageRow> open) {
		this(parent, SWT.MULTI, open);
	}

	/** @param selection SWT.SINGLE or SWT.MULTI */
	PassageListControl(Composite parent, int selection, Consumer<PassageRow> open) {
		table = new Table(parent, SWT.VIRTUAL | selection | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setData("org.eclipse.e4.ui.css.CssClassName", "HashiyaReading"); //$NON-NLS-1$ //$NON-NLS-2$ // on the page that tints are meant for, as the text itself
		column = new TableColumn(table, SWT.LEAD);
		AccessibleNames.set(table, Messages.list);
		painter = new PassagePainter(table);
		headings = new HeadingPainter(table);
		this.open = open;
		table.addListener(SWT.SetData, this::name);
		table.addListener(SWT.MeasureItem, event -> event.height = painter.rowHeight());
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.MouseUp, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (event.button == LEFT_BUTTON && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0 && item != null) {
				enter(table.indexOf(item));
			}
		});
		table.addListener(SWT.KeyDown, this::press);
	}

	private void press(Event event) {
		int index = table.getSelectionIndex();
		boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		if (index < 0) {
			return;
		}
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			enter(index);
		} else if (lines.isGrouped() && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			boolean inwards = event.keyCode == (mirrored ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);
			int heading = lines.headingOf(index);
			if (heading != index && !inwards) {
				select(heading);
			} else if (heading == index) {
				setOpen(index, inwards);
			}
		}
	}

	/** Goes to the passage of a line, or opens or closes its heading. */
	private void enter(int index) {
		switch (lines.at(index)) {
		case PassageLines.Entry entry -> open.accept(entry.row());
		case PassageLines.Heading heading -> setOpen(index, !heading.open());
		case null -> {
			// a moment behind
		}
		}
	}

	private void setOpen(int index, boolean wanted) {
		if (lines.at(index) instanceof PassageLines.Heading heading && heading.open() != wanted) {
			int top = table.getTopIndex();
			lines.setOpen(heading.section(), wanted);
			refresh();
			table.setTopIndex(top);
			select(index);
		}
	}

	/** Opens or closes all groups. */
	void setAllOpen(boolean wanted) {
		lines.setAllOpen(wanted);
		table.deselectAll();
		refresh();
		table.setTopIndex(0);
	}

	private void refresh() {
		table.setItemCount(lines.count());
		table.clearAll();
		fit();
	}

	Table table() {
		return table;
	}

	/** Shows passages that are in no groups, see {@link #showSections}. */
	void show(List<PassageRow> shown) {
		showSections(List.of(PassageSection.without(shown)));
	}

	/** Shows other passages. Where the same ones are there still, selection and scroll position stay. */
	void showSections(List<PassageSection> shown) {
		Set<Place> selected = new HashSet<>();
		for (int index : table.getSelectionIndices()) {
			selected.add(Place.of(lines.at(index)));
		}
		int top = table.getTopIndex();
		lines.show(shown);
		refresh();
		table.setSelection(selected.isEmpty() ? new int[0] : IntStream.range(0, lines.count()).filter(index -> selected.contains(Place.of(lines.at(index)))).toArray());
		table.setTopIndex(Math.min(top, Math.max(0, lines.count() - 1)));
	}

	/** What tells a line from the others, also when the list is made again; with -1 at both ends a heading. */
	private record Place(PassageSection.@Nullable Key section, @Nullable UUID document, int start, int end) {

		static Place of(PassageLines.@Nullable Line line) {
			return switch (line) {
			case null -> new Place(null, null, -1, -1);
			case PassageLines.Heading heading -> new Place(heading.section().key(), null, -1, -1);
			case PassageLines.Entry entry -> new Place(entry.section().key(), entry.row().document(), entry.row().start(), entry.row().end());
			};
		}
	}

	/** Goes back to the first passage: others were asked for. */
	void scrollToTop() {
		table.deselectAll();
		table.setTopIndex(0);
	}

	/** Selects the row of this index and no other; none where there is no such row. */
	void select(int index) {
		table.deselectAll();
		if (index >= 0 && index < lines.count()) {
			table.setSelection(index);
		}
	}

	/** The selected passages in their order, each once; of a selected heading all of its group. */
	List<PassageRow> selected() {
		return lines.rows(selectedLines());
	}

	List<PassageRow> selectedOrAll() {
		return hasSelection() ? selected() : lines.rows();
	}

	boolean hasSelection() {
		return table.getSelectionCount() > 0;
	}

	/** The selected passages as they are in groups. */
	List<PassageSection> selectedSections() {
		return lines.sections(selectedLines());
	}

	List<PassageSection> sections() {
		return lines.sections();
	}

	private int[] selectedLines() {
		return Arrays.stream(table.getSelectionIndices()).sorted().toArray();
	}

	/** The theme has changed. */
	void restyle() {
		painter.restyle();
		headings.restyle();
		table.redraw();
	}

	private void name(Event event) {
		if (event.item instanceof TableItem item) {
			switch (lines.at(event.index)) { // -1: GTK asks for a line that it is removing
			case PassageLines.Entry entry -> item.setText(PassagePainter.spoken(entry.row()));
			case PassageLines.Heading heading -> item.setText(HeadingPainter.spoken(heading));
			case null -> {
				// it goes
			}
			}
		}
	}

	private void paint(Event event) {
		if (!table.getBackground().equals(background)) { // the theme colours a view only after it has made its controls
			background = table.getBackground();
			painter.restyle();
			headings.restyle();
		}
		if (event.item instanceof TableItem item) {
			Rectangle cell = new Rectangle(event.x, event.y, column.getWidth(), event.height);
			boolean selected = (event.detail & SWT.SELECTED) != 0;
			switch (lines.at(table.indexOf(item))) {
			case PassageLines.Entry entry -> painter.paint(event.gc, cell, entry.row(), selected);
			case PassageLines.Heading heading -> headings.paint(event.gc, cell, heading, selected);
			case null -> {
				// it goes
			}
			}
		}
	}

	private void fit() {
		int width = table.getClientArea().width;
		if (width > 0 && column.getWidth() != width) {
			column.setWidth(width);
		}
	}
}
