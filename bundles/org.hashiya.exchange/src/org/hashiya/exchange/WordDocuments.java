// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;

import org.hashiya.model.Document;
import org.hashiya.model.Original;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * The Word documents that documents of a study were made of.
 *
 * @param files where the original of a document lies
 */
public record WordDocuments(BiFunction<Document, Original, Path> files) implements Originals {

	@Override
	public boolean has(Document document) {
		Original original = document.original();
		if (original == null || !original.extension().equals("docx")) {
			return false;
		}
		try (InputStream in = Files.newInputStream(files.apply(document, original))) {
			return in.read() == 'P' && in.read() == 'K'; // a zip archive, as any Word document
		} catch (IOException e) {
			return false; // it goes without; check tells that it is missing
		}
	}

	@Override
	public InputStream open(Document document) throws StudyProblem {
		Original original = document.original();
		if (original == null) {
			throw new StudyProblem(Kind.FILE_MISSING, Path.of(document.stem()), null, new Object[0]);
		}
		Path file = files.apply(document, original);
		try {
			return Files.newInputStream(file);
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, e.getClass().getSimpleName());
		}
	}
}
