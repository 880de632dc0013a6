// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** The application: opens the workbench window and runs until it is closed. */
public final class HashiyaApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
				@Override
				public @Nullable String getInitialWindowPerspectiveId() {
					return null;
				}
			});
			return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
