// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.output.Shown;
import org.hashiya.cli.internal.work.ImportDocuments;
import org.hashiya.cli.internal.work.ImportProject;
import org.hashiya.cli.internal.words.ImportWords;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.exchange.ImportReport.Line;
import org.hashiya.exchange.PositionChoice;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.exchange.RefiImport;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.DecodedText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds files as documents, or a project of another program. */
@Command(name = "import", description = {
		"Takes in a project (FILE.qdpx, FILE.qde) or a codebook (FILE.qdc) of NVivo, ATLAS.ti, MAXQDA or another program that has REFI-QDA, and lists what became of each kind of element: hashiya import STUDY FILE.qdpx [--dry-run] [--report OUT]. Taking the same project in again brings the study up to date.",
		"Or adds files (.txt, .md) as documents: hashiya import STUDY FILE... If one of them cannot be added, none is.", "Either is one step that can be undone." })
final class ImportCommand extends StudyCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("document"), Column.text("file"), Column.number("words"), Column.number("characters"),
			Column.text("language"), Column.text("encoding"), Column.whole("document id").inData());

	private static final List<Column> REPORT = List.of(Column.text("what became"), Column.text("element"), Column.text("finding"), Column.number("count"), Column.text("example"));

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	@Option(names = "--dry-run", description = "for a project: says what would be done, and does nothing")
	boolean dryRun;

	@Option(names = "--report", paramLabel = "OUT", description = "for a project: also writes what became of it, with examples, to OUT.html or OUT.json")
	@Nullable
	Path report;

	@Option(names = "--positions", paramLabel = "READING", description = {
			"for a project: how the program counted positions: utf16 or code-points, then as-stored, one or two (how much a line end counts), then exclusive or inclusive (the end), with / between them;",
			"without it that is found out from the program and the texts" })
	@Nullable
	String positions;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "one project or codebook, or the files that are to be documents")
	List<Path> files = List.of();

	ImportCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		boolean project = files.size() == 1 && RefiImport.accepts(files.getFirst());
		if (!project && files.stream().anyMatch(RefiImport::accepts)) {
			throw wrong(console.words().sentence("usage.import.project"));
		}
		if (!project && (dryRun || report != null || positions != null)) {
			throw wrong(console.words().sentence("usage.import.options"));
		}
		if (report != null && !ReportFile.accepts(report)) {
			throw wrong(console.words().sentence("usage.import.report", String.valueOf(report)));
		}
		reading();
	}

	private @Nullable PositionReading reading() {
		String word = positions;
		if (word == null) {
			return null;
		}
		for (Unit unit : Unit.values()) {
			for (LineEnd lineEnd : LineEnd.values()) {
				for (End end : End.values()) {
					PositionReading reading = new PositionReading(unit, lineEnd, end);
					if (reading.word().equals(word)) {
						return reading;
					}
				}
			}
		}
		throw wrong(console.words().sentence("usage.import.positions", word));
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (RefiImport.accepts(files.getFirst())) {
			return project(open, files.getFirst());
		}
		ImportDocuments.Outcome outcome = new ImportDocuments(files, DocumentImporters.all()).run(open, console.progress());
		if (!outcome.problems().isEmpty()) {
			outcome.problems().forEach(console::tell);
			if (files.size() > 1) {
				console.tell("import.none");
			}
			return FAILED;
		}
		Listing listing = console.list(format.format, COLUMNS);
		for (ImportDocuments.Added added : outcome.added()) {
			Document document = added.document();
			DecodedText decoded = added.source().decoded();
			listing.row(document.name(), added.source().original().fileName(), document.words(), document.codePoints(), document.language(),
					added.source().original().encoding(), document.id().toString());
			warn(document.name(), decoded);
		}
		listing.end();
		return DONE;
	}

	private int project(OpenStudy open, Path file) throws StudyProblem {
		ImportWords words = new ImportWords(console.words());
		Path out = report;
		Path folderOfReport = out == null ? null : out.toAbsolutePath().getParent();
		if (folderOfReport != null && !Files.isDirectory(folderOfReport)) {
			throw new StudyProblem(Kind.FILE_MISSING, folderOfReport, null);
		}
		ImportProject.Outcome outcome;
		try {
			outcome = new ImportProject(file, dryRun, reading()).run(open, console.progress());
		} catch (StudyProblem e) {
			if (e.kind() != Kind.MALFORMED) {
				throw e;
			}
			console.tell("import.malformed", file, e.place() == null ? "" : e.place() + ": ", String.join(" ", e.values()));
			return FAILED;
		}
		Listing listing = console.list(format.format, REPORT);
		for (Line line : outcome.report().lines()) {
			String example = line.examples().isEmpty() ? "" : line.examples().getFirst();
			listing.row(words.outcome(line.outcome()), line.element(), words.finding(line.finding()), line.count(), example);
		}
		listing.end();
		PositionReading other = outcome.positions().other();
		if (!outcome.positions().certain() && other != null && positions == null) {
			console.tell("import.weak", words.reading(outcome.report().reading()), other.word());
			for (PositionChoice.Example example : outcome.positions().examples()) {
				console.tell("import.example", example.document(), Shown.withEnds(example.first().quote()), Shown.withEnds(example.second().quote()));
			}
		}
		if (out != null) {
			ReportFile.write(out, outcome.report(), words);
			console.tell("import.report", out);
		}
		console.tell(dryRun ? "import.dry" : outcome.changed() ? "import.project" : "import.same", file.getFileName());
		return DONE;
	}

	private void warn(String name, @Nullable DecodedText decoded) {
		if (decoded != null && decoded.guessed()) {
			console.tell("import.guessed", name, decoded.encoding());
		}
		if (decoded != null && decoded.replaced() > 0) {
			console.tell("import.replaced", name, decoded.replaced());
		}
	}
}
