// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.colour;

import java.util.List;
import java.util.stream.IntStream;

import org.hashiya.model.Colour;

/**
 * Colours of codes for one theme. Behind text, a code's colour is blended with the background so that the text stays legible; beside text, in brackets, chips and bars, the full colour is kept
 * or moved just so far from its surroundings that it stands out. Pure: the same question has the same answer. Contrast and luminance are those of WCAG 2.2
 * (w3.org/TR/WCAG22, "contrast ratio" and "relative luminance").
 */
public final class Tints {

	/** Contrast that text keeps on the tint of one code (WCAG AAA). */
	public static final double ONE_CODE = 7;
	/** Contrast that text keeps on the tint of several codes (WCAG AA). */
	public static final double SEVERAL_CODES = 4.5;
	/** Contrast of full colours with what is beside them (WCAG 1.4.11). */
	public static final double FULL_COLOUR = 3;

	private static final double FIRST_SHARE = 0.26;
	private static final double FURTHER_SHARE = 0.12;
	private static final double LARGEST_SHARE = 0.72;
	private static final double SMALLEST_SHARE = 0.14;
	private static final int STEPS = 20;
	/** Of each value of a channel: a tint is found by trying, and each try would raise six values to a power. */
	private static final double[] LINEAR = IntStream.range(0, 256).mapToDouble(channel -> channel / 255.0).map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)).toArray();
	private static final Colour BLACK = new Colour(0);
	private static final Colour WHITE = new Colour(0xFFFFFF);

	private final Colour background;
	private final Colour foreground;

	/**
	 * @param background the theme's background behind text
	 * @param foreground the theme's colour of text
	 */
	public Tints(Colour background, Colour foreground) {
		this.background = background;
		this.foreground = foreground;
	}

	/** Whether text is lighter than what is behind it. */
	public boolean isDark() {
		return luminance(foreground) > luminance(background);
	}

	/**
	 * The colour behind text that carries these codes: their mean, blended with the background; the more codes, the stronger. Text in the theme's colour keeps a contrast of
	 * {@link #ONE_CODE} or {@link #SEVERAL_CODES} on it wherever it has that much on the bare background; in a theme whose text has less, the tint is faint, but it is there.
	 *
	 * @param codes colours of the codes, one for each code; with none, the answer is the background
	 */
	public Colour tint(List<Colour> codes) {
		if (codes.isEmpty()) {
			return background;
		}
		Colour mean = mean(codes);
		double share = Math.min(LARGEST_SHARE, FIRST_SHARE + FURTHER_SHARE * (codes.size() - 1));
		double required = codes.size() == 1 ? ONE_CODE : SEVERAL_CODES;
		if (contrast(blend(background, mean, share), foreground) >= required) {
			return blend(background, mean, share);
		}
		if (contrast(background, foreground) < required) {
			return blend(background, mean, SMALLEST_SHARE);
		}
		double low = 0;
		double high = share;
		for (int step = 0; step < STEPS; step++) {
			double middle = (low + high) / 2;
			if (contrast(blend(background, mean, middle), foreground) >= required) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return blend(background, mean, low);
	}

	/** The colour of a bracket, chip or bar of a code on the bare background. */
	public Colour full(Colour code) {
		return full(code, List.of(background));
	}

	/**
	 * The colour of a bracket, chip or bar of a code beside other colours: the code's own where it has a contrast of {@link #FULL_COLOUR} with each of them, else the nearest one towards black or
	 * white that has; towards the text's end of the scale where none has it with all.
	 */
	public Colour full(Colour code, List<Colour> beside) {
		double[] luminances = new double[beside.size()];
		for (int i = 0; i < luminances.length; i++) {
			luminances[i] = luminance(beside.get(i));
		}
		Colour first = isDark() ? WHITE : BLACK;
		Colour second = isDark() ? BLACK : WHITE;
		for (int step = 0; step <= STEPS; step++) {
			Colour moved = blend(code, first, (double) step / STEPS);
			if (!standsOut(moved, luminances)) {
				moved = blend(code, second, (double) step / STEPS);
			}
			if (standsOut(moved, luminances)) {
				return moved;
			}
		}
		return foreground;
	}

	/** A loop without objects: asked at each of the steps, for each place of a screen where codes overlap. */
	private static boolean standsOut(Colour colour, double[] others) {
		double own = luminance(colour);
		for (double other : others) {
			if (contrast(own, other) < FULL_COLOUR) {
				return false;
			}
		}
		return true;
	}

	/** Black or white, whichever is easier to read on this colour; at least 4.5 : 1 on any. */
	public static Colour textOn(Colour colour) {
		return contrast(BLACK, colour) >= contrast(WHITE, colour) ? BLACK : WHITE;
	}

	/** Contrast ratio of two colours, from 1 to 21. */
	public static double contrast(Colour one, Colour other) {
		return contrast(luminance(one), luminance(other));
	}

	private static double contrast(double one, double other) {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	/** Relative luminance, from 0 (black) to 1 (white). */
	public static double luminance(Colour colour) {
		return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
	}

	private static double linear(int channel) {
		return LINEAR[channel];
	}

	/** One colour with a share of another over it, as a translucent layer would look. */
	public static Colour blend(Colour under, Colour over, double share) {
		return colour(mix(under.red(), over.red(), share), mix(under.green(), over.green(), share), mix(under.blue(), over.blue(), share));
	}

	private static Colour mean(List<Colour> colours) {
		int red = 0;
		int green = 0;
		int blue = 0;
		for (Colour colour : colours) {
			red += colour.red();
			green += colour.green();
			blue += colour.blue();
		}
		int n = colours.size();
		return colour((red + n / 2) / n, (green + n / 2) / n, (blue + n / 2) / n);
	}

	private static int mix(int under, int over, double share) {
		return (int) Math.round(under + (over - under) * share);
	}

	private static Colour colour(int red, int green, int blue) {
		return new Colour(red << 16 | green << 8 | blue);
	}
}
