// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.Act;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives the study another name. */
@Command(name = "rename", description = { "Gives the study another name, as one step that can be undone; its folder keeps its own.", "Codes, documents and other parts of a study are renamed by their own commands, with --rename." })
final class RenameCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "NAME", description = "its new name")
	String name = "";

	RenameCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Act rename = StudyActs.rename(open.study(), name); // refuses what is no name, also where nothing would change
		if (!rename.labels().getFirst().equals(rename.labels().getLast())) {
			open.perform(rename);
			console.say("place.done", console.words().act(rename.kind(), rename.labels()));
		}
		return DONE;
	}
}
