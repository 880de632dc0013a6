// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.hashiya.cli.internal.commands.RootCommand;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.words.Wording;
import org.hashiya.model.StudyProblem;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line without anything around it: words in, text and exit code out. It ends no process and touches nothing but what the command says.
 *
 * @param version  what {@code --version} prints
 * @param terminal whether the result goes to a terminal: then names of mixed direction are isolated in tables
 */
public record CommandLineMain(String version, boolean terminal) {

	/** The exit code of a command that did what it was asked. */
	public static final int DONE = 0;
	/** The exit code of a command that could not do it. */
	public static final int FAILED = 1;
	/** The exit code of a command that was not written correctly. */
	public static final int WRONG_USAGE = 2;

	/**
	 * Runs one command.
	 *
	 * @param arguments the command and what follows it
	 * @param out       takes the result, in UTF-8, and nothing else
	 * @param err       takes progress and messages, in UTF-8
	 * @return the exit code
	 */
	public int run(List<String> arguments, PrintStream out, PrintStream err) {
		Console console = new Console(out, err, terminal, new Wording());
		CommandLine line = RootCommand.grammar(console, version);
		line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		line.setParameterExceptionHandler((exception, words) -> usage(console, exception));
		line.setExecutionExceptionHandler((exception, command, result) -> failure(console, exception));
		int code = line.execute(written(arguments).toArray(String[]::new));
		if (out.checkError()) { // flushes too
			console.tell("output.failed");
			return Math.max(code, FAILED);
		}
		return code;
	}

	/** What is meant by {@code help} and {@code help COMMAND}, as people know it from other programs. */
	private static List<String> written(List<String> arguments) {
		boolean help = !arguments.isEmpty() && arguments.getFirst().equals("help");
		return help ? Stream.concat(arguments.stream().skip(1), Stream.of("--help")).toList() : arguments;
	}

	private static int usage(Console console, ParameterException exception) {
		CommandLine command = exception.getCommandLine();
		String message = String.valueOf(exception.getMessage());
		if (command.getParent() != null) {
			console.tell("usage", message, command.getCommandName());
		} else if (exception instanceof UnmatchedArgumentException unknown) {
			console.tell("usage.unknown", unknown.getUnmatched().getFirst());
		} else {
			console.tell("usage.root", message);
		}
		return WRONG_USAGE;
	}

	private static int failure(Console console, Exception exception) throws Exception {
		switch (exception) {
		case StudyProblem problem -> console.tell(problem);
		case ParameterException wrong -> {
			return usage(console, wrong);
		}
		default -> {
			console.tell("failure");
			exception.printStackTrace(console.err());
		}
		}
		return FAILED;
	}
}
