// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.Arguments;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The command line as an OSGi application; what it answers is the exit code of the process. */
public final class HashiyaCommandLine implements IApplication {

	/** System property, set by the start script where standard output is a terminal. */
	private static final String TERMINAL = "hashiya.terminal";

	@Override
	public Object start(@Nullable IApplicationContext context) {
		// the platform's own streams may have the locale's encoding
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		try {
			List<String> arguments = Arguments.find(left(context), System.getProperties(), System.getenv());
			return new CommandLineMain(version(), Boolean.getBoolean(TERMINAL)).run(arguments, out, err);
		} catch (IOException e) {
			err.println("hashiya: the arguments could not be read from the start script: " + e);
			return CommandLineMain.FAILED;
		}
	}

	private static List<String> left(@Nullable IApplicationContext context) {
		return context != null && context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] words ? List.of(words) : List.of();
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(HashiyaCommandLine.class);
		return bundle == null ? "" : bundle.getVersion().toString();
	}

	@Override
	public void stop() {
		// A command ends by itself; there is nothing to interrupt.
	}
}
