// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which studies were open and which were opened lately, kept in the workspace. */
final class RememberedStudies {

	private static final int RECENT = 10;
	private static final String OPEN_KEY = "openStudies"; //$NON-NLS-1$
	private static final String RECENT_KEY = "recentStudies"; //$NON-NLS-1$
	private static final String BETWEEN = "\n"; //$NON-NLS-1$

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.hashiya.ui"); //$NON-NLS-1$

	synchronized List<Path> open() {
		return read(OPEN_KEY);
	}

	synchronized List<Path> recent() {
		return read(RECENT_KEY);
	}

	synchronized void opened(Path folder) {
		List<Path> open = read(OPEN_KEY);
		open.remove(folder);
		open.add(folder);
		write(OPEN_KEY, open);
		List<Path> recent = read(RECENT_KEY);
		recent.remove(folder);
		recent.addFirst(folder);
		write(RECENT_KEY, recent.subList(0, Math.min(RECENT, recent.size())));
	}

	synchronized void closed(Path folder) {
		List<Path> open = read(OPEN_KEY);
		open.remove(folder);
		write(OPEN_KEY, open);
	}

	private List<Path> read(String key) {
		List<Path> folders = new ArrayList<>();
		preferences.get(key, "").lines().forEach(line -> { //$NON-NLS-1$
			try {
				folders.add(Path.of(line));
			} catch (InvalidPathException e) {
				ILog.of(getClass()).warn(line, e); // written by another system: a study less in the list
			}
		});
		return folders;
	}

	private void write(String key, List<Path> folders) {
		preferences.put(key, String.join(BETWEEN, folders.stream().map(Path::toString).toList()));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).warn(key, e); // the list is a convenience
		}
	}

	/** One form for all spellings of a folder. */
	static Path normal(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder.toAbsolutePath().normalize(); // it is not there (yet)
		}
	}
}
