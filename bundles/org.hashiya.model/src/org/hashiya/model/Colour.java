// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * An opaque sRGB colour.
 *
 * @param rgb {@code 0xRRGGBB}; higher bits are dropped
 */
public record Colour(int rgb) {

	public Colour {
		rgb &= 0xFFFFFF;
	}

	public int red() {
		return rgb >> 16;
	}

	public int green() {
		return rgb >> 8 & 0xFF;
	}

	public int blue() {
		return rgb & 0xFF;
	}

	/** {@code #RRGGBB}, upper case, as REFI-QDA writes it. */
	public String hex() {
		return String.format(Locale.ROOT, "#%06X", rgb);
	}

	/**
	 * Reads {@code #RRGGBB}.
	 *
	 * @throws IllegalArgumentException if it is anything else
	 */
	public static Colour parse(String hex) {
		OptionalInt value = hex.matches("#[0-9A-Fa-f]{6}") ? OptionalInt.of(Integer.parseInt(hex, 1, 7, 16)) : OptionalInt.empty();
		return new Colour(value.orElseThrow(() -> new IllegalArgumentException(hex)));
	}
}
