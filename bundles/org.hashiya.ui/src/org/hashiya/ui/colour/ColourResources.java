// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.colour;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.hashiya.model.Colour;

/** SWT colours of our colours, one object for each: they need no disposal, but painting makes none while it runs. To be used on the UI thread. */
public final class ColourResources {

	private static final String KEY = ColourResources.class.getName();

	private final Map<Colour, Color> colours = new HashMap<>();

	private ColourResources() {
	}

	/** Those of this display. */
	public static ColourResources of(Display display) {
		if (display.getData(KEY) instanceof ColourResources known) {
			return known;
		}
		ColourResources made = new ColourResources();
		display.setData(KEY, made);
		return made;
	}

	public Color color(Colour colour) {
		return colours.computeIfAbsent(colour, c -> new Color(c.red(), c.green(), c.blue()));
	}
}
