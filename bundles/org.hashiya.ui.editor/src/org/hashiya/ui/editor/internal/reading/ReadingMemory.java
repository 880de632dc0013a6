// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.osgi.service.prefs.Preferences;

/** Remembers how a person likes to read, for this workbench. */
public final class ReadingMemory {

	private static final String STYLE = "style"; //$NON-NLS-1$

	private final IEclipsePreferences node;

	/** @param bundle the node of the bundle's preferences */
	public ReadingMemory(Preferences bundle) {
		node = (IEclipsePreferences) bundle.node("reading"); //$NON-NLS-1$
	}

	public ReadingStyle style() {
		return ReadingStyle.parse(node.get(STYLE, "")); //$NON-NLS-1$
	}

	/** Remembers another style; who listens hears of it. */
	public void style(ReadingStyle style) {
		node.put(STYLE, style.line());
	}

	/**
	 * Calls when another style was chosen.
	 *
	 * @return what ends it
	 */
	public Runnable onStyle(Runnable listener) {
		IPreferenceChangeListener changed = event -> listener.run();
		node.addPreferenceChangeListener(changed);
		return () -> node.removePreferenceChangeListener(changed);
	}
}
