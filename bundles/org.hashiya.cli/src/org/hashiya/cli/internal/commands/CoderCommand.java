// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds or changes a coder, or says that they work in this copy. */
@Command(name = "coder", description = { "Adds a coder, or changes the name, the initials or the colour of one; what they did stays theirs.", "Each of these is a step that can be undone; who works in this copy (--me) is of this copy and no part of the study." })
final class CoderCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "NAME", description = "the coder, by name, initials or id")
	String name = "";

	@Option(names = "--rename", paramLabel = "NEW", description = "gives them another name")
	@Nullable
	String newName;

	@Option(names = "--initials", paramLabel = "TEXT", description = "their short form for narrow places")
	@Nullable
	String initials;

	@Option(names = "--colour", paramLabel = "#RRGGBB", description = "their colour")
	@Nullable
	Colour colour;

	@Option(names = "--me", description = "they work in this copy, from now on")
	boolean me;

	CoderCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Coder known = known(open);
		maybe(open, StudyActs.changeCoder(open.study(), known, or(newName, known.name()), or(initials, known.initials()), or(colour, known.colour())));
		if (me) {
			open.setCoder(known.id());
			console.say("coder.me", open.study().resolveCoder(known.id().toString()).name());
		}
		return DONE;
	}

	private Coder known(OpenStudy open) throws StudyProblem {
		try {
			return Named.coder(open.study(), name);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.CODER_UNKNOWN || newName != null) {
				throw e;
			}
			UUID id = UUID.randomUUID();
			perform(open, StudyActs.addCoder(open.study(), name, id));
			return open.study().resolveCoder(id.toString());
		}
	}
}
