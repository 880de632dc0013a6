// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.TextDecoder;

/** The importers that are there. The first that accepts a file reads it. Immutable and thread-safe. */
public final class DocumentImporters {

	private final List<DocumentImporter> importers;

	public DocumentImporters(List<DocumentImporter> importers) {
		this.importers = List.copyOf(importers);
	}

	/** All importers of this room, with the usual limits. */
	public static DocumentImporters all() {
		return new DocumentImporters(List.of(new TextImporter(new TextDecoder())));
	}

	/** The extensions that can be read, without the dot, in lower case. */
	public List<String> extensions() {
		return importers.stream().flatMap(importer -> importer.extensions().stream()).distinct().toList();
	}

	/** Whether some importer reads files of this name. */
	public boolean accepts(Path file) {
		return importers.stream().anyMatch(importer -> importer.accepts(file));
	}

	/**
	 * Reads a file.
	 *
	 * @throws StudyProblem {@link Kind#UNKNOWN_FILE_KIND} if no importer accepts it, else as {@link DocumentImporter#read} does
	 * @throws CancellationException if the progress was cancelled
	 */
	public ImportedDocument read(Path file, Progress progress) throws StudyProblem {
		for (DocumentImporter importer : importers) {
			if (importer.accepts(file)) {
				return importer.read(file, progress);
			}
		}
		throw new StudyProblem(Kind.UNKNOWN_FILE_KIND, file, null, FileName.of(file).extension());
	}
}
