// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.exchange.RefiImport;
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
		"Or looks through a REFI-QDA file of any program (.qdpx, .qde, .qdc): against the standard's schema, in itself, and for what other programs are known to stumble over.",
		"With --fix OUT a mended file is written, which holds the same and is valid. Of what is no code or set, a .qdc has nothing: that is listed, and a .qdpx has it.", "Ends with 0 where all is well, with 1 where something was found, or is left." })
final class CheckCommand implements Callable<Integer> {

	private static final List<Column> COLUMNS = List.of(Column.whole("file"), Column.whole("place"), Column.text("kind").inData(), Column.whole("finding"));

	private final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", paramLabel = "STUDY|FILE", description = "the study's folder, or a .qdpx, .qde or .qdc")
	Path folder = Path.of("");

	@Parameters(index = "1", arity = "0..1", paramLabel = "OUT", description = "with --fix, for a file: where the mended one goes, another .qdpx (a project) or .qdc (its codebook)")
	@Nullable
	Path target;

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
		if (Files.isRegularFile(folder) && RefiImport.accepts(folder)) {
			return project();
		}
		if (target != null) {
			throw new ParameterException(spec.commandLine(), console.words().sentence("usage.mended"));
		}
		if (dryRun && !fix) {
			throw new ParameterException(spec.commandLine(), console.words().sentence("usage.dry"));
		}
		return fix ? mend() : check();
	}

	/** Looks through a file of another program, and mends it where that is wanted. */
	private int project() throws StudyProblem {
		Path out = target;
		if (dryRun || fix != (out != null)) {
			throw new ParameterException(spec.commandLine(), console.words().sentence("usage.mend"));
		}
		if (out != null && (!RefiImport.accepts(out) || out.toString().toLowerCase(Locale.ROOT).endsWith(".qde"))) { // files of a project have no place in a .qde
			throw new ParameterException(spec.commandLine(), console.words().sentence("usage.mended"));
		}
		return new ProjectCheck(console, format.format, folder).run(out);
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
