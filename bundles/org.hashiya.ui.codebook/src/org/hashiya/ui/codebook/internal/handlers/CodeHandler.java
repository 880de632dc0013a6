// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** A command on the code that is selected in the codebook view. */
abstract class CodeHandler extends AbstractHandler {

	abstract void run(CodebookView view, OpenStudy study, Code code);

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public final @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CodebookView view) {
			view.study().ifPresent(study -> view.selected().ifPresent(code -> run(view, study, code)));
		}
		return null;
	}
}
