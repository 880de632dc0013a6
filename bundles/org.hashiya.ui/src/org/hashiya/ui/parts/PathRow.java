// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A row of a page of three columns for the path of a file: what it is, a field that it is typed or pasted into, and a button to look for it. */
public final class PathRow {

	private PathRow() {
	}

	/**
	 * @param page    with a grid of three columns
	 * @param label   what the path is of
	 * @param first   the path that stands there at first; empty for none
	 * @param width   how wide the field is at least, in pixels
	 * @param browse  the words of the button
	 * @param choose  asks for a file
	 * @param changed called when another path stands there
	 * @return the field
	 */
	public static Text create(Composite page, String label, String first, int width, String browse, Runnable choose, Runnable changed) {
		new Label(page, SWT.NONE).setText(label);
		Text path = new Text(page, SWT.BORDER);
		path.setTextDirection(SWT.LEFT_TO_RIGHT); // a path reads from the left in every language
		path.setText(first);
		path.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(path);
		Button button = new Button(page, SWT.PUSH);
		button.setText(browse);
		button.addListener(SWT.Selection, event -> choose.run());
		return path;
	}
}
