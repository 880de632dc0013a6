// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.hashiya.exchange.TableMaker;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/** A report: numbers, codebook with counts, the passages of each code, documents with their variables, memos. */
public final class ReportPage {

	private final Study study;
	private final PageWords words;
	private final TableMaker counts;
	private final CodeMarks marks;
	private final MemoIndex memos;

	/** @param counts makes the numbers of the codebook, see {@link TableMaker} */
	public ReportPage(Study study, PageWords words, TableMaker counts) {
		this.study = study;
		this.words = words;
		this.counts = counts;
		marks = new CodeMarks(study, words);
		memos = new MemoIndex(study);
	}

	/**
	 * Writes the page and flushes the stream.
	 *
	 * @throws StudyProblem if passages or texts cannot be read
	 */
	public void write(OutputStream out, Progress progress) throws StudyProblem, IOException {
		CountedColumns counted = new CountedColumns(counts.make(study, progress));
		String name = study.info().name();
		HtmlOut html = Page.begin(out, words, marks, progress, words.get("title.report", name), "page.css", "report.css");
		progress.begin(study.documents().size() + study.codebook().size());
		CodedQuotes quotes = new CodedQuotes(study, marks, memos, progress);
		html.raw("<header>\n<h1>").name(name).raw("</h1>\n").paragraphs(study.info().description());
		writeNumbers(html, quotes);
		writeContents(html);
		html.raw("</header>\n<main>\n");
		writeCodebook(html, counted, quotes);
		html.raw("<h2 id=\"passages\">").text(words.get("passages")).raw("</h2>\n");
		Codebook codebook = study.codebook();
		for (Code code : codebook.list()) {
			progress.check();
			if (quotes.has(code.id())) {
				html.raw("<section class=\"code\">\n<h3").attribute("id", anchor(code)).raw("><span class=\"chip ").raw(marks.styleClass(code.id())).raw("\"></span> ");
				html.path(codebook.names(code.id())).raw("</h3>\n");
				quotes.write(html, code.id());
				html.raw("</section>\n");
			}
			progress.worked(1);
		}
		writeDocuments(html, quotes);
		writeMemos(html);
		Page.end(html.raw("</main>\n"));
	}

	private String anchor(Code code) {
		return "c" + study.codebook().place(code.id());
	}

	private void writeNumbers(HtmlOut html, CodedQuotes quotes) throws IOException {
		html.raw("<table class=\"numbers\">\n");
		number(html, "documents", study.documents().size());
		number(html, "words", study.documents().list().stream().mapToLong(Document::words).sum());
		number(html, "codes", study.codebook().size());
		number(html, "codings", quotes.codings());
		number(html, "memos", study.memos().size());
		number(html, "cases", study.cases().size());
		number(html, "coders", study.coders().size());
		html.raw("</table>\n");
	}

	private void number(HtmlOut html, String key, long value) throws IOException {
		html.raw("<tr><th>").text(words.get(key)).raw("</th><td>").raw(value).raw("</td></tr>\n");
	}

	private void writeContents(HtmlOut html) throws IOException {
		html.raw("<nav>\n<ul>\n");
		for (String section : List.of("codebook", "passages", "documents", "memos")) {
			html.raw("<li><a href=\"#").raw(section).raw("\">").text(words.get(section)).raw("</a></li>\n");
		}
		html.raw("</ul>\n</nav>\n");
	}

	private void writeCodebook(HtmlOut html, CountedColumns counted, CodedQuotes quotes) throws IOException {
		html.raw("<h2 id=\"codebook\">").text(words.get("codebook")).raw("</h2>\n<table>\n<thead><tr>").raw("<th>").text(words.get("code")).raw("</th><th>");
		html.text(words.get("definition")).raw("</th>");
		for (String unit : counted.units()) {
			html.raw("<th class=\"n\">").text(words.get(unit)).raw("</th>");
		}
		html.raw("</tr></thead>\n<tbody>\n");
		for (Code code : study.codebook().list()) {
			html.raw("<tr><td style=\"--depth:").raw(Math.min(12, study.codebook().depth(code))).raw("\" class=\"name\"><span class=\"chip ").raw(marks.styleClass(code.id()));
			html.raw("\"></span> ");
			if (quotes.has(code.id())) {
				html.raw("<a").attribute("href", "#" + anchor(code)).raw(">").name(code.name()).raw("</a>");
			} else {
				html.name(code.name());
			}
			html.raw("</td><td>");
			writeDefinition(html, code);
			html.raw("</td>");
			for (String value : counted.numbers(code.id())) {
				html.raw("<td class=\"n\">").text(value).raw("</td>");
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody>\n</table>\n");
	}

	private void writeDefinition(HtmlOut html, Code code) throws IOException {
		Definition definition = code.definition();
		html.paragraphs(definition.text());
		writeCriteria(html, "inclusion", definition.inclusion());
		writeCriteria(html, "exclusion", definition.exclusion());
		for (Memo memo : memos.on(ElementKind.CODE, code.id())) {
			html.raw("<div class=\"note\">");
			NumberedNotes.writeMemo(html, memo);
			html.raw("</div>");
		}
	}

	private void writeCriteria(HtmlOut html, String key, String criteria) throws IOException {
		if (!criteria.isEmpty()) {
			html.raw("<p class=\"hint\">").text(words.get(key)).raw("</p>").paragraphs(criteria);
		}
	}

	private void writeDocuments(HtmlOut html, CodedQuotes quotes) throws IOException {
		List<Variable> variables = study.variables().list();
		html.raw("<h2 id=\"documents\">").text(words.get("documents")).raw("</h2>\n<table>\n<thead><tr><th>").text(words.get("document")).raw("</th><th class=\"n\">");
		html.text(words.get("words")).raw("</th><th class=\"n\">").text(words.get("codings")).raw("</th>");
		for (Variable variable : variables) {
			html.raw("<th>").name(variable.name()).raw("</th>");
		}
		html.raw("</tr></thead>\n<tbody>\n");
		for (Document document : study.documents().list()) {
			html.raw("<tr><td>").name(document.name()).raw("</td><td class=\"n\">").raw(document.words()).raw("</td><td class=\"n\">").raw(quotes.codings(document)).raw("</td>");
			for (Variable variable : variables) {
				html.raw("<td>").name(document.values().stream().filter(value -> value.variable().equals(variable.id())).map(VariableValue::value).findFirst().orElse("")).raw("</td>");
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody>\n</table>\n");
	}

	/** The memos that stand nowhere else on the page: those on nothing, on the study and on documents. */
	private void writeMemos(HtmlOut html) throws IOException {
		html.raw("<h2 id=\"memos\">").text(words.get("memos")).raw("</h2>\n");
		for (Memo memo : study.memos().list()) {
			var target = memo.target();
			if (target == null || target.kind() == ElementKind.STUDY || target.kind() == ElementKind.DOCUMENT) {
				Document document = target == null ? null : study.documents().get(target.id());
				html.raw("<div class=\"free\">");
				if (document != null) {
					html.raw("<p class=\"source\">").name(document.name()).raw("</p>");
				}
				NumberedNotes.writeMemo(html, memo);
				html.raw("</div>\n");
			}
		}
	}
}
