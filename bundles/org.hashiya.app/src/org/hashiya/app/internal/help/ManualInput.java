// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hashiya.ui.icons.Icons;

/** The manual as what a part shows; there is one part for all pages. */
final class ManualInput implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.HELP.descriptor();
	}

	@Override
	public String getName() {
		return HelpMessages.ManualPart_tab;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return HelpMessages.ManualPart_tab;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ManualInput;
	}

	@Override
	public int hashCode() {
		return ManualInput.class.hashCode();
	}
}
