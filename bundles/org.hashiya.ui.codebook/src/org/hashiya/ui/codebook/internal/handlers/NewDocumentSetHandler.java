// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;

/** Makes a set of the selected documents. */
public final class NewDocumentSetHandler extends DocumentsHandler {

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		view.sets().create(view.controls().control(), study.study(), view.selectedDocuments());
	}
}
