// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Exporter;
import org.hashiya.exchange.internal.Utf8Writer;
import org.hashiya.exchange.internal.codebook.ExampleQuotes.Example;
import org.hashiya.exchange.internal.codebook.ExampleQuotes.Line;
import org.hashiya.exchange.internal.html.PageWords;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Definition;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.text.ParagraphDirection;

/**
 * The codebook as Markdown (CommonMark): a heading for each code, at most six deep, with what it means, when to apply it, examples and relations; then the sets. Markdown knows no direction: what runs
 * the other way than the page stands in a {@code div} with {@code dir}, which Pandoc and GitHub understand; the whole is in one where its own words are Arabic.
 *
 * @param language of its own words, a BCP 47 tag: Arabic or English; null for that of the study
 */
public record CodebookMarkdown(@Nullable String language) implements Exporter {

	private static final String SPECIAL = "\\`*_[]<>&|~#";
	private static final int DEEPEST = 6;

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		ExampleQuotes examples = new ExampleQuotes(study, progress);
		Page page = new Page(new Utf8Writer(out), PageWords.of(language, study));
		page.begin(study);
		for (Code code : study.codebook().list()) {
			progress.check();
			page.code(study, code, examples.of(code));
		}
		page.sets(study);
		page.end();
	}

	/** A page that is being written. */
	private record Page(Writer out, PageWords words) {

		private boolean isRightToLeft() {
			return words.direction().equals("rtl");
		}

		void begin(Study study) throws IOException {
			if (isRightToLeft()) {
				block("<div dir=\"rtl\" lang=\"ar\">");
			}
			heading(1, words.get("title.codebook", Isolates.wrap(escape(study.info().name()))));
			text(study.info().description(), "");
		}

		void end() throws IOException {
			if (isRightToLeft()) {
				block("</div>");
			}
			out.flush();
		}

		void code(Study study, Code code, List<Example> examples) throws IOException {
			Codebook codebook = study.codebook();
			heading(Math.min(DEEPEST, 2 + codebook.depth(code)), escape(code.name()));
			List<String> facts = new ArrayList<>();
			if (codebook.depth(code) > 0) {
				facts.add(path(codebook, code));
			}
			if (!code.codable()) {
				facts.add(words.get("category"));
			}
			facts.add(Isolates.wrap("`" + code.colour().hex() + "`"));
			block(String.join(" · ", facts));
			Definition definition = code.definition();
			text(definition.text(), "");
			labelled("inclusion", definition.inclusion());
			labelled("exclusion", definition.exclusion());
			if (!examples.isEmpty()) {
				block("**" + words.get("examples") + "**");
			}
			for (Example example : examples) {
				for (Line line : example.lines()) {
					paragraph("> " + escape(line.text()), line.rightToLeft());
				}
				block("> — " + Isolates.wrap(escape(example.document())) + (example.paragraph() > 0 ? Isolates.wrap(" ¶ " + example.paragraph()) : ""));
			}
			relations(study, code);
		}

		private void relations(Study study, Code code) throws IOException {
			StringBuilder list = new StringBuilder();
			for (Relation relation : study.relations().list()) {
				Code target = study.codebook().get(relation.target().id());
				if (relation.origin().id().equals(code.id()) && target != null) {
					list.append(list.isEmpty() ? "" : "\n").append("- ").append(Isolates.wrap(escape(relation.name()))).append(": ").append(Isolates.wrap(escape(study.codebook().path(target))));
					list.append(relation.description().isBlank() ? "" : " — " + Isolates.wrap(escape(relation.description().replace('\n', ' '))));
				}
			}
			if (!list.isEmpty()) {
				block("**" + words.get("relations") + "**");
				block(list.toString());
			}
		}

		void sets(Study study) throws IOException {
			List<MemberSet> sets = study.sets().list().stream().filter(set -> !set.codes().isEmpty()).toList();
			if (sets.isEmpty()) {
				return;
			}
			heading(2, words.get("sets"));
			for (MemberSet set : sets) {
				heading(3, escape(set.name()));
				text(set.description(), "");
				StringBuilder list = new StringBuilder();
				for (UUID id : set.codes()) {
					Code code = study.codebook().get(id);
					if (code != null) {
						list.append(list.isEmpty() ? "" : "\n").append("- ").append(path(study.codebook(), code));
					}
				}
				block(list.toString());
			}
		}

		private void labelled(String key, String criteria) throws IOException {
			if (!criteria.isBlank()) {
				block("**" + words.get(key) + "**");
				text(criteria, "");
			}
		}

		/** Each line is a paragraph of its own, in its own direction. */
		private void text(String text, String before) throws IOException {
			for (String line : text.split("\n")) {
				if (!line.isBlank()) {
					ParagraphDirection own = ParagraphDirection.of(line);
					paragraph(before + escape(line.strip()), own == ParagraphDirection.NEUTRAL ? isRightToLeft() : own == ParagraphDirection.RTL);
				}
			}
		}

		private void paragraph(String markdown, boolean rightToLeft) throws IOException {
			if (rightToLeft == isRightToLeft()) {
				block(markdown);
			} else {
				block(rightToLeft ? "<div dir=\"rtl\">" : "<div dir=\"ltr\">");
				block(markdown);
				block("</div>");
			}
		}

		private void heading(int level, String title) throws IOException {
			block("#".repeat(level) + " " + title);
		}

		private void block(String markdown) throws IOException {
			if (!markdown.isEmpty()) {
				out.append(markdown).append("\n\n");
			}
		}

		/** Each name in its own direction. */
		private static String path(Codebook codebook, Code code) {
			return String.join(Codebook.SEPARATOR, codebook.names(code.id()).stream().map(name -> Isolates.wrap(escape(name))).toList());
		}

		/** Text that means nothing to Markdown. */
		private static String escape(String text) {
			StringBuilder escaped = new StringBuilder(text.length() + 8);
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				boolean list = escaped.isEmpty() && "+-=".indexOf(c) >= 0 || (c == '.' || c == ')') && text.substring(0, i).matches("\\d{1,9}");
				if (SPECIAL.indexOf(c) >= 0 || list) {
					escaped.append('\\');
				}
				escaped.append(c == '\n' || c == '\r' ? ' ' : c);
			}
			return escaped.toString();
		}
	}
}
