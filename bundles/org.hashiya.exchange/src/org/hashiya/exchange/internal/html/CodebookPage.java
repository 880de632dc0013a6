// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Exporter;
import org.hashiya.exchange.TableMaker;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.exchange.internal.codebook.ExampleQuotes;
import org.hashiya.exchange.internal.codebook.ExampleQuotes.Example;
import org.hashiya.exchange.internal.codebook.ExampleQuotes.Line;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Definition;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;

/**
 * The codebook as one page to be read and printed: a table of contents, then each code with its definition, criteria, examples, relations and memos, then the sets.
 *
 * @param language of what the page itself says, a BCP 47 tag: Arabic or English; null for that of the study
 * @param counts   makes the numbers of the codes, see {@link org.hashiya.exchange.StudyReportHtml}; null for a page without
 */
public record CodebookPage(@Nullable String language, @Nullable TableMaker counts) implements Exporter {

	private static final int DEEPEST = 12;
	private static final int DAY = 10;

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		PageWords words = PageWords.of(language, study);
		TableMaker maker = counts;
		CountedColumns counted = new CountedColumns(maker == null ? new TableMaker.Table(List.of(), List.of()) : maker.make(study, progress));
		ExampleQuotes examples = new ExampleQuotes(study, progress);
		MemoIndex memos = new MemoIndex(study);
		CodeMarks marks = new CodeMarks(study, words);
		HtmlOut html = Page.begin(out, words, marks, progress, words.get("title.codebook", study.info().name()), "page.css", "report.css", "codebook.css");
		Body body = new Body(study, words, marks, html);
		body.contents();
		html.raw("<main>\n");
		for (Code code : study.codebook().list()) {
			progress.check();
			body.code(code, counted, examples.of(code), memos.on(ElementKind.CODE, code.id()));
		}
		body.sets();
		Page.end(html.raw("</main>\n"));
	}

	/** A page that is being written. */
	private record Body(Study study, PageWords words, CodeMarks marks, HtmlOut html) {

		void contents() throws IOException {
			html.raw("<header>\n<h1>").name(study.info().name()).raw("</h1>\n<p class=\"hint\">").text(words.get("codebook")).raw("</p>\n").paragraphs(study.info().description());
			html.raw("<nav>\n<ul class=\"tree\">\n");
			for (Code code : study.codebook().list()) {
				html.raw("<li style=\"--depth:").raw(depth(code)).raw("\"><span class=\"chip ").raw(marks.styleClass(code.id())).raw("\"></span> <a").attribute("href", "#" + anchor(code)).raw(">");
				html.name(code.name()).raw("</a></li>\n");
			}
			html.raw("</ul>\n</nav>\n</header>\n");
		}

		private int depth(Code code) {
			return Math.min(DEEPEST, study.codebook().depth(code));
		}

		private String anchor(Code code) {
			return "c" + study.codebook().place(code.id());
		}

		void code(Code code, CountedColumns counted, List<Example> examples, List<Memo> memos) throws IOException {
			Codebook codebook = study.codebook();
			html.raw("<section class=\"entry\" style=\"--depth:").raw(Math.min(3, depth(code))).raw("\">\n<h3").attribute("id", anchor(code)).raw("><span class=\"chip ");
			html.raw(marks.styleClass(code.id())).raw("\"></span> ").name(code.name()).raw("</h3>\n<p class=\"hint\">");
			if (depth(code) > 0) {
				html.path(codebook.names(code.id())).raw(" · ");
			}
			if (!code.codable()) {
				html.text(words.get("category")).raw(" · ");
			}
			for (int unit = 0; unit < counted.units().size(); unit++) {
				html.text(words.get(counted.units().get(unit))).raw(" <bdi>").text(counted.numbers(code.id()).get(unit)).raw("</bdi> · ");
			}
			html.text(made(code)).raw("</p>\n");
			definition(code.definition());
			examples(examples);
			relations(code);
			for (Memo memo : memos) {
				html.raw("<div class=\"note\">");
				NumberedNotes.writeMemo(html, memo);
				html.raw("</div>");
			}
			html.raw("</section>\n");
		}

		private String made(Code code) {
			List<String> parts = new ArrayList<>();
			parts.add(words.get("made", by(code.created()), day(code.created())));
			if (!code.modified().equals(code.created())) {
				parts.add(words.get("changed", by(code.modified()), day(code.modified())));
			}
			Definition definition = code.definition();
			if (code.definitions().size() > 1) {
				parts.add(words.get("version", String.valueOf(code.definitions().size()), by(definition.since()), day(definition.since())));
			}
			return String.join(" · ", parts);
		}

		private String by(Stamp stamp) {
			UUID by = stamp.by();
			Coder coder = by == null ? null : study.coders().get(by);
			return Isolates.wrap(coder == null ? "–" : coder.name());
		}

		private static String day(Stamp stamp) {
			Instant at = stamp.at();
			String time = at == null ? "" : at.toString();
			return Isolates.wrap(time.length() < DAY ? "–" : time.substring(0, DAY));
		}

		private void definition(Definition definition) throws IOException {
			html.paragraphs(definition.text());
			criteria("inclusion", definition.inclusion());
			criteria("exclusion", definition.exclusion());
		}

		private void criteria(String key, String criteria) throws IOException {
			if (!criteria.isBlank()) {
				html.raw("<p class=\"label\">").text(words.get(key)).raw("</p>").paragraphs(criteria);
			}
		}

		private void examples(List<Example> examples) throws IOException {
			if (!examples.isEmpty()) {
				html.raw("<p class=\"label\">").text(words.get("examples")).raw("</p>");
			}
			for (Example example : examples) {
				html.raw("<div class=\"q\"><blockquote>");
				for (Line line : example.lines()) {
					html.raw("<p dir=\"").raw(line.rightToLeft() ? "rtl" : "ltr").raw("\">").text(line.text()).raw("</p>");
				}
				html.raw("</blockquote><p class=\"source\">").name(example.document()).raw(example.paragraph() > 0 ? " <bdi>¶ " + example.paragraph() + "</bdi>" : "").raw("</p></div>");
			}
		}

		private void relations(Code code) throws IOException {
			boolean first = true;
			for (Relation relation : study.relations().list()) {
				Code target = study.codebook().get(relation.target().id());
				if (!relation.origin().id().equals(code.id()) || target == null) {
					continue;
				}
				html.raw(first ? "<p class=\"label\">" + words.get("relations") + "</p><ul>" : "").raw("<li>").name(relation.name()).raw(words.direction().equals("rtl") ? " ← <a" : " → <a").attribute("href", "#" + anchor(target)).raw(">");
				html.name(target.name()).raw("</a>").paragraphs(relation.description()).raw("</li>");
				first = false;
			}
			html.raw(first ? "" : "</ul>\n");
		}

		void sets() throws IOException {
			List<MemberSet> sets = study.sets().list().stream().filter(set -> !set.codes().isEmpty()).toList();
			if (sets.isEmpty()) {
				return;
			}
			html.raw("<h2>").text(words.get("sets")).raw("</h2>\n");
			for (MemberSet set : sets) {
				html.raw("<section class=\"entry\"><h3>").name(set.name()).raw("</h3>").paragraphs(set.description()).raw("<ul>");
				for (UUID id : set.codes()) {
					Code code = study.codebook().get(id);
					if (code != null) {
						html.raw("<li><span class=\"chip ").raw(marks.styleClass(id)).raw("\"></span> <a").attribute("href", "#" + anchor(code)).raw(">").name(study.codebook().path(code)).raw("</a></li>");
					}
				}
				html.raw("</ul></section>\n");
			}
		}
	}
}
