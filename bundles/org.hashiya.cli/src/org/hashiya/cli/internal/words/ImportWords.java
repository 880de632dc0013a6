// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.words;

import java.util.Locale;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReportPage;

/** What the report of an import says on the command line. */
public final class ImportWords implements ImportReportPage.Words {

	private final Wording words;

	public ImportWords(Wording words) {
		this.words = words;
	}

	@Override
	public String language() {
		return "en";
	}

	@Override
	public boolean isRightToLeft() {
		return false;
	}

	@Override
	public String heading(String key) {
		return words.sentence("import.heading." + key);
	}

	@Override
	public String outcome(Outcome outcome) {
		return words.sentence("import.outcome." + outcome);
	}

	@Override
	public String finding(ImportFinding finding) {
		return words.sentence("import.finding." + finding);
	}

	@Override
	public String reading(String word) {
		return words.sentence("import.reading." + word.toLowerCase(Locale.ROOT).replace('/', '.'));
	}
}
