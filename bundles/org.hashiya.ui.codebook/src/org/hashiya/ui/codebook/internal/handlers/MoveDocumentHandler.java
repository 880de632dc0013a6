// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.model.DocumentActs;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;

/** Moves the selected documents one place up or down in their group; which way stands behind the name of the class in {@code plugin.xml}. */
public final class MoveDocumentHandler extends DocumentsHandler implements IExecutableExtension {

	private boolean down;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		down = "DOWN".equals(data); //$NON-NLS-1$
	}

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		List<UUID> documents = view.selectedDocuments();
		view.perform(study, (now, author) -> DocumentActs.step(now, documents, down, author));
	}
}
