// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A dialog in which something is looked at and changed for a while, and which nothing waits for: it has a title, can be made larger, and is closed when one is done. */
@NonNullByDefault({}) // the platform says nothing of null
public abstract class QuietDialog extends TitleAreaDialog {

	private final String title;

	/** @param title of the window, and above what is in it */
	protected QuietDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
		setBlockOnOpen(false);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		setTitle(title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		fill(area);
		return area;
	}

	/** Makes what is in it, in two columns. */
	protected abstract void fill(Composite area);

	/** A table over both columns, with headings. */
	protected final Table table(Composite area, int style, int width, int height) {
		Table table = new Table(area, style | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(table, title);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(width, height).applyTo(table);
		return table;
	}

	protected static void column(Table table, String heading, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(heading);
		column.setWidth(width);
	}
}
