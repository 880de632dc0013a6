// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

/**
 * What may come into the text of a document: any letters, line feeds as the only line ends, tabs, no other control characters, and no half of a surrogate pair. Input methods deliver an emoji as
 * its two halves one after the other: the first is held back until the second comes.
 */
final class TypedText {

	private char held;

	/** What is to be inserted for what was typed or pasted; may be empty. */
	String accept(String typed) {
		StringBuilder text = new StringBuilder(typed.length());
		String all = held == 0 ? typed : held + typed;
		held = 0;
		for (int i = 0; i < all.length(); i++) {
			char unit = all.charAt(i);
			if (unit == '\r') {
				if (i + 1 == all.length() || all.charAt(i + 1) != '\n') {
					text.append('\n');
				}
			} else if (Character.isHighSurrogate(unit)) {
				if (i + 1 < all.length() && Character.isLowSurrogate(all.charAt(i + 1))) {
					text.append(unit).append(all.charAt(++i));
				} else if (i + 1 == all.length()) {
					held = unit;
				}
			} else if (!Character.isLowSurrogate(unit) && (unit == '\n' || unit == '\t' || !Character.isISOControl(unit))) {
				text.append(unit);
			}
		}
		return text.toString();
	}
}
