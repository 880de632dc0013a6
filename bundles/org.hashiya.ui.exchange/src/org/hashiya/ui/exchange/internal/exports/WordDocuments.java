// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.hashiya.exchange.Originals;
import org.hashiya.model.Document;
import org.hashiya.model.Original;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

/**
 * The Word documents that documents of an open study were made of.
 *
 * @param open whose they are
 */
record WordDocuments(OpenStudy open) implements Originals {

	@Override
	public boolean has(Document document) {
		Original original = document.original();
		if (original == null || !original.extension().equals("docx")) { //$NON-NLS-1$
			return false;
		}
		try (InputStream in = Files.newInputStream(open.original(document, original))) {
			return in.read() == 'P' && in.read() == 'K'; // a zip archive, as any Word document
		} catch (IOException e) {
			return false; // it goes without; check tells that it is missing
		}
	}

	@Override
	public InputStream open(Document document) throws StudyProblem {
		Original original = document.original();
		Path file = original == null ? open.folder() : open.original(document, original);
		try {
			return Files.newInputStream(file);
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, e.getClass().getSimpleName());
		}
	}
}
