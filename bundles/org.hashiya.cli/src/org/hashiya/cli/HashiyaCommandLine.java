// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/** The command line as an OSGi application; what it answers is the exit code of the process. */
public final class HashiyaCommandLine implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		return IApplication.EXIT_OK;
	}

	@Override
	public void stop() {
		// A command ends by itself; there is nothing to interrupt.
	}
}
