// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.documents.DocumentImporters;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.documents.NewDocuments;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hashiya import}. */
@Command(name = "import", description = "Adds files as documents, all of them or none, as one step of undo. Prints what was added.")
public final class ImportCommand extends ListCommand {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "a text file (.txt, .md)")
	private List<Path> files = List.of();

	public ImportCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		DocumentImporters importers = DocumentImporters.all();
		NewDocuments drafts = new NewDocuments(open.study(), open.takenStems(), open.author());
		List<Document> documents = new ArrayList<>();
		List<List<String>> rows = new ArrayList<>();
		Progress progress = console.progress("importing");
		progress.begin(files.size());
		List<ImportedDocument> read = new ArrayList<>();
		for (Path file : files) {
			read.add(importers.read(file, Progress.NONE)); // all are read before anything is written
			progress.worked(1);
		}
		for (ImportedDocument imported : read) {
			open.addOriginal(imported.original().sha256(), imported.bytes());
			Document document = drafts.add(imported, open.addText(imported.text()).hash(), "");
			documents.add(document);
			rows.add(List.of(document.name(), String.valueOf(document.words()), String.valueOf(document.paragraphs()), document.language(),
					String.valueOf(imported.original().encoding()), imported.original().lineEnds(), document.id().toString()));
		}
		open.perform(StudyActs.addDocuments(open.study(), documents));
		console.table(List.of("document", "words", "paragraphs", "language", "encoding", "line ends", "document id"), rows, format);
		return done();
	}
}
