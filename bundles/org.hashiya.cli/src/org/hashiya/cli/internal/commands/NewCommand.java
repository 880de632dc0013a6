// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty study. */
@Command(name = "new", description = "Makes an empty study. --coder names its first coder; without it, that is the name you have on this computer.")
final class NewCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder: one that does not exist or is empty")
	Path folder = Path.of("");

	@Option(names = "--name", paramLabel = "NAME", description = "the study's name; without it, the folder's")
	@Nullable
	String name;

	NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem {
		String given = name;
		Path last = folder.toAbsolutePath().normalize().getFileName();
		String studyName = given != null ? given : last == null ? "" : last.toString();
		String coder = common.coder;
		try (OpenStudy open = OpenStudy.create(folder, studyName, coder != null ? coder : System.getProperty("user.name", ""))) {
			console.say("new.made", open.study().info().name(), open.folder(), open.coder().orElseThrow().name());
		}
		return StudyCommand.DONE;
	}
}
