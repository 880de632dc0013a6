// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hashiya.ui.editor.internal.view.FoldedBar;
import org.hashiya.ui.icons.Icons;

/** The bar above the text while it is corrected, or while corrections lie there that nobody has applied: what that means, and what can be done. Closed otherwise. */
public final class CorrectionBar {

	private static final int WIDTH = 300;

	/**
	 * Something to press.
	 *
	 * @param name with a mnemonic
	 * @param tip  with its key
	 * @param run  what it does
	 */
	record Choice(String name, String tip, Runnable run) {
	}

	private final FoldedBar bar;
	private @Nullable Label text;
	private @Nullable Composite buttons;

	/** @param parent has a grid of one column */
	public CorrectionBar(Composite parent) {
		bar = new FoldedBar(parent, this::fill);
	}

	private void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(12, 8, 6, 6).spacing(8, 0).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), area).create(Icons.RENAME.descriptor()));
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		text = label;
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
		buttons = row;
	}

	/** Shows a sentence and what can be done about it. */
	void show(String sentence, List<Choice> choices) {
		bar.open();
		Composite row = buttons;
		if (row == null) {
			return; // made when it opened
		}
		for (Control button : row.getChildren()) {
			button.dispose();
		}
		for (Choice choice : choices) {
			Button button = new Button(row, SWT.PUSH);
			button.setText(choice.name());
			button.setToolTipText(choice.tip());
			button.addListener(SWT.Selection, event -> choice.run().run());
		}
		bar.layout();
		say(sentence);
		bar.fit(row);
	}

	/** Changes the sentence. */
	void say(String sentence) {
		Label label = text;
		if (label != null && !label.getText().equals(sentence)) {
			int before = label.getSize().y;
			label.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			if (label.computeSize(Math.max(1, label.getSize().x), SWT.DEFAULT).y != before) {
				bar.fit(label);
			}
		}
	}

	/** What it says, for who cannot see it; empty while it is closed. */
	public String text() {
		Label label = text;
		return label != null && bar.isOpen() ? label.getText() : ""; //$NON-NLS-1$
	}

	void hide() {
		bar.close();
	}
}
