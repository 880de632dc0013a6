// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitTest {

	private final StudyFolder folder;

	CommitTest(@TempDir Path root) {
		folder = new StudyFolder(root);
	}

	/** Four steps: two files written anew, one moved, one deleted; the process dies after so many of them. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void isFinishedAfterACrashBetweenAnyTwoSteps(int done) throws Exception {
		write("a", "old a");
		write("b", "old b");
		write("from/c", "c");
		write("d", "d");
		Path newA = AtomicFiles.writeTemporary(path("a"), out -> out.write("new a".getBytes(StandardCharsets.UTF_8)));
		Path newB = AtomicFiles.writeTemporary(path("b"), out -> out.write("new b".getBytes(StandardCharsets.UTF_8)));
		write(".hashiya/commit.jsonl", line(newA.getFileName().toString(), "a") + line(newB.getFileName().toString(), "b") + line("from/c", "to/c") + line("d", ""));
		Files.createDirectories(path("to"));
		List<Runnable> steps = List.of(() -> move(newA, path("a")), () -> move(newB, path("b")), () -> move(path("from/c"), path("to/c")), () -> path("d").toFile().delete());
		steps.subList(0, done).forEach(Runnable::run);

		Commit.finish(folder);
		Commit.finish(folder);

		assertEquals(List.of("new a", "new b", "c"), List.of(read("a"), read("b"), read("to/c")));
		assertFalse(Files.exists(path("d")));
		assertFalse(Files.exists(path("from/c")));
		assertFalse(Files.exists(folder.commit()));
		try (Stream<Path> left = Files.walk(folder.root())) {
			assertTrue(left.noneMatch(AtomicFiles::isTemporary));
		}
	}

	@Test
	void nothingTakesEffectUntilItRunsAndGivingUpLeavesNothing() throws Exception {
		write("a", "old");
		Commit commit = new Commit(folder);
		commit.write(path("a"), out -> out.write('x'));
		commit.delete(path("a"));
		assertEquals("old", read("a"));
		commit.abandon();
		try (Stream<Path> left = Files.list(folder.root())) {
			assertEquals(List.of(path("a")), left.toList());
		}
	}

	private Path path(String name) {
		return folder.root().resolve(name);
	}

	private void write(String name, String content) throws Exception {
		Files.createDirectories(path(name).getParent());
		Files.writeString(path(name), content);
	}

	private String read(String name) throws Exception {
		return Files.readString(path(name));
	}

	private static String line(String from, String to) {
		return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}\n";
	}

	private static void move(Path from, Path to) {
		try {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
