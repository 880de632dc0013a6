// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** A new code below the selected one. */
public final class NewSubcodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		view.startNewCode(code.id());
	}
}
