// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.names;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.merge.NameReplaced.Place;
import org.hashiya.text.TextRange;
import org.hashiya.ui.parts.WordsPainter;

/** Each place with what stands around it, as it is and as it becomes. Lines get their text when they are first seen. */
final class PlacesTable {

	private final Table table;
	private List<Place> places = List.of();

	PlacesTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		column(Messages.columnDocument, 130);
		column(Messages.columnBefore, 300);
		column(Messages.columnAfter, 300);
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

	void show(List<Place> shown) {
		places = List.copyOf(shown);
		table.setItemCount(places.size());
		table.clearAll();
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < places.size()) { // -1: GTK asks for a line that it is removing
			Place place = places.get(event.index);
			TextRange around = place.context();
			TextRange found = place.form().range();
			String before = around.in(place.text());
			int start = found.start() - around.start();
			String after = before.substring(0, start) + place.becomes() + before.substring(start + found.length());
			item.setText(new String[] { place.document().name(), oneLine(before), oneLine(after) });
			WordsPainter.emphasise(item, 1, new TextRange(start, start + found.length()));
			WordsPainter.emphasise(item, 2, new TextRange(start, start + place.becomes().length()));
		}
	}

	/** As long as before, so that positions stay right. */
	private static String oneLine(String words) {
		return words.replace('\n', ' ').replace('\t', ' ');
	}
}
