// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class of messages has a field for each of its sentences and a sentence for each of its fields; else the window shows "NLS missing message" where the sentence should be, and only the log warns. */
final class MessagesRule implements Rule {

	private static final Pattern NAME = Pattern.compile("initializeMessages\\(\"([\\w.]+)\"");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

	@Override
	public List<String> violations(Project project) throws IOException {
		List<String> found = new ArrayList<>();
		for (Room room : project.rooms()) {
			for (Path file : room.sources("src")) {
				String source = Files.readString(file);
				Matcher name = NAME.matcher(source);
				if (name.find()) {
					compare(project.root(), file, source, room.folder().resolve("src").resolve(name.group(1).replace('.', '/') + ".properties"), found);
				}
			}
		}
		return found;
	}

	private static void compare(Path root, Path file, String source, Path properties, List<String> found) throws IOException {
		Properties sentences = new Properties();
		try (Reader reader = Files.newBufferedReader(properties)) {
			sentences.load(reader);
		}
		TreeSet<String> left = new TreeSet<>(sentences.stringPropertyNames());
		Matcher fields = FIELD.matcher(source);
		while (fields.find()) {
			if (!left.remove(fields.group(1))) {
				found.add(root.relativize(properties) + " has no " + fields.group(1));
			}
		}
		left.forEach(name -> found.add(root.relativize(file) + " has no " + name));
	}
}
