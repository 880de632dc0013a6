// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.hashiya.cli.internal.CheckCommand;
import org.hashiya.cli.internal.CodeCommand;
import org.hashiya.cli.internal.CodesCommand;
import org.hashiya.cli.internal.Console;
import org.hashiya.cli.internal.DemoCommand;
import org.hashiya.cli.internal.ExportCommand;
import org.hashiya.cli.internal.FreqCommand;
import org.hashiya.cli.internal.HashiyaCommand;
import org.hashiya.cli.internal.HistoryCommand;
import org.hashiya.cli.internal.ImportCommand;
import org.hashiya.cli.internal.NewCommand;
import org.hashiya.cli.internal.PassagesCommand;
import org.hashiya.cli.internal.UncodeCommand;
import org.hashiya.cli.internal.UndoCommand;
import org.hashiya.model.StudyProblem;

import picocli.CommandLine;

/** The command line without OSGi, so that tests and other programs can call it. */
public final class CommandLineMain {

	/** The work was done. */
	public static final int DONE = 0;
	/** The work failed; the study is as it was. */
	public static final int FAILED = 1;
	/** The words of the command were wrong. */
	public static final int WRONG_USAGE = 2;

	private CommandLineMain() {
	}

	/**
	 * Runs one command.
	 *
	 * @param arguments the words after {@code hashiya}
	 * @param out       takes the result and nothing else
	 * @param err       takes progress and problems
	 * @param terminal  whether a person looks at the output, so that mixed directions are isolated
	 * @return {@link #DONE}, {@link #FAILED} or {@link #WRONG_USAGE}
	 */
	public static int run(List<String> arguments, PrintStream out, PrintStream err, boolean terminal) {
		Console console = new Console(out, err, terminal);
		CommandLine commands = new CommandLine(new HashiyaCommand());
		for (Object command : List.of(new NewCommand(console), new ImportCommand(console), new CodesCommand(console), new CodeCommand(console),
				new UncodeCommand(console), UndoCommand.undo(console), UndoCommand.redo(console), new HistoryCommand(console), new PassagesCommand(console),
				new FreqCommand(console), new ExportCommand(console), new CheckCommand(console), new DemoCommand(console))) {
			commands.addSubcommand(command);
		}
		commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setUsageHelpAutoWidth(false);
		commands.setExecutionExceptionHandler((failure, command, parsed) -> {
			if (failure instanceof StudyProblem problem) {
				console.problem(problem);
				return FAILED;
			}
			throw failure;
		});
		int result = commands.execute(arguments.toArray(String[]::new));
		out.flush();
		err.flush();
		return result;
	}
}
