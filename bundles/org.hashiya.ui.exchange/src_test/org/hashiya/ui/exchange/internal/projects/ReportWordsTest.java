// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.junit.jupiter.api.Test;

/** Whatever a report says has words. */
@SuppressWarnings("nls") // the texts of tests are not for people
class ReportWordsTest {

	private final ReportWords words = ReportWords.in(Locale.ENGLISH);

	@Test
	void eachFindingAndOutcomeHasWords() {
		for (ImportFinding finding : ImportFinding.values()) {
			assertFalse(words.finding(finding).isBlank(), finding.name());
		}
		for (Outcome outcome : Outcome.values()) {
			assertFalse(words.outcome(outcome).isBlank(), outcome.name());
		}
		for (String heading : List.of("title", "file", "project", "origin", "positions", "element", "finding", "count", "examples")) {
			assertFalse(words.heading(heading).isBlank(), heading);
		}
	}

	@Test
	void eachReadingHasWords() {
		for (Unit unit : Unit.values()) {
			for (LineEnd lineEnd : LineEnd.values()) {
				for (End end : End.values()) {
					assertFalse(words.reading(new PositionReading(unit, lineEnd, end).word()).isBlank());
				}
			}
		}
	}
}
