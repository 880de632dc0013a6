// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.hashiya.documents.DocumentImporters;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.documents.NewDocuments;
import org.hashiya.documents.NewDocuments.Source;
import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/**
 * Adds files to a study as documents, all in one step of undo. A file that cannot be read does not keep the others out. Needs no window and may run on any thread;
 * it changes the study once, at its end: cancelled before, it has added nothing.
 */
public final class DocumentImport {

	/** A file that was not added, and why. */
	public record Failure(Path file, StudyProblem problem) {
	}

	/** What became of the files. */
	public record Outcome(List<Document> added, List<Failure> failures) {

		public Outcome {
			added = List.copyOf(added);
			failures = List.copyOf(failures);
		}
	}

	private final OpenStudy open;
	private final List<Path> files;
	private final String group;
	private final DocumentImporters importers;

	/**
	 * @param files the files, in the order in which their documents are added
	 * @param group path of the folder in the explorer, separated by {@code /}; empty for none
	 */
	public DocumentImport(OpenStudy open, List<Path> files, String group, DocumentImporters importers) {
		this.open = open;
		this.files = List.copyOf(files);
		this.group = group;
		this.importers = importers;
	}

	/**
	 * Reads the files and adds what could be read.
	 *
	 * @param progress told in files
	 * @throws StudyProblem          CODER_AMBIGUOUS before anything is read, or if the study's folder cannot be written
	 * @throws CancellationException if the progress was cancelled; the study is as it was
	 */
	public Outcome run(Progress progress) throws StudyProblem {
		Author author = open.author();
		List<Source> sources = new ArrayList<>();
		List<Failure> failures = new ArrayList<>();
		progress.begin(files.size());
		for (Path file : files) {
			progress.check();
			try { // progress is counted in files: one of them tells nobody of its bytes
				sources.add(keep(importers.read(file, Progress.stoppedBy(progress::isCancelled))));
			} catch (StudyProblem problem) {
				failures.add(new Failure(file, problem));
			}
			progress.worked(1);
		}
		progress.check();
		NewDocuments documents = new NewDocuments(open.study(), open.takenStems(), author);
		List<Document> added = sources.stream().map(source -> documents.add(source, group)).toList();
		if (!added.isEmpty()) {
			open.perform(StudyActs.addDocuments(open.study(), added));
		}
		return new Outcome(added, failures);
	}

	private Source keep(ImportedDocument imported) throws StudyProblem {
		Source source = Source.of(imported, open.addText(imported.text()).hash());
		open.addOriginal(imported.original().sha256(), imported.bytes());
		return source;
	}
}
