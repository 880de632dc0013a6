// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.ImportDocuments;
import org.hashiya.text.DecodedText;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds files as documents. */
@Command(name = "import", description = { "Adds files (.txt, .md) as documents, in one step that can be undone.", "If one of them cannot be added, none is." })
final class ImportCommand extends StudyCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("document"), Column.text("file"), Column.number("words"), Column.number("characters"),
			Column.text("language"), Column.text("encoding"), Column.whole("document id").inData());

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the files")
	List<Path> files = List.of();

	ImportCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
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

	private void warn(String name, @Nullable DecodedText decoded) {
		if (decoded != null && decoded.guessed()) {
			console.tell("import.guessed", name, decoded.encoding());
		}
		if (decoded != null && decoded.replaced() > 0) {
			console.tell("import.replaced", name, decoded.replaced());
		}
	}
}
