// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;

/**
 * Writes the arrow keys by their names. The platform draws arrows, and the menus of GTK, which know keys by their names alone, then show no key at all beside what is moved with Alt and an arrow.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class ArrowNames implements IKeyFormatter {

	private static final String[][] NAMES = { { "\u2191", "Up" }, { "\u2193", "Down" }, { "\u2190", "Left" }, { "\u2192", "Right" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ // as GTK's menus have them

	private final IKeyFormatter other;

	/** @param other writes all other keys */
	ArrowNames(IKeyFormatter other) {
		this.other = other;
	}

	/** From now on the keys are written so everywhere. */
	public static void install() {
		KeyFormatterFactory.setDefault(new ArrowNames(KeyFormatterFactory.getDefault()));
	}

	@Override
	public String format(int key) {
		return named(other.format(key));
	}

	@Override
	public String format(KeySequence keys) {
		return named(other.format(keys));
	}

	@Override
	public String format(KeyStroke key) {
		return named(other.format(key));
	}

	private static String named(String written) {
		String named = written;
		for (String[] name : NAMES) {
			named = named.replace(name[0], name[1]);
		}
		return named;
	}
}
