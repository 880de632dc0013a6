// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import org.hashiya.model.DocumentText;
import org.hashiya.model.TextSource;

/** Texts for who reads journals, which say how one text became another. */
interface JournalTexts extends TextSource {

	/** By what a journal says, one text can be made of another. */
	void add(TextDifference difference);

	/** Keeps a text that was made of two changes, in memory only. */
	DocumentText hold(String string);
}
