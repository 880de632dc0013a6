// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** The lines of the list: headings, and below those that are open the rows of their section. Which are closed is remembered when other rows are shown. */
final class PassageLines {

	/** One line. */
	sealed interface Line {
		PassageSection section();
	}

	/** The heading of a section. */
	record Heading(PassageSection section, boolean open) implements Line {
	}

	/** A passage. */
	record Entry(PassageRow row, PassageSection section) implements Line {
	}

	private List<PassageSection> sections = List.of();
	private List<Line> lines = List.of();
	private final Set<PassageSection.Key> closed = new HashSet<>();

	/** Shows other rows. */
	void show(List<PassageSection> shown) {
		sections = shown;
		List<Line> made = new ArrayList<>();
		for (PassageSection section : sections) {
			boolean open = !section.hasHeading() || !closed.contains(section.key());
			if (section.hasHeading()) {
				made.add(new Heading(section, open));
			}
			if (open) {
				section.rows().forEach(row -> made.add(new Entry(row, section)));
			}
		}
		lines = made;
	}

	int count() {
		return lines.size();
	}

	/** The line of an index, or null where there is none. */
	@Nullable
	Line at(int index) {
		return index >= 0 && index < lines.size() ? lines.get(index) : null;
	}

	/** The row of a line, or null where it is a heading or no line. */
	@Nullable
	PassageRow row(int index) {
		return at(index) instanceof Entry entry ? entry.row() : null;
	}

	/** The heading above a line, or the line itself where it is one; -1 where there is none. */
	int headingOf(int index) {
		for (int i = Math.min(index, lines.size() - 1); i >= 0; i--) {
			if (lines.get(i) instanceof Heading) {
				return i;
			}
		}
		return -1;
	}

	/** Opens or closes a section. */
	void setOpen(PassageSection section, boolean open) {
		if (open ? closed.remove(section.key()) : closed.add(section.key())) {
			show(sections);
		}
	}

	/** Opens or closes all sections. */
	void setAllOpen(boolean open) {
		closed.clear();
		if (!open) {
			sections.stream().filter(PassageSection::hasHeading).forEach(section -> closed.add(section.key()));
		}
		show(sections);
	}

	/** All rows, each once, in the order of the list, those of closed sections too. */
	List<PassageRow> rows() {
		Once rows = new Once();
		sections.forEach(section -> section.rows().forEach(rows::add));
		return rows.list;
	}

	/** The rows of some lines, each once; a heading stands for all of its section. */
	List<PassageRow> rows(int[] indices) {
		Once rows = new Once();
		for (int index : indices) {
			Line line = at(index);
			if (line != null) {
				rowsOf(line).forEach(rows::add);
			}
		}
		return rows.list;
	}

	/** The sections as far as they are in some lines, in the order of the list. */
	List<PassageSection> sections(int[] indices) {
		Map<PassageSection, Once> parts = new IdentityHashMap<>();
		for (int index : indices) {
			Line line = at(index);
			if (line != null) {
				Once rows = parts.computeIfAbsent(line.section(), any -> new Once());
				rowsOf(line).forEach(rows::add);
			}
		}
		return sections.stream().filter(parts::containsKey)
				.map(section -> new PassageSection(section.key(), section.name(), section.detail(), section.colour(), parts.getOrDefault(section, new Once()).list, section.documents())).toList();
	}

	private static List<PassageRow> rowsOf(Line line) {
		return switch (line) {
		case Heading heading -> heading.section().rows();
		case Entry entry -> List.of(entry.row());
		};
	}

	/** Rows without those that are there already; told apart by what they are, since comparing all that they hold takes long. */
	private static final class Once {

		private final Set<PassageRow> known = Collections.newSetFromMap(new IdentityHashMap<>());
		private final List<PassageRow> list = new ArrayList<>();

		void add(PassageRow row) {
			if (known.add(row)) {
				list.add(row);
			}
		}
	}

	List<PassageSection> sections() {
		return sections;
	}

	boolean isGrouped() {
		return sections.stream().anyMatch(PassageSection::hasHeading);
	}
}
