// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Unplaced;

/**
 * Makes the JSON of passages, which are nearly all of a study. A {@code JsonWriter} would look at each character of each id and call a writer for each comma: three times the time. What it makes is what a
 * {@code JsonWriter} in the style of {@link JsonLines} makes, to the byte.
 */
final class PassageText {

	private static final long LATEST = 253_402_300_800L; // the year 10000, which is written otherwise

	private final StringBuilder out = new StringBuilder(700);

	/** Begins an object with an id. */
	static PassageText of(UUID id) {
		PassageText text = new PassageText();
		text.out.append("{\"id\":");
		text.id(id);
		return text;
	}

	PassageText with(String key, UUID value) {
		out.append(",\"").append(key).append("\":");
		id(value);
		return this;
	}

	PassageText with(String key, int value) {
		out.append(",\"").append(key).append("\":").append(value);
		return this;
	}

	PassageText with(String key, boolean value) {
		out.append(",\"").append(key).append("\":").append(value);
		return this;
	}

	/** A string, escaped as it must be. */
	PassageText with(String key, String value) {
		return with(key, value, 0, value.length());
	}

	/** A part of a text. */
	PassageText with(String key, String text, int from, int to) {
		out.append(",\"").append(key).append("\":\"");
		int plain = from;
		for (int i = from; i < to; i++) {
			String escaped = escaped(text.charAt(i));
			if (escaped != null) {
				out.append(text, plain, i).append(escaped);
				plain = i + 1;
			}
		}
		out.append(text, plain, to).append('"');
		return this;
	}

	private static @Nullable String escaped(char unit) {
		if (unit >= ' ' && unit != '"' && unit != '\\' && unit != '\u2028' && unit != '\u2029') {
			return null;
		}
		return switch (unit) {
		case '"' -> "\\\"";
		case '\\' -> "\\\\";
		case '\t' -> "\\t";
		case '\b' -> "\\b";
		case '\n' -> "\\n";
		case '\r' -> "\\r";
		case '\f' -> "\\f";
		default -> String.format("\\u%04x", (int) unit);
		};
	}

	/** The words of a passage that waits to be placed. */
	PassageText words(Unplaced unplaced) {
		return with("unplaced", true).with("quote", unplaced.quote()).with("before", unplaced.before()).with("after", unplaced.after());
	}

	/** The end of the object: coder, time, codings and memos of a passage, the same in the state and in the journal. */
	String content(Passage passage) {
		with("coder", passage.coder());
		time(passage.created());
		out.append(",\"codings\":[");
		boolean first = true;
		for (Coding coding : passage.codings()) {
			out.append(first ? "{\"id\":" : ",{\"id\":");
			first = false;
			id(coding.id());
			with("code", coding.code()).with("definition", coding.definitionVersion()).with("coder", coding.coder());
			time(coding.created());
			out.append('}');
		}
		out.append("],\"memos\":[");
		first = true;
		for (UUID memo : passage.memos()) {
			out.append(first ? "" : ",");
			first = false;
			id(memo);
		}
		return out.append("]}").toString();
	}

	private void id(UUID id) {
		out.append('"').append(id).append('"');
	}

	private void time(@Nullable Instant time) {
		out.append(",\"created\":");
		if (time == null) {
			out.append("null");
		} else {
			out.append('"');
			append(time);
			out.append('"');
		}
	}

	/** As {@link Instant#toString}; whole seconds, as other programs have them, without a formatter. */
	private void append(Instant time) {
		long seconds = time.getEpochSecond();
		if (time.getNano() != 0 || seconds < 0 || seconds >= LATEST) {
			out.append(time);
			return;
		}
		// days to a date after "chrono-Compatible Low-Level Date Algorithms" by H. Hinnant: years begin with March
		long days = seconds / 86_400 + 719_468;
		int era = (int) (days / 146_097);
		int ofEra = (int) (days % 146_097);
		int yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
		int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
		int shifted = (5 * ofYear + 2) / 153;
		int month = shifted < 10 ? shifted + 3 : shifted - 9;
		int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
		int ofDay = (int) (seconds % 86_400);
		two(year / 100);
		two(year % 100);
		out.append('-');
		two(month);
		out.append('-');
		two(ofYear - (153 * shifted + 2) / 5 + 1);
		out.append('T');
		two(ofDay / 3_600);
		out.append(':');
		two(ofDay / 60 % 60);
		out.append(':');
		two(ofDay % 60);
		out.append('Z');
	}

	private void two(int number) {
		out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
	}
}
