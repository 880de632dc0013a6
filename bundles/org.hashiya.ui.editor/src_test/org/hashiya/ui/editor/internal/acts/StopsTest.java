// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class StopsTest {

	private static final String TEXT = "شهدت العلاقات تحوّلًا.\n\n \nAlgeria bought arms.\n  وقال الرئيس \nThe end.";

	private static TextRange of(String quote) {
		int start = TEXT.indexOf(quote);
		return new TextRange(start, start + quote.length());
	}

	private static Passage passage(int id, String quote, boolean coded) {
		TextRange range = of(quote);
		List<Coding> codings = coded ? List.of(new Coding(new UUID(1, id), new UUID(2, 2), 1, new UUID(3, id), null)) : List.of();
		return new Passage(new UUID(5, id), new UUID(4, 1), range.start(), range.end(), new UUID(3, id), null, codings, List.of());
	}

	private static Optional<String> quote(Optional<TextRange> range) {
		return range.map(found -> found.in(TEXT));
	}

	@Test
	void eachPassageIsOneStopForthAndBack() {
		Passages passages = Passages.of(List.of(passage(1, "Algeria bought", true), passage(2, "العلاقات", true), passage(3, "Algeria", true), passage(4, "Algeria", true)));

		assertEquals(Optional.of("العلاقات"), quote(Stops.nextPassage(passages, new TextRange(0, 0))));
		assertEquals(Optional.of("Algeria"), quote(Stops.nextPassage(passages, of("العلاقات"))));
		assertEquals(Optional.of("Algeria bought"), quote(Stops.nextPassage(passages, of("Algeria"))));
		assertEquals(Optional.empty(), Stops.nextPassage(passages, of("Algeria bought")));
		assertEquals(Optional.of("Algeria"), quote(Stops.previousPassage(passages, of("Algeria bought"))));
		assertEquals(Optional.of("العلاقات"), quote(Stops.previousPassage(passages, of("Algeria"))));
		assertEquals(Optional.empty(), Stops.previousPassage(passages, of("العلاقات")));
	}

	@Test
	void aParagraphWithoutACodingIsAStopAndABlankOneIsNot() {
		Passages passages = Passages.of(List.of(passage(1, "arms", true), passage(2, "الرئيس", false)));
		Paragraphs paragraphs = new Paragraphs(TEXT);

		assertEquals(Optional.of("شهدت العلاقات تحوّلًا."), quote(Stops.nextUncoded(TEXT, paragraphs, passages, new TextRange(0, 0))));
		assertEquals(Optional.of("وقال الرئيس"), quote(Stops.nextUncoded(TEXT, paragraphs, passages, of("شهدت العلاقات تحوّلًا."))), "a memo is no coding");
		assertEquals(Optional.of("The end."), quote(Stops.nextUncoded(TEXT, paragraphs, passages, of("وقال الرئيس"))));
		assertEquals(Optional.empty(), Stops.nextUncoded(TEXT, paragraphs, passages, of("The end.")));
	}
}
