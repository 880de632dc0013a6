// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class QuotationTest {

	private static Quotation quote(String language, String text, String quote) {
		int start = text.indexOf(quote);
		Paragraphs paragraphs = new Paragraphs(text);
		return new Quotation("essay <1>", language, text, new TextRange(start, start + quote.length()), paragraphs, new ParagraphDirections(text, paragraphs));
	}

	@Test
	void theMarksAreThoseOfTheLanguage() {
		assertEquals("«العلاقات مع روسيا»\nessay <1>، ¶\u00a01", quote("ar", "شهدت العلاقات مع روسيا", "العلاقات مع روسيا").plain());
		assertEquals("“arms from”\nessay <1>, ¶\u00a02", quote("en-GB", "One.\nHas bought arms from Russia.", "arms from").plain());
		assertEquals("«\u00a0l’énergie\u00a0»\nessay <1>, ¶\u00a01", quote("fr", "De l’énergie.", "l’énergie").plain());
		assertEquals("„Zeit“\nessay <1>, ¶\u00a01", quote("de", "Die Zeit.", "Zeit").plain());
		assertEquals("«روسيا»\nessay <1>، ¶\u00a01", quote("und", "شهدت العلاقات مع روسيا", "روسيا").plain(), "where the language is not known");
	}

	@Test
	void severalParagraphsKeepTheirDirections() {
		Quotation quotation = quote("ar", "في روسيا\nArms & <men>", "روسيا\nArms & <men>");
		assertEquals("«روسيا\nArms & <men>»\nessay <1>، ¶\u00a01–2", quotation.plain());
		assertEquals("<p dir=\"rtl\">", quotation.html().substring(quotation.html().indexOf("<p"), quotation.html().indexOf("<p") + 13));
		assertEquals(true, quotation.html().contains("<p dir=\"ltr\">Arms &amp; &lt;men&gt;"), quotation.html());
		assertEquals(true, quotation.html().endsWith("<p dir=\"rtl\"><cite>essay &lt;1&gt;، ¶\u00a01–2</cite></p></blockquote>"), quotation.html());
	}
}
