// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.UUID;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.OpenDocument;

/** Opens the selected documents in editors; a group or study opens or closes its row. */
public final class OpenDocumentHandler extends DocumentsHandler {

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) throws StudyProblem {
		for (UUID document : view.selectedDocuments()) {
			OpenDocument.open(view.getSite().getPage(), study, document);
		}
		if (view.selectedDocuments().isEmpty()) {
			TreeViewer viewer = view.controls().viewer();
			Object row = viewer.getStructuredSelection().getFirstElement();
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		}
	}
}
