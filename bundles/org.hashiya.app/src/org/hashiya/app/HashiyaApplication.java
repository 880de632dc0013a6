// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.hashiya.app.internal.appearance.Language;
import org.hashiya.app.internal.appearance.Restart;
import org.hashiya.app.internal.keys.ArabicKeys;

/** The application: opens the workbench window and runs until it is closed. */
public final class HashiyaApplication implements IApplication {

	/** How pictures of tools that cannot be used now are made: paler in either theme. SWT's own way makes them lighter, so that in the dark theme they are the brightest of all. */
	private static final String DISABLED_PICTURES = "org.eclipse.swt.image.disablement"; //$NON-NLS-1$

	private @Nullable Location locked;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public Object start(IApplicationContext context) throws IOException {
		Restart restart = new Restart();
		if (restart.isNeededFor(Language.remembered()) && restart.in(Language.remembered())) {
			return IApplication.EXIT_OK; // the same program again, in the language that was chosen
		}
		Display.setAppName("Hashiya"); //$NON-NLS-1$
		System.setProperty(DISABLED_PICTURES, System.getProperty(DISABLED_PICTURES, "desaturated")); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		ArabicKeys.install(display);
		try {
			if (!lockWorkspace()) {
				MessageDialog.openInformation(null, AppMessages.HashiyaApplication_runsTitle, AppMessages.HashiyaApplication_runs);
				return IApplication.EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new HashiyaWorkbenchAdvisor());
			if (code != PlatformUI.RETURN_RESTART) {
				return IApplication.EXIT_OK;
			}
			unlockWorkspace(); // the new process takes it at once
			return restart.in(Language.remembered()) ? IApplication.EXIT_OK : IApplication.EXIT_RESTART;
		} finally {
			unlockWorkspace();
			if (!display.isDisposed()) {
				display.dispose();
			}
		}
	}

	/** Takes the folder of the window's own state: what {@code -data} says, else one in the person's home. Studies are elsewhere. */
	private boolean lockWorkspace() throws IOException {
		Location location = Platform.getInstanceLocation();
		if (location == null) {
			return true; // -data @none: nothing is remembered
		}
		if (!location.isSet()) {
			boolean taken = location.set(Workspace.folder().toUri().toURL(), true);
			locked = taken ? location : null;
			return taken;
		}
		if (location.isLocked()) {
			return false;
		}
		if (location.lock()) {
			locked = location;
			return true;
		}
		ILog.of(getClass()).warn(String.valueOf(location.getURL())); // a disk without locks: better a window than none
		return true;
	}

	private void unlockWorkspace() {
		Location location = locked;
		if (location != null) {
			location.release();
			locked = null;
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
