// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a cancelled import made is out of the way at once and gone soon, also after a crash meanwhile. */
@Timeout(60)
class RemovalTest {

	private static final int MANY = 300;

	@TempDir
	@Nullable
	Path temporary;

	@Test
	void manyTextsThatNobodyKeptAreGoneAtOnceAndTheirFilesSoon() throws StudyProblem, IOException, InterruptedException {
		Path folder = temporary().resolve("study");
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			List<Path> before = files(folder);
			try (Additions additions = open.additions()) {
				for (int i = 0; i < MANY; i++) {
					additions.addText("text " + i, Progress.NONE);
				}
				assertEquals(before.size() + MANY, files(folder).size());
			}
			try (Stream<Path> blobs = Files.list(folder.resolve("history/blobs"))) {
				assertEquals(0, blobs.count());
			}
			try (Additions again = open.additions()) { // who imports it again at once
				String hash = again.addText("text 7", Progress.NONE).hash();
				again.keep();
				awaitRemoved();
				assertEquals("text 7", open.text(hash, Progress.NONE).string());
				assertTrue(Files.exists(folder.resolve("history/blobs").resolve(DocumentText.hash("text 7"))));
			}
			assertEquals(before.size() + 1, files(folder).size());
		}
	}

	@Test
	void aStudyThatIsTakenAwayIsGoneAtOnce() throws StudyProblem, IOException, InterruptedException {
		for (boolean keepFolder : new boolean[] { false, true }) {
			for (int texts : new int[] { 3, MANY }) {
				Path folder = temporary().resolve("study");
				OpenStudy open = OpenStudy.create(folder, "study", "Amal");
				try (Additions additions = open.additions()) {
					for (int i = 0; i < texts; i++) {
						additions.addText("text " + i, Progress.NONE);
					}
					additions.keep();
				}
				open.abandon();
				Removal.of(folder, keepFolder);
				assertEquals(keepFolder, Files.exists(folder));
				if (keepFolder) {
					assertEquals(List.of(), files(folder));
					Files.delete(folder);
				}
				awaitRemoved();
				assertEquals(List.of(), files(temporary()));
			}
		}
	}

	@Test
	void whatACrashLeftGoesWhenAStudyIsOpenedNext() throws StudyProblem, IOException, InterruptedException {
		Path folder = temporary().resolve("study");
		OpenStudy.create(folder, "study", "Amal").close();
		Path aside = folder.resolve(".hashiya/removed-00000000-0000-4000-8000-000000000001");
		Path beside = temporary().resolve(".hashiya-00000000-0000-4000-8000-000000000002.tmp");
		Path others = temporary().resolve(".hashiya-notes");
		for (Path left : List.of(aside, beside, others)) {
			Files.createDirectories(left.resolve("documents"));
			Files.writeString(left.resolve("documents/a.txt"), "a");
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			awaitRemoved();
			assertFalse(Files.exists(beside));
			assertFalse(Files.exists(aside));
			assertTrue(Files.exists(others.resolve("documents/a.txt")), "what is none of ours stays");
		}
	}

	/** Until the threads that take things away have ended. */
	private static void awaitRemoved() throws InterruptedException {
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("Hashiya removes")) {
				thread.join();
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private Path temporary() {
		return Objects.requireNonNull(temporary);
	}
}
