// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal;

import java.util.Arrays;
import java.util.Locale;

import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/** Fills values into sentences of the person's language, with its plurals. Names are isolated, so that an Arabic name in an English sentence reorders nothing. */
public final class Phrases {

	private Phrases() {
	}

	/**
	 * @param pattern of ICU's MessageFormat
	 * @param values  text is taken for names; numbers have digits as everywhere in the window
	 */
	public static String of(String pattern, Object... values) {
		Object[] safe = Arrays.stream(values).map(value -> value instanceof String name ? Isolates.wrap(name) : value).toArray();
		return new MessageFormat(pattern, ULocale.forLocale(Locale.getDefault()).setKeywordValue("numbers", "latn")).format(safe); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
