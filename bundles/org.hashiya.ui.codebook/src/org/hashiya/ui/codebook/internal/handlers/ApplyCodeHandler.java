// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.study.Problems;

/** Applies the selected codes to the text that is selected in the editor in front. */
public final class ApplyCodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		IEditorPart editor = view.getSite().getPage().getActiveEditor();
		@Nullable
		CodingTarget target = editor == null ? null : Adapters.adapt(editor, CodingTarget.class);
		if (target == null) {
			Problems.in(view.getSite().getWorkbenchWindow()).show(Messages.Apply_noDocument);
		} else if (target.selection().isEmpty()) {
			Problems.in(view.getSite().getWorkbenchWindow()).show(Messages.Apply_noSelection);
		} else {
			target.apply(view.controls().tree().selectedAll().stream().map(CodeItem::code).toList());
		}
	}
}
