// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.merge.CodeComparison;
import org.hashiya.ui.parts.AccessibleNames;

/** What the study and the file say of a code, beside each other. */
final class BothSides {

	private static final int LINES = 7;
	private static final int NARROWEST = 200;

	private final Composite area;
	private final Text mine;
	private final Text theirs;

	BothSides(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 0).applyTo(area);
		mine = side(Messages.inStudy);
		theirs = side(Messages.inFile);
	}

	private Text side(String name) {
		Composite side = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(side);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
		new Label(side, SWT.NONE).setText(name);
		Text text = new Text(side, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(text, LegacyActionTools.removeMnemonics(name));
		GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, text.getLineHeight() * LINES).applyTo(text);
		return text;
	}

	Composite control() {
		return area;
	}

	/** Shows what they say of this one; nothing with null. */
	void show(@Nullable CodeComparison code) {
		mine.setText(code == null ? "" : ComparisonWords.said(code.mine())); //$NON-NLS-1$
		theirs.setText(code == null ? "" : ComparisonWords.said(code.theirs())); //$NON-NLS-1$
	}
}
