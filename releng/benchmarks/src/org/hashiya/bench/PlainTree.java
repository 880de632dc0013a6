// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The floor of a view of rows: a tree of the platform with no more rows than are in view. */
final class PlainTree {

	private final Tree tree;
	private final String name;
	private int relabelled;

	/** @param name of a row, with {@code %d} for its number */
	PlainTree(Composite parent, String name) {
		tree = new Tree(parent, SWT.MULTI);
		this.name = name;
	}

	/** Makes so many rows, to painted. */
	long fill(int rows) {
		tree.removeAll();
		for (int row = 0; row < rows; row++) {
			new TreeItem(tree, SWT.NONE).setText(name(row));
		}
		return painted(tree.getDisplay());
	}

	/** Gives the first row another name, to painted. */
	long relabel() {
		tree.getItem(0).setText(name(relabelled++));
		return painted(tree.getDisplay());
	}

	private String name(int row) {
		return String.format(Locale.ROOT, name, row);
	}

	/** Waits until all is done that was to be done. */
	static long painted(Display display) {
		display.update();
		while (display.readAndDispatch()) {
			// until all is done
		}
		return 1;
	}
}
