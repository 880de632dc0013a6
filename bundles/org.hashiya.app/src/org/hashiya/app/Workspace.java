// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import java.nio.file.Path;

/** Where the window keeps its own state. */
public final class Workspace {

	private Workspace() {
	}

	/** The person's folder for what belongs to the program and not to a study. */
	public static Path home() {
		return Path.of(System.getProperty("user.home"), ".hashiya"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The workspace where the command line names none. */
	public static Path folder() {
		return home().resolve("workspace"); //$NON-NLS-1$
	}
}
