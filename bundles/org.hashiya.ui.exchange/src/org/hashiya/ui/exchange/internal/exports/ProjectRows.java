// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.ui.parts.Combos;

/** How a project is written: for which program, with what is known of it, as what memos go, and whether Word documents go along. */
@NonNullByDefault({}) // the platform says nothing of null
final class ProjectRows {

	private static final int COLUMNS = 3;
	/** As many as the longest text on a program takes. */
	private static final int LINES = 3;

	private final Composite rows;
	private final Combo profile;
	private final Combo memos;
	private final Button originals;

	/**
	 * @param width       of the longest text, in pixels
	 * @param lossesAsked is told to show what an export would lose
	 */
	ProjectRows(Composite parent, int width, int indent, Runnable lossesAsked) {
		rows = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		new Label(rows, SWT.NONE).setText(Messages.profile);
		profile = Combos.readOnly(rows);
		profile.setItems(Arrays.stream(RefiProfile.values()).map(ExportWords::profile).toArray(String[]::new));
		profile.select(0);
		Button losses = new Button(rows, SWT.PUSH);
		losses.setText(Messages.losses);
		losses.setToolTipText(Messages.lossesTip);
		losses.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> lossesAsked.run()));
		Label known = new Label(rows, SWT.WRAP);
		known.setText(ExportWords.known(RefiProfile.STANDARD));
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).indent(indent, 0).hint(width, known.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).applyTo(known);
		profile.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> known.setText(ExportWords.known(program()))));
		memos = createMemos();
		originals = new Button(rows, SWT.CHECK);
		originals.setText(Messages.originals);
		originals.setToolTipText(Messages.originalsTip);
		GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(originals);
	}

	private Combo createMemos() {
		Composite row = new Composite(rows, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.memosAs);
		Combo combo = Combos.readOnly(row);
		combo.setItems(Arrays.stream(MemoForm.values()).map(ExportWords::memos).toArray(String[]::new));
		combo.select(MemoForm.NOTES.ordinal());
		combo.setToolTipText(Messages.memosAsTip);
		return combo;
	}

	Composite control() {
		return rows;
	}

	/** Who wrote a Word document may stand in it: where people are not to be named it does not go along. */
	void offerOriginals(boolean offered) {
		originals.setEnabled(offered);
	}

	RefiProfile program() {
		return RefiProfile.values()[profile.getSelectionIndex()];
	}

	MemoForm memos() {
		return MemoForm.values()[memos.getSelectionIndex()];
	}

	boolean withOriginals() {
		return originals.isEnabled() && originals.getSelection();
	}
}
