// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.function.Consumer;
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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.editor.internal.Messages;

/** A memo at the passage it is on. Ctrl+Enter or a click elsewhere keeps what was written, Esc leaves it as it was. */
public final class MemoBox extends PopupDialog {

	private static final int WIDTH = 400;
	private static final int HEIGHT = 190;

	private final String before;
	private final Function<Point, Point> place;
	private final Consumer<String> keep;
	private @Nullable Text text;
	private boolean decided;

	/**
	 * @param title  what it is on
	 * @param before the memo as it is; empty for a new one
	 * @param place  where a popup of a size is to stand
	 * @param keep   keeps what was written, where it differs
	 */
	public MemoBox(Shell parent, String title, String before, Function<Point, Point> place, Consumer<String> keep) {
		super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, Messages.MemoBox_hint);
		this.before = before;
		this.place = place;
		this.keep = keep;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		Text field = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		field.setText(before);
		field.setSelection(before.length());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(field);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				decided = true;
			}
		});
		text = field;
		return area;
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			close();
		}
	}

	@Override
	public boolean close() {
		Text field = text;
		if (!decided && field != null && !field.isDisposed()) {
			decided = true;
			String written = field.getText();
			if (!written.equals(before)) {
				keep.accept(written);
			}
		}
		return super.close();
	}

	@Override
	protected Control getFocusControl() {
		return text == null ? getShell() : text;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getInitialLocation(@Nullable Point size) {
		return place.apply(size == null ? getInitialSize() : size);
	}
}
