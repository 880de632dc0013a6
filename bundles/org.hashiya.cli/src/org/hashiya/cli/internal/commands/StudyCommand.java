// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command on a study that is there: opens it, works as the coder who was named, and closes it, whatever happens. */
abstract class StudyCommand implements Callable<Integer> {

	static final int DONE = 0;
	static final int FAILED = 1;

	final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	Path folder = Path.of("");

	@Spec
	CommandSpec spec = CommandSpec.create();

	StudyCommand(Console console) {
		this.console = console;
	}

	@Override
	public final Integer call() throws StudyProblem {
		checkWords();
		try (OpenStudy open = OpenStudy.open(folder, console.progress())) {
			open.setProblemHandler(console::tell);
			String coder = common.coder;
			if (coder != null) {
				open.actAs(Named.coder(open.study(), coder).id());
			}
			return work(open);
		}
	}

	/** Checks what the grammar cannot say, before anything is opened. */
	void checkWords() {
		// most commands have nothing to add
	}

	/** Does the work and answers the exit code. */
	abstract int work(OpenStudy open) throws StudyProblem;

	/** The command was not written correctly. */
	final ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
