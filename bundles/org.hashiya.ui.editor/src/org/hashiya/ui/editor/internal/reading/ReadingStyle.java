// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How a person likes to read, in all studies.
 *
 * @param arabicFont  the family for Arabic letters; empty for the best that is installed
 * @param latinFont   the family for all others; empty for the best that is installed
 * @param lineSpacing the height of a row, in percent of the usual one
 * @param measure     the width of the column in characters; 0 for that of the window
 * @param side        where lanes stand
 * @param lanes       how wide the lanes are with the names beside them, in pixels
 * @param patterns    whether brackets of different codes differ in their pattern too, not in their colour alone
 */
public record ReadingStyle(String arabicFont, String latinFont, int lineSpacing, int measure, LaneSide side, int lanes, boolean patterns) {

	/** The usual height of a row, in percent. */
	public static final int USUAL_SPACING = 100;
	/** The usual width of the column, in characters. */
	public static final int USUAL_MEASURE = 66;
	/** The usual width of lanes with names, in pixels. */
	public static final int USUAL_LANES = ColumnMargins.LANES_WITH_NAMES;
	/** How a text looks where nobody chose. */
	public static final ReadingStyle USUAL = new ReadingStyle("", "", USUAL_SPACING, USUAL_MEASURE, LaneSide.START, USUAL_LANES, false); //$NON-NLS-1$ //$NON-NLS-2$

	private static final int LEAST_SPACING = 70;
	private static final int MOST_SPACING = 250;
	private static final int LEAST_MEASURE = 25;
	private static final int MOST_MEASURE = 200;
	private static final int LEAST_LANES = 40;
	private static final int MOST_LANES = 600;
	private static final String BETWEEN = "\t"; //$NON-NLS-1$
	private static final String IS = "="; //$NON-NLS-1$
	private static final String ARABIC = "arabic"; //$NON-NLS-1$
	private static final String LATIN = "latin"; //$NON-NLS-1$
	private static final String SPACING = "spacing"; //$NON-NLS-1$
	private static final String MEASURE = "measure"; //$NON-NLS-1$
	private static final String SIDE = "side"; //$NON-NLS-1$
	private static final String LANES = "lanes"; //$NON-NLS-1$
	private static final String PATTERNS = "patterns"; //$NON-NLS-1$

	/** What nobody could read in is brought to what one can. */
	public ReadingStyle {
		lineSpacing = Math.clamp(lineSpacing, LEAST_SPACING, MOST_SPACING);
		lanes = Math.clamp(lanes, LEAST_LANES, MOST_LANES);
		measure = measure <= 0 ? 0 : Math.clamp(measure, LEAST_MEASURE, MOST_MEASURE);
	}

	/** Of what {@link #line} wrote; what cannot be read, as another version may have written it, is as usual. */
	public static ReadingStyle parse(String line) {
		Map<String, String> parts = new HashMap<>();
		for (String part : line.split(BETWEEN)) {
			int at = part.indexOf(IS);
			if (at > 0) {
				parts.put(part.substring(0, at), part.substring(at + 1));
			}
		}
		return new ReadingStyle(parts.getOrDefault(ARABIC, ""), parts.getOrDefault(LATIN, ""), number(parts.get(SPACING), USUAL_SPACING), number(parts.get(MEASURE), USUAL_MEASURE), //$NON-NLS-1$ //$NON-NLS-2$
				LaneSide.named(parts.getOrDefault(SIDE, "")), number(parts.get(LANES), USUAL_LANES), Boolean.parseBoolean(parts.getOrDefault(PATTERNS, ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int number(@Nullable String written, int usual) {
		try {
			return Integer.parseInt(String.valueOf(written));
		} catch (NumberFormatException e) {
			return usual; // not there, or written by another version
		}
	}

	/** On one line, to be remembered. */
	public String line() {
		return String.join(BETWEEN, ARABIC + IS + arabicFont, LATIN + IS + latinFont, SPACING + IS + lineSpacing, MEASURE + IS + measure, SIDE + IS + side.name(), LANES + IS + lanes, PATTERNS + IS + patterns);
	}

	/** The fonts to read in: those that were chosen where they are still installed, else the best of what is. */
	public FontChoice fonts(Set<String> installed) {
		FontChoice best = FontChoice.among(installed);
		return new FontChoice(installed.contains(arabicFont) ? Optional.of(arabicFont) : best.arabic(), installed.contains(latinFont) ? Optional.of(latinFont) : best.latin());
	}
}
