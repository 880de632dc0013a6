// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

	private static final Exporter WORKS = (study, out, progress) -> out.write("new".getBytes());

	private final Path folder;
	private final Study study = new StudyInMemory(1, "study").study();

	ExportFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	@Test
	void aNewFileAndAReplacedOneAreWholeAndAlone() throws Exception {
		Path target = folder.resolve("نتيجة.csv");
		ExportFile.write(target, WORKS, study, Progress.NONE);
		assertEquals("new", Files.readString(target));
		Files.writeString(target, "something longer than that");
		ExportFile.write(target, WORKS, study, Progress.NONE);
		assertEquals("new", Files.readString(target));
		assertEquals(List.of("نتيجة.csv"), names());
	}

	@Test
	void whateverFailsLeavesWhatWasThere() throws Exception {
		Path target = Files.writeString(folder.resolve("a.csv"), "before");
		Exporter disk = (any, out, progress) -> {
			out.write(1);
			throw new IOException("no space");
		};
		StudyProblem problem = assertThrows(StudyProblem.class, () -> ExportFile.write(target, disk, study, Progress.NONE));
		assertEquals(Kind.NOT_WRITABLE, problem.kind());
		assertEquals(target, problem.file());
		assertEquals(List.of("no space"), problem.values());
		Exporter unreadable = (any, out, progress) -> {
			out.write(1);
			throw StudyProblem.of(Kind.FILE_MISSING);
		};
		assertEquals(Kind.FILE_MISSING, assertThrows(StudyProblem.class, () -> ExportFile.write(target, unreadable, study, Progress.NONE)).kind());
		Exporter cancelled = (any, out, progress) -> {
			out.write(1);
			progress.check();
		};
		assertThrows(CancellationException.class, () -> ExportFile.write(target, cancelled, study, Progress.stoppedBy(() -> true)));
		assertEquals("before", Files.readString(target));
		assertEquals(List.of("a.csv"), names());
	}

	@Test
	void aTextThatIsMissingLeavesWhatWasThere() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Document document = made.document("d", "one two");
		made.passage(document, "two", made.coder("x"), null, made.code("code", null, ""));
		made.texts.clear();
		Path target = Files.writeString(folder.resolve("a.qdpx"), "before");
		assertThrows(StudyProblem.class, () -> ExportFile.write(target, new RefiProject(), made.study(), Progress.NONE));
		assertEquals("before", Files.readString(target));
		assertEquals(List.of("a.qdpx"), names());
	}

	@Test
	void aFolderAsTargetOrNoFolderAroundItIsNotWritable() throws Exception {
		Path inside = Files.createDirectory(folder.resolve("a.csv"));
		for (Path target : List.of(inside, folder.resolve("missing/a.csv"))) {
			StudyProblem problem = assertThrows(StudyProblem.class, () -> ExportFile.write(target, WORKS, study, Progress.NONE));
			assertEquals(Kind.NOT_WRITABLE, problem.kind());
			assertEquals(target, problem.file());
		}
		assertTrue(Files.isDirectory(inside));
		assertEquals(List.of("a.csv"), names());
	}

	@Test
	void aSymbolicLinkStaysOne() throws Exception {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no symbolic links for everybody here");
		Path real = Files.writeString(folder.resolve("real.csv"), "before");
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));
		ExportFile.write(link, WORKS, study, Progress.NONE);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(real));
	}

	@Test
	void theFileHasTheRightsOfAnyNewFile() throws Exception {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no rights of this kind here");
		Path other = Files.createFile(folder.resolve("other"));
		Path target = folder.resolve("a.csv");
		ExportFile.write(target, WORKS, study, Progress.NONE);
		assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(target));
	}
}
