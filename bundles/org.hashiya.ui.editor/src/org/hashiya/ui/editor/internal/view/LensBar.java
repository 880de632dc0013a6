// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.parts.NoticeTarget;

/** The bar above the text while some of its codings are not seen: which are, and the way back to all. Hidden otherwise. */
public final class LensBar {

	private final Composite bar;
	private final Link sentence;
	private final Label line;
	private Runnable showAll = () -> {
		// nothing is hidden yet
	};

	/** @param parent has a grid of one column */
	public LensBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(12, 8, 4, 4).applyTo(bar);
		sentence = new Link(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
		sentence.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showAll.run()));
		line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).exclude(true).applyTo(line);
		appear(false);
	}

	/** What the link does. */
	public void onShowAll(Runnable run) {
		showAll = run;
	}

	/** Says what is seen through a lens; hides itself where that is all. */
	public void show(Lens lens, Study study) {
		Lens known = lens.in(study);
		if (known.isFiltered()) {
			String says = Messages.format(Messages.Lens_sentence, Messages.list(parts(known, study)));
			if (!says.equals(sentence.getText())) {
				sentence.setText(says);
				bar.layout(true, true);
			}
		}
		appear(known.isFiltered());
	}

	private static List<String> parts(Lens lens, Study study) {
		List<String> parts = new ArrayList<>();
		UUID branch = lens.branch();
		if (branch != null) {
			parts.add(Messages.format(Messages.Lens_branch, literal(study.codebook().path(branch))));
		}
		if (lens.memosOnly()) {
			parts.add(Messages.Lens_memos);
		}
		UUID coder = lens.coder();
		if (coder != null) {
			Coder known = study.coders().get(coder);
			parts.add(Messages.format(Messages.Lens_coder, literal(known == null ? "" : known.name()))); //$NON-NLS-1$
		}
		return parts;
	}

	private static String literal(String name) {
		return NoticeTarget.literal(Isolates.wrap(name));
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
