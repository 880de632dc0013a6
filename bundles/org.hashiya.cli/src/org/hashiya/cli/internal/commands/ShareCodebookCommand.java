// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.ShareCodebook;
import org.hashiya.exchange.SharedCodebook;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeComparison.State;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the codebook with the one that several studies share as a file, and brings both up to date. */
@Command(name = "share-codebook", description = { "Compares the codebook with a file that several studies share (.qdc or .csv), lists what is different, and brings both up to date; of the study in one step that can be undone.",
		"What one side added or changed comes to the other. What both changed differently, and what one side deleted, waits until you choose: --mine, --shared or --join with its path.",
		"The study remembers the file and what both said; later FILE can be left out." })
final class ShareCodebookCommand extends StudyCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("code path"), Column.text("difference"), Column.text("what"), Column.text("done"), Column.whole("code id").inData());

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "the shared codebook")
	@Nullable
	Path file;

	@Option(names = "--new", description = "makes FILE where it is not there")
	boolean make;

	@Option(names = "--dry-run", description = "only lists what would be done")
	boolean dryRun;

	@Option(names = "--into", paramLabel = "study|file|both", description = "which side is brought up to date; both without it")
	Side into = Side.BOTH;

	@Option(names = "--mine", paramLabel = "CODE", description = "a code that is to be as the study has it, by path or id; can be given several times")
	List<String> mine = List.of();

	@Option(names = "--shared", paramLabel = "CODE", description = "a code that is to be as the file has it")
	List<String> shared = List.of();

	@Option(names = "--join", paramLabel = "CODE", description = "a code that is to have the changes of both; of what both changed, the study's")
	List<String> join = List.of();

	@Option(names = "--leave", paramLabel = "CODE", description = "a code with which nothing is done")
	List<String> leave = List.of();

	@Option(names = "--stop", description = "the study forgets the file, which stays")
	boolean stop;

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	/** Which side is brought up to date. */
	enum Side {
		STUDY(Into.MINE), FILE(Into.THEIRS), BOTH(Into.BOTH);

		private final Into into;

		Side(Into into) {
			this.into = into;
		}
	}

	ShareCodebookCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (stop && (file != null || make || dryRun)) {
			throw wrong(console.words().sentence("usage.share.stop"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (stop) {
			Optional<Act> act = SharedCodebook.stop(open.study());
			if (act.isPresent()) {
				open.perform(act.get());
			}
			console.tell(act.isPresent() ? "share.stopped" : "share.none");
			return act.isPresent() ? DONE : FAILED;
		}
		Path named = file;
		Optional<Path> known = named == null ? SharedCodebook.fileOf(open.study(), open.folder()) : Optional.of(named);
		if (known.isEmpty()) {
			console.tell("share.none");
			return FAILED;
		}
		if (!make && SharedCodebook.accepts(known.get()) && !Files.exists(known.get())) {
			console.tell("share.missing", known.get());
			return FAILED;
		}
		ShareCodebook work = new ShareCodebook(known.get(), make, into.into);
		SharedCodebook compared = work.compare(open, console.progress());
		Map<UUID, Choice> choices = new HashMap<>();
		work.choose(compared, mine, Choice.MINE, choices);
		work.choose(compared, shared, Choice.THEIRS, choices);
		work.choose(compared, join, Choice.JOIN, choices);
		work.choose(compared, leave, Choice.LEAVE, choices);
		ShareCodebook.Outcome outcome = work.run(open, compared, choices, dryRun, console.progress());
		list(compared, choices);
		console.tell(dryRun ? "share.dry" : "share.done", outcome.inStudy(), outcome.inFile());
		long waiting = compared.codes().stream().filter(code -> code.state() == State.CONFLICT && choices.getOrDefault(code.id(), code.proposed()) == Choice.LEAVE).count();
		if (waiting > 0) {
			console.tell("share.waiting", waiting);
		}
		return DONE;
	}

	private void list(SharedCodebook compared, Map<UUID, Choice> choices) {
		Listing listing = console.list(format.format, COLUMNS);
		for (CodeComparison code : compared.codes()) {
			if (code.state() != State.SAME) {
				String what = code.differences().stream().map(field -> console.words().sentence("share.field." + field)).collect(Collectors.joining(", "));
				listing.row(compared.path(code), console.words().sentence("share.state." + code.state()), what,
						console.words().sentence("share.choice." + choices.getOrDefault(code.id(), code.proposed())), code.id().toString());
			}
		}
		listing.end();
	}
}
