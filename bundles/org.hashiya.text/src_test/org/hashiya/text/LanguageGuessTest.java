// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {

	@Test
	void scriptsAndCommonWords() {
		assertEquals("ar", LanguageGuess.of("لم تكن الجمهورية طيلة تاريخها صديقا من المعسكر الغربي في هذا إلى"));
		assertEquals("ar", LanguageGuess.of("مرحبا"));
		assertEquals("fa", LanguageGuess.of("این کتاب را برای شما خریدم و با آن که در خانه است"));
		assertEquals("ur", LanguageGuess.of("یہ کتاب میں نے آپ کے لیے لی ہے اور اس کی قیمت"));
		assertEquals("he", LanguageGuess.of("שלום לכולם"));
		assertEquals("en", LanguageGuess.of("The president of the republic said that it was not the end."));
		assertEquals("fr", LanguageGuess.of("Le ministre a rencontré son homologue dans la capitale et les deux ont parlé des relations."));
		assertEquals("de", LanguageGuess.of("Der Minister hat mit dem Präsidenten gesprochen und das ist nicht neu."));
		assertEquals("ru", LanguageGuess.of("Он сказал, что это не так, и мы согласны с ним."));
	}

	@Test
	void theLargerPartDecidesAMixedText() {
		assertEquals("ar", LanguageGuess.of("قال إن le dossier هو من أهم الملفات التي على الطاولة في هذا الوقت مع فرنسا"));
	}

	@Test
	void unsureIsUnknown() {
		assertEquals("und", LanguageGuess.of(""));
		assertEquals("und", LanguageGuess.of("2024 – 😀"));
		assertEquals("und", LanguageGuess.of("Lorem ipsum dolor sit amet"));
	}
}
