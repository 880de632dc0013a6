// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the installed fonts to read in. Arabic: a Naskh, for its readable proportions and room for marks, before any other font with Arabic letters. Latin: a serif that is
 * made for reading on screens, else whatever the system uses.
 *
 * @param arabic the family for Arabic letters, or empty where none that we know has them
 * @param latin  the family for all others, or empty for the system's own
 */
public record FontChoice(Optional<String> arabic, Optional<String> latin) {

	private static final List<String> ARABIC = List.of("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"Al Nile", "Baghdad", "KacstBook", "Noto Sans Arabic", "Segoe UI", "Tahoma", "DejaVu Sans", "Arial"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final List<String> LATIN = List.of("Noto Serif", "Charter", "Georgia", "Source Serif 4", "Cambria", "DejaVu Serif", "Liberation Serif"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/** The best of what is installed. */
	public static FontChoice among(Set<String> installed) {
		return new FontChoice(ARABIC.stream().filter(installed::contains).findFirst(), LATIN.stream().filter(installed::contains).findFirst());
	}
}
