// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;
import java.util.regex.Pattern;

import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportReport.Line;

/** Writes the report of an import as one page of HTML that needs nothing else, readable in either direction and on paper. Its words come from who asks for it. */
public final class ImportReportPage {

	/** What the page says, in a language. */
	public interface Words {

		/** The language as a BCP 47 tag, such as {@code en} or {@code ar}. */
		String language();

		/** Whether it is written from right to left. */
		boolean isRightToLeft();

		/** A heading: {@code title}, {@code file}, {@code project}, {@code origin}, {@code positions}, {@code element}, {@code finding}, {@code count}, {@code examples}. */
		String heading(String key);

		/** A heading for all lines of an outcome. */
		String outcome(Outcome outcome);

		/** What a finding says. */
		String finding(ImportFinding finding);

		/** What a way of counting positions is called. */
		String reading(String word);

		/** An example as a person reads it: a way of counting positions has a name, a range runs from its start to its end also behind a name from right to left, all else is as it stood in the file. */
		default String example(ImportFinding finding, String example) {
			return finding == ImportFinding.READING_WEAK ? reading(example) : RANGE.matcher(example).replaceFirst("\u2066$0\u2069");
		}
	}

	/** Two positions at the end of an example. */
	private static final Pattern RANGE = Pattern.compile("(?<= )-?\\d+–-?\\d+$");
	private static final String STYLE = "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}table{border-collapse:collapse;table-layout:fixed;width:100%;margin-bottom:2em}"
			+ "th,td{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:start;vertical-align:top}th:nth-child(1){width:22%}th:nth-child(2){width:31%}th:nth-child(3){width:10%}th:nth-child(3),td.n{text-align:right;white-space:nowrap}td{overflow-wrap:break-word}code{font-size:.9em}details{max-width:30em}"
			+ "li{overflow-wrap:anywhere}dt{font-weight:bold}dl{display:grid;grid-template-columns:max-content auto;gap:.3em 1em}@media print{details>*{display:block}}";

	private final Words words;

	public ImportReportPage(Words words) {
		this.words = words;
	}

	/** The page. */
	public String of(ImportReport report) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(escaped(words.language())).append("\" dir=\"").append(words.isRightToLeft() ? "rtl" : "ltr");
		page.append("\">\n<head><meta charset=\"utf-8\"><title>").append(escaped(words.heading("title"))).append("</title><style>").append(STYLE).append("</style></head>\n<body>\n<h1>");
		page.append(escaped(words.heading("title"))).append("</h1>\n<dl>");
		fact(page, "file", report.file());
		fact(page, "project", report.project());
		fact(page, "origin", report.origin());
		fact(page, "positions", report.reading().isEmpty() ? "" : words.reading(report.reading()));
		page.append("</dl>\n");
		for (Outcome outcome : Outcome.values()) {
			List<Line> lines = report.lines(outcome);
			if (!lines.isEmpty()) {
				table(page, outcome, lines);
			}
		}
		return page.append("</body>\n</html>\n").toString();
	}

	private void fact(StringBuilder page, String key, String value) {
		if (!value.isEmpty()) {
			page.append("<dt>").append(escaped(words.heading(key))).append("</dt><dd><bdi>").append(escaped(value)).append("</bdi></dd>");
		}
	}

	private void table(StringBuilder page, Outcome outcome, List<Line> lines) {
		page.append("<h2>").append(escaped(words.outcome(outcome))).append("</h2>\n<table><thead><tr>");
		for (String key : List.of("element", "finding", "count", "examples")) {
			page.append("<th scope=\"col\">").append(escaped(words.heading(key))).append("</th>");
		}
		page.append("</tr></thead><tbody>\n");
		for (Line line : lines) {
			page.append("<tr><td><code>").append(escaped(line.element())).append("</code></td><td>").append(escaped(words.finding(line.finding()))).append("</td><td class=\"n\">");
			page.append(line.count()).append("</td><td>");
			if (!line.examples().isEmpty()) {
				page.append("<details><summary><bdi>").append(escaped(words.example(line.finding(), line.examples().getFirst()))).append("</bdi></summary><ul>");
				line.examples().forEach(example -> page.append("<li><bdi>").append(escaped(words.example(line.finding(), example))).append("</bdi></li>"));
				page.append("</ul></details>");
			}
			page.append("</td></tr>\n");
		}
		page.append("</tbody></table>\n");
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(Character.isISOControl(c) && c != '\n' || c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
			}
		});
		return escaped.toString();
	}
}
