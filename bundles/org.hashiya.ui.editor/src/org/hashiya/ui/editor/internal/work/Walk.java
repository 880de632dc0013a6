// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Optional;
import java.util.function.BiFunction;

import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.Stops;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/** Goes through the text from stop to stop: selects it and scrolls to it, or says that there is none. The study stays as it is. */
final class Walk {

	private final TextPane pane;
	private final BottomLine line;

	Walk(TextPane pane, BottomLine line) {
		this.pane = pane;
		this.line = line;
	}

	void nextPassage() {
		go((shown, selected) -> Stops.nextPassage(shown.passages(), selected), Messages.Notice_noNextPassage);
	}

	void previousPassage() {
		go((shown, selected) -> Stops.previousPassage(shown.passages(), selected), Messages.Notice_noPreviousPassage);
	}

	void nextUncoded() {
		go((shown, selected) -> Stops.nextUncoded(shown.text(), shown.paragraphs(), shown.passages(), selected), Messages.Notice_noUncoded);
	}

	private void go(BiFunction<ShownDocument, TextRange, Optional<TextRange>> way, String none) {
		ShownDocument shown = pane.shown();
		if (shown == null) {
			return;
		}
		Optional<TextRange> stop = way.apply(shown, pane.selection());
		if (stop.isPresent()) {
			line.hush();
			pane.reveal(stop.get().start(), stop.get().end());
		} else {
			line.say(none);
		}
	}
}
