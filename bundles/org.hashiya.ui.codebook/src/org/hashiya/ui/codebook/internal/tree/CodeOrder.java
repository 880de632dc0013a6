// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.hashiya.model.Code;
import org.hashiya.model.Colour;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** The order in which codes of one parent are shown. It is a way to look at them: the order of the codebook itself, which goes out with it, stays. */
public enum CodeOrder {

	/** As the codebook has them, which people arrange by hand. */
	OWN,
	/** By name, as the language of the window sorts. */
	NAME,
	/** Most codings first, those of sub-codes among them. */
	COUNT,
	/** By hue, then from dark to light; greys come last. */
	COLOUR;

	private static final int GREY = 360;
	private static final int SIXTH = 60;

	/**
	 * The codes in this order; equal ones stay in their own.
	 *
	 * @param codings how many codings a code has, with its sub-codes
	 */
	List<Code> sorted(List<Code> siblings, ToIntFunction<UUID> codings) {
		return switch (this) {
		case OWN -> siblings;
		case NAME -> siblings.stream().sorted(Comparator.comparing(Code::name, Collator.getInstance(ULocale.getDefault())::compare)).toList();
		case COUNT -> siblings.stream().map(code -> new Counted(code, codings.applyAsInt(code.id()))).sorted(Comparator.comparingInt(Counted::codings).reversed()).map(Counted::code).toList();
		case COLOUR -> siblings.stream().sorted(Comparator.comparingInt((Code code) -> hue(code.colour())).thenComparingInt(code -> lightness(code.colour()))).toList();
		};
	}

	/** A code with its number, so that each is counted once. */
	private record Counted(Code code, int codings) {
	}

	/** 0 to 359 degrees from red over green and blue; 360 for a grey. */
	static int hue(Colour colour) {
		int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
		int range = most - Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
		if (range == 0) {
			return GREY;
		}
		int degrees;
		if (most == colour.red()) {
			degrees = SIXTH * (colour.green() - colour.blue()) / range;
		} else if (most == colour.green()) {
			degrees = SIXTH * 2 + SIXTH * (colour.blue() - colour.red()) / range;
		} else {
			degrees = SIXTH * 4 + SIXTH * (colour.red() - colour.green()) / range;
		}
		return Math.floorMod(degrees, GREY);
	}

	private static int lightness(Colour colour) {
		return colour.red() + colour.green() + colour.blue();
	}
}
