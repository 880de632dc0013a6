// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Does the last undone act again. */
@Command(name = "redo", description = "Does again what was undone last.")
final class RedoCommand extends StudyCommand {

	RedoCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		open.author(); // says whose, where several could be meant
		open.redo();
		HistoryEntry done = open.history().getLast();
		console.say("redo.done", console.words().act(done.kind(), done.labels()));
		return DONE;
	}
}
