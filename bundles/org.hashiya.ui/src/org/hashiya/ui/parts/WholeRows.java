// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Ends a list with a whole row: what is left of its room, less than a row, stays empty below it. Lays out the only child of a composite, which holds the list alone. */
@NonNullByDefault({}) // the platform says nothing of null
public final class WholeRows extends Layout {

	private final Composite room;
	private Scrollable list;
	private int row;

	private WholeRows(Composite room) {
		this.room = room;
	}

	/** A composite in which what holds the list is put, and nothing else; {@link #end} says which list that is. */
	public static Composite room(Composite parent) {
		Composite room = new Composite(parent, SWT.NONE);
		room.setLayout(new WholeRows(room));
		return room;
	}

	/**
	 * Lets a list end with a whole row from now on.
	 *
	 * @param list a {@link Table} or {@link Tree}
	 */
	public static void end(Scrollable list, Composite room) {
		WholeRows rows = (WholeRows) room.getLayout();
		rows.list = list;
		list.addListener(SWT.Paint, event -> rows.painted()); // how high rows are is known once there are some
	}

	private void painted() {
		if (height() != row) {
			room.getDisplay().asyncExec(() -> {
				if (!room.isDisposed()) {
					room.layout();
				}
			});
		}
	}

	private int height() {
		return list instanceof Table table ? table.getItemHeight() : list instanceof Tree tree ? tree.getItemHeight() : 0;
	}

	private int around() {
		return 2 * list.getBorderWidth() + (list instanceof Table table ? table.getHeaderHeight() : list instanceof Tree tree ? tree.getHeaderHeight() : 0);
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		return room.getChildren()[0].computeSize(width, height, flush);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = room.getClientArea();
		Control child = room.getChildren()[0];
		row = height();
		int rows = row == 0 ? 0 : area.height - around();
		child.setBounds(area.x, area.y, area.width, rows < row ? area.height : area.height - rows % row);
	}
}
