// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.model.Case;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** What holds of a project of any shape that was imported. */
final class SameAgain {

	private SameAgain() {
	}

	/** Importing the same again changes nothing; what goes out again comes back the same; the doctor looks at it and mends it, and what is mended is valid and covers the same words. */
	static void assertAgain(Taken taken, Path file, Path folder) throws StudyProblem, IOException {
		var before = taken.study;
		taken.take(file);
		assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "the same again: " + taken.report());
		Taken back = new Taken().take(Taken.write(folder, "back.qdpx", taken.export()));
		for (Document document : taken.study.documents().list()) {
			Document other = back.study.document(document.id());
			assertEquals(taken.text(document), back.text(other));
			assertEquals(taken.study.passages(document, Progress.NONE).list(), back.study.passages(other, Progress.NONE).list());
		}
		assertEquals(taken.study.memos().list(), back.study.memos().list());
		assertEquals(taken.study.codebook().list(), back.study.codebook().list());
		assertEquals(taken.study.relations().list(), back.study.relations().list());
		assertEquals(taken.study.cases().list().stream().map(Case::passages).toList(), back.study.cases().list().stream().map(Case::passages).toList());
		RefiDoctor.examine(file, Progress.NONE);
		Path mended = folder.resolve("mended.qdpx");
		RefiDoctor.mend(file, mended, RefiProfile.STANDARD, Progress.NONE);
		assertEquals(List.of(), RefiDoctor.examine(mended, Progress.NONE).invalid());
		assertEquals(quotes(taken), quotes(new Taken().take(mended)));
	}

	/** What the passages of all documents cover, in order. */
	static List<String> quotes(Taken taken) throws StudyProblem {
		List<String> quotes = new ArrayList<>();
		for (Document document : taken.study.documents().list()) {
			for (Passage passage : taken.study.passages(document, Progress.NONE).list()) {
				quotes.add(taken.quote(passage));
			}
		}
		return quotes;
	}
}
