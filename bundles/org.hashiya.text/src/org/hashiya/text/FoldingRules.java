// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

/**
 * What {@link Folding} makes equal beyond what it always does.
 *
 * @param tehMarbuta whether ة is as ه
 * @param hamzaSeats whether ؤ is as و and ئ as ي (alef with hamza or madda is always as ا)
 * @param diacritics whether é is as e, on Latin and Greek letters; й and ё stay letters of their own
 */
public record FoldingRules(boolean tehMarbuta, boolean hamzaSeats, boolean diacritics) {

	/** What a search does when nobody chose: accents do not matter, ة and hamza seats do. */
	public static final FoldingRules DEFAULT = new FoldingRules(false, false, true);

	/** All that can be made equal. */
	public static final FoldingRules LOOSE = new FoldingRules(true, true, true);
}
