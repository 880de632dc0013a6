// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReport.Line;
import org.junit.jupiter.api.Test;

/** The report of an import as a page and as JSON. */
class ImportReportTest {

	private static final ImportReport REPORT = new ImportReport("a \"b\".qdpx", "<script>alert(1)</script>", "NVivo", "utf16/as-stored/exclusive",
			List.of(new Line("Code", ImportFinding.CODE, 2, List.of("هوية & <b>", "line\nend \\ \uD800 😀")), new Line("TextSource", ImportFinding.TEXT_MISSING, 1, List.of()),
					new Line("PlainTextSelection", ImportFinding.READING_WEAK, 1, List.of("utf16/as-stored/exclusive")),
					new Line("PlainTextSelection", ImportFinding.POSITION_OUTSIDE, 1, List.of("مقابلة 47–59"))));

	@Test
	void pageInEitherDirection() {
		for (boolean rightToLeft : new boolean[] { false, true }) {
			String page = new ImportReportPage(new ImportReportPage.Words() {
				@Override
				public String language() {
					return rightToLeft ? "ar" : "en";
				}

				@Override
				public boolean isRightToLeft() {
					return rightToLeft;
				}

				@Override
				public String heading(String key) {
					return "[" + key + "]";
				}

				@Override
				public String outcome(Outcome outcome) {
					return outcome.name();
				}

				@Override
				public String finding(ImportFinding finding) {
					return finding.name();
				}

				@Override
				public String reading(String word) {
					return "(" + word + ")";
				}
			}).of(REPORT);
			assertTrue(page.contains(rightToLeft ? "<html lang=\"ar\" dir=\"rtl\">" : "<html lang=\"en\" dir=\"ltr\">"));
			assertFalse(page.contains("<script>"), "words of the file are never markup");
			assertTrue(page.contains("<bdi>هوية &amp; &lt;b&gt;</bdi>"), "each stands in its own direction");
			assertTrue(page.indexOf("IMPORTED") < page.indexOf("KEPT"));
			assertFalse(page.contains("\uD800 "), "no half characters");
			assertTrue(page.contains("<li><bdi>مقابلة \u206647–59\u2069</bdi>"), "from the start to the end");
			assertTrue(page.contains("<li><bdi>(utf16/as-stored/exclusive)</bdi>"), "a way of counting is called by its name");
		}
	}

	@Test
	void json() {
		String json = ImportReportJson.of(REPORT);
		assertTrue(json.startsWith("{\n  \"file\": \"a \\\"b\\\".qdpx\",\n"));
		assertTrue(json.contains("\"examples\": [\"هوية & <b>\", \"line\\nend \\\\ \\ud800 😀\"]"), json);
		assertTrue(json.contains("\"outcome\": \"kept\""));
		assertTrue(json.endsWith("  ]\n}\n"));
	}

	@Test
	void counts() {
		assertEquals(2, REPORT.count(ImportFinding.CODE));
		assertEquals(2, REPORT.count(Outcome.IMPORTED));
		assertEquals(1, REPORT.lines(Outcome.KEPT).size());
	}
}
