// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;

/** A small box at the passage it is about, without a window's frame: a line above, what the subclass puts in, and a hint below. It takes the focus and goes with it. */
abstract class InPlaceBox extends PopupDialog {

	private final Point size;
	private final Function<Point, Point> place;
	private final String hint;
	private final String title;
	private @Nullable Control focus;
	private @Nullable Label below;

	/**
	 * @param title in the line above; empty for none
	 * @param hint  which keys work here
	 * @param place where a box of a size is to stand
	 */
	InPlaceBox(Shell parent, String title, String hint, Point size, Function<Point, Point> place) {
		super(parent, SWT.NO_TRIM, true, false, false, false, false, null, null); // a frame would cover the passage, and some window managers give it a title bar
		this.title = title;
		this.hint = hint;
		this.size = size;
		this.place = place;
	}

	/** Puts in what the box is for; answers what gets the focus. */
	abstract Control createContent(Composite area);

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(area);
		area.addPaintListener(event -> {
			event.gc.setForeground(ColourResources.of(area.getDisplay()).color(ThemeColours.of(area).dimmed()));
			event.gc.drawRectangle(0, 0, area.getSize().x - 1, area.getSize().y - 1);
		});
		if (!title.isEmpty()) {
			line(area, title);
		}
		focus = createContent(area);
		below = line(area, hint);
		takeEarlyKeys(area);
		return area;
	}

	/** The window system takes its time to give the box the focus; what is typed meanwhile still goes to the text behind, and must not be lost. */
	private void takeEarlyKeys(Composite area) {
		Listener early = event -> {
			if (focus instanceof Text field && !field.isDisposed() && event.widget instanceof Control control && !control.isDisposed() && control.getShell() != field.getShell()
					&& type(field, event)) {
				event.doit = false;
				event.type = SWT.None;
			}
		};
		area.getDisplay().addFilter(SWT.KeyDown, early);
		area.addDisposeListener(event -> area.getDisplay().removeFilter(SWT.KeyDown, early));
	}

	/** Does in the field what the key would do there; answers whether it is a key for a field. */
	private static boolean type(Text field, Event event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			return false;
		}
		switch (event.character) {
		case SWT.BS -> {
			int end = field.getCharCount();
			field.setSelection(Math.max(0, end - 1), end);
			field.insert(""); //$NON-NLS-1$
		}
		case SWT.CR -> field.notifyListeners(SWT.DefaultSelection, new Event());
		default -> {
			if (Character.isISOControl(event.character)) {
				return false;
			}
			field.insert(String.valueOf(event.character));
		}
		}
		return true;
	}

	private static Label line(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		area.getDisplay().asyncExec(() -> {
			if (!label.isDisposed()) {
				label.setForeground(ColourResources.of(label.getDisplay()).color(ThemeColours.of(area).dimmed())); // the theme colours the box only once it is open
			}
		});
		return label;
	}

	/** Says something else in the line below. */
	void hint(String text) {
		Label label = below;
		if (label != null) {
			label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.setToolTipText(text);
		}
	}

	@Override
	protected Control getFocusControl() {
		return focus == null ? getShell() : focus;
	}

	@Override
	protected Point getInitialSize() {
		return size;
	}

	@Override
	protected Point getInitialLocation(@Nullable Point actual) {
		return place.apply(actual == null ? size : actual);
	}
}
