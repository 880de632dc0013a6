// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.cli.internal.output.Console;

import picocli.CommandLine.Mixin;

/** A command that lists something of a study and does nothing to it. */
abstract class ListingCommand extends StudyCommand {

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	ListingCommand(Console console) {
		super(console);
	}

	@Override
	final boolean onlyReads() {
		return true;
	}
}
