// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.hashiya.ui.codebook.ExplorerItem;

/** Hands the rows of {@link ShownStudies} to the viewer. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExplorerContent implements ITreeContentProvider {

	private final ShownStudies shown;

	ExplorerContent(ShownStudies shown) {
		this.shown = shown;
	}

	@Override
	public Object[] getElements(Object input) {
		return shown.top().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return shown.children((ExplorerItem) parent).toArray();
	}

	@Override
	public Object getParent(Object child) {
		return child instanceof ExplorerItem item ? shown.parent(item) : null;
	}

	@Override
	public boolean hasChildren(Object parent) {
		return shown.hasChildren((ExplorerItem) parent);
	}
}
