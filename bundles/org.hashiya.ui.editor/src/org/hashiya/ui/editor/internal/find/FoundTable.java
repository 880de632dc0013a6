// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.WordsPainter;

/** The places that were found, each with a check: those that are checked will be coded. A place that was unchecked stays so when one looks again. */
final class FoundTable {

	private static final int WIDE = 8;
	private static final int MIDDLE = 3;
	private static final int NARROW = 1;
	private static final int LEAST = 40;
	private static final int CHECK = 32;

	private final Composite area;
	private final CheckboxTableViewer viewer;
	private final ColumnMemory widths;
	private FoundPlaces places = FoundPlaces.NONE;

	/**
	 * @param state   how wide the columns were, or null
	 * @param open    opens a place in its text
	 * @param checked called when other places are checked
	 */
	FoundTable(Composite parent, @Nullable IMemento state, Consumer<FoundPlace> open, Runnable checked) {
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		Table table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
		AccessibleNames.set(table, Messages.FindView_places);
		viewer = new CheckboxTableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		// the checks have a column of their own: in a mirrored window what is drawn beside a check lies on it
		TableViewerColumn checks = new TableViewerColumn(viewer, SWT.NONE);
		checks.setLabelProvider(words(place -> "")); //$NON-NLS-1$
		column(layout, Messages.FindView_place, WIDE, new Words(place -> place.before() + place.words() + place.after(), place -> new TextRange(place.before().length(), place.before().length() + place.words().length())));
		column(layout, Messages.FindView_document, MIDDLE, words(FoundPlace::name));
		column(layout, Messages.FindView_paragraph, NARROW, words(place -> Messages.format(Messages.BottomLine_paragraph, place.paragraph())));
		WordsPainter.paintAligned(table);
		widths = new ColumnMemory(table, layout, state);
		layout.setColumnData(checks.getColumn(), new ColumnPixelData(CHECK, false));
		viewer.addOpenListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof FoundPlace place) {
				open.accept(place);
			}
		});
		viewer.addCheckStateListener(event -> checked.run());
	}

	/** Words of a place for each cell of a column, and which of them were looked for. */
	@NonNullByDefault({}) // the platform says nothing of null
	private static final class Words extends CellLabelProvider {

		private final Function<FoundPlace, String> words;
		private final Function<FoundPlace, TextRange> emphasis;

		Words(Function<FoundPlace, String> words, Function<FoundPlace, TextRange> emphasis) {
			this.words = words;
			this.emphasis = emphasis;
		}

		@Override
		public void update(ViewerCell cell) {
			if (cell.getElement() instanceof FoundPlace place && cell.getItem() instanceof TableItem item) {
				cell.setText(words.apply(place));
				TextRange range = emphasis.apply(place);
				if (range.length() > 0) {
					WordsPainter.emphasise(item, cell.getColumnIndex(), range);
				}
			}
		}
	}

	private void column(TableColumnLayout layout, String title, int weight, Words words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(words);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
	}

	private static Words words(Function<FoundPlace, String> words) {
		return new Words(words, place -> new TextRange(0, 0));
	}

	/** Writes down how wide the columns are. */
	void save(IMemento state) {
		widths.save(state);
	}

	Composite control() {
		return area;
	}

	/** Shows places, all checked but those that were unchecked before. */
	void show(FoundPlaces found) {
		Set<FoundPlace> unchecked = new HashSet<>(places.list());
		unchecked.removeAll(checked());
		places = found;
		viewer.getTable().setRedraw(false);
		viewer.setInput(found.list());
		List<FoundPlace> checked = unchecked.isEmpty() ? found.list() : found.list().stream().filter(place -> unchecked.stream().noneMatch(place::isWhere)).toList();
		viewer.setCheckedElements(checked.toArray());
		viewer.getTable().setRedraw(true);
	}

	FoundPlaces places() {
		return places;
	}

	List<FoundPlace> checked() {
		return Stream.of(viewer.getCheckedElements()).map(FoundPlace.class::cast).toList();
	}

	void checkAll(boolean check) {
		viewer.setAllChecked(check);
	}
}
