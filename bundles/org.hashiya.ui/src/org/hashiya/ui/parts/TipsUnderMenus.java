// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** The tips of buttons that open a menu. While the menu is open they would lie over its first entries, and where the pointer rests on the button afterwards they would tell what the person has just done. */
@NonNullByDefault({}) // the platform says nothing of null
public final class TipsUnderMenus {

	private static final int PAUSE = 250;

	private final Widget button;
	private final Display display;
	private String tip;

	private TipsUnderMenus(Widget button) {
		this.button = button;
		display = button.getDisplay();
	}

	/** From now on a menu that opens takes the tip of what the pointer rests on away, until the pointer has gone elsewhere. */
	public static void install(Display display) {
		display.addFilter(SWT.Show, event -> {
			if (event.widget instanceof Menu menu && (menu.getStyle() & SWT.POP_UP) != 0) {
				pointed(display).map(TipsUnderMenus::new).filter(TipsUnderMenus::take).ifPresent(aside -> menu.addListener(SWT.Hide, hidden -> display.asyncExec(aside::watch)));
			}
		});
	}

	private static Optional<Widget> pointed(Display display) {
		Control control = display.getCursorControl();
		while (control instanceof Composite composite && !(control instanceof ToolBar)) { // GTK names the parent of some
			Optional<Control> inner = Arrays.stream(composite.getChildren()).filter(child -> child.isVisible() && isIn(child.getBounds(), composite)).findFirst();
			if (inner.isEmpty()) {
				break;
			}
			control = inner.get();
		}
		if (control instanceof ToolBar bar) {
			return Arrays.stream(bar.getItems()).filter(item -> isIn(item.getBounds(), bar)).map(Widget.class::cast).findFirst();
		}
		return Optional.ofNullable(control);
	}

	private static boolean isIn(Rectangle place, Composite parent) {
		return place.contains(parent.toControl(parent.getDisplay().getCursorLocation()));
	}

	/** Whether there was a tip to take. */
	private boolean take() {
		String now = button instanceof ToolItem item ? item.getToolTipText() : ((Control) button).getToolTipText();
		if (now == null) {
			return false;
		}
		tip = now;
		set(null);
		return true;
	}

	private void set(String text) {
		if (button instanceof ToolItem item) {
			item.setToolTipText(text);
		} else {
			((Control) button).setToolTipText(text);
		}
	}

	private void watch() {
		if (button.isDisposed()) {
			return;
		}
		if (isUnderPointer()) {
			take(); // what was chosen may have set it anew
			display.timerExec(PAUSE, this::watch); // no control tells of a pointer that leaves while a menu holds it
		} else {
			set(tip);
		}
	}

	private boolean isUnderPointer() {
		return button instanceof ToolItem item ? isIn(item.getBounds(), item.getParent()) : isIn(((Control) button).getBounds(), ((Control) button).getParent());
	}
}
