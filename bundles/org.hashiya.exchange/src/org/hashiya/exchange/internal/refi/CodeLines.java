// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.CodesTableIn.CodeLine;
import org.hashiya.model.Codebook;

/** Finds out which line of a table of codes stands below which: by the id of the one above, else by the path. */
final class CodeLines {

	private final List<CodeLine> lines = new ArrayList<>();
	private final Map<String, CodeLine> byId = new HashMap<>();
	private final Map<String, CodeLine> byPath = new HashMap<>();
	private final List<CodeLine> roots = new ArrayList<>();
	private final Set<CodeLine> placedById = new HashSet<>();
	/** Whether the table says by ids which code stands below which. */
	private boolean namesParents;

	void add(CodeLine line) {
		lines.add(line);
		if (!line.id.isBlank()) {
			byId.putIfAbsent(key(line.id), line);
		}
		byPath.putIfAbsent(line.path, line);
		namesParents |= !line.parentId.isBlank();
	}

	private static String key(String id) {
		return id.strip().toUpperCase(Locale.ROOT);
	}

	/** All lines, and those made for codes that only paths name, each after the one it stands below; those beside each other as the table has them. */
	List<CodeLine> inTreeOrder() {
		for (CodeLine line : List.copyOf(lines)) {
			CodeLine above = above(line);
			if (above != null && !isBelow(above, line)) {
				line.above = above;
				above.below.add(line);
			} else {
				roots.add(line);
			}
			if (line.name.isBlank()) {
				line.name = line.path;
			}
		}
		List<CodeLine> ordered = new ArrayList<>(lines.size());
		Deque<CodeLine> open = new ArrayDeque<>(roots);
		while (!open.isEmpty()) {
			CodeLine line = open.pop();
			ordered.add(line);
			if (placedById.contains(line) && !line.agrees()) { // its name is known now, and what is said of the one above it
				line.doubt = ImportFinding.PATH_OTHERWISE;
			}
			line.below.reversed().forEach(open::push);
		}
		return ordered;
	}

	private @Nullable CodeLine above(CodeLine line) {
		CodeLine named = line.parentId.isBlank() ? null : byId.get(key(line.parentId));
		if (named != null) {
			placedById.add(line);
			if (line.name.isBlank()) {
				line.name = line.path.startsWith(named.path + Codebook.SEPARATOR) ? line.path.substring(named.path.length() + 1) : line.path;
			}
			return named;
		}
		String path = line.pathAbove();
		if (namesParents && !line.id.isBlank() && line.parentId.isBlank() && line.path.contains(Codebook.SEPARATOR) && !"".equals(path)) {
			line.doubt = ImportFinding.NAME_OTHERWISE; // no id above it means the top
		}
		return path == null ? aboveByCutting(line) : path.isEmpty() ? null : at(path);
	}

	/** A path without the code's own name is cut at its last separator. */
	private @Nullable CodeLine aboveByCutting(CodeLine line) {
		int last = line.path.lastIndexOf(Codebook.SEPARATOR);
		String name = line.path.substring(last + 1);
		if (!line.name.isBlank() && !line.name.strip().equals(name.strip())) {
			line.doubt = ImportFinding.NAME_OTHERWISE;
		}
		line.name = name;
		return last <= 0 ? null : at(line.path.substring(0, last));
	}

	/** The line with this path; where there is none it is made, with those above it. */
	private CodeLine at(String path) {
		Deque<String> missing = new ArrayDeque<>(); // by a loop: a path from outside may be very long
		String rest = path;
		while (!rest.isEmpty() && !byPath.containsKey(rest)) {
			missing.push(rest);
			rest = rest.substring(0, Math.max(0, rest.lastIndexOf(Codebook.SEPARATOR)));
		}
		CodeLine above = byPath.get(rest);
		for (String each : missing) {
			CodeLine made = new CodeLine(each, each.substring(each.lastIndexOf(Codebook.SEPARATOR) + 1), true, "", "");
			byPath.put(each, made);
			if (above == null) {
				roots.add(made);
			} else {
				made.above = above;
				above.below.add(made);
			}
			above = made;
		}
		return Objects.requireNonNull(above); // the path is not empty
	}

	/** Whether a line stands below another already, or is it: ids may go round in a circle. */
	private static boolean isBelow(CodeLine line, CodeLine other) {
		Set<CodeLine> seen = new HashSet<>();
		for (CodeLine at = line; at != null && seen.add(at); at = at.above) {
			if (at == other) {
				return true;
			}
		}
		return false;
	}
}
