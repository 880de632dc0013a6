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
import org.hashiya.store.StudyRepair;
import org.hashiya.store.StudyRepair.Outcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is inconsistent. */
@Command(name = "check", description = { "Reads everything in the study's folder and lists what is inconsistent, with file and place; changes nothing.",
		"Holds the study against its history too: doing again all that was done must give what is there.",
		"With --fix mends what the files and the history tell how to mend; each file that changes is kept below .hashiya/before-repair-… first, and no coding is given up.",
		"Ends with 0 where all is well, with 1 where something was found, or is left." })
final class CheckCommand implements Callable<Integer> {

	private static final List<Column> COLUMNS = List.of(Column.whole("file"), Column.whole("place"), Column.text("kind").inData(), Column.whole("finding"));

	private final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	Path folder = Path.of("");

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	@Option(names = "--fix", description = "mends what is found; the study must not be open elsewhere")
	boolean fix;

	@Option(names = "--dry-run", description = "with --fix: only lists what would be mended and what would be left")
	boolean dryRun;

	@Spec
	CommandSpec spec = CommandSpec.create();

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem {
		if (dryRun && !fix) {
			throw new ParameterException(spec.commandLine(), console.words().sentence("usage.dry"));
		}
		return fix ? mend() : check();
	}

	private int mend() throws StudyProblem {
		Outcome outcome = dryRun ? StudyRepair.plan(folder, console.progress()) : StudyRepair.repair(folder, console.progress());
		new RepairListing(console, format.format, folder).write(outcome, !dryRun);
		Path kept = outcome.kept();
		if (kept != null) {
			console.tell("fix.done", outcome.fixes().size(), kept);
		} else {
			console.tell(outcome.fixes().isEmpty() ? "fix.nothing" : "fix.would", outcome.fixes().size());
		}
		if (!outcome.left().isEmpty()) {
			console.tell("fix.left", outcome.left().size());
		}
		return outcome.left().isEmpty() && (outcome.fixes().isEmpty() || kept != null) ? StudyCommand.DONE : StudyCommand.FAILED;
	}

	private int check() throws StudyProblem {
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
