// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are quotes that a tool has written, and need not be kept, and which somebody has given. */
class WordScoreTest {

	private static final String TEXT = "قال الرئيس\nإن   بلاده ستعيد النظر في علاقاتها مع موسكو. Introduction to the new partnership.";
	private static final int ENGLISH = TEXT.indexOf("Intro");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"the whole | Introduction to the new partnership. | true", //
			"spaces about it | \" Introduction to the new partnership. \" | true", //
			"cut, and says so | Introduction to… | true", //
			"cut with dots | Introduction to the... | true", //
			"cut without a sign, in a word | Introduction to the new part | true", //
			"cut without a sign after a word | Introduction to the | false", //
			"a name that stands there | Introduction | false", //
			"another name of this length | Introduction of the old partners | false", //
			"longer than the passage | Introduction to the new partnership. And | false", //
			"nothing | \"\" | false" })
	void aNameIsAQuoteOrNot(String what, String name, boolean quote) {
		assertEquals(quote, WordScore.isQuote(TEXT, ENGLISH, TEXT.length(), name), what);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"قال الرئيس إن بلاده ستعيد النظ | true", //
			"قال الرئيس إن   بلاده ستعيد | true", //
			"قال الرئيس إن بلاد | false", //
			"قال الرئيس إن بلادهم ستعيد النظر | false" })
	void lineEndsAndSpacesMayHaveBecomeOneSpace(String name, boolean quote) {
		assertEquals(quote, WordScore.isQuote(TEXT, 0, ENGLISH - 1, name), name);
	}
}
