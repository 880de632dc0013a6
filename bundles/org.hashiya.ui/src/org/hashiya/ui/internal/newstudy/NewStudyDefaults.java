// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the wizard proposes: where the last study was put and who made it, else the person's documents and account. */
public final class NewStudyDefaults {

	private static final String PARENT = "newStudyParent"; //$NON-NLS-1$
	private static final String CODER = "newStudyCoder"; //$NON-NLS-1$

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.hashiya.ui"); //$NON-NLS-1$

	Path parent() {
		String known = preferences.get(PARENT, ""); //$NON-NLS-1$
		if (!known.isEmpty()) {
			return Path.of(known);
		}
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		Path documents = home.resolve("Documents"); //$NON-NLS-1$
		return Files.isDirectory(documents) ? documents : home;
	}

	String coder() {
		return preferences.get(CODER, System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Proposes the same place and coder the next time. */
	public void remember(NewStudy study) {
		Path parent = study.path().getParent();
		if (parent != null) {
			preferences.put(PARENT, parent.toString());
		}
		preferences.put(CODER, study.coder().strip());
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).warn(PARENT, e); // only a proposal less next time
		}
	}
}
