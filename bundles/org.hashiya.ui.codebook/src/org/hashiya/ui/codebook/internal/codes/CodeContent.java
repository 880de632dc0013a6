// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.hashiya.ui.codebook.CodebookItem;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;

/** Hands the rows of {@link ShownCodes}, the viewer's input, to the viewer. */
@NonNullByDefault({}) // the platform says nothing of null
final class CodeContent implements ITreeContentProvider {

	private ShownCodes shown;

	@Override
	public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object after) {
		shown = (ShownCodes) after;
	}

	@Override
	public Object[] getElements(Object input) {
		return shown.top().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return shown.children((CodebookItem) parent).toArray();
	}

	@Override
	public Object getParent(Object child) {
		return child instanceof CodebookItem item && shown != null ? shown.parent(item) : null; // asked for the old selection, too, when nothing is shown any more
	}

	@Override
	public boolean hasChildren(Object parent) {
		return !shown.children((CodebookItem) parent).isEmpty();
	}
}
