// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.RefiImport;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("nls") // the texts of tests are not for people
class ProjectImportTest {

	private static final String PROJECT = """
			<?xml version="1.0" encoding="utf-8"?>
			<Project xmlns="urn:QDA-XML:project:1.0" name="Two towns" origin="Quirkos 3"><CodeBook><Codes><Code guid="11111111-1111-4222-8333-000000000001" name="روسيا" isCodable="true"/></Codes></CodeBook>
			<Sources><TextSource guid="11111111-1111-4222-8333-000000000002" name="Essay"><PlainTextContent>one two three</PlainTextContent>
			<PlainTextSelection guid="11111111-1111-4222-8333-000000000003" startPosition="4" endPosition="7"><Coding guid="11111111-1111-4222-8333-000000000004">
			<CodeRef targetGUID="11111111-1111-4222-8333-000000000001"/></Coding></PlainTextSelection></TextSource></Sources></Project>
			""";

	@TempDir
	@Nullable
	Path temporary;

	private Path folder() {
		return Objects.requireNonNull(temporary);
	}

	private ImportedProject project() throws StudyProblem, IOException {
		return RefiImport.read(Files.writeString(folder().resolve("towns.qde"), PROJECT), Progress.NONE);
	}

	private static ProjectImport work(ImportedProject project) {
		return new ProjectImport(project, project.positions().reading(), Set.of());
	}

	/** Stops when so much was done. */
	private record Impatient(long[] left) implements Progress {

		@Override
		public void begin(long units) {
			// whatever comes
		}

		@Override
		public void worked(long units) {
			left[0] -= units;
		}

		@Override
		public boolean isCancelled() {
			return left[0] <= 0;
		}
	}

	@Test
	void aNewStudyHoldsTheProjectAndOneUndoTakesItBack() throws StudyProblem, IOException {
		Path study = folder().resolve("study");
		try (ImportedProject project = project()) {
			ImportReport seen = work(project).lookAtNew(Progress.NONE).report();
			ImportReport report = work(project).intoNew(study, "Towns", "Amal", Progress.NONE).report();
			assertEquals(seen.lines(), report.lines(), "the preview says what is done");
		}
		try (OpenStudy open = OpenStudy.open(study, Progress.NONE)) {
			assertEquals("Towns", open.study().info().name());
			assertEquals(1, open.study().codebook().size());
			assertEquals("one two three", open.study().text(open.study().documents().at(0), Progress.NONE).string());
			open.undo();
			assertEquals(0, open.study().codebook().size());
			assertEquals(0, open.study().documents().size());
		}
	}

	@Test
	void cancelledAnywhereTheNewStudyLeavesNothingBehind() throws StudyProblem, IOException {
		Path study = Files.createDirectory(folder().resolve("empty"));
		int stopped = 0;
		try (ImportedProject project = project()) {
			for (long patience : new long[] { 0, 1, 400, 600, 999, 1001, 1499 }) {
				try {
					work(project).intoNew(study, "Towns", "Amal", new Impatient(new long[] { patience }));
				} catch (CancellationException e) {
					stopped++;
					try (Stream<Path> left = Files.list(study)) {
						assertEquals(0, left.count(), "after " + patience);
					}
				}
			}
			assertTrue(stopped >= 4, "stopped " + stopped);
			assertThrows(CancellationException.class, () -> work(project).intoNew(folder().resolve("none"), "Towns", "Amal", new Impatient(new long[] { 0 })));
			assertFalse(Files.exists(folder().resolve("none")));
		}
	}

	@Test
	void cancelledAnywhereAStudyThatIsThereKeepsNothingOfIt() throws StudyProblem, IOException {
		Path study = folder().resolve("study");
		try (OpenStudy open = OpenStudy.create(study, "Mine", "Amal"); ImportedProject project = project()) {
			List<Path> before = files(study);
			for (long patience : new long[] { 0, 1, 400, 500, 600, 750, 999, 1000 }) {
				assertThrows(CancellationException.class, () -> work(project).into(open, new Impatient(new long[] { patience })));
				assertEquals(before, files(study), "after " + patience);
				assertEquals(0, open.study().codebook().size());
			}
			assertTrue(work(project).into(open, Progress.NONE).changed());
		}
	}

	private static List<Path> files(Path study) throws IOException {
		try (Stream<Path> files = Files.walk(study)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	@Test
	void againItUpdatesAndAnEmptyPlanDoesNothing() throws StudyProblem, IOException {
		try (OpenStudy open = OpenStudy.create(folder().resolve("study"), "Mine", "Amal"); ImportedProject project = project()) {
			work(project).into(open, Progress.NONE);
			int acts = open.history().size();
			ImportReport again = work(project).into(open, Progress.NONE).report();
			assertEquals(0, again.count(ImportFinding.DOCUMENT));
			assertEquals(1, again.lines().stream().filter(line -> line.element().equals("Code") && line.finding() == ImportFinding.SAME).count());
			assertEquals(acts, open.history().size());
		}
	}
}
