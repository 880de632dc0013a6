// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hashiya.exchange.Csv;
import org.hashiya.ui.parts.Combos;

/** How a CSV file is written: what stands between its fields, and whether it is for a spreadsheet. */
@NonNullByDefault({}) // the platform says nothing of null
final class CsvRow {

	private static final String SPREADSHEET = "exportForSpreadsheet"; //$NON-NLS-1$
	private static final String SEPARATOR = "exportSeparator"; //$NON-NLS-1$
	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	private final Composite row;
	private final Combo separator;
	private final Button spreadsheet;

	/** @param settings what was chosen last; null for nothing */
	CsvRow(Composite parent, IDialogSettings settings, int width, int indent) {
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.separator);
		separator = Combos.readOnly(row);
		separator.setItems(Messages.separatorComma, Messages.separatorSemicolon, Messages.separatorTab);
		separator.setToolTipText(Messages.separatorTip);
		String last = settings == null ? null : settings.get(SEPARATOR);
		separator.select(last == null || last.isEmpty() ? 0 : Math.max(0, SEPARATORS.indexOf(last.charAt(0))));
		spreadsheet = new Button(row, SWT.CHECK);
		spreadsheet.setText(Messages.spreadsheet);
		spreadsheet.setSelection(settings != null && settings.getBoolean(SPREADSHEET));
		Label label = new Label(row, SWT.WRAP);
		label.setText(Messages.spreadsheetText);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(indent, 0).hint(width, SWT.DEFAULT).applyTo(label);
	}

	Composite control() {
		return row;
	}

	Csv.Form form() {
		return new Csv.Form(spreadsheet.getSelection(), SEPARATORS.get(separator.getSelectionIndex()));
	}

	void remember(IDialogSettings settings) {
		settings.put(SPREADSHEET, spreadsheet.getSelection());
		settings.put(SEPARATOR, String.valueOf(form().separator()));
	}
}
