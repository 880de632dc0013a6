// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hashiya.model.Colour;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;

/** The colours in which passages are painted; made anew when the theme changes. */
record PassageLook(ThemeColours theme, Tints tints, Display display) {

	static PassageLook of(Control control) {
		ThemeColours theme = ThemeColours.of(control);
		return new PassageLook(theme, theme.tints(), control.getDisplay());
	}

	Color text(boolean selected) {
		return selected ? display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : color(theme.foreground());
	}

	/** Of what is less important; on a selection that is told by size and place alone, since no one knows what is legible there but the theme. */
	Color dimmed(boolean selected) {
		return selected ? text(true) : color(theme.dimmed());
	}

	Color color(Colour colour) {
		return ColourResources.of(display).color(colour);
	}
}
