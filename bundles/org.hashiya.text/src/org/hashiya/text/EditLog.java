// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * All that was typed into a text since it was opened for correction, in two grains. <em>Edits</em> say where passages go: what touches the last edit is one with it, so that deleting
 * a letter and typing another replaces the one by the other. <em>Steps</em> are what one undo takes back: about a word. Undoing brings back the very edits that were there
 * before the step, and with them the places of all passages. To be used by one thread at a time; {@link #now()} is immutable.
 */
public final class EditLog {

	/** What is longer is not joined with what touches it, so that no key costs more than the ones before. */
	private static final int LONGEST = 2048;

	/**
	 * The edits up to one moment; as they are shared, keeping one costs nothing.
	 *
	 * @param before the edits before the last one; null where it is the first
	 * @param edit   the last one
	 * @param count  how many there are
	 */
	public record Edits(@Nullable Edits before, TextEdit edit, int count) {

		/** In the order in which they were made. */
		public static List<TextEdit> list(@Nullable Edits last) {
			TextEdit[] all = new TextEdit[last == null ? 0 : last.count];
			for (Edits at = last; at != null; at = at.before) {
				all[at.count - 1] = at.edit;
			}
			return List.of(all);
		}
	}

	private static final class Step {
		private final @Nullable Edits before;
		private @Nullable Edits after;
		private final List<TextEdit> typed = new ArrayList<>();

		Step(@Nullable Edits before) {
			this.before = before;
		}
	}

	private @Nullable Edits now;
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private boolean sealed = true;

	/** The edits up to now; null where nothing is different from the beginning. */
	public @Nullable Edits now() {
		return now;
	}

	/** As {@link #now()}, as a list. */
	public List<TextEdit> edits() {
		return Edits.list(now);
	}

	/** Whether nothing is different from the beginning as far as anybody typed. */
	public boolean isEmpty() {
		return now == null;
	}

	/** Ends a step of undo: the caret was moved, or something else was done. */
	public void seal() {
		sealed = true;
	}

	/** Something was typed, deleted or pasted. */
	public void add(TextEdit edit) {
		if (edit.isNone()) {
			return;
		}
		Step step = done.peek();
		if (sealed || step == null || !continues(step, edit)) {
			step = new Step(now);
			done.push(step);
		}
		undone.clear();
		sealed = false;
		step.typed.add(edit);
		now = joined(edit);
		step.after = now;
	}

	private @Nullable Edits joined(TextEdit edit) {
		Edits last = now;
		if (last != null && last.edit.touches(edit.start(), edit.removed().length()) && length(last.edit) + length(edit) <= LONGEST) {
			TextEdit joined = last.edit.with(edit);
			return joined.isNone() ? last.before : new Edits(last.before, joined, last.count);
		}
		return new Edits(last, edit, last == null ? 1 : last.count + 1);
	}

	private static int length(TextEdit edit) {
		return edit.removed().length() + edit.inserted().length();
	}

	/** One letter after the other up to the end of a word, or one deletion after the other. */
	private static boolean continues(Step step, TextEdit edit) {
		TextEdit last = step.typed.getLast();
		if (edit.removed().isEmpty()) {
			return isLetter(edit.inserted()) && isLetter(last.inserted()) && edit.start() == last.newEnd()
					&& (isSpace(edit.inserted()) || !isSpace(last.inserted()));
		}
		return edit.inserted().isEmpty() && last.inserted().isEmpty() && isLetter(edit.removed()) && isLetter(last.removed())
				&& (edit.end() == last.start() || edit.start() == last.start());
	}

	private static boolean isLetter(String typed) {
		return !typed.isEmpty() && typed.codePointCount(0, typed.length()) == 1;
	}

	private static boolean isSpace(String typed) {
		return Character.isWhitespace(typed.codePointAt(0));
	}

	public boolean canUndo() {
		return !done.isEmpty();
	}

	public boolean canRedo() {
		return !undone.isEmpty();
	}

	/** Takes the last step back. Answers what is to be done to the text, in this order; nothing where there is no step. */
	public Optional<List<TextEdit>> undo() {
		Step step = done.poll();
		if (step == null) {
			return Optional.empty();
		}
		undone.push(step);
		sealed = true;
		now = step.before;
		return Optional.of(step.typed.reversed().stream().map(TextEdit::inverse).toList());
	}

	/** Takes the last step again that was undone, as {@link #undo}. */
	public Optional<List<TextEdit>> redo() {
		Step step = undone.poll();
		if (step == null) {
			return Optional.empty();
		}
		done.push(step);
		sealed = true;
		now = step.after;
		return Optional.of(List.copyOf(step.typed));
	}
}
