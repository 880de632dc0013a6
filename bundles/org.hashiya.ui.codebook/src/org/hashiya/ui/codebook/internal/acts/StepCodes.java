// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.tree.CodePlace;
import org.hashiya.ui.study.ActSupplier;

/** Moves codes one step with all below them, so that they keep their order among each other; one step of undo for all. What is below another of them goes with that. */
public record StepCodes(List<UUID> codes, Way way) implements ActSupplier {

	/** Which way they go. */
	public enum Way {
		/** Before the sibling before them. */
		UP,
		/** After the sibling after them. */
		DOWN,
		/** Below the sibling before them. */
		IN,
		/** Beside the code above them. */
		OUT
	}

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Codebook codebook = study.codebook();
		List<UUID> tops = codebook.withoutSubcodes(codes.stream().map(codebook::get).filter(code -> code != null).toList()).stream().map(Code::id).toList();
		Set<UUID> moving = new HashSet<>(tops);
		boolean lastFirst = way == Way.DOWN || way == Way.OUT;
		return new Together(study).eachCode(lastFirst ? tops.reversed() : tops, (now, code) -> {
			CodePlace place = place(now.codebook(), code, moving).orElse(null);
			return place == null ? Optional.empty() : Optional.of(CodebookActs.move(now, code, parent(now, place), place.index(), author));
		});
	}

	private Optional<CodePlace> place(Codebook codebook, Code code, Set<UUID> moving) {
		return switch (way) {
		case UP -> isMoving(codebook, code, -1, moving) ? Optional.empty() : CodePlace.up(codebook, code);
		case DOWN -> isMoving(codebook, code, 1, moving) ? Optional.empty() : CodePlace.down(codebook, code);
		case IN -> in(codebook, code, moving);
		case OUT -> CodePlace.out(codebook, code);
		};
	}

	/** Whether the sibling that it would pass is one of those that move: then that one is at the end already. */
	private static boolean isMoving(Codebook codebook, Code code, int offset, Set<UUID> moving) {
		List<Code> siblings = codebook.children(code.parent());
		int at = codebook.indexAmongSiblings(code.id()) + offset;
		return at >= 0 && at < siblings.size() && moving.contains(siblings.get(at).id());
	}

	private static Optional<CodePlace> in(Codebook codebook, Code code, Set<UUID> moving) {
		List<Code> before = codebook.children(code.parent()).subList(0, codebook.indexAmongSiblings(code.id()));
		return before.reversed().stream().filter(sibling -> !moving.contains(sibling.id())).findFirst()
				.map(above -> new CodePlace(above.id(), codebook.children(above.id()).size()));
	}

	static @Nullable Code parent(Study study, CodePlace place) {
		UUID parent = place.parent();
		return parent == null ? null : study.codebook().get(parent);
	}
}
