// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.FileMerge;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What git runs to merge a file of a study. */
@Command(name = "merge-driver", description = { "Merges one file of a study, code by code, passage by passage, for git; the result replaces OURS. To have git call it in a clone of a study:",
		"git config merge.hashiya.driver \"hashiya merge-driver %%O %%A %%B %%P\"" })
final class MergeDriverCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "BASE", description = "the version that both come from")
	Path base = Path.of("");

	@Parameters(index = "1", paramLabel = "OURS", description = "our version")
	Path ours = Path.of("");

	@Parameters(index = "2", paramLabel = "THEIRS", description = "the other version")
	Path theirs = Path.of("");

	@Parameters(index = "3", paramLabel = "PATH", description = "the file's path in the study")
	String name = "";

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "explains this command")
	boolean help;

	MergeDriverCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem {
		FileMerge.merge(base, ours, theirs, name).forEach(console::tell); // what did not stand is in the journals: git need not stop for it
		return StudyCommand.DONE;
	}
}
