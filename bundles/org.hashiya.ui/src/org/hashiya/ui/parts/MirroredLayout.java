// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * Lays out what was hidden, in windows of both directions. Where a mirrored composite gets another width while it or a child is hidden, SWT moves the child by the difference, but GTK still says of it where it was, and so a layout that
 * would put it right does nothing: it is seen beside its place, out of sight at worst. Once GTK has given it its place, it says so, and a layout helps; when that is, nobody tells.
 */
public final class MirroredLayout {

	/** How long after the other each layout comes, in milliseconds: a frame or two, and more on a busy machine. */
	private static final int[] WAITS = { 0, 40, 120, 400 };

	private MirroredLayout() {
	}

	/** Lays out the children of a composite, of which one is shown that was hidden, or the other way round. */
	public static void layOut(Composite parent) {
		parent.layout(true, true);
		settle(parent);
	}

	/** Lays out the children of a composite once more after each change of its size. */
	public static void keep(Composite parent) {
		parent.addListener(SWT.Resize, event -> settle(parent));
	}

	private static void settle(Composite parent) {
		if ((parent.getStyle() & SWT.MIRRORED) != 0) {
			settle(parent, 0);
		}
	}

	private static void settle(Composite parent, int turn) {
		parent.getDisplay().timerExec(WAITS[turn], () -> {
			if (!parent.isDisposed()) {
				parent.layout();
				if (turn + 1 < WAITS.length) {
					settle(parent, turn + 1);
				}
			}
		});
	}
}
