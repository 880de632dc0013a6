// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * What the labels of a tree or table say of a row while the pointer rests on it. The toolkit's own tips stand at the pointer, upon the row itself at the edge of a screen and else upon those below: the click
 * that follows a look is then the tip's and no row's. These stand beside the whole list, where there is room, and go as soon as the pointer comes to them.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class RowTips extends ColumnViewerToolTipSupport {

	private static final int WIDTH = 420;
	private static final int MARGIN = 6;
	private static final int GAP = 4;

	private final ColumnViewer viewer;

	private RowTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
		this.viewer = viewer;
	}

	/** Shows the tips of a viewer's label providers in this way, for as long as there is the viewer. */
	public static void in(ColumnViewer viewer) {
		viewer.setData(RowTips.class.getName(), new RowTips(viewer));
	}

	@Override
	protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(getText(event).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(getForegroundColor(event));
		label.setBackground(getBackgroundColor(event));
		area.setBackground(getBackgroundColor(event));
		int wide = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().hint(Math.min(wide, WIDTH), SWT.DEFAULT).applyTo(label);
		for (Control control : List.of(area, label)) {
			control.addListener(SWT.MouseEnter, entered -> control.getDisplay().asyncExec(this::hide)); // not while it is told of it
		}
		return area;
	}

	/** The toolkit gives the list the focus when a tip goes because something else was activated: that may be a dialog that was just opened over it, or another program. A tip never had the focus, and leaves it where it is. */
	@Override
	protected void afterHideToolTip(@Nullable Event event) {
		super.afterHideToolTip(null);
	}

	@Override
	public Point getLocation(Point size, Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		Point pointer = viewer.getControl().toDisplay(event.x, event.y);
		if (cell == null) {
			return pointer;
		}
		Control list = viewer.getControl();
		Rectangle row = list.getDisplay().map(list, null, cell.getViewerRow().getBounds());
		Rectangle all = list.getDisplay().map(list.getParent(), null, list.getBounds());
		return place(size, new Rectangle(pointer.x, row.y, 1, row.height), all, list.getMonitor().getClientArea());
	}

	/**
	 * Where a tip stands: beside the list, else below the row, else above it.
	 *
	 * @param size   of the tip
	 * @param row    where the pointer is, as high as the row
	 * @param list   that the row is in
	 * @param screen what there is of a screen
	 */
	static Point place(Point size, Rectangle row, Rectangle list, Rectangle screen) {
		int beside = Math.max(screen.y, Math.min(row.y, screen.y + screen.height - size.y));
		int right = list.x + list.width + GAP;
		if (right + size.x <= screen.x + screen.width) {
			return new Point(right, beside);
		}
		int left = list.x - GAP - size.x;
		if (left >= screen.x) {
			return new Point(left, beside);
		}
		int x = Math.max(screen.x, Math.min(row.x, screen.x + screen.width - size.x));
		int below = row.y + row.height + GAP;
		int above = row.y - GAP - size.y;
		boolean fits = below + size.y <= screen.y + screen.height;
		return new Point(x, fits || above < screen.y ? below : above);
	}
}
