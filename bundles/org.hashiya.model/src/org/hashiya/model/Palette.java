// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The colours that codes and coders get in turn: six of Okabe and Ito's eight (jfly.uni-koeln.de/color), then ten that were searched for so that people with any kind of colour blindness tell each of
 * the sixteen from each other one, on white and on the dark background too, where they are brought to a contrast of 3. Okabe and Ito's yellow and black are not among them: the one cannot be seen on
 * white, a darker one is their orange for who does not see red. After these sixteen the hue is turned by the golden angle at the same lightness.
 */
public final class Palette {

	private static final double GOLDEN_ANGLE = 137.50776405003785;

	/** The sixteen colours of the palette, in the order in which they are given out. */
	public static final List<Colour> COLOURS = Stream.of("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#B1A03B", "#B6B6B2", //
			"#563E7F", "#276063", "#890537", "#586520", "#10470A", "#9111E2", "#E52E44", "#85BDD0").map(Colour::parse).toList();

	private Palette() {
	}

	/** The n-th colour, from 0; never runs out. */
	public static Colour colour(int n) {
		if (n < COLOURS.size()) {
			return COLOURS.get(n);
		}
		double hue = n * GOLDEN_ANGLE % 360 / 60;
		double chroma = 0.55;
		double lightness = 0.45;
		double x = chroma * (1 - Math.abs(hue % 2 - 1));
		double base = lightness - chroma / 2;
		double[] rgb = switch ((int) hue) {
		case 0 -> new double[] { chroma, x, 0 };
		case 1 -> new double[] { x, chroma, 0 };
		case 2 -> new double[] { 0, chroma, x };
		case 3 -> new double[] { 0, x, chroma };
		case 4 -> new double[] { x, 0, chroma };
		default -> new double[] { chroma, 0, x };
		};
		int value = 0;
		for (double part : rgb) {
			value = value << 8 | (int) Math.round(255 * Math.clamp(part + base, 0, 1));
		}
		return new Colour(value);
	}

	/** The first colour of the palette that is not among the given, or the next new one. */
	public static Colour next(List<Colour> used) {
		int n = 0;
		while (used.contains(colour(n)) && n < 1000) {
			n++;
		}
		return colour(n);
	}
}
