// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.Locale;
import java.util.UUID;

/**
 * Something that can be erased, as a line of a list.
 *
 * @param title what it is called, or its words
 * @param where what else one has to know to tell it from others; may be empty
 */
record Candidate(UUID id, String title, String where) {

	/** Whether it has these words in what is shown of it, whatever their case. */
	boolean has(String words) {
		return (title + ' ' + where).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
	}
}
