// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hashiya.documents.DocumentImporters;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.documents.NewDocuments;
import org.hashiya.documents.NewDocuments.Source;
import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Names;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

/** Adds files as documents in one step of undo: all of them, or none where one cannot be. */
public final class ImportDocuments {

	/** A document that was added, and what it was made from. */
	public record Added(Document document, ImportedDocument source) {
	}

	/**
	 * What became of the files: either all were added, or there are problems.
	 *
	 * @param problems one for each file that could not be added, in the order of the files
	 */
	public record Outcome(List<Added> added, List<StudyProblem> problems) {
	}

	private final List<Path> files;
	private final DocumentImporters importers;

	public ImportDocuments(List<Path> files, DocumentImporters importers) {
		this.files = List.copyOf(files);
		this.importers = importers;
	}

	/**
	 * Reads all files, then adds them.
	 *
	 * @param progress told in files
	 * @throws StudyProblem CODER_AMBIGUOUS, or if the study cannot be written; nothing was added then
	 */
	public Outcome run(OpenStudy open, Progress progress) throws StudyProblem {
		Author author = open.author();
		Set<String> names = open.study().documents().list().stream().map(Document::name).collect(Collectors.toCollection(HashSet::new));
		List<ImportedDocument> read = new ArrayList<>();
		List<StudyProblem> problems = new ArrayList<>();
		progress.begin(files.size());
		for (Path file : files) {
			try {
				ImportedDocument imported = importers.read(file, Progress.NONE);
				if (!names.add(Names.require(imported.name()))) {
					throw new StudyProblem(Kind.DOCUMENT_EXISTS, file, null, imported.name());
				}
				read.add(imported);
			} catch (StudyProblem problem) {
				problems.add(problem);
			}
			progress.worked(1);
		}
		return problems.isEmpty() ? new Outcome(add(open, read, author), List.of()) : new Outcome(List.of(), problems);
	}

	private static List<Added> add(OpenStudy open, List<ImportedDocument> read, Author author) throws StudyProblem {
		NewDocuments documents = new NewDocuments(open.study(), open.takenStems(), author);
		List<Added> added = new ArrayList<>();
		for (ImportedDocument imported : read) {
			Source source = Source.of(imported, open.addText(imported.text()).hash());
			open.addOriginal(imported.original().sha256(), imported.bytes());
			added.add(new Added(documents.add(source, ""), imported));
		}
		open.perform(StudyActs.addDocuments(open.study(), added.stream().map(Added::document).toList()));
		return added;
	}
}
