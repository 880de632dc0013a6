// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Study;

/** What a page itself says, around what the study says: in Arabic or in English. */
public final class PageWords {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final String language;
	private final ResourceBundle bundle;

	private PageWords(String language) {
		this.language = language;
		bundle = ResourceBundle.getBundle("org.hashiya.exchange.internal.html.words", Locale.forLanguageTag(language), PageWords.class.getClassLoader(), NO_FALLBACK);
	}

	/**
	 * The words in a language.
	 *
	 * @param language a BCP 47 tag, or null for that of the study: Arabic where at least half of its documents are
	 */
	public static PageWords of(@Nullable String language, Study study) {
		if (language != null) {
			return new PageWords(isArabic(language) ? "ar" : "en");
		}
		long arabic = study.documents().list().stream().filter(document -> isArabic(document.language())).count();
		return new PageWords(arabic > 0 && arabic * 2 >= study.documents().size() ? "ar" : "en");
	}

	private static boolean isArabic(String language) {
		return Locale.forLanguageTag(language).getLanguage().equals("ar");
	}

	/** The language as HTML names it. */
	public String language() {
		return language;
	}

	/** The direction as HTML names it. */
	public String direction() {
		return language.equals("ar") ? "rtl" : "ltr";
	}

	/** A word or a sentence with its values put in; numbers are written with the digits 0 to 9, as in all exports. */
	public String get(String key, Object... values) {
		return values.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
	}

	/** Between two things that are listed, with the comma of the language. */
	public String comma() {
		return get("comma") + ' ';
	}

	/** A word where there is one for it, else the key itself. */
	String orKey(String key, String otherwise) {
		return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
	}
}
