// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.util.Policy;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** Keeps how wide a person has made the columns of a table or tree, and the parts of a divided view, until the view is there again. What is not understood, or is of other columns, is left as it usually is. */
public final class ColumnMemory {

	private static final String COLUMNS = "columnWidths"; //$NON-NLS-1$
	private static final String PARTS = "parts"; //$NON-NLS-1$
	private static final String SPACE = " "; //$NON-NLS-1$
	/** Narrower a column could not be taken hold of any more. */
	private static final int NARROWEST = 16;

	private final Supplier<IntStream> widths;

	/**
	 * Makes the columns as wide as they were.
	 *
	 * @param state what {@link #save} wrote, or null at the first start
	 */
	public ColumnMemory(Table table, @Nullable IMemento state) {
		this(state, table::getColumns, TableColumn::getWidth, TableColumn::setWidth);
	}

	/**
	 * Makes the columns that a person has widened or narrowed as wide as they were; the others share what is left.
	 *
	 * @param layout of what holds the table
	 * @param state  what {@link #save} wrote, or null at the first start
	 */
	public ColumnMemory(Table table, TableColumnLayout layout, @Nullable IMemento state) {
		this(state, table::getColumns, TableColumn::getWidth, (column, width) -> layout.setColumnData(column, new ColumnPixelData(width, column.getResizable(), false)));
	}

	/** The same for the columns of a tree. */
	public ColumnMemory(Tree tree, TreeColumnLayout layout, @Nullable IMemento state) {
		this(state, tree::getColumns, TreeColumn::getWidth, (column, width) -> layout.setColumnData(column, new ColumnPixelData(width, column.getResizable(), false)));
	}

	private <C extends Item> ColumnMemory(@Nullable IMemento state, Supplier<C[]> columns, ToIntFunction<C> width, ObjIntConsumer<C> widen) {
		widths = () -> Arrays.stream(columns.get()).mapToInt(column -> chosen(column, width.applyAsInt(column)));
		C[] all = columns.get();
		int[] before = numbers(state == null ? null : state.getString(COLUMNS));
		if (before.length == all.length) {
			for (int at = 0; at < before.length; at++) {
				if (before[at] > 0) {
					widen.accept(all[at], Math.max(NARROWEST, before[at]));
				}
			}
		}
	}

	/** Writes down how wide the columns are. */
	public void save(IMemento state) {
		state.putString(COLUMNS, written(widths.get().toArray()));
	}

	/** How wide a person has made a column; 0 where it has its share of the table still. */
	private static int chosen(Item column, int width) {
		Object data = column.getData(Policy.JFACE + ".LAYOUT_DATA"); //$NON-NLS-1$
		return data instanceof ColumnWeightData ? 0 : data instanceof ColumnPixelData pixels ? pixels.width : width;
	}

	/** Divides a view as it was. */
	public static void restore(SashForm sash, @Nullable IMemento state) {
		int[] weights = numbers(state == null ? null : state.getString(PARTS));
		if (weights.length == sash.getWeights().length && Arrays.stream(weights).allMatch(weight -> weight > 0)) {
			sash.setWeights(weights);
		}
	}

	/** Writes down how a view is divided. */
	public static void save(SashForm sash, IMemento state) {
		state.putString(PARTS, written(sash.getWeights()));
	}

	private static String written(int[] numbers) {
		return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(SPACE));
	}

	private static int[] numbers(@Nullable String written) {
		return written == null || !written.matches("[0-9]{1,5}( [0-9]{1,5})*") ? new int[0] : Arrays.stream(written.split(SPACE)).mapToInt(Integer::parseInt).toArray(); //$NON-NLS-1$
	}
}
