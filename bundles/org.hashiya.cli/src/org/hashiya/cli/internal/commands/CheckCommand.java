// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.StudyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks for what is inconsistent. */
@Command(name = "check", description = { "Reads everything in the study's folder and lists what is inconsistent, with file and place; changes nothing.",
		"Holds the study against its history too: doing again all that was done must give what is there.",
		"Ends with 0 where all is well, with 1 where something was found." })
final class CheckCommand implements Callable<Integer> {

	private static final List<Column> COLUMNS = List.of(Column.whole("file"), Column.whole("place"), Column.text("kind").inData(), Column.whole("finding"));

	private final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	Path folder = Path.of("");

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem {
		StudyCheck.Report report = StudyCheck.check(folder, console.progress());
		Path root = folder.toAbsolutePath().normalize();
		Listing listing = console.list(format.format, COLUMNS);
		for (StudyProblem error : report.errors()) {
			Path file = error.file();
			listing.row(file == null ? null : file.startsWith(root) ? root.relativize(file).toString() : file.toString(), error.place(),
					error.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), console.words().finding(error));
		}
		listing.end();
		if (report.errors().isEmpty()) {
			console.tell("check.well", report.documents(), report.passages(), report.codings(), report.acts());
			history(report.replayed());
			return StudyCommand.DONE;
		}
		console.tell("check.ill", report.errors().size(), report.documents(), report.passages(), report.codings(), report.acts());
		history(report.replayed());
		return StudyCommand.FAILED;
	}

	/** Says how far the study was held against its history. */
	private void history(StudyCheck.@Nullable Replayed replayed) {
		if (replayed == null) {
			console.tell("check.replayed.not");
			return;
		}
		if (replayed.erased() > 0) {
			console.tell("check.replayed.erased", replayed.erased());
			return;
		}
		if (replayed.before() > 0) {
			console.tell("check.replayed.before", replayed.before());
		}
		if (replayed.merged() > 0) {
			console.tell("check.replayed.merged", replayed.merged());
		}
	}
}
