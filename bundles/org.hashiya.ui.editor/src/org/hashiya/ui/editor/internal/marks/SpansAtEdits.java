// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.EditLog.Edits;

/**
 * Where ranges are after each of many edits. Going on from the last edit, or changing it, costs one move; going back by undo some moves more, since every now and then a state is remembered. To
 * be used by one thread.
 */
public final class SpansAtEdits {

	private static final int EVERY = 32;
	private static final int MOST = 64;

	private final Spans first;
	private final Map<Edits, Spans> remembered = new IdentityHashMap<>();
	private @Nullable Edits beforeLast;
	private Spans spansBeforeLast;
	private @Nullable Edits last;
	private Spans spans;

	/** @param first where they are before all edits */
	public SpansAtEdits(Spans first) {
		this.first = first;
		spansBeforeLast = first;
		spans = first;
	}

	/** Where they are after these edits. */
	public Spans at(@Nullable Edits edits) {
		if (edits != last) {
			Edits before = edits == null ? null : edits.before();
			if (before != beforeLast) {
				spansBeforeLast = before == last ? spans : fold(before);
				beforeLast = before;
				remember(before, spansBeforeLast);
			}
			spans = edits == null ? first : spansBeforeLast.moved(edits.edit());
			last = edits;
		}
		return spans;
	}

	private Spans fold(@Nullable Edits edits) {
		Deque<Edits> open = new ArrayDeque<>();
		Spans folded = first;
		for (Edits at = edits; at != null; at = at.before()) {
			Spans known = remembered.get(at);
			if (known != null) {
				folded = known;
				break;
			}
			open.push(at);
		}
		for (Edits at : open) {
			folded = folded.moved(at.edit());
			remember(at, folded);
		}
		return folded;
	}

	private void remember(@Nullable Edits edits, Spans known) {
		if (edits != null && edits.count() % EVERY == 0) {
			if (remembered.size() > MOST) {
				remembered.clear(); // of states too that were undone
			}
			remembered.put(edits, known);
		}
	}
}
