// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What to export, in three groups; the one that is chosen is explained in a sentence. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportKindPage extends WizardPage {

	private static final int WIDTH = 520;
	private static final int INDENT = 12;
	/** As many as the longest explanation takes. */
	private static final int LINES = 3;

	private final Consumer<ExportKind> chosen;
	private final Map<ExportKind, Button> buttons = new EnumMap<>(ExportKind.class);
	private ExportKind kind;
	private Label explanation;

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
		String group = ""; //$NON-NLS-1$
		for (ExportKind each : ExportKind.values()) {
			if (!ExportWords.group(each).equals(group)) {
				group = ExportWords.group(each);
				Label heading = new Label(page, SWT.NONE);
				heading.setText(group);
				heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
				GridDataFactory.fillDefaults().indent(0, buttons.isEmpty() ? 0 : 8).applyTo(heading);
			}
			Button button = new Button(page, SWT.RADIO);
			button.setText(ExportWords.kind(each));
			button.setToolTipText(ExportWords.explanation(each));
			button.setSelection(each == kind);
			GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(button); // filled, GTK would put it at the far end of a mirrored page
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (button.getSelection()) {
					choose(each);
				}
			}));
			buttons.put(each, button);
		}
		explanation = new Label(page, SWT.WRAP);
		explanation.setText(ExportWords.explanation(kind));
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 12).hint(WIDTH, explanation.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).applyTo(explanation);
		setControl(page);
	}

	private void choose(ExportKind each) {
		kind = each;
		explanation.setText(ExportWords.explanation(each));
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
