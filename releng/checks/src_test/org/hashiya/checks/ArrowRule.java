// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arrows between the rooms, as the design draws them:
 * {@code model <- text <- merge <- {store, documents, exchange, analysis} <- sample <- {cli, ui} <- ui.* <- app}. Rooms in
 * the same braces do not see each other, and nothing of the window sees the command line. The manual sees nothing and is
 * seen by those that show it. Read from the manifests, and from the imports (a room may be seen through one that re-exports it).
 */
final class ArrowRule implements Rule {

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(org\\.hashiya\\.[a-z.]+)\\.[A-Z*]", Pattern.MULTILINE);

	/** For each room those that it may see. */
	private static final Map<String, Set<String>> ALLOWED = allowed();

	private static Map<String, Set<String>> allowed() {
		Map<String, Set<String>> arrows = new HashMap<>();
		Set<String> below = new LinkedHashSet<>();
		for (List<String> floor : List.of(List.of("model"), List.of("text"), List.of("merge"),
				List.of("store", "documents", "exchange", "analysis"), List.of("sample"))) {
			floor.forEach(room -> arrows.put(room, Set.copyOf(below)));
			below.addAll(floor);
		}
		arrows.put("help", Set.of());
		below.add("help");
		arrows.put("cli", Set.copyOf(below));
		arrows.put("ui", Set.copyOf(below));
		below.add("ui");
		List<String> views = List.of("ui.editor", "ui.codebook", "ui.analysis", "ui.exchange");
		views.forEach(room -> arrows.put(room, Set.copyOf(below)));
		below.addAll(views);
		arrows.put("app", Set.copyOf(below));
		return Map.copyOf(arrows);
	}

	@Override
	public List<String> violations(Project project) throws IOException {
		List<String> found = new ArrayList<>();
		for (Room room : project.rooms()) {
			if (room.isTests() || room.isFragment()) {
				continue;
			}
			Set<String> allowed = ALLOWED.get(shortName(room.name()));
			if (allowed == null) {
				found.add(room.name() + " is not a room of the design");
				continue;
			}
			for (String seen : seenRooms(room)) {
				if (!allowed.contains(seen) && !seen.equals(shortName(room.name()))) {
					found.add(room.name() + " must not see org.hashiya." + seen);
				}
			}
		}
		return found;
	}

	private static Set<String> seenRooms(Room room) throws IOException {
		Set<String> seen = new TreeSet<>();
		for (String header : List.of("Require-Bundle", "Import-Package")) {
			room.names(header).stream().filter(name -> name.startsWith("org.hashiya.")).map(ArrowRule::owner).forEach(seen::add);
		}
		for (Path source : room.sources("src")) {
			Matcher imports = IMPORT.matcher(Files.readString(source));
			while (imports.find()) {
				seen.add(owner(imports.group(1)));
			}
		}
		return seen;
	}

	/** The room that a bundle or package belongs to: the longest room name that it begins with. */
	private static String owner(String name) {
		String rest = shortName(name);
		while (!ALLOWED.containsKey(rest) && rest.contains(".")) {
			rest = rest.substring(0, rest.lastIndexOf('.'));
		}
		return rest;
	}

	private static String shortName(String name) {
		return name.substring("org.hashiya.".length());
	}
}
