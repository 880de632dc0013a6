// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Element;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.study.ActSupplier;

/** Gives cases or documents values as a person typed or pasted them; all or none, one step of undo. An empty one takes the value away. */
public record SetCells(Owners owners, List<Cell> cells) implements ActSupplier {

	/** A value for a variable of a case or document. */
	public record Cell(UUID owner, UUID variable, String typed) {
	}

	/** @throws StudyProblem VALUE_INVALID for the first that does not fit its variable */
	@Override
	public Optional<Act> prepare(Study study, Author author) throws StudyProblem {
		Study now = study;
		List<Act> acts = new ArrayList<>();
		Set<String> names = new LinkedHashSet<>();
		for (Cell cell : cells) {
			Element owner = owners.get(now, cell.owner());
			Variable variable = now.variables().get(cell.variable());
			Optional<Act> act = owner == null || variable == null ? Optional.empty() : VariableActs.set(owner, variable, cell.typed(), author);
			if (act.isPresent() && variable != null) {
				acts.add(act.get());
				names.add(variable.name());
				now = now.apply(act.get().change()).study();
			}
		}
		List<Change> changes = acts.stream().map(Act::change).toList();
		return switch (acts.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(acts.getFirst());
		default -> Optional.of(new Act(Act.Kind.SET_VALUE, List.of(String.join(", ", names)), new Several(changes))); //$NON-NLS-1$
		};
	}
}
