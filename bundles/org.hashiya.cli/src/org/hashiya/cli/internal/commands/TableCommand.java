// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;

import org.hashiya.cli.internal.output.Console;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that takes in a table, in one step that can be undone, and lists what becomes of it. */
abstract class TableCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "FILE", description = "the table")
	Path file = Path.of("");

	@Option(names = "--dry-run", description = "only lists what would be done")
	boolean dryRun;

	@Option(names = "--skip", description = "leaves out what cannot be done, and does the rest")
	boolean skip;

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	TableCommand(Console console) {
		super(console);
	}
}
