// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.exchange.internal.html.NumberedNotes.Note;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;

/** Writes the documents of a study as they look in the editor. */
final class MarkedText {

	private final Study study;
	private final PageWords words;
	private final HtmlOut html;
	private final CodeMarks marks;
	private final MemoIndex memos;
	private int nextNote = 1;

	MarkedText(Study study, PageWords words, HtmlOut html, CodeMarks marks) {
		this.study = study;
		this.words = words;
		this.html = html;
		this.marks = marks;
		memos = new MemoIndex(study);
	}

	/**
	 * Writes one document.
	 *
	 * @param number from 1, for the anchors
	 */
	void write(Document document, int number, Progress progress) throws StudyProblem, IOException {
		Passages passages = study.passages(document, progress);
		String text = study.textOnce(document, progress).string();
		Paragraphs paragraphs = new Paragraphs(text);
		ParagraphDirections directions = new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections());
		BracketLanes lanes = new BracketLanes(passages, paragraphs);
		NumberedNotes notes = new NumberedNotes(passages, text, memos, nextNote);
		nextNote = notes.next();
		html.raw("<section class=\"doc").raw(notes.isEmpty() ? "" : " noted").raw("\" id=\"d").raw(number).raw("\" style=\"--lanes:").raw(Math.min(24, lanes.count())).raw("\">\n<h2>");
		html.name(document.name()).raw("</h2>\n");
		writeMemos(document);
		int waiting = passages.size() - passages.placed().size();
		if (waiting > 0) {
			html.raw("<p class=\"hint\">").text(words.get("waiting", Integer.toString(waiting))).raw("</p>\n");
		}
		String language = document.language().equals("und") ? null : document.language();
		html.raw("<div class=\"text\"").attribute("lang", language).raw(">\n");
		List<TextBracket> open = new ArrayList<>();
		int next = 0;
		for (int paragraph = 0; paragraph < paragraphs.count(); paragraph++) {
			progress.check();
			int start = paragraphs.start(paragraph);
			int end = paragraphs.end(paragraph);
			open.removeIf(bracket -> bracket.end() <= start);
			while (next < lanes.list().size() && lanes.list().get(next).start() <= end) {
				open.add(lanes.list().get(next++));
			}
			List<TextBracket> on = open.stream().filter(bracket -> bracket.start() < end || start == end && bracket.start() <= start).toList();
			html.raw("<div class=\"p").raw(start == end ? " empty" : "").raw("\" dir=\"").raw(directions.isRightToLeft(paragraph) ? "rtl" : "ltr").raw("\">");
			writeNumber(number, paragraph, start == end);
			html.raw("<p>");
			new MarkedParagraph(html, marks, notes, text, start, end, on).write();
			html.raw("</p>");
			writeNotes(notes, start, end);
			html.raw("</div>\n");
		}
		html.raw("</div>\n</section>\n");
	}

	private void writeNumber(int document, int paragraph, boolean empty) throws IOException {
		String anchor = "d" + document + "p" + (paragraph + 1);
		html.raw("<a class=\"nr\" id=\"").raw(anchor).raw("\" href=\"#").raw(anchor).raw("\">").raw(empty ? "" : "¶ " + (paragraph + 1)).raw("</a>");
	}

	private void writeNotes(NumberedNotes notes, int start, int end) throws IOException {
		List<Integer> ends = notes.ends(start, end);
		if (!ends.isEmpty()) {
			html.raw("<aside>");
			for (int at : ends) {
				for (Note note : notes.at(at)) {
					NumberedNotes.write(html, note);
				}
			}
			html.raw("</aside>");
		}
	}

	private void writeMemos(Document document) throws IOException {
		List<Memo> on = memos.on(ElementKind.DOCUMENT, document.id());
		if (!on.isEmpty()) {
			html.raw("<div class=\"memos\">").element("h3", words.get("memos.document"));
			for (Memo memo : on) {
				html.raw("<div class=\"note\">");
				NumberedNotes.writeMemo(html, memo);
				html.raw("</div>\n");
			}
			html.raw("</div>\n");
		}
	}
}
