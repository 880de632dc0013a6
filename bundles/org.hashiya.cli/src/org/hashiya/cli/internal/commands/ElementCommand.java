// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;

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
}
