// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hashiya.ui.icons.Icons;

/** What the welcome page shows: always the same, and not remembered from one start to the next. */
public final class WelcomeInput implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.STUDY.descriptor();
	}

	@Override
	public String getName() {
		return WelcomeMessages.WelcomePage_tab;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return WelcomeMessages.WelcomePage_tab;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
