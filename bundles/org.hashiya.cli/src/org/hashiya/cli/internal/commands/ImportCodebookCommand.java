// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.ImportCodebook;
import org.hashiya.cli.internal.words.ImportWords;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a codebook. */
@Command(name = "import-codebook", description = { "Takes a codebook (.qdc, .csv, .tsv) into the study, in one step that can be undone, and lists what becomes of each code.",
		"Codes are known by their ids, then by their paths. What was changed here since the file was imported last stays as it is.",
		"A table has the columns that hashiya export --what codebook writes, in any order: code path (or code), and where wanted definition, inclusion, exclusion, colour, codable, code id, parent id. What has no column stays as it is." })
final class ImportCodebookCommand extends StudyCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("code path"), Column.whole("what became"), Column.text("before"), Column.text("definition"), Column.whole("code id").inData());

	@Parameters(index = "1", paramLabel = "FILE", description = "the codebook")
	Path file = Path.of("");

	@Option(names = "--dry-run", description = "only lists what would be done")
	boolean dryRun;

	@Option(names = "--without", paramLabel = "CODE", description = "a code of the file that is not wanted, by path or id; what is new below it does not come either; can be given several times")
	List<String> without = List.of();

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	ImportCodebookCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		ImportWords words = new ImportWords(console.words());
		ImportCodebook.Outcome outcome = new ImportCodebook(file, dryRun, without).run(open, console.progress());
		Listing listing = console.list(format.format, COLUMNS);
		for (ImportCodebook.Row row : outcome.rows()) {
			listing.row(row.path(), words.code(row.planned()), row.before(), row.planned().after().definition().text(), row.planned().id().toString());
		}
		listing.end();
		console.tell(dryRun ? "import.dry" : outcome.changed() ? "import.project" : "import.same", file.getFileName());
		return DONE;
	}
}
