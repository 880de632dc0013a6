// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a code. */
@Command(name = "copy-code", description = "Copies a code with its definition, but without its codings, to the place behind it.")
final class CopyCodeCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "CODE", description = "the code, by path or name")
	String code = "";

	@Parameters(index = "2", paramLabel = "NEW", description = "the name of the copy")
	String newName = "";

	@Option(names = "--subcodes", description = "copies all below it too")
	boolean subcodes;

	CopyCodeCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		perform(open, CodebookActs.copy(open.study(), open.study().codebook().resolve(code), newName, subcodes, open.author()));
		return DONE;
	}
}
