// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;

import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;

/** Makes a set of the selected codes, which the person names. */
public final class NewSetHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		view.sets().create(view.controls().control(), study.study(), codes.stream().map(Code::id).toList());
	}
}
