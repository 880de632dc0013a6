// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableFile;
import org.hashiya.model.Author;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable;
import org.hashiya.ui.codebook.internal.values.Owners;

/**
 * A table with what taking it in does to each of its cells. Needs no window.
 *
 * @param lines with the heading, the column of names named as {@link ValueTable} wants it
 * @param plan  what it does
 * @param names the column of names, from 0
 * @param name  its heading as it is in the table
 */
record PlannedTable(List<List<String>> lines, ValueTable.Plan plan, Map<Long, ValueTable.Cell> cells, Map<Long, ValueTable.Fault> faults, Set<String> newNames, int names, String name) {

	/**
	 * Plans.
	 *
	 * @param nameColumn the column of names, from 0
	 * @param source     the name of the file, for the list of what was done
	 * @throws StudyProblem as {@link ValueTable#plan}
	 */
	static PlannedTable of(Study study, TableFile table, Owners owners, int nameColumn, String source, Author author) throws StudyProblem {
		List<List<String>> lines = named(table, owners, nameColumn);
		ValueTable.Plan plan = ValueTable.plan(study, lines, owners.areDocuments(), source, author);
		Map<Long, ValueTable.Cell> cells = new HashMap<>();
		plan.cells().forEach(cell -> cells.put(place(cell.line(), cell.column()), cell));
		Map<Long, ValueTable.Fault> faults = new HashMap<>();
		plan.faults().forEach(fault -> faults.put(place(fault.line(), fault.column()), fault));
		List<String> heading = table.lines().isEmpty() ? List.of() : table.lines().getFirst().cells();
		return new PlannedTable(lines, plan, cells, faults, Set.copyOf(plan.newCases()), nameColumn, nameColumn >= 0 && nameColumn < heading.size() ? heading.get(nameColumn) : ""); //$NON-NLS-1$
	}

	/** The heading of a column as it is in the table. */
	String heading(int column) {
		return column == names ? name : lines.getFirst().get(column);
	}

	/** The type of the variable that a column would make; empty where it makes none. */
	Optional<Variable.Type> newType(int column) {
		return column == names ? Optional.empty() : plan.newVariables().stream().filter(variable -> variable.name().equals(lines.getFirst().get(column).strip())).map(Variable::type).findFirst();
	}

	/** With the heading that the column of names must have; another column that has it gets a space behind it, so that there are not two. */
	private static List<List<String>> named(TableFile table, Owners owners, int nameColumn) {
		List<List<String>> lines = new ArrayList<>(table.cells());
		if (!lines.isEmpty() && nameColumn >= 0 && nameColumn < lines.getFirst().size()) {
			List<String> heading = new ArrayList<>(lines.getFirst());
			String wanted = heading(owners);
			for (int column = 0; column < heading.size(); column++) {
				if (column != nameColumn && heading.get(column).strip().equalsIgnoreCase(wanted)) {
					heading.set(column, heading.get(column).strip() + " (2)"); //$NON-NLS-1$
				}
			}
			heading.set(nameColumn, wanted);
			lines.set(0, heading);
		}
		return lines;
	}

	static String heading(Owners owners) {
		return owners.areDocuments() ? ValueTable.DOCUMENT : ValueTable.CASE;
	}

	/** The column of names where nobody has said: the one that is named so, else the first. */
	static int nameColumn(TableFile table, Owners owners) {
		List<String> heading = table.lines().isEmpty() ? List.of() : table.lines().getFirst().cells();
		return IntStream.range(0, heading.size()).filter(column -> heading.get(column).strip().equalsIgnoreCase(heading(owners))).findFirst().orElse(0);
	}

	private static long place(int line, int column) {
		return (long) line << 32 | column;
	}

	/** What becomes of a cell; empty where nothing does. */
	Optional<ValueTable.Cell> cell(int line, int column) {
		return Optional.ofNullable(cells.get(place(line, column)));
	}

	/** What is wrong with a cell; null where nothing is. */
	ValueTable.@Nullable Fault fault(int line, int column) {
		return faults.get(place(line, column));
	}

	/** Whether a cell holds the name of a case that the table would make. */
	boolean isNewName(int line, int column) {
		List<String> there = lines.get(line - 1);
		return column == names && column < there.size() && newNames.contains(there.get(column).strip());
	}

	/** The numbers of the lines, from 1 for the heading: all but that, or those with something new, other or wrong. */
	List<Integer> numbers(boolean onlyDifferent) {
		Set<Integer> different = new HashSet<>();
		plan.cells().stream().filter(cell -> cell.fate() != ValueTable.Fate.SAME).forEach(cell -> different.add(cell.line()));
		plan.faults().forEach(fault -> different.add(fault.line()));
		IntStream.rangeClosed(2, lines.size()).filter(line -> isNewName(line, names)).forEach(different::add); // a new case may have no values
		return IntStream.rangeClosed(2, lines.size()).filter(line -> !onlyDifferent || different.contains(line)).boxed().toList();
	}

	/** How many values would be so. */
	long count(ValueTable.Fate fate) {
		return plan.cells().stream().filter(cell -> cell.fate() == fate).count();
	}
}
