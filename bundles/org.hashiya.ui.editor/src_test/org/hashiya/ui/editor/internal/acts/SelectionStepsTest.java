// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hashiya.text.Interview;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class SelectionStepsTest {

	private static final String TEXT = "شهدت العلاقات مع روسيا تحوّلًا. وقالت الجزائر إنّها راضية.\n\nAlgeria 😀 bought T-72 tanks from روسيا اليوم. It went on. ";

	private final SelectionSteps steps = new SelectionSteps();

	private static TextRange of(String text, String quote) {
		int start = text.indexOf(quote);
		return new TextRange(start, start + quote.length());
	}

	/** All that is selected when one goes on to the widest. */
	private List<String> widen(String text, TextRange from) {
		List<String> found = new ArrayList<>();
		for (Optional<TextRange> next = steps.expand(text, Interview.NONE, from); next.isPresent(); next = steps.expand(text, Interview.NONE, next.get())) {
			found.add(next.get().in(text));
		}
		return found;
	}

	private List<String> widen(String text, int caret) {
		return widen(text, new TextRange(caret, caret));
	}

	@Test
	void fromTheCaretByWordSentenceAndParagraphToTheWholeText() {
		assertEquals(List.of("روسيا", "شهدت العلاقات مع روسيا تحوّلًا.", "شهدت العلاقات مع روسيا تحوّلًا. وقالت الجزائر إنّها راضية.", TEXT.strip()), widen(TEXT, TEXT.indexOf("روسيا") + 2));
	}

	@Test
	void aWordWithItsVowelMarksIsOne() {
		assertEquals("تحوّلًا", widen(TEXT, TEXT.indexOf("وّلًا")).getFirst());
	}

	@Test
	void mixedScriptsAreOneSentence() {
		String sentence = "Algeria 😀 bought T-72 tanks from روسيا اليوم.";
		assertEquals(List.of("اليوم", sentence, sentence + " It went on.", TEXT.strip()), widen(TEXT, TEXT.indexOf("اليوم") + 1));
	}

	@Test
	void partsOfTwoWordsBecomeWholeOnes() {
		assertEquals(List.of("العلاقات مع روسيا", "شهدت العلاقات مع روسيا تحوّلًا."), widen(TEXT, of(TEXT, "علاقات مع روس")).subList(0, 2));
	}

	@Test
	void aSpaceTakenAlongDoesNotTakeTheNextSentence() {
		assertEquals("شهدت العلاقات مع روسيا تحوّلًا.", widen(TEXT, of(TEXT, "تحوّلًا. ")).getFirst());
		assertEquals("شهدت العلاقات مع روسيا تحوّلًا. وقالت الجزائر إنّها راضية.", widen(TEXT, of(TEXT, "شهدت العلاقات مع روسيا تحوّلًا. ")).getFirst());
	}

	@Test
	void anEmojiIsNoWordAndIsNeverCut() {
		int emoji = TEXT.indexOf("😀");
		assertEquals("Algeria 😀 bought T-72 tanks from روسيا اليوم.", widen(TEXT, emoji).getFirst());
		assertEquals("Algeria 😀 bought T-72 tanks from روسيا اليوم.", widen(TEXT, emoji + 1).getFirst());
		assertEquals(List.of("𐤀𐤁", "𐤀𐤁 𐤂"), widen("𐤀𐤁 𐤂", new TextRange(0, 2)));
	}

	@Test
	void inAnEmptyParagraphOnlyTheTextIsAround() {
		assertEquals(List.of(TEXT.strip()), widen(TEXT, TEXT.indexOf("\n\n") + 1));
	}

	@Test
	void atTheEndOfTheTextWhatEndsThere() {
		assertEquals(List.of("on", "It went on", "word. It went on"), widen("word. It went on", 16));
		assertEquals(List.of(), widen("", 0));
		assertEquals(List.of(), widen(" \n ", 1));
	}

	@Test
	void aTextOfOneWordTakesOneStep() {
		assertEquals(List.of("كلمة"), widen("كلمة", 1));
	}

	@Test
	void shrinkingGoesBackTheWayItCame() {
		TextRange start = of(TEXT, "علاقات");
		List<TextRange> way = new ArrayList<>(List.of(start));
		for (Optional<TextRange> next = steps.expand(TEXT, Interview.NONE, start); next.isPresent(); next = steps.expand(TEXT, Interview.NONE, next.get())) {
			way.add(next.get());
		}
		assertEquals(5, way.size());
		for (TextRange earlier : way.reversed().subList(1, way.size())) {
			assertEquals(Optional.of(earlier), steps.shrink(TEXT, Interview.NONE, way.get(way.indexOf(earlier) + 1)));
		}
	}

	@Test
	void afterGoingBackOneCanGoOnAgain() {
		TextRange caret = new TextRange(3, 3);
		TextRange word = steps.expand(TEXT, Interview.NONE, caret).orElseThrow();
		TextRange sentence = steps.expand(TEXT, Interview.NONE, word).orElseThrow();
		assertEquals(Optional.of(word), steps.shrink(TEXT, Interview.NONE, sentence));
		assertEquals(Optional.of(sentence), steps.expand(TEXT, Interview.NONE, word));
		assertEquals(Optional.of(word), steps.shrink(TEXT, Interview.NONE, sentence));
		assertEquals(Optional.of(caret), steps.shrink(TEXT, Interview.NONE, word));
		assertEquals(Optional.empty(), steps.shrink(TEXT, Interview.NONE, caret));
	}

	@Test
	void whatWasSelectedOtherwiseShrinksToItsBeginning() {
		steps.expand(TEXT, Interview.NONE, new TextRange(TEXT.length(), TEXT.length()));
		TextRange paragraph = of(TEXT, "شهدت العلاقات مع روسيا تحوّلًا. وقالت الجزائر إنّها راضية.");
		assertEquals(Optional.of(of(TEXT, "شهدت العلاقات مع روسيا تحوّلًا.")), steps.shrink(TEXT, Interview.NONE, paragraph));
		assertEquals(Optional.of(of(TEXT, "شهدت")), steps.shrink(TEXT, Interview.NONE, of(TEXT, "شهدت العلاقات مع روسيا تحوّلًا.")));
		assertEquals(Optional.of(new TextRange(0, 0)), steps.shrink(TEXT, Interview.NONE, of(TEXT, "شهدت")));
		assertEquals(Optional.empty(), steps.shrink(TEXT, Interview.NONE, new TextRange(0, 0)));
	}

	@Test
	void inAnotherTextTheWayBackIsForgotten() {
		TextRange word = steps.expand("abc def", Interview.NONE, new TextRange(1, 1)).orElseThrow();
		assertEquals(Optional.of(new TextRange(0, 0)), steps.shrink("abx def", Interview.NONE, word));
	}

	@Test
	void aSpeakersTurnIsBetweenTheParagraphAndTheText() {
		String text = "أمل: أين؟\nKarim: Here. There.\n\nAnd there.\nأمل: متى؟\nKarim: Now.\n";
		Interview interview = Interview.in(text, new Paragraphs(text));
		TextRange caret = new TextRange(text.indexOf("And") + 1, text.indexOf("And") + 1);
		List<String> found = new ArrayList<>();
		for (Optional<TextRange> next = steps.expand(text, interview, caret); next.isPresent(); next = steps.expand(text, interview, next.get())) {
			found.add(next.get().in(text));
		}
		assertEquals(List.of("And", "And there.", "Karim: Here. There.\n\nAnd there.", text.strip()), found);
		TextRange all = new TextRange(0, text.length() - 1);
		assertEquals("Karim: Here. There.\n\nAnd there.", steps.shrink(text, interview, all).orElseThrow().in(text), "and back the way it came");
	}
}
