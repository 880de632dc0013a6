// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hashiya.ui.icons.Icons;

/** The bar above the text while it is corrected, or while corrections lie there that nobody has applied: what that means, and what can be done. Hidden otherwise. */
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

	private final Composite bar;
	private final Label text;
	private final Composite buttons;
	private final Label line;

	/** @param parent has a grid of one column */
	public CorrectionBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(12, 8, 6, 6).spacing(8, 0).applyTo(bar);
		Label icon = new Label(bar, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), bar).create(Icons.RENAME.descriptor()));
		text = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		buttons = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
		line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).exclude(true).applyTo(line);
		hide();
	}

	/** Shows a sentence and what can be done about it. */
	void show(String sentence, List<Choice> choices) {
		for (Control button : buttons.getChildren()) {
			button.dispose();
		}
		for (Choice choice : choices) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(choice.name());
			button.setToolTipText(choice.tip());
			button.addListener(SWT.Selection, event -> choice.run().run());
		}
		appear(true);
		say(sentence);
		bar.layout(true, true);
	}

	/** Changes the sentence. */
	void say(String sentence) {
		if (!text.getText().equals(sentence)) {
			int before = text.getSize().y;
			text.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			if (text.computeSize(Math.max(1, text.getSize().x), SWT.DEFAULT).y != before) {
				bar.getParent().layout(new Control[] { text });
			}
		}
	}

	/** What it says, for who cannot see it; empty while it is hidden. */
	public String text() {
		return bar.getVisible() ? text.getText() : ""; //$NON-NLS-1$
	}

	void hide() {
		appear(false);
	}

	private void appear(boolean visible) {
		if (bar.getVisible() != visible) {
			for (Control control : List.of(bar, line)) {
				control.setVisible(visible);
				((GridData) control.getLayoutData()).exclude = !visible;
			}
			bar.getParent().layout(true, true);
		}
	}
}
