// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes or changes a variable. */
@Command(name = "variable", description = { "Makes a variable, which cases and documents can have values of, changes or deletes it.",
		"A type can be changed where all values fit; they are then written as that type has them." })
final class VariableCommand extends ElementCommand {

	@Option(names = "--type", paramLabel = "text|boolean|integer|decimal|date|date-time", description = "the type of its values; text if not said otherwise")
	Variable.@Nullable Type type;

	@Option(names = "--description", paramLabel = "TEXT", description = "what it means")
	@Nullable
	String description;

	VariableCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Variable.Type wanted = type;
		Variable known;
		try {
			known = VariableActs.resolve(open.study(), name);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.VARIABLE_UNKNOWN || delete || newName != null) {
				throw e;
			}
			perform(open, VariableActs.create(open.study(), name, wanted == null ? Variable.Type.TEXT : wanted, or(description, ""), open.author()));
			return DONE;
		}
		if (delete) {
			perform(open, VariableActs.delete(open.study(), known, open.author()));
		} else {
			perform(open, VariableActs.change(open.study(), known, or(newName, known.name()), wanted == null ? known.type() : wanted, or(description, known.description()), open.author()));
		}
		return DONE;
	}
}
