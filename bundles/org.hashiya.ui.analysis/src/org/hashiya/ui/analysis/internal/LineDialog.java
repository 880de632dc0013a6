// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a line of text. Nothing waits for the answer. */
@NonNullByDefault({}) // the platform says nothing of null
public final class LineDialog extends InputDialog {

	private final Consumer<@NonNull String> then;

	/** @param then is told what was written, once it is valid and the person is done */
	public LineDialog(Shell parent, String title, String message, String before, IInputValidator validator, Consumer<@NonNull String> then) {
		super(parent, title, message, before, validator);
		this.then = then;
		setBlockOnOpen(false);
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		then.accept(String.valueOf(getValue()));
	}
}
