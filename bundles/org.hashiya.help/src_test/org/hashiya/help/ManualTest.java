// SPDX-License-Identifier: EPL-2.0
package org.hashiya.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class ManualTest {

	@Test
	void tablesHaveHeadAndRows() {
		String html = new ManualPage("""
				Before

				| Word | Means |
				|---|---|
				| **code** | a `label` |
				| a \\| b | [x](counting.md) |
				""").html();

		assertTrue(html.contains("<th>Word</th><th>Means</th>"), html);
		assertTrue(html.contains("<td><strong>code</strong></td><td>a <code>label</code></td>"), html);
		assertTrue(html.contains("<td>a | b</td><td><a href=\"counting.html\">x</a></td>"), html);
	}

	@Test
	void aTableInCodeStaysCode() {
		String html = new ManualPage("```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n").html();

		assertFalse(html.contains("<table>"), html);
		assertTrue(html.contains("| 1 | 2 |"), html);
	}

	@Test
	void linksToPagesBecomeLinksToHtmlAndOthersStay() {
		assertEquals("<p><a href=\"counting.html\">a</a> <a href=\"https://example.org/x.md\">b</a></p>\n", new ManualPage("[a](counting.md) [b](https://example.org/x.md)").html());
	}

	@Test
	void onlyArabicRunsFromTheRight() {
		assertTrue(new Manual(Locale.of("ar", "DZ")).isRightToLeft());
		assertFalse(new Manual(Locale.FRENCH).isRightToLeft());
	}
}
