// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands hang on. */
@Command(name = "hashiya", mixinStandardHelpOptions = true, version = "Hashiya 0.1.0", synopsisSubcommandLabel = "COMMAND", description = "Qualitative coding of texts in any direction. Without a command, the window opens.", footer = {
		"", "hashiya COMMAND --help tells more of a command.", "Exit codes: 0 done, 1 the work failed, 2 wrong usage." })
public final class HashiyaCommand implements Runnable {

	@Spec
	@Nullable
	CommandSpec spec;

	@Override
	public void run() {
		CommandSpec known = spec;
		if (known != null) {
			throw new ParameterException(known.commandLine(), "which command? See --help");
		}
	}
}
