// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import org.eclipse.swt.graphics.FontData;
import org.hashiya.model.Colour;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;

/** The style sheet of the manual in the theme's colours. */
record ManualLook(ThemeColours theme, FontData font) {

	private static final Colour LINK = Colour.parse("#0072B2"); //$NON-NLS-1$

	/** @param wayBack whether there is room for a way back to the first page */
	String css(boolean wayBack) {
		Colour line = Tints.blend(theme.background(), theme.foreground(), 0.18);
		Colour shade = Tints.blend(theme.background(), theme.foreground(), 0.06);
		Colour link = theme.isDark() ? Tints.blend(LINK, theme.foreground(), 0.55) : LINK;
		return """
				body{background:%1$s;color:%2$s;font:%6$dpt/1.6 "%7$s","Noto Naskh Arabic",Amiri,sans-serif;max-width:44em;margin:%8$s auto 4em;padding:0 2em}
				h1{font-size:1.7em;font-weight:600;line-height:1.25}h2{font-size:1.25em;font-weight:600;margin-top:2em}
				a{color:%3$s}code{background:%5$s;padding:0 .25em;border-radius:3px;unicode-bidi:isolate}pre{background:%5$s;padding:.8em 1em;border-radius:4px;overflow:auto;direction:ltr;text-align:left}
				pre code{padding:0}table{border-collapse:collapse;margin:1em 0}th,td{text-align:start;vertical-align:top;padding:.35em .9em .35em 0;border-bottom:1px solid %4$s;padding-inline-end:.9em}
				th{font-weight:600}
				""".formatted(theme.background().hex(), theme.foreground().hex(), link.hex(), line.hex(), shade.hex(), Integer.valueOf(font.getHeight() + 1), font.getName().replace("\"", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				wayBack ? "2em" : "2.5em"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
