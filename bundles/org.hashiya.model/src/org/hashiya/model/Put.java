// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Adds (before is null), replaces or removes (after is null) one element.
 *
 * @param before      what is there before; null where it is added
 * @param beforeIndex its place: among its siblings for a code, in the list of its kind otherwise; -1 for a passage (its place is in the text), and where the place does not matter
 * @param after       what is there after; null where it is removed
 * @param afterIndex  its place then; -1 is the end for an added element, and for a replaced one where it is
 */
public record Put(@Nullable Element before, int beforeIndex, @Nullable Element after, int afterIndex) implements Change {

	public Put {
		if (before == null && after == null) {
			throw new IllegalArgumentException("a change from nothing to nothing");
		}
		if (before != null && after != null && (!before.id().equals(after.id()) || before.kind() != after.kind())) {
			throw new IllegalArgumentException("a change from one element to another");
		}
		if (before instanceof Passage from && after instanceof Passage to && !from.document().equals(to.document())) {
			throw new IllegalArgumentException("a passage stays in its document");
		}
	}

	/** Adds an element at a place, -1 for the end. */
	public static Put add(Element element, int index) {
		return new Put(null, -1, element, index);
	}

	/** Replaces an element where it is. */
	public static Put replace(Element before, Element after) {
		return new Put(before, -1, after, -1);
	}

	/** Removes an element; the place is where the inverse will put it. */
	public static Put remove(Element element, int index) {
		return new Put(element, index, null, -1);
	}

	public UUID id() {
		return any().id();
	}

	public ElementKind kind() {
		return any().kind();
	}

	private Element any() {
		Element known = after != null ? after : before;
		if (known == null) {
			throw new IllegalStateException("a change from nothing to nothing");
		}
		return known;
	}

	@Override
	public Put inverse() {
		return new Put(after, afterIndex, before, beforeIndex);
	}
}
