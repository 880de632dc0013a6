// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Writes the text of one paragraph with its marks. The text is cut where a mark begins or ends; each piece is an inline element behind which the tint lies, and holds the bars of its brackets. A
 * bar is positioned by its piece from the first line to the last, whatever the browser makes of lines, and stands at the edge of the paragraph: brackets need no script. The name of a code floats
 * out into the margin from the word where its passage begins, below the names that are there already.
 */
final class MarkedParagraph {

	/** Beyond this many lanes, passages are told by tint and name alone: the margin must not be wider than the text. */
	private static final int MOST_LANES = 24;
	private static final int LONGEST_WORD = 60;

	private final HtmlOut html;
	private final CodeMarks marks;
	private final NumberedNotes notes;
	private final String text;
	private final int start;
	private final int end;
	private final List<TextBracket> on;
	private final TreeMap<Integer, List<TextBracket>> labels = new TreeMap<>();

	/** @param on the brackets that touch the paragraph, outer before inner */
	MarkedParagraph(HtmlOut html, CodeMarks marks, NumberedNotes notes, String text, int start, int end, List<TextBracket> on) {
		this.html = html;
		this.marks = marks;
		this.notes = notes;
		this.text = text;
		this.start = start;
		this.end = end;
		this.on = on;
		for (TextBracket bracket : on) {
			if (bracket.start() >= start) {
				labels.computeIfAbsent(wordStart(Math.min(bracket.start(), end)), at -> new ArrayList<>()).add(bracket);
			}
		}
	}

	void write() throws IOException {
		TreeSet<Integer> cuts = new TreeSet<>(labels.keySet());
		cuts.addAll(notes.ends(start, end));
		cuts.add(start);
		for (TextBracket bracket : on) {
			cuts.add(Math.max(start, bracket.start()));
			cuts.add(Math.min(end, bracket.end()));
		}
		cuts.removeIf(cut -> cut > end);
		List<TextBracket> here = new ArrayList<>();
		int begun = 0;
		Integer from = cuts.first();
		while (from != null) {
			int position = from;
			here.removeIf(bracket -> bracket.end() <= position);
			for (; begun < on.size() && on.get(begun).start() <= position; begun++) {
				if (on.get(begun).end() > position) {
					here.add(on.get(begun));
				}
			}
			notes.writeReferences(html, position);
			writeLabels(labels.getOrDefault(position, List.of()));
			Integer next = cuts.higher(position);
			int to = next == null ? end : next;
			if (here.isEmpty() || position == end && start < end) {
				writeText(position, to);
			} else {
				writePiece(here, position, to);
			}
			from = next;
		}
	}

	private void writePiece(List<TextBracket> here, int from, int to) throws IOException {
		List<UUID> codes = here.stream().map(TextBracket::code).filter(Objects::nonNull).distinct().toList();
		html.raw("<span class=\"m\"").attribute("style", marks.tint(codes));
		html.attribute("title", String.join("\n", here.stream().map(marks::title).toList())).raw(">");
		int bars = placeOfBars(from, to);
		writeText(from, bars);
		for (TextBracket bracket : here) {
			if (bracket.lane() < MOST_LANES) {
				writeBar(bracket, from, to);
			}
		}
		writeText(bars, to);
		if (from == to) {
			html.text("\u200B"); // a bracket goes on beside an empty line
		}
		html.raw("</span>");
	}

	/** The text; white space that is more than a space between words is told, since the others may go where a line ends. */
	private void writeText(int from, int to) throws IOException {
		int at = from;
		while (at < to) {
			boolean wide = isWide(at);
			int next = at + 1;
			while (next < to && isWide(next) == wide) {
				next++;
			}
			html.raw(wide ? "<span class=\"w\">" : "").text(text.substring(at, next)).raw(wide ? "</span>" : "");
			at = next;
		}
	}

	private boolean isWide(int at) {
		return text.charAt(at) == '\t' || isBlank(at) && (at == start || isBlank(at - 1) || isBlank(at + 1));
	}

	private boolean isBlank(int at) {
		return at >= start && at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
	}

	private void writeBar(TextBracket bracket, int from, int to) throws IOException {
		html.raw("<i class=\"b ").raw(marks.styleClass(bracket.code()));
		html.raw(bracket.start() == from ? " s" : "").raw(to == Math.min(bracket.end(), end) ? bracket.end() > end + 1 ? " on" : " e" : "");
		html.raw("\" style=\"--n:").raw(bracket.lane()).raw("\"></i>");
	}

	private void writeLabels(List<TextBracket> brackets) throws IOException {
		if (brackets.isEmpty()) {
			return;
		}
		html.raw("<span class=\"lb\">");
		for (TextBracket bracket : brackets.stream().sorted(Comparator.comparingInt(TextBracket::lane)).toList()) {
			html.raw("<span class=\"").raw(marks.styleClass(bracket.code())).raw("\"").attribute("title", marks.title(bracket)).raw(">").name(marks.name(bracket.code()));
			String initials = marks.initials(bracket);
			if (!initials.isEmpty()) {
				html.raw(" <small>").name(initials).raw("</small>");
			}
			html.raw("</span>");
		}
		html.raw("</span>");
	}

	/** Where in a piece elements may stand without parting letters that join: between words if there is such a place. */
	private int placeOfBars(int from, int to) {
		for (int at = from; at <= to; at++) {
			if (at == start || at == end || Character.isWhitespace(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at))) {
				return at;
			}
		}
		return from;
	}

	private int wordStart(int position) {
		int at = position;
		while (at > start && !Character.isWhitespace(text.charAt(at - 1))) {
			if (position - at == LONGEST_WORD) {
				return position;
			}
			at--;
		}
		return at;
	}
}
