// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hashiya.exchange.Excerpt;
import org.hashiya.model.Study;

/** Which part of the study is exported: a sentence that says it, a button that changes it, and whether people are named. */
@NonNullByDefault({}) // the platform says nothing of null
final class PartRow {

	private static final int WIDTH = 230;

	private final Study study;
	private final Composite row;
	private final Label sentence;
	private final Button anonymous;
	private Excerpt chosen;

	/**
	 * @param first   the document that is chosen at first; empty for all
	 * @param changed is told when something else is chosen
	 */
	PartRow(Composite parent, Study study, Optional<UUID> first, Runnable changed) {
		chosen = first.map(document -> new Excerpt(Set.of(document), null, null, null, false)).orElse(Excerpt.ALL);
		this.study = study;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(row);
		GridDataFactory.fillDefaults().applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.part);
		sentence = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		Button choose = new Button(row, SWT.PUSH);
		choose.setText(Messages.choosePart);
		choose.setToolTipText(Messages.choosePartTip);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			new PartDialog(row.getShell(), study, chosen, part -> {
				chosen = part;
				tell();
				changed.run();
			}).open();
		}));
		anonymous = new Button(row, SWT.CHECK);
		anonymous.setText(Messages.anonymous);
		anonymous.setToolTipText(Messages.anonymousTip);
		anonymous.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		tell();
	}

	Composite control() {
		return row;
	}

	/** What is chosen. */
	Excerpt excerpt() {
		return new Excerpt(chosen.documents(), chosen.codes(), chosen.coders(), chosen.cases(), isAnonymous());
	}

	boolean isAnonymous() {
		return anonymous.getSelection();
	}

	private void tell() {
		String words = PartWords.sentence(study, chosen);
		sentence.setText(words);
		sentence.setToolTipText(words);
	}
}
