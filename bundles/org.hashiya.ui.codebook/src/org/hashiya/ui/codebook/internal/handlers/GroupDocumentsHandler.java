// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.hashiya.model.Document;
import org.hashiya.model.GroupPath;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.codebook.internal.acts.MoveRows;
import org.hashiya.ui.codebook.internal.acts.MoveRows.Place;
import org.hashiya.ui.codebook.internal.explorer.GroupDialog;

/** Asks for the group that the selected documents and groups go to. */
public final class GroupDocumentsHandler extends DocumentsHandler {

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		List<UUID> documents = view.selectedDocuments();
		List<String> moved = view.selectedGroups();
		List<String> groups = Stream.concat(study.study().documents().list().stream().filter(document -> documents.contains(document.id())).map(Document::group).map(GroupPath::normal), moved.stream().map(GroupPath::parent))
				.distinct().toList();
		new GroupDialog(view.getSite().getShell(), study.study(), groups.size() == 1 ? groups.getFirst() : "", //$NON-NLS-1$
				path -> view.move(study, new MoveRows(documents, moved, Place.in(path)))).open();
	}
}
