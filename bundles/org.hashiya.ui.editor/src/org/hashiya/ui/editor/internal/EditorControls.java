// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.keys.IBindingService;
import org.hashiya.ui.editor.internal.find.FindBar;
import org.hashiya.ui.editor.internal.typo.CorrectionBar;
import org.hashiya.ui.editor.internal.view.BlindBar;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.LensBar;
import org.hashiya.ui.editor.internal.view.Overview;
import org.hashiya.ui.editor.internal.view.TextPane;

/** What an editor consists of, from top to bottom: the bars, closed at first, the text with the overview beside it, and the line below. Shows nothing yet. */
public record EditorControls(CorrectionBar correction, BlindBar blind, LensBar lens, FindBar find, TextPane text, Overview overview, BottomLine line) {

	/**
	 * Makes them.
	 *
	 * @param bindings for the keys that tooltips give
	 * @param run      runs a command of the editor
	 */
	public static EditorControls in(Composite parent, IBindingService bindings, Consumer<EditorCommand> run) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		CorrectionBar correction = new CorrectionBar(area);
		BlindBar blind = new BlindBar(area);
		LensBar lens = new LensBar(area);
		FindBar find = new FindBar(area, bindings);
		Composite row = Overview.row(area);
		TextPane text = new TextPane(row);
		// A size of its own: asked for its best one, the widget would lay out its lines in one row each, and on GTK forget that they stand at the right.
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text.viewer().getControl());
		Overview overview = new Overview(row, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
		BottomLine line = new BottomLine(area, run, command -> Optional.ofNullable(bindings.getBestActiveBindingFormattedFor(command.id())).orElse("")); //$NON-NLS-1$
		return new EditorControls(correction, blind, lens, find, text, overview, line);
	}
}
