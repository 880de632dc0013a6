// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renames, moves, joins or dissolves a group of documents. */
@Command(name = "group", description = { "Gives a group of documents another path, with all groups in it, in one step that can be undone: so it is renamed, put into another one, or joined to one that is there.",
		"hashiya document puts single documents into groups." })
final class GroupCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "GROUP", description = "the group, such as Press/2026")
	String group = "";

	@Option(names = "--to", paramLabel = "GROUP", required = true, description = "the path that it gets; an empty one dissolves it")
	String to = "";

	GroupCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		maybe(open, DocumentActs.moveGroup(open.study(), group, to, open.author()));
		return DONE;
	}
}
