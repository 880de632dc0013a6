// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.util.List;

import org.hashiya.model.Colour;

/**
 * Colours of codes on a page that is light or dark. Behind text they are blended with the page by shares so small that any colour leaves text a contrast of 4.5 : 1 (WCAG 2.2, AA); beside text
 * they are moved towards the text's colour until they stand out by 3 : 1 (WCAG 1.4.11).
 */
enum PageColours {
	LIGHT(0xFFFFFF, 0x1A1A1A, 0.48), DARK(0x1C1C1E, 0xE8E8E8, 0.33);

	private static final double FIRST_SHARE = 0.24;
	private static final double FURTHER_SHARE = 0.09;
	private static final double CONTRAST = 3;
	private static final int STEPS = 20;

	private final Colour page;
	private final Colour text;
	private final double largestShare;

	PageColours(int page, int text, double largestShare) {
		this.page = new Colour(page);
		this.text = new Colour(text);
		this.largestShare = largestShare;
	}

	Colour page() {
		return page;
	}

	Colour text() {
		return text;
	}

	/** Behind text that carries codes of these colours, at least one; the more, the stronger. */
	Colour tint(List<Colour> codes) {
		int red = 0;
		int green = 0;
		int blue = 0;
		for (Colour colour : codes) {
			red += colour.red();
			green += colour.green();
			blue += colour.blue();
		}
		int n = codes.size();
		return blend(page, colour(red / n, green / n, blue / n), Math.min(largestShare, FIRST_SHARE + FURTHER_SHARE * (n - 1)));
	}

	/** A bracket or chip of a code beside text. */
	Colour full(Colour code) {
		for (int step = 0; step < STEPS; step++) {
			Colour moved = blend(code, text, (double) step / STEPS);
			if (contrast(moved, page) >= CONTRAST) {
				return moved;
			}
		}
		return text;
	}

	/** Contrast ratio after WCAG 2.2, from 1 to 21. */
	static double contrast(Colour one, Colour other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(Colour colour) {
		return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static Colour blend(Colour under, Colour over, double share) {
		return colour(mix(under.red(), over.red(), share), mix(under.green(), over.green(), share), mix(under.blue(), over.blue(), share));
	}

	private static int mix(int under, int over, double share) {
		return (int) Math.round(under + (over - under) * share);
	}

	private static Colour colour(int red, int green, int blue) {
		return new Colour(red << 16 | green << 8 | blue);
	}

	/** A style that names a colour for each of the two pages; the style sheet chooses. */
	static String both(Colour light, Colour dark) {
		return "--l:" + light.hex() + ";--d:" + dark.hex();
	}
}
