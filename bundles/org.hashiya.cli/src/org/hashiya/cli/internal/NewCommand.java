// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.CommandLineMain;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashiya new}. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Makes a new study in a folder that does not exist or is empty.")
public final class NewCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "STUDY", description = "the folder to make")
	private Path folder = Path.of("");

	@Option(names = "--name", paramLabel = "NAME", description = "the study's name (default: the folder's)")
	private @Nullable String name;

	@Option(names = "--coder", paramLabel = "NAME", description = "your name (default: the name that you are logged in with)")
	private @Nullable String coder;

	public NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		String studyName = name != null ? name : folder.toAbsolutePath().normalize().getFileName().toString();
		String coderName = coder != null ? coder : System.getProperty("user.name", "coder");
		OpenStudy.create(folder, studyName, coderName).close();
		console.note("made the study " + studyName + " in " + folder + " for the coder " + coderName);
		return CommandLineMain.DONE;
	}
}
