// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names the state of the study. */
@Command(name = "milestone", description = { "Names the state of the study as it is now, such as \"as in the paper\", so that it can be looked at, counted and exported later.",
		"See --at of codes, passages, freq and export, and hashiya compare." })
final class MilestoneCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "NAME", description = "its name")
	String name = "";

	@Option(names = "--description", paramLabel = "TEXT", description = "what it is for")
	String description = "";

	@Option(names = "--delete", description = "forgets the name again; the study stays as it is")
	boolean delete;

	MilestoneCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (delete) {
			open.perform(MilestoneActs.delete(open.study(), MilestoneActs.resolve(open.study(), name)));
			console.say("milestone.deleted", name);
		} else {
			open.setMilestone(name, description);
			console.say("milestone.set", name);
		}
		return DONE;
	}
}
