// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One place of a text that a person edited: some of it gave way to something else. What is inserted inside of a passage belongs to it, at its edges not; what takes the place of a
 * passage's words belongs to it as far as {@link TextChange} can tell from the words themselves, so that a word typed anew letter by letter stays coded. Immutable; all positions are UTF-16
 * units and none that it answers is inside of a surrogate pair, provided that neither the place nor the new characters cut one.
 */
public final class TextEdit {

	private final int start;
	private final String removed;
	private final String inserted;
	/** How the one became the other; null where there is only one of them. */
	private final @Nullable TextChange inside;

	/**
	 * @param start    where it begins
	 * @param removed  what stood there
	 * @param inserted what stands there now
	 * @throws IllegalArgumentException if the start is negative
	 */
	public TextEdit(int start, String removed, String inserted) {
		if (start < 0) {
			throw new IllegalArgumentException(String.valueOf(start));
		}
		this.start = start;
		this.removed = removed;
		this.inserted = inserted;
		inside = removed.isEmpty() || inserted.isEmpty() ? null : TextChange.between(removed, inserted);
	}

	public int start() {
		return start;
	}

	public String removed() {
		return removed;
	}

	public String inserted() {
		return inserted;
	}

	/** Where what was removed ended. */
	public int end() {
		return start + removed.length();
	}

	/** Where what was inserted ends, in the text as it is afterwards. */
	public int newEnd() {
		return start + inserted.length();
	}

	/** Whether nothing is different afterwards. */
	public boolean isNone() {
		return removed.equals(inserted);
	}

	/** Where what begins at a position begins afterwards. What was inserted there stays before it. Ascending. */
	public int start(int position) {
		if (position < start) {
			return position;
		}
		if (position > end() || inside == null && position == end()) {
			return position + inserted.length() - removed.length();
		}
		return start + (inside == null ? 0 : inside.start(position - start));
	}

	/** Where what ends at a position ends afterwards. What was inserted there stays behind it. Ascending. */
	public int end(int position) {
		if (position <= start) {
			return position;
		}
		if (position > end()) {
			return position + inserted.length() - removed.length();
		}
		return start + (inside == null ? 0 : inside.end(position - start));
	}

	/** Where a range is afterwards. Empty where all of it was removed; an empty one stays empty, behind the character before it. */
	public TextRange carried(TextRange range) {
		int end = end(range.end());
		return new TextRange(range.isEmpty() ? end : Math.min(start(range.start()), end), end);
	}

	/** The text afterwards. */
	public String apply(String text) {
		return new StringBuilder(text.length() + inserted.length()).append(text, 0, start).append(inserted).append(text, end(), text.length()).toString();
	}

	/** What takes it back. */
	public TextEdit inverse() {
		return new TextEdit(start, inserted, removed);
	}

	/** Whether a later edit begins or ends at what this one inserted, or inside of it. */
	boolean touches(int at, int length) {
		return at <= newEnd() && at + length >= start;
	}

	/** This and a later edit that touches it, as one. */
	TextEdit with(TextEdit later) {
		int before = Math.max(0, start - later.start);
		int behind = Math.max(0, later.end() - newEnd());
		String more = later.removed;
		String left = more.substring(0, before) + removed + more.substring(more.length() - behind);
		String kept = inserted.substring(0, Math.max(0, later.start - start));
		String rest = inserted.substring(Math.min(inserted.length(), Math.max(0, later.end() - start)));
		return new TextEdit(Math.min(start, later.start), left, kept + later.inserted + rest);
	}

	@Override
	public String toString() {
		return start + ": '" + removed + "' -> '" + inserted + "'";
	}
}
