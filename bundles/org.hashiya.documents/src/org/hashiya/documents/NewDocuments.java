// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Names;
import org.hashiya.model.Original;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.FileStem;
import org.hashiya.text.TextMeasure;

/** Makes documents of imported files, one after the other, with names and file stems that nothing else in the study has. */
public final class NewDocuments {

	/**
	 * What a document is made from once text and bytes of the file lie in the study's folder: small, so that hundreds of files can be read before their documents are added in one
	 * step.
	 *
	 * @param name     the suggested name
	 * @param textHash the hash of the text, see {@link org.hashiya.model.DocumentText#hash(String)}
	 */
	public record Source(String name, String textHash, String language, TextMeasure measure, Original original) {

		/** @throws StudyProblem NAME_INVALID if the file's name is no name of a document */
		public static Source of(ImportedDocument imported, String textHash) throws StudyProblem {
			return new Source(Names.require(imported.name()), textHash, imported.language(), imported.measure(), imported.original());
		}
	}

	private final Set<String> names = new HashSet<>();
	private final Set<String> stems = new HashSet<>();
	private final Author author;

	/** @param takenStems stems that must not be used again: of the study's documents and of those in its trash */
	public NewDocuments(Study study, Set<String> takenStems, Author author) {
		study.documents().list().forEach(document -> names.add(document.name()));
		takenStems.forEach(stem -> stems.add(FileStem.key(stem)));
		this.author = author;
	}

	/**
	 * The document for an imported file; a name that is taken gets the first number from 2 that is free.
	 *
	 * @param group path of folders in the explorer; may be empty
	 */
	public Document add(Source source, String group) {
		String name = source.name();
		for (int number = 2; names.contains(name); number++) {
			name = source.name() + " " + number;
		}
		String stem = FileStem.unlike(name, stems);
		names.add(name);
		stems.add(FileStem.key(stem));
		TextMeasure measure = source.measure();
		return new Document(author.newId(), name, stem, group, source.textHash(), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), source.language(),
				null, new TreeMap<>(), Document.State.UNCODED, List.of(), author.stamp(), author.stamp(), source.original());
	}
}
