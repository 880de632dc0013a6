// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.codebook.internal.parts.CountedTree;

/** Opens the field in which the name of the selected document or study is typed. */
public final class RenameDocumentHandler extends DocumentsHandler {

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		TreeViewer viewer = view.controls().viewer();
		viewer.editElement(viewer.getStructuredSelection().getFirstElement(), CountedTree.NAME);
	}
}
