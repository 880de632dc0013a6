// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.Locale;
import java.util.ResourceBundle;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReportPage;

/** What the report of an import says, in the person's language, here and in files. */
public final class ReportWords implements ImportReportPage.Words {

	private static final String BUNDLE = "org.hashiya.ui.exchange.internal.projects.report"; //$NON-NLS-1$

	private final ResourceBundle words;
	private final Locale locale;

	private ReportWords(Locale locale) {
		this.locale = locale;
		words = ResourceBundle.getBundle(BUNDLE, locale, ReportWords.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** In the language of the window. */
	static ReportWords here() {
		return new ReportWords(Locale.getDefault());
	}

	/** In a language. */
	static ReportWords in(Locale locale) {
		return new ReportWords(locale);
	}

	@Override
	public String language() {
		return words.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH.getLanguage() : locale.getLanguage();
	}

	@Override
	public boolean isRightToLeft() {
		return "ar".equals(language()); //$NON-NLS-1$
	}

	@Override
	public String heading(String key) {
		return words.getString("heading." + key); //$NON-NLS-1$
	}

	@Override
	public String outcome(Outcome outcome) {
		return words.getString("outcome." + outcome); //$NON-NLS-1$
	}

	@Override
	public String finding(ImportFinding finding) {
		return words.getString("finding." + finding); //$NON-NLS-1$
	}

	@Override
	public String reading(String word) {
		return words.getString("reading." + word.replace('/', '.')); //$NON-NLS-1$
	}
}
