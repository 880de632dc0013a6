// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the desk names classes, methods, commands and tests that are there; a table that nobody holds against the sources tells of those of last year. */
final class DeskRule implements Rule {

	private static final String PAGE = "releng/docs/desk.md";
	private static final Pattern NAME = Pattern.compile("`([^`]+)`");
	private static final Pattern COMMAND = Pattern.compile("@Command\\(name = \"([\\w-]+)\"");
	private static final String HEADING = " Operation ";
	/** Before the first cell, that, class, command, two of tests, and how it is taken back. */
	private static final int CELLS = 7;
	private static final int COMMANDS = 3;
	private static final int BY_KEYS = 5;
	private static final int BACK = 6;
	private static final Pattern UNDO = Pattern.compile("\\b\\w*[uU]ndo\\w*\\(|key\\(\"ctrl\\+z\"");
	private static final Set<String> NOT_TAKEN_BACK = Set.of("looks", "writes", "erases");

	@Override
	public List<String> violations(Project project) throws IOException {
		Path page = project.root().resolve(PAGE);
		if (!Files.exists(page)) {
			return List.of(PAGE + " is missing");
		}
		Map<String, List<String>> classes = new HashMap<>();
		Set<String> commands = new HashSet<>();
		for (Room room : project.rooms()) {
			for (String folder : new String[] { "src", "src_test" }) {
				for (Path file : room.sources(folder)) {
					String source = Files.readString(file);
					classes.computeIfAbsent(file.getFileName().toString().replace(".java", ""), none -> new ArrayList<>()).add(source);
					COMMAND.matcher(source).results().forEach(command -> commands.add(command.group(1)));
				}
			}
		}
		List<String> found = new ArrayList<>();
		List<String> lines = Files.readAllLines(page);
		for (int line = 0; line < lines.size(); line++) {
			String[] cells = lines.get(line).split("\\|");
			if (cells.length > 1 && cells.length != CELLS) {
				found.add(PAGE + ":" + (line + 1) + " is a row of " + (cells.length - 1) + " cells"); // nothing in it would be looked at
			}
			boolean row = cells.length == CELLS && !cells[1].equals(HEADING) && !cells[1].startsWith("--");
			for (int cell = 2; row && cell < BACK; cell++) {
				Matcher names = NAME.matcher(cells[cell]);
				while (names.find()) {
					String name = names.group(1);
					if (cell == COMMANDS ? !commands.contains(name) : !isThere(classes, name)) {
						found.add(PAGE + ":" + (line + 1) + " names " + name + ", which is not there");
					}
				}
			}
			if (row && !NOT_TAKEN_BACK.contains(cells[BACK].strip()) && NAME.matcher(cells[BY_KEYS]).results().noneMatch(test -> isUndone(classes, test.group(1)))) {
				found.add(PAGE + ":" + (line + 1) + " is taken back by no test by keys");
			}
		}
		return found;
	}

	/** Whether some class of this name has the method, where one is named. */
	private static boolean isThere(Map<String, List<String>> classes, String name) {
		String[] parts = name.split("\\.", 2);
		List<String> sources = classes.getOrDefault(parts[0], List.of());
		return parts.length < 2 ? !sources.isEmpty() : sources.stream().anyMatch(source -> Pattern.compile("[\\w>\\]] " + parts[1] + "\\(").matcher(source).find());
	}

	/** Whether the named test takes back what it does. */
	private static boolean isUndone(Map<String, List<String>> classes, String name) {
		String[] parts = name.split("\\.", 2);
		return parts.length == 2 && classes.getOrDefault(parts[0], List.of()).stream().anyMatch(source -> {
			Matcher method = Pattern.compile("\\n\tvoid " + parts[1] + "\\(.*?\\n\t}", Pattern.DOTALL).matcher(source);
			return method.find() && UNDO.matcher(method.group()).find();
		});
	}
}
