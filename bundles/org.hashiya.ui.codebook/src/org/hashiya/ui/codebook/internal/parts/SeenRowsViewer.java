// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A viewer that asks for the labels of a row when the row is painted for the first time, or its text is read. Rows are there as in any viewer, so they are selected, dragged, opened and found
 * without being painted; the platform's own lazy content makes rows of elements when they are painted, and knows no other.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class SeenRowsViewer extends TreeViewer {

	private static final String SEEN = "org.hashiya.ui.codebook.seen"; //$NON-NLS-1$

	SeenRowsViewer(Composite parent, int style) {
		super(parent, style | SWT.VIRTUAL);
		getTree().addListener(SWT.SetData, this::see);
	}

	private void see(Event event) {
		Item item = (Item) event.item;
		item.setData(SEEN, Boolean.TRUE);
		Object element = item.getData();
		if (element != null) {
			doUpdateItem(item, element);
		}
	}

	private static boolean isSeen(Item item) {
		return item.getData(SEEN) != null;
	}

	/** A row that gets another element is emptied by the platform, and asks for nothing after that: its labels are made at once. */
	@Override
	protected void disassociate(Item item) {
		item.setData(SEEN, Boolean.TRUE);
		super.disassociate(item);
	}

	@Override
	protected void doUpdateItem(Item item, Object element) {
		if (item.isDisposed() || isSeen(item)) {
			super.doUpdateItem(item, element);
		}
	}

	/** A row that others can be below is taken for seen; so one that is not has none below it. */
	@Override
	protected void updatePlus(Item item, Object element) {
		if (!isSeen(item) && isExpandable(element)) {
			((TreeItem) item).getText();
		}
		super.updatePlus(item, element);
	}

	@Override
	protected Item[] getChildren(Widget parent) {
		return parent instanceof Item item && !isSeen(item) ? new Item[0] : super.getChildren(parent); // asked for what is below it, a row would be seen
	}

	@Override
	protected int getItemCount(Item item) {
		return isSeen(item) ? super.getItemCount(item) : 0;
	}

	@Override
	protected Item[] getItems(Item item) {
		return isSeen(item) ? super.getItems(item) : new Item[0];
	}
}
