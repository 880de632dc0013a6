// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Classes are small: no file above 500 lines, and of those that are no tests nine in ten at most 250. */
final class ClassSizeRule implements Rule {

	private static final int LARGEST = 500;
	private static final int NINE_IN_TEN = 250;

	@Override
	public List<String> violations(Project project) throws IOException {
		List<String> found = new ArrayList<>();
		List<Integer> sizes = new ArrayList<>();
		for (Room room : project.rooms()) {
			for (String folder : List.of("src", "src_test")) {
				for (Path source : room.sources(folder)) {
					int lines = lines(source);
					if (lines > LARGEST) {
						found.add(project.root().relativize(source) + " has " + lines + " lines, more than " + LARGEST);
					}
					if (folder.equals("src") && !room.isTests() && !source.endsWith("package-info.java")) {
						sizes.add(lines);
					}
				}
			}
		}
		Collections.sort(sizes);
		if (!sizes.isEmpty()) {
			int size = sizes.get((sizes.size() * 9 - 1) / 10);
			if (size > NINE_IN_TEN) {
				found.add("one class in ten has " + size + " lines or more, the limit is " + NINE_IN_TEN);
			}
		}
		return found;
	}

	private static int lines(Path source) throws IOException {
		try (Stream<String> lines = Files.lines(source)) {
			return Math.toIntExact(lines.count());
		}
	}
}
