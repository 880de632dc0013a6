// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import picocli.CommandLine.Option;

/** A command that lists something. */
abstract class ListCommand extends StudyCommand {

	@Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (default: ${DEFAULT-VALUE})", defaultValue = "table")
	Format format = Format.TABLE;

	ListCommand(Console console) {
		super(console);
	}
}
