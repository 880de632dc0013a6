// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hashiya.exchange.ChosenPassages;
import org.hashiya.exchange.internal.html.PageWords;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Isolates;
import org.hashiya.text.Paragraphs;

/**
 * Chosen passages as Markdown (CommonMark): each a block quotation, below it where it is from, by whom and with which codes, then its memos. What the study says is text there and never a mark;
 * names stand between invisible isolates, so that those of the other direction disturb nothing.
 */
public final class MarkdownPassages {

	/** What would begin or end something wherever it stands; what does so at the beginning of a line alone is dealt with there. */
	private static final String SIGNS = "\\`*_[]<>~|&";
	private static final String AT_BEGINNING = "#+-=:";

	private final Study study;
	private final PageWords words;
	private final ChosenPassages chosen;
	private final MemoIndex memos;
	private String read = "";
	private Paragraphs paragraphs = new Paragraphs("");

	public MarkdownPassages(Study study, PageWords words, ChosenPassages chosen) {
		this.study = study;
		this.words = words;
		this.chosen = chosen;
		memos = new MemoIndex(study);
	}

	/**
	 * Writes all and flushes the stream.
	 *
	 * @throws StudyProblem if a text cannot be read
	 */
	public void write(OutputStream out, Progress progress) throws StudyProblem, IOException {
		Writer writer = new Utf8Writer(out);
		progress.begin(chosen.size());
		writer.append("# ").append(line(chosen.title())).append("\n\n").append(name(study.info().name())).append(" · ").append(words.get("passages.count", chosen.distinct())).append('\n');
		for (ChosenPassages.Group group : chosen.groups()) {
			if (!group.heading().isEmpty()) {
				writer.append("\n## ").append(name(group.heading())).append(" (").append(Integer.toString(group.ranges().size())).append(")\n");
			}
			for (ChosenPassages.Range range : group.ranges()) {
				progress.check();
				write(writer, range, progress);
				progress.worked(1);
			}
		}
		writer.flush();
	}

	private void write(Writer writer, ChosenPassages.Range range, Progress progress) throws StudyProblem, IOException {
		Passage first = range.passages().getFirst();
		Unplaced waiting = first.unplaced();
		String reference = "";
		String quote;
		if (waiting != null) {
			quote = waiting.quote();
		} else {
			var text = study.text(range.document(), progress);
			if (!text.hash().equals(read)) {
				read = text.hash();
				paragraphs = new Paragraphs(text.string());
			}
			int from = paragraphs.indexAt(first.start()) + 1;
			int to = paragraphs.indexAt(Math.max(first.start(), first.end() - 1)) + 1;
			reference = words.comma() + (from == to ? "¶ " + from : "¶ " + from + "–" + to);
			quote = text.string().substring(first.start(), first.end());
		}
		List<Coding> named = range.passages().stream().flatMap(passage -> passage.codings().stream()).filter(coding -> range.codings().contains(coding.id())).toList();
		writer.append('\n');
		block(writer, "> ", quote);
		writer.append("\n— *").append(name(range.document().name())).append('*').append(reference);
		String coders = named.stream().map(coding -> CodingDay.after(study.coders().get(coding.coder()) instanceof Coder coder ? coder.name() : words.get("coder.unknown"), coding)).distinct()
				.map(MarkdownPassages::name).collect(Collectors.joining(words.comma()));
		String codes = named.stream().map(Coding::code).distinct().map(code -> study.codebook().names(code).stream().map(MarkdownPassages::name).collect(Collectors.joining(Codebook.SEPARATOR))).collect(Collectors.joining(words.comma()));
		writer.append(coders.isEmpty() ? "" : " · " + coders).append(codes.isEmpty() ? "" : " · **" + codes + "**").append('\n');
		Set<Memo> on = new LinkedHashSet<>();
		range.passages().forEach(passage -> on.addAll(memos.on(passage)));
		named.forEach(coding -> on.addAll(memos.on(coding)));
		for (Memo memo : on) {
			writer.append("\n- **").append(line(memo.title().isBlank() ? words.get("memo") : memo.title())).append("**\n\n");
			writer.append(memo.text().strip().indent(4)); // Markdown already
		}
	}

	/** Text of several paragraphs in front of each of which a mark stands. */
	private static void block(Writer writer, String mark, String text) throws IOException {
		String between = "";
		for (String paragraph : text.split("\n")) {
			if (!paragraph.isBlank()) {
				writer.append(between).append(mark).append(line(paragraph)).append('\n');
				between = mark.strip() + "\n";
			}
		}
	}

	private static String name(String name) {
		return line(Isolates.wrap(name));
	}

	/** Text in one line in which nothing is a mark. */
	private static String line(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		String stripped = text.strip();
		for (int at = 0; at < stripped.length(); at++) {
			char unit = stripped.charAt(at);
			boolean list = (unit == '.' || unit == ')') && at > 0 && stripped.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
			if (SIGNS.indexOf(unit) >= 0 || at == 0 && AT_BEGINNING.indexOf(unit) >= 0 || list) {
				escaped.append('\\');
			}
			escaped.append(unit == '\n' || unit == '\r' ? ' ' : unit);
		}
		return escaped.toString();
	}
}
