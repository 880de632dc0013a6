// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other programs, where they lie beside the checkout; skipped with a notice where they do not. */
class RefiSamplesTest {

	@TempDir
	@Nullable
	Path folder;

	@Test
	void everySampleIsReadAndGoesOutAgain() throws StudyProblem, IOException {
		List<Path> files = new ArrayList<>();
		try (var samples = Files.list(samples())) {
			samples.filter(RefiImport::accepts).sorted().forEach(files::add);
		}
		assertTrue(files.size() >= 5);
		for (Path file : files) {
			Taken taken = new Taken().take(file);
			assertTrue(taken.study.codebook().size() > 0, file + "");
			var before = taken.study;
			taken.take(file);
			assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "the same again: " + file + " " + taken.report());
			Taken back = new Taken().take(Taken.write(folder(), "back.qdpx", taken.export()));
			assertEquals(taken.study.codebook().list(), back.study.codebook().list(), file + "");
			assertEquals(lines(taken.study.memos().list()), lines(back.study.memos().list()), file + "");
			for (Document document : taken.study.documents().list()) {
				assertEquals(taken.study.passages(document, Progress.NONE).list(), back.study.passages(document, Progress.NONE).list(), file + "");
			}
		}
	}

	@Test
	void keysThatAreNoGuids() throws StudyProblem {
		Taken taken = new Taken().take(samples().resolve("qualia-non-guid-ids.qdpx"));
		assertEquals(List.of("Emotions", "Joy", "Frustration", "Cost"), taken.study.codebook().list().stream().map(Code::name).toList());
		assertEquals(2, taken.study.relations().size());
		Document document = taken.study.documents().at(0);
		List<Passage> passages = taken.study.passages(document, Progress.NONE).list();
		assertEquals(List.of(1, 2), passages.stream().map(passage -> passage.codings().size()).toList());
		assertFalse(taken.positions().certain());
		assertEquals("I felt really happy today", taken.quote(passages.getFirst()), "the words say that the end is the last character");
		assertEquals(2, taken.study.memos().size());
	}

	@Test
	void codebooksOfAtlasAreRead() throws StudyProblem {
		Taken taken = new Taken().take(samples().resolve("atlasti-23.4-codebook.qdc"));
		assertTrue(taken.study.codebook().size() > 0);
		Taken other = new Taken().take(samples().resolve("spec-annex-a1-codebook.qdc"));
		assertEquals(6, other.study.codebook().size(), "ids in braces");
	}

	/** One line each, so that a failure can be read. */
	private static String lines(List<?> elements) {
		return elements.stream().map(String::valueOf).collect(Collectors.joining("\n"));
	}

	private static Path samples() {
		Path at = Path.of("").toAbsolutePath();
		while (at != null) {
			Path samples = at.resolve("shared/refi-qda/samples");
			if (Files.isDirectory(samples)) {
				return samples;
			}
			at = at.getParent();
		}
		String notice = "samples of REFI-QDA are not beside this checkout (shared/refi-qda/samples): not read";
		System.out.println(notice);
		return Assumptions.abort(notice);
	}

	private Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException();
		}
		return made;
	}
}
