// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.parts.PassageSelection;
import org.hashiya.ui.parts.PassageTransfer;

/** What is selected can be dragged onto a code, which then codes it, and as text into another program. The text itself stays as it is. */
public final class DragFromText extends DragSourceAdapter {

	private final SelectionWork work;
	private final TextPane pane;
	/** What the drag began with: a later change of the selection is not what is dragged. */
	private @Nullable TextRange dragged;

	private DragFromText(SelectionWork work, TextPane pane) {
		this.work = work;
		this.pane = pane;
	}

	public static void install(SelectionWork work, TextPane pane) {
		DragSource source = new DragSource(pane.widget(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE); // where no key is held, some targets ask to move
		source.setTransfer(new PassageTransfer(), TextTransfer.getInstance());
		source.addDragListener(new DragFromText(work, pane));
	}

	@Override
	public void dragStart(@Nullable DragSourceEvent event) {
		Optional<TextRange> selection = work.selection();
		dragged = selection.isPresent() ? selection.get() : null;
		if (event != null) {
			event.doit = selection.isPresent();
		}
	}

	@Override
	public void dragSetData(@Nullable DragSourceEvent event) {
		TextRange range = dragged;
		ShownDocument shown = pane.shown();
		if (event == null || range == null || shown == null) {
			return;
		}
		Transfer passages = new PassageTransfer();
		event.data = passages.isSupportedType(event.dataType) ? new PassageSelection(work.study().info().id(), work.document(), range.start(), range.end()) : range.in(shown.text());
	}

	@Override
	public void dragFinished(@Nullable DragSourceEvent event) {
		dragged = null;
	}
}
