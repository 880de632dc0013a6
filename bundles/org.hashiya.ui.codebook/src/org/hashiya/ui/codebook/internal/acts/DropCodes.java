// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.List;
import java.util.Optional;
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

/**
 * Moves codes with all below them to one place, in the order that they have in the tree; one step of undo for all. What is below another of them goes with that.
 *
 * @param target the code that the place is named after; null for the end of the top
 */
public record DropCodes(List<UUID> codes, Where where, @Nullable UUID target) implements ActSupplier {

	/** Where they go. */
	public enum Where {
		BEFORE, AFTER, BELOW
	}

	/** Whether something would move, and nothing below itself. */
	public boolean isPossible(Codebook codebook) {
		List<Code> tops = tops(codebook);
		UUID on = target;
		if (tops.stream().anyMatch(code -> on != null && codebook.withSubcodes(code.id()).contains(on))) {
			return false;
		}
		return tops.size() > 1 || tops.stream().anyMatch(code -> place(codebook, code, where, on).isPresent());
	}

	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Row row = new Row(where, target);
		return new Together(study).eachCode(tops(study.codebook()).stream().map(Code::id).toList(), (now, code) -> {
			CodePlace place = place(now.codebook(), code, row.next, row.beside).orElse(null);
			row.placed(code.id());
			return place == null ? Optional.empty() : Optional.of(CodebookActs.move(now, code, StepCodes.parent(now, place), place.index(), author));
		});
	}

	private List<Code> tops(Codebook codebook) {
		return codebook.withoutSubcodes(codes.stream().map(codebook::get).filter(code -> code != null).toList());
	}

	private static Optional<CodePlace> place(Codebook codebook, Code code, Where where, @Nullable UUID target) {
		Code on = target == null ? null : codebook.get(target);
		if (on == null) {
			return CodePlace.below(codebook, code, null);
		}
		return switch (where) {
		case BEFORE -> CodePlace.before(codebook, code, on);
		case AFTER -> CodePlace.after(codebook, code, on);
		case BELOW -> CodePlace.below(codebook, code, on);
		};
	}

	/** Where the next one goes: the first to the place, the others behind it. */
	private static final class Row {

		private Where next;
		private @Nullable UUID beside;

		Row(Where first, @Nullable UUID target) {
			next = first;
			beside = target;
		}

		void placed(UUID code) {
			if (next != Where.BELOW && beside != null) {
				next = Where.AFTER;
				beside = code;
			}
		}
	}
}
