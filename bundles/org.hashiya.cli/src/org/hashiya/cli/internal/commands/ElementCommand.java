// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that makes, changes or deletes one named thing of a study. Each thing that it does is a step of undo and a line of the result. */
abstract class ElementCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "NAME", description = "its name")
	String name = "";

	@Option(names = "--rename", paramLabel = "NEW", description = "gives it another name")
	@Nullable
	String newName;

	@Option(names = "--delete", description = "deletes it")
	boolean delete;

	ElementCommand(Console console) {
		super(console);
	}

	final void perform(OpenStudy open, Act act) throws StudyProblem {
		open.perform(act);
		console.say("place.done", console.words().act(act.kind(), act.labels()));
	}

	/** Performs an act where there is anything to do. */
	final void maybe(OpenStudy open, Optional<Act> act) throws StudyProblem {
		if (act.isPresent()) {
			perform(open, act.get());
		}
	}

	/** A value that was given, or else the one that is there. */
	static String or(@Nullable String given, String there) {
		return given == null ? there : given;
	}
}
