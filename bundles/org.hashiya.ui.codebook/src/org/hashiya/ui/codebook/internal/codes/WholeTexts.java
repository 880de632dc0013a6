// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Fields below each other, each as high as what is written in it, so that no line is cut; where they are higher than there is room, all of it scrolls, along with the caret. */
final class WholeTexts {

	private static final int SIDE = 8;
	/** What a field needs beside its lines. */
	private static final int AROUND = 4;

	private final ScrolledComposite scrolled;
	private final Composite content;
	/** The fewest lines that each field shows. */
	private final Map<Text, Integer> fields = new LinkedHashMap<>();

	WholeTexts(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		content = new Composite(scrolled, SWT.NONE);
		content.setBackgroundMode(SWT.INHERIT_DEFAULT); // the theme colours the ground of a view, and not of all that may stand on it
		GridLayoutFactory.fillDefaults().extendedMargins(0, SIDE, 0, 0).spacing(0, 0).applyTo(content); // at the other side each field has its own
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scrolled;
	}

	/** What the fields, and what stands between them, are to be made in; has a grid of one column. */
	Composite content() {
		return content;
	}

	/** A new field. */
	Text add(int lines) {
		Text text = new Text(content, SWT.MULTI | SWT.WRAP);
		fields.put(text, lines);
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 2).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			if (height(text) != data(text).heightHint) {
				fit();
			}
		});
		for (int type : new int[] { SWT.KeyUp, SWT.MouseUp, SWT.FocusIn }) {
			text.addListener(type, event -> text.getDisplay().asyncExec(() -> follow(text)));
		}
		text.addListener(SWT.MouseVerticalWheel, this::turn);
		return text;
	}

	/** Gives each field its height, after what is written or something between them is another. */
	void fit() {
		fields.keySet().forEach(field -> data(field).heightHint = height(field));
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
			content.layout();
		}
	}

	private static GridData data(Text field) {
		return (GridData) field.getLayoutData();
	}

	private int height(Text field) {
		int width = scrolled.getClientArea().width - 2 * SIDE - AROUND;
		return Math.max(fields.getOrDefault(field, 1), width <= 0 ? 1 : lines(field, width)) * field.getLineHeight() + AROUND;
	}

	private static int lines(Text field, int width) {
		TextLayout layout = new TextLayout(field.getDisplay());
		try {
			layout.setFont(field.getFont());
			layout.setText(field.getText());
			layout.setWidth(width);
			return layout.getLineCount();
		} finally {
			layout.dispose();
		}
	}

	/** Begins at the first field: something else is shown. */
	void toTop() {
		scrolled.setOrigin(0, 0);
	}

	/** Brings the line of the caret to view. */
	private void follow(Text field) {
		if (field.isDisposed() || !field.isFocusControl()) {
			return;
		}
		Point origin = scrolled.getOrigin();
		int top = field.getLocation().y + field.getCaretLocation().y;
		int bottom = top + field.getLineHeight() + AROUND;
		int height = scrolled.getClientArea().height;
		if (top < origin.y) {
			scrolled.setOrigin(0, top);
		} else if (bottom > origin.y + height) {
			scrolled.setOrigin(0, bottom - height);
		}
	}

	private void turn(Event wheel) {
		wheel.doit = false;
		Point origin = scrolled.getOrigin();
		scrolled.setOrigin(0, origin.y - wheel.count * ((Text) wheel.widget).getLineHeight());
	}
}
