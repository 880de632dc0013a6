// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReportPage;
import org.hashiya.exchange.PlannedCode;

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

	/** What becomes of a code: the words for all that the file has otherwise, and for what it contradicts itself in. */
	public String code(PlannedCode code) {
		ImportFinding doubt = code.doubt();
		return doubt == null ? becomes(code) : becomes(code) + "; " + finding(doubt);
	}

	private String becomes(PlannedCode code) {
		if (code.finding() == ImportFinding.CODE) {
			return words.sentence("import.code.new");
		}
		if (code.finding() != ImportFinding.CHANGED) {
			return finding(code.finding());
		}
		List<String> different = new ArrayList<>();
		if (code.isRenamed()) {
			different.add(words.sentence("import.code.renamed"));
		}
		if (code.isMoved()) {
			different.add(words.sentence("import.code.moved"));
		}
		if (code.isChangedBesides()) {
			different.add(words.sentence("import.code.changed"));
		}
		return String.join(", ", different);
	}

	@Override
	public String reading(String word) {
		return words.sentence("import.reading." + word.toLowerCase(Locale.ROOT).replace('/', '.'));
	}
}
