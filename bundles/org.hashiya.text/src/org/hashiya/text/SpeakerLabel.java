// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands at the beginning of a line of a transcript and is not said by anybody: who speaks, and when. {@code Amal:}, {@code الباحثة:}, {@code **Q1:**}, {@code [00:12:03] Amal:}, {@code Amal (٠٠:١٢):},
 * a name with a time alone on its line, or a time alone. Marks of direction and vowels count for nothing, colons are those of any width.
 *
 * @param end     where it ends, in UTF-16 units from the beginning of the line
 * @param speaker the name as names are compared, or null where there is only a time
 * @param timed   whether there is a time
 * @param time    where a time at the very beginning ends, 0 where there is none
 */
public record SpeakerLabel(int end, @Nullable String speaker, boolean timed, int time) {

	/** No name is longer, in UTF-16 units; what stands behind is not looked at. */
	private static final int LONGEST = 120;
	private static final int MOST_WORDS = 5;
	private static final int LONGEST_NAME = 48;

	// possessive throughout: a hostile line costs no more than its beginning
	private static final String INVISIBLE = "[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C\\uFEFF]"; //$NON-NLS-1$
	private static final String SPACE = "(?:[ \\t\\u00A0]|" + INVISIBLE + ")*+"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String COLONS = ":\uFF1A\uFE55\uFE13\u2236\uA789"; //$NON-NLS-1$
	private static final String COLON = "[" + COLONS + "]"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String TIME = "\\p{Nd}{1,3}+" + COLON + "\\p{Nd}{2}(?:" + COLON + "\\p{Nd}{2})?+(?:[.,\\u066B]\\p{Nd}{1,3}+)?+"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String STAMP = "(?:\\[" + SPACE + TIME + SPACE + "\\]|\\(" + SPACE + TIME + SPACE + "\\)|" + TIME + "(?!\\p{Nd}))"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String BOLD = "(?:\\*\\*|__)?+"; //$NON-NLS-1$
	private static final String NAME = "(?<name>[\\p{L}\\p{So}](?:(?!\\p{Nd}{1,3}+" + COLON + "\\p{Nd}{2})[\\p{L}\\p{M}\\p{Nd}.'’_/#&\\u0640 \\u00A0\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C-]){0,70}+(?:\\([\\p{L}\\p{M}\\p{Nd}. ]{1,30}+\\))?+)"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern LABEL = Pattern.compile(SPACE + BOLD + SPACE + "(?:(?<before>" + STAMP + ")[ \\t]*+[-–—]?+)?+" + SPACE + BOLD + SPACE + "(?:" + NAME + SPACE + "(?<after>" + STAMP + ")?+" + SPACE + BOLD //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			+ "(?<colon>" + COLON + "(?!//|\\p{Nd}))?+" + BOLD + ")?+" + SPACE + "(?<late>" + STAMP + ")?+"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	/**
	 * The label at the beginning of a line, or null where there is none; looks at no more than its first 120 units. Whether what looks like a name is one, the line alone cannot tell: see {@link Interview}.
	 *
	 * @param start of the line, in UTF-16 units
	 * @param end   of the line, before its line feed
	 */
	public static @Nullable SpeakerLabel at(CharSequence text, int start, int end) {
		int stop = Math.min(end, start + LONGEST);
		if (text instanceof String string ? !hasColon(string, start, stop) : !hasColon(text, start, stop)) {
			return null; // as most lines of most texts
		}
		CharSequence beginning = text.subSequence(start, stop);
		Matcher matcher = LABEL.matcher(beginning);
		if (!matcher.lookingAt()) {
			return null;
		}
		boolean before = matcher.group("before") != null; //$NON-NLS-1$
		boolean after = matcher.group("after") != null; //$NON-NLS-1$
		boolean late = matcher.group("late") != null; //$NON-NLS-1$
		boolean colon = matcher.group("colon") != null; //$NON-NLS-1$
		boolean whole = matcher.end() == end - start;
		int time = before ? trimmed(beginning, matcher.end("before")) : 0; //$NON-NLS-1$
		String name = matcher.group("name"); //$NON-NLS-1$
		if (name != null && (colon || whole && (after || late))) {
			String speaker = name(name);
			if (speaker != null) {
				return new SpeakerLabel(trimmed(beginning, late ? matcher.end() : Math.max(matcher.end("colon"), Math.max(matcher.end("name"), matcher.end("after")))), speaker, before || after || late, time); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		return before ? new SpeakerLabel(time, null, true, time) : null;
	}

	private static boolean hasColon(CharSequence text, int start, int end) {
		for (int at = start; at < end; at++) {
			if (isColon(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** To copy the characters takes less time than to ask a string for each: an editor asks this of all paragraphs of a long text before it shows any. */
	private static boolean hasColon(String text, int start, int end) {
		char[] beginning = new char[Math.max(0, end - start)];
		text.getChars(start, start + beginning.length, beginning, 0);
		for (char unit : beginning) {
			if (isColon(unit)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isColon(char unit) {
		return unit == ':' || unit > '\u2000' && COLONS.indexOf(unit) >= 0;
	}

	/** A pair of signs of emphasis belongs to it. */
	private static int trimmed(CharSequence line, int end) {
		int after = end;
		while (after < line.length() && after < end + 2 && (line.charAt(after) == '*' || line.charAt(after) == '_')) {
			after++;
		}
		return after;
	}

	private static @Nullable String name(String found) {
		String name = FOLDING.folded(found).strip();
		boolean letters = name.codePoints().anyMatch(Character::isLetter);
		return !letters || name.length() > LONGEST_NAME || name.split(" +").length > MOST_WORDS ? null : name; //$NON-NLS-1$
	}
}
