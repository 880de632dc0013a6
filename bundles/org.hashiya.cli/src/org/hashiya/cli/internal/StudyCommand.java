// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.CommandLineMain;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command on a study that is there: opens it, works as the coder who was named, and closes it. */
@Command(mixinStandardHelpOptions = true)
abstract class StudyCommand implements Callable<Integer> {

	final Console console;

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	private Path folder = Path.of("");

	@Option(names = "--coder", paramLabel = "NAME", description = "who does it (default: this copy's user, else the study's only coder)")
	private @Nullable String coder;

	StudyCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		try (OpenStudy open = OpenStudy.open(folder, console.progress("reading"))) {
			open.setProblemHandler(console::problem);
			String name = coder;
			if (name != null) {
				open.actAs(open.study().resolveCoder(name).id());
			}
			return run(open);
		}
	}

	/** Where the study lies, as the user wrote it. */
	Path folder() {
		return folder;
	}

	/** Does the work and answers the exit code. */
	abstract int run(OpenStudy open) throws StudyProblem;

	static int done() {
		return CommandLineMain.DONE;
	}

	static Progress quiet() {
		return Progress.NONE;
	}
}
