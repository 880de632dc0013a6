// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.model.Case;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;

/** Lets a person tick the documents that belong to a case as a whole. */
@NonNullByDefault({}) // the platform says nothing of null
public final class DocumentsDialog extends FormDialog {

	private static final int HEIGHT = 300;

	private final Study study;
	private final Case known;
	private final Consumer<List<UUID>> then;
	private Table table;

	/** @param then is told the ids of all documents that belong to the case */
	public DocumentsDialog(Shell parent, Study study, Case known, Consumer<List<UUID>> then) {
		super(parent, Messages.Documents_title, Phrases.of(Messages.Documents_message, known.name()), Messages.Examples_act);
		this.study = study;
		this.known = known;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		AccessibleNames.set(table, () -> table.getShell().getText());
		for (Document document : study.documents().list()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(CellText.unclosed(Isolates.wrap(document.name())));
			item.setData(document.id());
			item.setChecked(known.documents().contains(document.id()));
		}
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
	}

	@Override
	protected String wrong() {
		return null;
	}

	@Override
	protected void okPressed() {
		List<UUID> chosen = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				chosen.add((UUID) item.getData());
			}
		}
		super.okPressed();
		then.accept(chosen);
	}
}
