// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** Opens the field in which the name of the selected code is typed. */
public final class RenameCodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		view.controls().tree().selected().ifPresent(view.controls().tree()::editName);
	}
}
