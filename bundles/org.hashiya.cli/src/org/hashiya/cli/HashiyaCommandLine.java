// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The command line as an OSGi application; what it answers is the exit code of the process. The start script hands over the user's words by a file, since the platform takes
 * some of them out of its arguments and the locale may spoil others.
 */
public final class HashiyaCommandLine implements IApplication {

	/** Names the file with the arguments: UTF-8, each ended by a NUL. It is deleted when it was read. */
	static final String ARGUMENTS = "hashiya.arguments";

	@Override
	public Object start(@Nullable IApplicationContext context) throws IOException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return CommandLineMain.run(arguments(context), out, err, System.console() != null);
	}

	private static List<String> arguments(@Nullable IApplicationContext context) throws IOException {
		String file = System.getProperty(ARGUMENTS);
		if (file != null) {
			Path path = Path.of(file);
			String words = Files.readString(path);
			Files.delete(path);
			List<String> arguments = new ArrayList<>(Arrays.asList(words.split("\0", -1)));
			arguments.removeLast(); // after the last NUL
			return arguments;
		}
		Object arguments = context == null ? null : context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return arguments instanceof String[] words ? List.of(words) : List.of();
	}

	@Override
	public void stop() {
		// a command ends by itself; there is nothing to interrupt
	}
}
