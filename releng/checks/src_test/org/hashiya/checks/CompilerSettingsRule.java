// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The compiler is equally strict everywhere: the settings of each bundle are those of {@code org.hashiya.model}. One differs:
 * where people read the strings, in the window, a string that is not externalised is an error.
 */
final class CompilerSettingsRule implements Rule {

	private static final String SETTINGS = ".settings/org.eclipse.jdt.core.prefs";
	private static final String STRINGS = "org.eclipse.jdt.core.compiler.problem.nonExternalizedStringLiteral";

	@Override
	public List<String> violations(Project project) throws IOException {
		List<String> found = new ArrayList<>();
		Path model = project.root().resolve("bundles/org.hashiya.model").resolve(SETTINGS);
		for (Room room : project.rooms()) {
			if (room.sources("src").isEmpty() && room.sources("src_test").isEmpty()) {
				continue;
			}
			Path file = room.folder().resolve(SETTINGS);
			if (!Files.exists(file)) {
				found.add(room.name() + " has no compiler settings");
				continue;
			}
			Properties expected = read(model);
			expected.setProperty(STRINGS, isForPeople(room) ? "error" : "ignore");
			compare(room, expected, read(file), found);
		}
		return found;
	}

	private static boolean isForPeople(Room room) {
		String name = room.name();
		return !room.isTests() && (name.equals("org.hashiya.app") || name.equals("org.hashiya.ui") || name.startsWith("org.hashiya.ui."));
	}

	private static void compare(Room room, Properties expected, Properties actual, List<String> found) {
		TreeSet<String> keys = new TreeSet<>(expected.stringPropertyNames());
		keys.addAll(actual.stringPropertyNames());
		for (String key : keys) {
			if (!Objects.equals(expected.getProperty(key), actual.getProperty(key))) {
				found.add(room.name() + ": " + key + " is " + actual.getProperty(key) + ", not " + expected.getProperty(key));
			}
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties settings = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			settings.load(reader);
		}
		return settings;
	}
}
