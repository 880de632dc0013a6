// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coding;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;

/** The memos on passages and codings of one document by the place where their passage ends, numbered through the page. */
final class NumberedNotes {

	/** A memo with its number. */
	record Note(int number, Memo memo) {
	}

	private final TreeMap<Integer, List<Note>> byEnd = new TreeMap<>();
	private int next;

	/** @param first the number of the first note */
	NumberedNotes(Passages passages, String text, MemoIndex memos, int first) {
		TreeMap<Integer, List<Memo>> found = new TreeMap<>();
		if (!memos.isEmpty()) {
			for (Passage passage : passages.placed().list()) {
				boolean endsWithLine = passage.length() > 0 && text.charAt(passage.end() - 1) == '\n';
				int end = endsWithLine ? passage.end() - 1 : passage.end(); // beside the last words, not beside the next paragraph
				add(found, end, memos.on(passage));
				for (Coding coding : passage.codings()) {
					add(found, end, memos.on(coding));
				}
			}
		}
		next = first;
		found.forEach((end, list) -> byEnd.put(end, list.stream().distinct().map(memo -> new Note(next++, memo)).toList()));
	}

	private static void add(TreeMap<Integer, List<Memo>> found, int end, List<Memo> memos) {
		if (!memos.isEmpty()) {
			found.computeIfAbsent(end, at -> new ArrayList<>()).addAll(memos);
		}
	}

	boolean isEmpty() {
		return byEnd.isEmpty();
	}

	/** The number of the first note after these. */
	int next() {
		return next;
	}

	/** Where passages with notes end in a paragraph. */
	List<Integer> ends(int start, int end) {
		return List.copyOf(byEnd.subMap(start, true, end, true).keySet());
	}

	List<Note> at(int end) {
		return byEnd.getOrDefault(end, List.of());
	}

	/** Writes a reference to each note of a place. */
	void writeReferences(HtmlOut html, int end) throws IOException {
		for (Note note : at(end)) {
			html.raw("<sup class=\"ref\"><a href=\"#n").raw(note.number()).raw("\">").raw(note.number()).raw("</a></sup>");
		}
	}

	/** Writes a note for the margin. */
	static void write(HtmlOut html, Note note) throws IOException {
		html.raw("<div class=\"note\" id=\"n").raw(note.number()).raw("\"><span class=\"nr\">").raw(note.number()).raw("</span>");
		writeMemo(html, note.memo());
		html.raw("</div>");
	}

	/** Writes title, type and text of a memo. */
	static void writeMemo(HtmlOut html, Memo memo) throws IOException {
		if (!memo.title().isEmpty() || !memo.type().isEmpty()) {
			html.raw("<p dir=\"auto\"><b>").text(memo.title()).raw("</b>");
			if (!memo.type().isEmpty()) {
				html.raw(" <i>").name(memo.type()).raw("</i>");
			}
			html.raw("</p>");
		}
		html.paragraphs(memo.text());
	}
}
