// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Takes back the last act. */
@Command(name = "undo", description = "Takes back the last change of the coder, of an earlier session or of the window too.")
final class UndoCommand extends StudyCommand {

	UndoCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		open.author(); // says whose, where several could be meant
		open.undo();
		HistoryEntry done = open.history().getLast();
		console.say("undo.done", console.words().act(done.kind(), done.labels()));
		return DONE;
	}
}
