// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;

import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.view.LensBar;
import org.hashiya.ui.editor.internal.view.Overview;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/** Shows a document as the editors of its study remember it, and goes with each later choice, whichever editor it was made in. */
public final class Look {

	private Look() {
	}

	/**
	 * Shows a document.
	 *
	 * @param bar      says where not all codings are seen
	 * @param overview stands beside the text
	 * @param chosen   called after each choice other than that of the size
	 */
	public static void show(ShownDocument document, TextPane text, LensBar bar, Overview overview, EditorMemory memory, Runnable chosen) {
		bar.onShowAll(() -> {
			memory.lens(memory.lens().unfiltered());
			text.widget().setFocus();
		});
		bar.show(memory.lens(), document.study());
		text.style(memory.reading().style());
		text.mark(memory.marks());
		text.number(memory.paragraphNumbers());
		overview.show(memory.overview());
		text.show(document.through(memory.lens()), memory.zoom());
		List<Runnable> ends = List.of( //
				memory.reading().onStyle(() -> text.style(memory.reading().style())), //
				memory.onZoom(() -> text.zoom(memory.zoom())), //
				memory.onMarks(() -> {
					text.mark(memory.marks());
					chosen.run();
				}), //
				memory.onLens(() -> {
					text.look(memory.lens());
					ShownDocument shown = text.shown();
					bar.show(memory.lens(), shown == null ? document.study() : shown.study());
					chosen.run();
				}), //
				memory.onOverview(() -> {
					overview.show(memory.overview());
					chosen.run();
				}), //
				memory.onParagraphNumbers(() -> {
					text.number(memory.paragraphNumbers());
					chosen.run();
				}));
		text.widget().addDisposeListener(event -> ends.forEach(Runnable::run));
	}
}
