// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.Objects;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CarryOver;
import org.hashiya.merge.TextMerge;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.TextChange;

/** Two corrections of the same words of a text: both were made as far as they do not meet, and where they do the later one stands. */
final class TextClash {

	/** The key of a document that two corrections give different values. */
	static final String KEY = "textHash";

	private static final int LONGEST = 120;

	private final JournalTexts texts;
	private final Touch later;
	private final Touch earlier;

	private TextClash(JournalTexts texts, Touch later, Touch earlier) {
		this.texts = texts;
		this.later = later;
		this.earlier = earlier;
	}

	/**
	 * Looks whether two changes of a text meet; null where they do not, or where a text is erased.
	 *
	 * @throws StudyProblem if a text cannot be read for another reason
	 */
	static @Nullable TextClash of(JournalTexts texts, Touch one, Touch two) throws StudyProblem {
		String base = hash(one.before());
		if (!base.equals(hash(two.before()))) {
			return null; // one of the two knew another change: that is another meeting
		}
		boolean oneIsLater = Rivals.LATER_STANDS.compare(one.line(), two.line()) > 0;
		TextClash clash = new TextClash(texts, oneIsLater ? one : two, oneIsLater ? two : one);
		try {
			return TextMerge.of(clash.text(base), clash.text(hash(one.after())), clash.text(hash(two.after())), true).clashes() > 0 ? clash : null;
		} catch (StudyProblem e) {
			if (e.kind() == StudyProblem.Kind.FILE_MISSING) {
				return null;
			}
			throw e;
		}
	}

	/** The one that stands. */
	Touch stands() {
		return later;
	}

	/** The one that was set aside where they meet. */
	Touch setAside() {
		return earlier;
	}

	/** What one of them has put in, as a person reads it. */
	String shown(Touch touch) throws StudyProblem {
		TextChange change = TextChange.between(text(hash(touch.before())), text(hash(touch.after())));
		String all = change.differences().stream().map(edit -> words(change, edit.start(), edit.end())).collect(Collectors.joining(" … "));
		return all.codePointCount(0, all.length()) <= LONGEST ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/** The whole words that stand now where something was changed. */
	private static String words(TextChange change, int from, int to) {
		String before = change.before();
		int start = from;
		int end = to;
		while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
			start--;
		}
		while (end < before.length() && !Character.isWhitespace(before.charAt(end))) {
			end++;
		}
		return change.after().substring(start == from ? change.end(start) : change.start(start), end == to ? change.start(end) : change.end(end));
	}

	/**
	 * Makes what was set aside stand.
	 *
	 * @param other the one that was
	 */
	static Change take(Study study, JournalTexts texts, Document document, Touch other, Author author) throws StudyProblem {
		String base = texts.text(hash(other.before()), Progress.NONE).string();
		String theirs = texts.text(hash(other.after()), Progress.NONE).string();
		String made = TextMerge.of(base, study.text(document, Progress.NONE).string(), theirs, true).text();
		return CarryOver.editing(study, document, texts.hold(made).string()).act(null, author).change();
	}

	private String text(String hash) throws StudyProblem {
		return texts.text(hash, Progress.NONE).string();
	}

	private static String hash(@Nullable JsonObject document) {
		return ElementReader.string(Objects.requireNonNull(document), KEY);
	}
}
