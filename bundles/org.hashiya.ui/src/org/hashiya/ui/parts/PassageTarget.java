// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

/** What the coding editor adapts to, so that others can show a passage in it. */
public interface PassageTarget {

	/**
	 * Scrolls to a range of the document and selects it.
	 *
	 * @param start UTF-16 index of the first character
	 * @param end   UTF-16 index after the last character
	 */
	void reveal(int start, int end);
}
