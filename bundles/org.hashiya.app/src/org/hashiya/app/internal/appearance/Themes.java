// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.prefs.BackingStoreException;

/** The theme that a person has chosen: light, dark, or what the system has. */
public enum Themes {
	LIGHT, DARK, SYSTEM;

	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
	private static final String KEY = "theme"; //$NON-NLS-1$

	/** What was chosen; at first what the system has. */
	public static Themes chosen() {
		String name = preferences().get(KEY, SYSTEM.name());
		for (Themes theme : values()) {
			if (theme.name().equals(name)) {
				return theme;
			}
		}
		return SYSTEM;
	}

	/** Chooses this theme and shows it in all windows at once. */
	public void choose(IWorkbenchWindow window) {
		preferences().put(KEY, name());
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.of(Themes.class).warn(KEY, e); // it holds until the end of this session
		}
		apply(window);
	}

	/** Shows this theme; for {@link #SYSTEM}, what the system has now. */
	public void apply(IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		Optional.ofNullable(window.getService(IThemeManager.class)).map(manager -> manager.getEngineForDisplay(display)).ifPresent(engine -> set(engine, id()));
	}

	private static void set(IThemeEngine engine, String id) {
		if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(id)) {
			engine.setTheme(id, true);
		}
	}

	private String id() {
		return switch (this) {
		case LIGHT -> LIGHT_ID;
		case DARK -> DARK_ID;
		case SYSTEM -> Display.isSystemDarkTheme() ? DARK_ID : LIGHT_ID;
		};
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.hashiya.app"); //$NON-NLS-1$
	}
}
