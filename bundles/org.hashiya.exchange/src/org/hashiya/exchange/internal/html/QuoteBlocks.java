// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.hashiya.exchange.internal.CodingDay;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;

/** Writes the words of passages, each paragraph in its direction, with references and memos. It keeps where paragraphs begin, but no text. */
final class QuoteBlocks {

	/** What is known of a text once it was read. */
	private record Layout(Paragraphs paragraphs, ParagraphDirections directions) {
	}

	private final Study study;
	private final CodeMarks marks;
	private final MemoIndex memos;
	private final Progress progress;
	private final Map<UUID, Layout> layouts = new HashMap<>();

	QuoteBlocks(Study study, CodeMarks marks, MemoIndex memos, Progress progress) {
		this.study = study;
		this.marks = marks;
		this.memos = memos;
		this.progress = progress;
	}

	/**
	 * Writes one range.
	 *
	 * @param same  all passages that stand or wait there and are to be named, at least one
	 * @param named which codings are named
	 * @param codes whether their codes are shown
	 * @throws StudyProblem if the text cannot be read
	 */
	void write(HtmlOut html, Document document, List<Passage> same, Predicate<Coding> named, boolean codes) throws StudyProblem, IOException {
		Passage passage = same.getFirst();
		var waiting = passage.unplaced();
		html.raw("<div class=\"q\"><blockquote>");
		String reference = "";
		if (waiting != null) {
			html.paragraphs(waiting.quote());
		} else {
			String text = study.text(document, progress).string();
			Layout layout = layouts.computeIfAbsent(document.id(), id -> layout(document, text));
			int first = layout.paragraphs().indexAt(passage.start());
			int last = layout.paragraphs().indexAt(Math.max(passage.start(), passage.end() - 1));
			reference = first == last ? "¶ " + (first + 1) : "¶ " + (first + 1) + "–" + (last + 1);
			for (int paragraph = first; paragraph <= last; paragraph++) {
				int from = Math.max(passage.start(), layout.paragraphs().start(paragraph));
				int to = Math.min(passage.end(), layout.paragraphs().end(paragraph));
				if (from < to) {
					html.raw("<p dir=\"").raw(layout.directions().isRightToLeft(paragraph) ? "rtl" : "ltr").raw("\">").text(text.substring(from, to)).raw("</p>");
				}
			}
		}
		html.raw("</blockquote>\n<p class=\"source\">").name(document.name()).raw(reference.isEmpty() ? "" : " <bdi>" + reference + "</bdi>");
		for (String coder : coders(same, named)) {
			html.raw(" · ").name(coder);
		}
		if (codes) {
			writeCodes(html, same, named);
		}
		html.raw("</p>");
		writeMemos(html, same, named);
		html.raw("</div>\n");
	}

	private static Layout layout(Document document, String text) {
		Paragraphs paragraphs = new Paragraphs(text);
		return new Layout(paragraphs, new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections()));
	}

	/** Who coded it, each with the day. */
	private Set<String> coders(List<Passage> same, Predicate<Coding> named) {
		Set<String> names = new LinkedHashSet<>();
		for (Passage passage : same) {
			for (Coding coding : passage.codings()) {
				if (named.test(coding)) {
					names.add(CodingDay.after(marks.coder(coding.coder()), coding));
				}
			}
		}
		return names;
	}

	private void writeCodes(HtmlOut html, List<Passage> same, Predicate<Coding> named) throws IOException {
		for (UUID code : same.stream().flatMap(passage -> passage.codings().stream()).filter(named).map(Coding::code).distinct().toList()) {
			html.raw(" · <span class=\"chip ").raw(marks.styleClass(code)).raw("\"></span> ").path(study.codebook().names(code));
		}
	}

	private void writeMemos(HtmlOut html, List<Passage> same, Predicate<Coding> named) throws IOException {
		Set<Memo> on = new LinkedHashSet<>();
		for (Passage passage : same) {
			on.addAll(memos.on(passage));
			passage.codings().stream().filter(named).forEach(coding -> on.addAll(memos.on(coding)));
		}
		for (Memo memo : on) {
			html.raw("<div class=\"note\">");
			NumberedNotes.writeMemo(html, memo);
			html.raw("</div>");
		}
	}
}
