// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Conflict;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Settles a conflict. */
@Command(name = "settle", description = "Says of a conflict (see hashiya conflicts) which of the two shall stand; a step that can be undone.")
final class SettleCommand extends StudyCommand {

	/** Which. */
	static final class Which {

		@Option(names = "--keep", paramLabel = "ID", required = true, description = "what stands stays, and the conflict is not listed again")
		@Nullable
		String keep;

		@Option(names = "--take", paramLabel = "ID", required = true, description = "the other shall stand; two codes of one name become one")
		@Nullable
		String take;
	}

	@ArgGroup(multiplicity = "1", exclusive = true)
	Which which = new Which();

	SettleCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		String take = which.take;
		String id = take == null ? which.keep : take;
		List<Conflict> known = open.conflicts(console.progress()).stream().filter(conflict -> conflict.id().equals(id)).toList();
		if (known.isEmpty()) {
			console.tell("conflicts.unknown", String.valueOf(id));
			return FAILED;
		}
		open.author(); // says whose, where several could be meant
		open.settle(known.getFirst(), take != null);
		console.say(take != null ? "conflicts.taken" : "conflicts.kept", known.getFirst().title());
		return DONE;
	}
}
