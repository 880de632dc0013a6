// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;

/**
 * A place in the tree of codes that a code can be moved to.
 *
 * @param parent the code above, or null for the top
 * @param index  the place among the siblings there, counted without the code that moves, as {@link CodebookActs#move} wants it
 */
public record CodePlace(@Nullable UUID parent, int index) {

	/** One place up among its siblings; empty where it is the first. */
	public static Optional<CodePlace> up(Codebook codebook, Code code) {
		int index = codebook.indexAmongSiblings(code.id());
		return index <= 0 ? Optional.empty() : Optional.of(new CodePlace(code.parent(), index - 1));
	}

	/** One place down among its siblings; empty where it is the last. */
	public static Optional<CodePlace> down(Codebook codebook, Code code) {
		int index = codebook.indexAmongSiblings(code.id());
		return index < 0 || index + 1 >= codebook.children(code.parent()).size() ? Optional.empty() : Optional.of(new CodePlace(code.parent(), index + 1));
	}

	/** Below the sibling before it, as the last there; empty where there is none. */
	public static Optional<CodePlace> in(Codebook codebook, Code code) {
		int index = codebook.indexAmongSiblings(code.id());
		if (index <= 0) {
			return Optional.empty();
		}
		Code above = codebook.children(code.parent()).get(index - 1);
		return Optional.of(new CodePlace(above.id(), codebook.children(above.id()).size()));
	}

	/** Beside the code above it, right after that; empty where it stands at the top. */
	public static Optional<CodePlace> out(Codebook codebook, Code code) {
		UUID parent = code.parent();
		Code above = parent == null ? null : codebook.get(parent);
		return above == null ? Optional.empty() : Optional.of(new CodePlace(above.parent(), codebook.indexAmongSiblings(above.id()) + 1));
	}

	/** Right before another code; empty where it is there already or would be below itself. */
	public static Optional<CodePlace> before(Codebook codebook, Code code, Code target) {
		return beside(codebook, code, target, 0);
	}

	/** Right after another code; empty where it is there already or would be below itself. */
	public static Optional<CodePlace> after(Codebook codebook, Code code, Code target) {
		return beside(codebook, code, target, 1);
	}

	/** Below another code (null: at the top), as the last there; empty where it is there already or would be below itself. */
	public static Optional<CodePlace> below(Codebook codebook, Code code, @Nullable Code target) {
		UUID parent = target == null ? null : target.id();
		List<Code> siblings = codebook.children(parent).stream().filter(sibling -> !sibling.id().equals(code.id())).toList();
		return possible(codebook, code, new CodePlace(parent, siblings.size()));
	}

	/**
	 * Where the selection goes when codes are deleted: the next sibling after the last that stays, else the nearest before it, else the code above it.
	 *
	 * @param code the last of those that go
	 * @param gone all that go
	 */
	public static Optional<Code> neighbour(Codebook codebook, Code code, Set<UUID> gone) {
		List<Code> siblings = codebook.children(code.parent());
		int index = codebook.indexAmongSiblings(code.id());
		Stream<Code> near = Stream.concat(siblings.subList(index + 1, siblings.size()).stream(), siblings.subList(0, index).reversed().stream());
		return near.filter(sibling -> !gone.contains(sibling.id())).findFirst().or(() -> codebook.ancestors(code).stream().findFirst());
	}

	private static Optional<CodePlace> beside(Codebook codebook, Code code, Code target, int offset) {
		List<UUID> siblings = codebook.children(target.parent()).stream().map(Code::id).filter(id -> !id.equals(code.id())).toList();
		int at = siblings.indexOf(target.id());
		return at < 0 ? Optional.empty() : possible(codebook, code, new CodePlace(target.parent(), at + offset));
	}

	private static Optional<CodePlace> possible(Codebook codebook, Code code, CodePlace place) {
		UUID parent = place.parent;
		boolean below = parent != null && codebook.withSubcodes(code.id()).contains(parent);
		boolean same = place.equals(new CodePlace(code.parent(), codebook.indexAmongSiblings(code.id())));
		return below || same ? Optional.empty() : Optional.of(place);
	}
}
