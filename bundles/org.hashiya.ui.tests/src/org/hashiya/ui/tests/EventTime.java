// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The time of posted keys, which is that of the last event that came from the window system. The workbench lets the control that has the focus handle Escape and Delete first, and takes one that has the same time as the one
 * before for the same key. Keys that a person presses have times of their own.
 */
public final class EventTime {

	private EventTime() {
	}

	/**
	 * Lets the pointer move, which is such an event; to be called before Escape or Delete is posted.
	 *
	 * @param in    where the pointer moves: in a corner of its window
	 * @param until waits for what the first words say
	 */
	public static void pass(Control in, BiConsumer<String, BooleanSupplier> until) {
		Display display = in.getDisplay();
		boolean[] moved = { false };
		Listener seen = event -> moved[0] = true;
		display.addFilter(SWT.MouseMove, seen);
		try {
			int[] tries = { 0 };
			until.accept("the pointer has moved", () -> {
				if (!moved[0]) {
					Point corner = in.getShell().toDisplay(4 + tries[0]++ % 2, 4);
					Event move = new Event();
					move.type = SWT.MouseMove;
					move.x = corner.x;
					move.y = corner.y;
					display.post(move);
				}
				return moved[0];
			});
		} finally {
			display.removeFilter(SWT.MouseMove, seen);
		}
	}
}
