// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.hashiya.model.Author;
import org.hashiya.model.Document;
import org.hashiya.model.Names;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Makes documents of imported files, one after the other, with names and file stems that nothing else in the study has. */
public final class NewDocuments {

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
	 * @param textHash the hash of the file's text, see {@link org.hashiya.model.DocumentText#hash(String)}
	 * @param group    path of folders in the explorer; may be empty
	 * @throws StudyProblem NAME_INVALID if the file's name is no name of a document
	 */
	public Document add(ImportedDocument imported, String textHash, String group) throws StudyProblem {
		String wanted = Names.require(imported.name());
		String name = wanted;
		for (int number = 2; names.contains(name); number++) {
			name = wanted + " " + number;
		}
		String stem = FileStem.unlike(name, stems);
		names.add(name);
		stems.add(FileStem.key(stem));
		return new Document(author.newId(), name, stem, group, textHash, imported.measure().codePoints(), imported.measure().utf16(), imported.measure().words(),
				imported.measure().paragraphs(), imported.language(), null, new TreeMap<>(), Document.State.UNCODED, List.of(), author.stamp(), author.stamp(),
				imported.original());
	}
}
