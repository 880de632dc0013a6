// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Optional;

import org.hashiya.text.Interview;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.acts.SelectionSteps;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/** Selects more or less of the text around what is selected. The text is not scrolled: who selects a long paragraph still reads where they read. */
final class Reach {

	@FunctionalInterface
	private interface Step {
		Optional<TextRange> from(String text, Interview interview, TextRange selected);
	}

	private final TextPane pane;
	private final SelectionSteps steps = new SelectionSteps();

	Reach(TextPane pane) {
		this.pane = pane;
	}

	void more() {
		select(steps::expand);
	}

	void less() {
		select(steps::shrink);
	}

	private void select(Step step) {
		ShownDocument shown = pane.shown();
		if (shown != null) {
			step.from(shown.text(), shown.interview(), pane.selection()).ifPresent(range -> pane.widget().setSelectionRange(range.start(), range.length()));
		}
	}
}
