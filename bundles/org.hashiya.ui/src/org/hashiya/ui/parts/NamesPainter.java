// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Paints the cells of a tree so that one sees how each name in the first column begins, as {@link WordsPainter} does in tables: in its own direction, cut at its end. */
public final class NamesPainter {

	private static final int GAP = 4;

	private final Tree tree;
	private final CutWords cut;

	private NamesPainter(Tree tree) {
		this.tree = tree;
		cut = new CutWords(tree, true);
	}

	/** Paints the names of this tree from now on. */
	public static void paint(Tree tree) {
		NamesPainter painter = new NamesPainter(tree);
		tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND); // of all: GTK forgets the colours of the cells in a tree where it does not paint some
		tree.addListener(SWT.PaintItem, painter::paint);
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void paint(Event event) {
		int column = event.index;
		if (!(event.item instanceof TreeItem item)) {
			return;
		}
		Rectangle cell = item.getBounds(column);
		Rectangle text = item.getTextBounds(column);
		Image image = item.getImage(column);
		if (image != null) {
			event.gc.drawImage(image, cell.x, cell.y + Math.max(0, (cell.height - image.getBounds().height) / 2)); // what the item says of its image's place is wrong in a mirrored tree
		}
		event.gc.setForeground((event.detail & SWT.SELECTED) != 0 ? tree.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : item.getForeground(column));
		cut.setFont(item.getFont(column));
		cut.paint(event.gc, item.getText(column), null, new Rectangle(text.x, event.y, cell.x + cell.width - text.x - GAP, event.height), tree.getColumn(column).getAlignment() == SWT.TRAIL);
	}
}
