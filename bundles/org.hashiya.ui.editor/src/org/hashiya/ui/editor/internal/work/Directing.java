// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.StudyActs;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/** Forces the direction of paragraphs whose first letter tells the wrong one: an Arabic paragraph that begins with a Latin name, or the other way round. */
final class Directing {

	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;

	Directing(SelectionWork work, TextPane pane, BottomLine line) {
		this.work = work;
		this.pane = pane;
		this.line = line;
	}

	/** Forces the paragraphs of the selection, or that of the caret; null lets them follow their text. */
	void force(@Nullable Direction direction) {
		ShownDocument shown = pane.shown();
		if (shown == null) {
			return;
		}
		TextRange selected = pane.selection();
		int first = shown.paragraph(selected.start());
		int last = shown.paragraph(selected.isEmpty() ? selected.start() : selected.end() - 1); // what ends at the beginning of a paragraph does not mean it
		boolean done = work.perform((study, author) -> {
			Document now = study.document(shown.document().id());
			return now.textHash().equals(shown.document().textHash()) ? StudyActs.setDirection(now, first, last, direction, author) : Optional.empty();
		});
		if (done) {
			line.hush();
		} else {
			line.say(Messages.Notice_directed);
		}
	}
}
