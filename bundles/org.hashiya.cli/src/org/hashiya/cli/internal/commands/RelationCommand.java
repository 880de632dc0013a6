// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.Code;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Relates two codes. */
@Command(name = "relation", description = { "Relates two codes by a name such as \"causes\" or \"contradicts\", changes the relation or deletes it." })
final class RelationCommand extends ElementCommand {

	@Option(names = "--from", required = true, paramLabel = "CODE", description = "the code that it begins at")
	String from = "";

	@Option(names = "--to", required = true, paramLabel = "CODE", description = "the code that it leads to")
	String to = "";

	@Option(names = "--direction", paramLabel = "one-way|associative|bidirectional", description = "how it points; one-way if not said otherwise")
	Relation.@Nullable Kind direction;

	@Option(names = "--description", paramLabel = "TEXT", description = "free text")
	@Nullable
	String description;

	RelationCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Code origin = open.study().codebook().resolve(from);
		Code target = open.study().codebook().resolve(to);
		Relation.Kind wanted = direction;
		Relation known;
		try {
			known = RelationActs.resolve(open.study(), name, origin, target);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.RELATION_UNKNOWN || delete || newName != null) {
				throw e;
			}
			perform(open, RelationActs.create(open.study(), name, wanted == null ? Relation.Kind.ONE_WAY : wanted, origin, target, or(description, ""), open.author()));
			return DONE;
		}
		if (delete) {
			perform(open, RelationActs.delete(open.study(), known));
		} else {
			perform(open, RelationActs.change(open.study(), known, or(newName, known.name()), wanted == null ? known.direction() : wanted, or(description, known.description())));
		}
		return DONE;
	}
}
