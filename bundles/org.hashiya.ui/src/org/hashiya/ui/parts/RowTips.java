// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * What the labels of a tree or table say of a row while the pointer rests on it, below the row or above it. The toolkit's own tips stand beside the pointer, and at the edge of a screen upon it: the click that
 * follows a look is then the tip's and not the row's.
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
		return area;
	}

	@Override
	public Point getLocation(Point size, Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		Point pointer = viewer.getControl().toDisplay(event.x, event.y);
		if (cell == null) {
			return pointer;
		}
		Rectangle row = viewer.getControl().getDisplay().map(viewer.getControl(), null, cell.getViewerRow().getBounds());
		return place(size, new Rectangle(pointer.x, row.y, 1, row.height), viewer.getControl().getMonitor().getClientArea());
	}

	/**
	 * Where a tip stands.
	 *
	 * @param size   of the tip
	 * @param row    where the pointer is, as high as the row
	 * @param screen what there is of a screen
	 */
	static Point place(Point size, Rectangle row, Rectangle screen) {
		int x = Math.max(screen.x, Math.min(row.x, screen.x + screen.width - size.x));
		int below = row.y + row.height + GAP;
		int above = row.y - GAP - size.y;
		boolean fits = below + size.y <= screen.y + screen.height;
		return new Point(x, fits || above < screen.y ? below : above);
	}
}
