// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** A command on the codes that are selected in the codebook view, at least one. */
abstract class CodesHandler extends AbstractHandler {

	/** @param codes from the top of the tree */
	abstract void run(CodebookView view, OpenStudy study, List<Code> codes);

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public final @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CodebookView view) {
			List<Code> codes = view.selectedAll();
			view.study().filter(study -> !codes.isEmpty()).ifPresent(study -> run(view, study, codes));
		}
		return null;
	}
}
