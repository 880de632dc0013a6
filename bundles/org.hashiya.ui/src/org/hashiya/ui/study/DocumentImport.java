// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.documents.DocumentImporters;
import org.hashiya.documents.FileStem;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Names;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextMeasure;

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

	/** What is kept of a file that was read: its bytes and its text are in the study's folder by then. */
	private record Draft(String name, String textHash, String language, TextMeasure measure, Original original) {
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
		List<Draft> drafts = new ArrayList<>();
		List<Failure> failures = new ArrayList<>();
		progress.begin(files.size());
		for (Path file : files) {
			progress.check();
			try {
				drafts.add(keep(importers.read(file, new WithinOneFile(progress))));
			} catch (StudyProblem problem) {
				failures.add(new Failure(file, problem));
			}
			progress.worked(1);
		}
		progress.check();
		List<Document> added = documents(open.study(), drafts, author);
		if (!added.isEmpty()) {
			open.perform(StudyActs.addDocuments(open.study(), added));
		}
		return new Outcome(added, failures);
	}

	private Draft keep(ImportedDocument imported) throws StudyProblem {
		String name = Names.require(imported.name());
		String hash = open.addText(imported.text()).hash();
		open.addOriginal(imported.original().sha256(), imported.bytes());
		return new Draft(name, hash, imported.language(), imported.measure(), imported.original());
	}

	private List<Document> documents(Study study, List<Draft> drafts, Author author) {
		Set<String> names = new HashSet<>();
		Set<String> stems = new HashSet<>();
		for (Document document : study.documents().list()) {
			names.add(document.name());
			stems.add(FileStem.key(document.stem()));
		}
		List<Document> documents = new ArrayList<>();
		for (Draft draft : drafts) {
			String name = unlike(draft.name, names);
			String stem = FileStem.unlike(name, stems);
			names.add(name);
			stems.add(FileStem.key(stem));
			documents.add(document(author.newId(), name, stem, draft, author.stamp()));
		}
		return documents;
	}

	private Document document(UUID id, String name, String stem, Draft draft, Stamp stamp) {
		TextMeasure measure = draft.measure;
		return new Document(id, name, stem, group, draft.textHash, measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), draft.language, null,
				new TreeMap<>(), Document.State.UNCODED, List.of(), stamp, stamp, draft.original);
	}

	/** The name, or with the first number from 2 after it that is free. */
	static String unlike(String name, Set<String> taken) {
		String free = name;
		for (int number = 2; taken.contains(free); number++) {
			free = name + " " + number; //$NON-NLS-1$
		}
		return free;
	}

	/** Passes on the wish to stop, but not the bytes: here progress is counted in files. */
	private record WithinOneFile(Progress whole) implements Progress {

		@Override
		public void begin(long units) {
			// counted in files
		}

		@Override
		public void worked(long units) {
			// counted in files
		}

		@Override
		public boolean isCancelled() {
			return whole.isCancelled();
		}
	}
}
