// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** Leads to the definition of the selected code. */
public final class DefineCodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		view.controls().definition().edit();
	}
}
