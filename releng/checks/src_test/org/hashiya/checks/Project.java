// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The project's sources.
 *
 * @param root its top folder
 * @param rooms its bundles, by name
 */
record Project(Path root, List<Room> rooms) {

	/** @return the project that these tests belong to */
	static Project here() throws IOException {
		return read(top());
	}

	/** @return the top folder of the project that these tests belong to */
	static Path top() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("releng/checks"))) {
			folder = Optional.ofNullable(folder.getParent()).orElseThrow(() -> new IllegalStateException("run inside the project"));
		}
		return folder;
	}

	static Project read(Path root) throws IOException {
		List<Room> rooms = new ArrayList<>();
		try (Stream<Path> files = Files.find(root, 5, (file, attributes) -> file.endsWith("META-INF/MANIFEST.MF"))) {
			for (Path manifest : files.filter(file -> !isOutput(root.relativize(file))).toList()) {
				rooms.add(Room.read(manifest.getParent().getParent()));
			}
		}
		rooms.sort(Comparator.comparing(Room::name));
		return new Project(root, List.copyOf(rooms));
	}

	private static boolean isOutput(Path file) {
		for (Path part : file) {
			if (part.toString().equals("target") || part.toString().equals("bin")) {
				return true;
			}
		}
		return false;
	}

	/** @return the files that git holds, or would hold after a commit, except those deleted; needs git */
	List<Path> committedFiles() throws IOException, InterruptedException {
		Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").directory(root.toFile())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (git.waitFor() != 0) {
			throw new IOException("git ls-files failed in " + root);
		}
		return Stream.of(names.split("\0")).filter(name -> !name.isEmpty()).map(root::resolve).filter(Files::isRegularFile).toList();
	}
}
