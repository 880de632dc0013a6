// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.parts.AccessibleNames;

/** Asks for the number of a paragraph and goes there at Enter; what is no number of a paragraph stays in the field, selected. Esc or a click elsewhere closes it. */
public final class ParagraphBox extends InPlaceBox {

	private static final int WIDTH = 280;
	private static final int HEIGHT = 110;

	private final int last;
	private final IntConsumer go;
	private @Nullable Text field;

	/**
	 * @param last  the number of the last paragraph
	 * @param place where a popup of a size is to stand
	 * @param go    goes to a paragraph, from 1
	 */
	public ParagraphBox(Shell parent, int last, Function<Point, Point> place, IntConsumer go) {
		super(parent, Messages.format(Messages.ParagraphBox_title, last), Messages.ParagraphBox_hint, new Point(WIDTH, HEIGHT), place);
		this.last = last;
		this.go = go;
	}

	@Override
	Control createContent(Composite area) {
		Text number = new Text(area, SWT.SINGLE | SWT.BORDER);
		AccessibleNames.set(number, Messages.format(Messages.ParagraphBox_title, last));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(number);
		number.addListener(SWT.DefaultSelection, event -> accept());
		field = number;
		return number;
	}

	private void accept() {
		Text number = field;
		if (number == null) {
			return;
		}
		OptionalInt paragraph = ParagraphNumber.parse(number.getText(), last);
		if (paragraph.isPresent()) {
			close();
			go.accept(paragraph.getAsInt());
		} else {
			number.selectAll();
		}
	}
}
