// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Keeps the field of a name over that name in a mirrored tree. GTK says of an image there that it stands on the other side, and beside it the tree puts the field: out of sight. */
@NonNullByDefault({}) // the platform says nothing of null
final class FieldOverName implements Listener {

	private final Tree tree;
	private @Nullable TreeItem named;

	private FieldOverName(Tree tree) {
		this.tree = tree;
	}

	/** Watches where a field is put. */
	static FieldOverName watch(Tree tree, Control field) {
		FieldOverName over = new FieldOverName(tree);
		if ((tree.getStyle() & SWT.MIRRORED) != 0) {
			field.addListener(SWT.Move, over);
			field.addListener(SWT.Resize, over);
		}
		return over;
	}

	/** Whose name is typed from now on. */
	void name(@Nullable TreeItem item) {
		named = item;
	}

	@Override
	public void handleEvent(Event event) {
		TreeItem item = named;
		if (event.widget instanceof Control field && item != null && !item.isDisposed()) {
			Rectangle name = item.getBounds(CountedTree.NAME);
			int image = item.getImageBounds(CountedTree.NAME).width; // which is at the beginning of the cell, whatever is said of its place
			name.x += image;
			name.width = Math.min(name.width - image, tree.getClientArea().width - name.x);
			if (name.width > 0 && !field.getBounds().equals(name)) {
				field.setBounds(name);
			}
		}
	}
}
