// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.colour;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Colour;

/**
 * What the theme gives a control.
 *
 * @param background behind text
 * @param foreground of text
 * @param dimmed     of secondary text: between the two, at least 4.5 : 1 on the background where the foreground has that
 */
public record ThemeColours(Colour background, Colour foreground, Colour dimmed) {

	private static final double[] DIMMED_SHARES = { 0.42, 0.36, 0.3, 0.24, 0.18, 0.12, 0.06 };

	/** From the control's own colours, which the theme sets. */
	public static ThemeColours of(Control control) {
		return of(colour(control.getBackground().getRGB()), colour(control.getForeground().getRGB()));
	}

	/** With the dimmed colour that goes with the two. */
	public static ThemeColours of(Colour background, Colour foreground) {
		for (double share : DIMMED_SHARES) {
			Colour dimmed = Tints.blend(foreground, background, share);
			if (Tints.contrast(dimmed, background) >= Tints.SEVERAL_CODES) {
				return new ThemeColours(background, foreground, dimmed);
			}
		}
		return new ThemeColours(background, foreground, foreground);
	}

	/** A colour for text that says something, with as much of the foreground in it as it needs for 4.5 : 1 on the background, where that has so much. */
	public Colour readable(Colour colour) {
		for (int share = 0; share < 10; share++) {
			Colour mixed = Tints.blend(colour, foreground, share / 10.0);
			if (Tints.contrast(mixed, background) >= Tints.SEVERAL_CODES) {
				return mixed;
			}
		}
		return foreground;
	}

	/** Whether text is lighter than what is behind it. */
	public boolean isDark() {
		return tints().isDark();
	}

	public Tints tints() {
		return new Tints(background, foreground);
	}

	/** Of SWT, as a colour of the model. */
	public static Colour colour(RGB rgb) {
		return new Colour(rgb.red << 16 | rgb.green << 8 | rgb.blue);
	}
}
