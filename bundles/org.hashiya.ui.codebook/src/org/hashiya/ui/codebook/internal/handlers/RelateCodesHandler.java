// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;

import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** Relates the first of two selected codes to the other. */
public final class RelateCodesHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		if (codes.size() == 2) {
			view.details().relate(view.controls().control(), study.study(), codes.getFirst(), codes.getLast());
		}
	}
}
