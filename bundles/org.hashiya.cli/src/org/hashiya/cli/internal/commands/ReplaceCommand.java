// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.merge.CarryOver;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Placement.Kind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a document a new version of its text. */
@Command(name = "replace", description = { "Gives a document a new version of its text, such as a corrected transcript, and finds its passages again, in one step that can be undone.",
		"Lists what becomes of each passage: exact (the same words in the same course of the text), moved (the same words elsewhere), doubtful or lost. Exact and moved ones are placed; the others keep their codings and wait: see hashiya unplaced.",
		"Positions are code points, the end exclusive." })
final class ReplaceCommand extends StudyCommand {

	@Option(names = "--document", paramLabel = "D", required = true, description = "the document's name")
	String document = "";

	@Option(names = "--dry-run", description = "only lists; changes nothing")
	boolean dryRun;

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	@Parameters(index = "1", paramLabel = "NEWFILE", description = "the file with the new version")
	Path file = Path.of("");

	ReplaceCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Document before = Named.document(open.study(), document);
		ImportedDocument imported = DocumentImporters.all().read(file, console.progress());
		CarryOver carryOver = CarryOver.replacing(open.study(), before, imported.text(), console.progress());
		new CarryOverListing(open.study(), console.list(format.format, CarryOverListing.COLUMNS), format.format).write(carryOver);
		if (!dryRun) {
			open.addText(imported.text());
			open.addOriginal(imported.original().sha256(), imported.bytes());
			open.perform(carryOver.act(imported.original(), open.author()));
		}
		console.tell(dryRun ? "replace.would" : "replace.done", before.name(), carryOver.count(Kind.EXACT), carryOver.count(Kind.MOVED), carryOver.count(Kind.DOUBTFUL),
				carryOver.count(Kind.LOST));
		if (!dryRun && carryOver.count(Kind.DOUBTFUL) + carryOver.count(Kind.LOST) > 0) {
			console.tell("replace.wait", carryOver.count(Kind.DOUBTFUL) + carryOver.count(Kind.LOST));
		}
		return DONE;
	}
}
