// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hashiya.text.Isolates;
import org.hashiya.ui.icons.Icons;

/**
 * A document as it was at a milestone, as what a reader shows. Two are equal when folder, milestone and document are.
 *
 * @param folder        the study's
 * @param milestone     its id
 * @param milestoneName its name, for the tab
 * @param document      its id
 * @param documentName  its name then
 */
public record PastDocumentInput(Path folder, UUID milestone, String milestoneName, UUID document, String documentName) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.MILESTONE.descriptor();
	}

	@Override
	public String getName() {
		return documentName;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null; // a look at the past ends with the session
	}

	@Override
	public String getToolTipText() {
		return Isolates.wrap(documentName) + " – " + Isolates.wrap(milestoneName); //$NON-NLS-1$
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PastDocumentInput that && folder.equals(that.folder) && milestone.equals(that.milestone) && document.equals(that.document);
	}

	@Override
	public int hashCode() {
		return milestone.hashCode() * 31 + document.hashCode();
	}
}
