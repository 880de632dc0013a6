// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.hashiya.text.Extent;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.parts.CodeSelection;
import org.hashiya.ui.parts.CodeTransfer;

/** Codes are dropped onto the text: on the selection they code it, elsewhere the sentence under the pointer. The line below the text says which before one lets go. */
public final class DropOntoText extends DropTargetAdapter {

	private static final int QUOTED = 60;

	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;

	private DropOntoText(SelectionWork work, TextPane pane, BottomLine line) {
		this.work = work;
		this.pane = pane;
		this.line = line;
	}

	public static void install(SelectionWork work, TextPane pane, BottomLine line) {
		DropTarget target = new DropTarget(pane.widget(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { new CodeTransfer() });
		target.addDropListener(new DropOntoText(work, pane, line));
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		if (event != null && event.detail == DND.DROP_DEFAULT) {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
		}
	}

	@Override
	public void dragOver(@Nullable DropTargetEvent event) {
		if (event != null) {
			event.feedback = DND.FEEDBACK_SCROLL;
			range(event).ifPresentOrElse(range -> line.say(work.selection().equals(Optional.of(range)) ? Messages.Notice_dropOnSelection
					: Messages.format(Messages.Notice_dropOnSentence, Isolates.wrap(quote(range)))), this::nowhere);
		}
	}

	private void nowhere() {
		if (!work.isPaused()) {
			line.hush();
		}
	}

	@Override
	public void dragLeave(@Nullable DropTargetEvent event) {
		line.hush();
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		if (event == null || !(event.data instanceof CodeSelection codes)) {
			return;
		}
		if (!codes.study().equals(work.study().info().id())) {
			line.say(Messages.Notice_otherStudy);
			return;
		}
		range(event).ifPresent(range -> work.applyAll(codes.codes(), List.of(), range));
	}

	/** What a drop at this place would code. */
	private Optional<TextRange> range(DropTargetEvent event) {
		Point point = pane.widget().toControl(event.x, event.y);
		ShownDocument shown = pane.shown();
		int offset = pane.offsetAt(point.x, point.y);
		if (shown == null || offset < 0 || work.isPaused()) {
			return Optional.empty();
		}
		Optional<TextRange> selection = work.selection().filter(range -> range.start() <= offset && offset < range.end());
		return selection.or(() -> Optional.of(Extent.SENTENCE.extend(shown.text(), offset, offset)).filter(range -> !range.isEmpty()));
	}

	private String quote(TextRange range) {
		ShownDocument shown = pane.shown();
		String text = shown == null ? "" : range.in(shown.text()); //$NON-NLS-1$
		return text.codePointCount(0, text.length()) <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…"; //$NON-NLS-1$
	}
}
