// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.EmptyLineDirection;
import org.hashiya.ui.parts.MemoLinkProposals;
import org.hashiya.ui.parts.MemoLinkSource;

/** A memo at the passage it is on. Ctrl+Enter or a click elsewhere keeps what was written, Esc leaves it as it was. After {@code [[} it proposes links. */
public final class MemoBox extends InPlaceBox {

	private static final int WIDTH = 400;
	private static final int HEIGHT = 190;

	private final String title;
	private final String before;
	private final MemoLinkSource links;
	private final Consumer<String> keep;
	private @Nullable Text text;
	private @Nullable EmptyLineDirection direction;
	private boolean decided;

	/**
	 * @param title  what it is on
	 * @param before the memo as it is; empty for a new one
	 * @param links  where links are proposed from
	 * @param place  where a popup of a size is to stand
	 * @param keep   keeps what was written, where it differs
	 */
	public MemoBox(Shell parent, String title, String before, MemoLinkSource links, Function<Point, Point> place, Consumer<String> keep) {
		super(parent, title, Messages.MemoBox_hint, new Point(WIDTH, HEIGHT), place);
		this.title = title;
		this.before = before;
		this.links = links;
		this.keep = keep;
	}

	@Override
	Control createContent(Composite area) {
		Text field = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		AccessibleNames.set(field, title);
		field.setText(before);
		field.setSelection(before.length());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(field);
		field.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
		direction = EmptyLineDirection.of(field);
		MemoLinkProposals proposals = MemoLinkProposals.inText(field, links);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && proposals.isOpen()) {
				event.doit = false; // it closes the proposals alone
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				decided = true;
			}
		});
		text = field;
		return field;
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
		EmptyLineDirection written = direction;
		if (!decided && field != null && written != null && !field.isDisposed()) {
			decided = true;
			String now = written.text();
			if (!now.equals(before)) {
				keep.accept(now);
			}
		}
		return super.close();
	}
}
