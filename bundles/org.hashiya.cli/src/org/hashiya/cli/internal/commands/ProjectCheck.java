// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.exchange.ImportReport.Line;
import org.hashiya.exchange.RefiDiagnosis;
import org.hashiya.exchange.RefiDiagnosis.Program;
import org.hashiya.exchange.RefiDiagnosis.SchemaFault;
import org.hashiya.exchange.RefiDiagnosis.Stumble;
import org.hashiya.exchange.RefiDoctor;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Lists what is to be said of a REFI-QDA file, and writes a mended one. */
record ProjectCheck(Console console, ListFormat format, Path file) {

	private static final List<Column> COLUMNS = List.of(Column.text("kind"), Column.text("element"), Column.whole("finding"), Column.number("count"), Column.text("example"),
			Column.text("programs"), Column.text("known"));

	/**
	 * Does it.
	 *
	 * @param target where the mended file goes, or null for none
	 * @return the exit code: 0 where nothing is wrong, or is left in what was written
	 */
	int run(@Nullable Path target) throws StudyProblem {
		RefiDiagnosis found;
		try {
			found = RefiDoctor.examine(file, console.progress());
		} catch (StudyProblem e) {
			if (e.kind() != Kind.MALFORMED) {
				throw e;
			}
			console.tell("import.malformed", file, e.place() == null ? "" : e.place() + ": ", String.join(" ", e.values())); // what is wrong with a study is mended by this command, but not this
			return StudyCommand.FAILED;
		}
		list(found);
		String origin = found.report().origin();
		String named = origin.isEmpty() ? file.toString() : console.words().sentence("check.file.origin", file, origin);
		console.tell(found.isSound() ? "check.file.well" : found.onlyLacks() ? "check.file.lacks" : "check.file.ill", named, found.invalid().size() + found.more(),
				found.faults().stream().mapToLong(Line::count).sum());
		if (target == null) {
			return found.isSound() ? StudyCommand.DONE : StudyCommand.FAILED;
		}
		if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()) || isSame(target)) {
			throw new StudyProblem(Kind.FILE_EXISTS, target, null);
		}
		RefiDoctor.mend(file, target, RefiProfile.STANDARD, console.progress());
		RefiDiagnosis left = RefiDoctor.examine(target, console.progress());
		console.tell("check.file.mended", target, left.invalid().size() + left.more());
		if (RefiDoctor.isCodebook(target) && !found.onlyInProjects().isEmpty()) {
			console.tell("check.file.without", named(found.onlyInProjects()));
			return StudyCommand.FAILED;
		}
		return left.invalid().isEmpty() ? StudyCommand.DONE : StudyCommand.FAILED;
	}

	private static String named(List<Line> lines) {
		return lines.stream().map(line -> line.element() + " × " + line.count() + (first(line.examples()) instanceof String example ? " (" + example + ")" : "")).collect(Collectors.joining(", "));
	}

	private boolean isSame(Path target) {
		try {
			return Files.exists(target) && Files.isSameFile(target, file);
		} catch (java.io.IOException e) {
			return true; // rather not
		}
	}

	private void list(RefiDiagnosis found) {
		Listing listing = console.list(format, COLUMNS);
		for (SchemaFault fault : found.invalid()) {
			listing.row("schema", "line " + fault.line(), fault.message(), 1, null, null, null);
		}
		list(listing, "fault", found.faults());
		if (RefiDoctor.isCodebook(file)) {
			found.onlyInProjects().forEach(line -> listing.row("fault", line.element(), console.words().sentence("check.file.beyond"), line.count(), first(line.examples()), null, null));
		}
		list(listing, "note", found.notes());
		for (Stumble stumble : found.stumbles()) {
			listing.row("other programs", null, console.words().sentence("stumble." + stumble.kind()), stumble.count(), first(stumble.examples()),
					stumble.kind().programs().stream().map(Program::label).collect(Collectors.joining(", ")),
					console.words().sentence("certainty." + stumble.kind().certainty()));
		}
		listing.end();
	}

	private void list(Listing listing, String kind, List<Line> lines) {
		for (Line line : lines) {
			listing.row(kind, line.element(), console.words().sentence("import.finding." + line.finding()), line.count(), first(line.examples()), null, null);
		}
	}

	private static @Nullable String first(List<String> examples) {
		return examples.isEmpty() || examples.getFirst().isEmpty() ? null : examples.getFirst();
	}
}
