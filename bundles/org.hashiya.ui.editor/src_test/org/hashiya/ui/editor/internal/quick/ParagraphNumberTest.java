// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls") // the texts of tests are not for people
class ParagraphNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "1204", " 1204 ", "¶ 1,204", "¶\u00a01204", "١٢٠٤", "١٬٢٠٤", "۱۲۰۴", "\u20681204\u2069", "1.204" })
	void digitsOfAnyScriptAndWhatIsCopiedFromTheWindowAreRead(String written) {
		assertEquals(OptionalInt.of(1204), ParagraphNumber.parse(written, 1204));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "¶", "0", "-3", "1205", "twelve", "12a", "99999999999999999999" })
	void whatIsNoParagraphIsNone(String written) {
		assertEquals(OptionalInt.empty(), ParagraphNumber.parse(written, 1204));
	}

	@Test
	void theLastParagraphIsOne() {
		assertEquals(OptionalInt.of(1), ParagraphNumber.parse("1", 1));
	}
}
