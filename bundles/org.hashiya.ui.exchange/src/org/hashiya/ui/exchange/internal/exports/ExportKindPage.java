// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What to export: one of a few, each explained in a sentence. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportKindPage extends WizardPage {

	private static final int WIDTH = 520;
	private static final int INDENT = 24;

	private final Consumer<ExportKind> chosen;
	private final Map<ExportKind, Button> buttons = new EnumMap<>(ExportKind.class);
	private ExportKind kind;

	/** @param chosen is told what the person chooses */
	ExportKindPage(ExportKind first, Consumer<ExportKind> chosen) {
		super("kind", Messages.kindTitle, null); //$NON-NLS-1$
		this.chosen = chosen;
		kind = first;
		setDescription(Messages.kindDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(page);
		for (ExportKind each : ExportKind.values()) {
			Button button = new Button(page, SWT.RADIO);
			button.setText(ExportWords.kind(each));
			button.setSelection(each == kind);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (button.getSelection()) {
					choose(each);
				}
			}));
			buttons.put(each, button);
			Label explanation = new Label(page, SWT.WRAP);
			explanation.setText(ExportWords.explanation(each));
			GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
			new Label(page, SWT.NONE).setLayoutData(GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 4).create());
		}
		setControl(page);
	}

	private void choose(ExportKind each) {
		kind = each;
		chosen.accept(each);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			buttons.get(kind).setFocus();
		}
	}
}
