// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.InputStream;

import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;

/** The files that documents were made of, for a project that takes them along: as far as they are Word documents, the only ones that REFI-QDA has room for. */
public interface Originals {

	/** None. */
	Originals NONE = new Originals() {
		@Override
		public boolean has(Document document) {
			return false;
		}

		@Override
		public InputStream open(Document document) {
			return InputStream.nullInputStream();
		}
	};

	/** Whether a document was made of a Word document that is there; a file of another kind with that ending is none. */
	boolean has(Document document);

	/**
	 * Its bytes; only for those that {@link #has} knows.
	 *
	 * @throws StudyProblem FILE_MISSING or NOT_READABLE
	 */
	InputStream open(Document document) throws StudyProblem;
}
