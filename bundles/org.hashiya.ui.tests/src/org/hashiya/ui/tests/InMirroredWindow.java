// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs all tests of a class in a {@link MirroredWindow}. */
public final class InMirroredWindow implements BeforeAllCallback, AfterAllCallback {

	private @Nullable MirroredWindow window;

	@Override
	public void beforeAll(@Nullable ExtensionContext context) throws Exception {
		window = new MirroredWindow();
	}

	@Override
	public void afterAll(@Nullable ExtensionContext context) {
		MirroredWindow opened = window;
		if (opened != null) {
			opened.close();
		}
	}
}
