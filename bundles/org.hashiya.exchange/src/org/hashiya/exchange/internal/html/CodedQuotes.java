// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

/** The passages of a study by code, and their words with references. It keeps where passages are and where paragraphs begin, but no text. */
final class CodedQuotes {

	/** A passage where it is. */
	private record Place(Document document, Passage passage) {
	}

	/** What is known of a text once it was read. */
	private record Layout(Paragraphs paragraphs, ParagraphDirections directions) {
	}

	private final Study study;
	private final CodeMarks marks;
	private final MemoIndex memos;
	private final Progress progress;
	private final Map<UUID, List<Place>> byCode = new HashMap<>();
	private final Map<UUID, Long> codings = new HashMap<>();
	private final Map<UUID, Layout> layouts = new HashMap<>();

	/** @throws StudyProblem if passages cannot be read */
	CodedQuotes(Study study, CodeMarks marks, MemoIndex memos, Progress progress) throws StudyProblem {
		this.study = study;
		this.marks = marks;
		this.memos = memos;
		this.progress = progress;
		for (Document document : study.documents().list()) {
			progress.check();
			long count = 0;
			for (Passage passage : study.passagesOnce(document, progress).list()) {
				Place place = new Place(document, passage);
				count += passage.codings().size();
				passage.codings().stream().map(Coding::code).distinct().forEach(code -> byCode.computeIfAbsent(code, id -> new ArrayList<>()).add(place));
			}
			codings.put(document.id(), count);
			progress.worked(1);
		}
	}

	/** How many codings a document has. */
	long codings(Document document) {
		return codings.getOrDefault(document.id(), 0L);
	}

	/** How many codings there are. */
	long codings() {
		return codings.values().stream().mapToLong(Long::longValue).sum();
	}

	boolean has(UUID code) {
		return byCode.containsKey(code);
	}

	/** Writes all passages of a code: by document in the study's order, in it in text order; one range is written once, with all its coders. */
	void write(HtmlOut html, UUID code) throws StudyProblem, IOException {
		List<Place> places = byCode.getOrDefault(code, List.of());
		for (int i = 0; i < places.size();) {
			progress.check();
			Place place = places.get(i);
			List<Passage> same = new ArrayList<>();
			while (i < places.size() && places.get(i).document() == place.document() && places.get(i).passage().isWhere(place.passage())) {
				same.add(places.get(i++).passage());
			}
			write(html, place.document(), same, code);
		}
	}

	private void write(HtmlOut html, Document document, List<Passage> same, UUID code) throws StudyProblem, IOException {
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
		for (String coder : coders(same, code)) {
			html.raw(" · ").name(coder);
		}
		html.raw("</p>");
		writeMemos(html, same, code);
		html.raw("</div>\n");
	}

	private static Layout layout(Document document, String text) {
		Paragraphs paragraphs = new Paragraphs(text);
		return new Layout(paragraphs, new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections()));
	}

	/** Who coded it, each with the day. */
	private Set<String> coders(List<Passage> same, UUID code) {
		Set<String> names = new LinkedHashSet<>();
		for (Passage passage : same) {
			for (Coding coding : passage.codings()) {
				if (coding.code().equals(code)) {
					Instant created = coding.created();
					String time = created == null ? "" : created.toString();
					names.add(marks.coder(coding.coder()) + (time.length() < 10 || time.startsWith("-") || time.startsWith("+") ? "" : " " + time.substring(0, 10)));
				}
			}
		}
		return names;
	}

	private void writeMemos(HtmlOut html, List<Passage> same, UUID code) throws IOException {
		Set<Memo> on = new LinkedHashSet<>();
		for (Passage passage : same) {
			on.addAll(memos.on(passage));
			passage.codings().stream().filter(coding -> coding.code().equals(code)).forEach(coding -> on.addAll(memos.on(coding)));
		}
		for (Memo memo : on) {
			html.raw("<div class=\"note\">");
			NumberedNotes.writeMemo(html, memo);
			html.raw("</div>");
		}
	}
}
