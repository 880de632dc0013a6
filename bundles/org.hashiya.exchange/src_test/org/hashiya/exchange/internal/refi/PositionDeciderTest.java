// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.exchange.internal.refi.PositionDecider.Decision;
import org.hashiya.exchange.internal.refi.PositionDecider.Sample;
import org.hashiya.exchange.internal.refi.PositionDecider.Spread;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.model.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of counting is the same whether texts were looked at while the project was read, and however many there are. */
class PositionDeciderTest {

	private static final String TEXT = "The first 😀 of 🎉 many 🌍 words ".repeat(20);

	@ParameterizedTest
	@CsvSource({ "UTF16, 1, 40", "UTF16, 3, 600", "UTF16, 700, 40", "CODE_POINTS, 1, 40", "CODE_POINTS, 3, 600", "CODE_POINTS, 700, 40" })
	void theWayIsFoundEarlyAndLate(Unit unit, int texts, int selections) {
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < texts; i++) {
			samples.add(new Sample(new StoredText(TEXT, TEXT), selections(unit, selections), false));
		}
		PositionDecider early = new PositionDecider("a program that nobody knows");
		samples.forEach(sample -> early.lookEarly(sample.text(), Spread.of(sample.selections()), false, Progress.NONE));
		early.look(samples, Progress.NONE);
		PositionDecider late = new PositionDecider("a program that nobody knows");
		late.look(samples, Progress.NONE);
		for (PositionDecider decider : List.of(early, late)) {
			Decision decision = decider.decide();
			assertEquals(new PositionReading(unit, PositionReading.STANDARD.lineEnd(), PositionReading.STANDARD.end()), decision.reading());
			assertTrue(decision.certain());
		}
	}

	/** What a note holds is brought to its text when all is read, while another thread may look at the text. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 40 })
	void selectionsMayBeAddedWhileTheirTextIsLookedAt(int before) {
		List<Selection> selections = selections(Unit.UTF16, before);
		PositionDecider decider = new PositionDecider("a program that nobody knows");
		StoredText text = new StoredText(TEXT, TEXT);
		Spread spread = Spread.of(selections);
		selections.addAll(selections(Unit.UTF16, 40));
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> decider.lookEarly(text, spread, false, Progress.NONE));
		decider.look(List.of(new Sample(text, selections, false)), Progress.NONE);
		assertEquals(Unit.UTF16, decider.decide().reading().unit());
	}

	/** Words that stand behind a character of two units. */
	private static List<Selection> selections(Unit unit, int count) {
		List<Selection> selections = new ArrayList<>();
		int at = TEXT.indexOf("many");
		for (int i = 0; i < count; i++) {
			int start = unit == Unit.UTF16 ? at : TEXT.codePointCount(0, at);
			selections.add(new Selection(new UUID(0, i + 1), "", start, start + "many".length(), new Audit(null, null, null, null)));
			at = TEXT.indexOf("many", at + 1) < 0 ? TEXT.indexOf("many") : TEXT.indexOf("many", at + 1);
		}
		return selections;
	}
}
