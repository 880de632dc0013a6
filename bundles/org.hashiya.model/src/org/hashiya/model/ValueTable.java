// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/**
 * The values of cases or of documents as a table: a line for each, a column for each variable, the name first. The way out is {@link #lines}; the way in is a plan that says first what it would
 * do. Cases and variables that are not there are made, documents are not; an empty cell takes no value away; columns of the study that the table has not stay as they are. The table of documents that is
 * exported comes back too: what it tells of documents beside their values is passed over.
 */
public final class ValueTable {

	/** The heading of the column of names. */
	public static final String CASE = "case";
	/** The heading of the column of names. */
	public static final String DOCUMENT = "document";
	/** By which the exported table of documents is known, and the other columns of it that are no values. */
	private static final String DOCUMENT_ID = "document id";
	private static final Set<String> OF_DOCUMENTS = Set.of("group", "language", "words", "characters", "paragraphs", "state", "passages", "codings", "added", "original file", DOCUMENT_ID);

	private ValueTable() {
	}

	/** What a plan says of one cell. */
	public enum Fate {
		SAME, NEW, CHANGED
	}

	/**
	 * A value that the table brings.
	 *
	 * @param line   its line in the table from 1, the heading being line 1
	 * @param column its column, from 0
	 */
	public record Cell(int line, int column, Fate fate, String owner, String variable, @Nullable String before, String after) {
	}

	/**
	 * A cell that does not fit, or a line whose name does not.
	 *
	 * @param line   its line in the table from 1, the heading being line 1
	 * @param column its column, from 0
	 */
	public record Fault(int line, int column, StudyProblem problem) {
	}

	/**
	 * What a table would do.
	 *
	 * @param newCases     names
	 * @param newVariables each with the type that all its values have
	 * @param cells        all that are not empty and fit
	 * @param faults       what does not fit; it is left out
	 * @param act          does it, or is empty where nothing would change
	 */
	public record Plan(List<String> newCases, List<Variable> newVariables, List<Cell> cells, List<Fault> faults, Optional<Act> act) {
	}

	/** The heading and the lines of all cases, or of all documents; an empty cell where there is no value. */
	public static List<List<String>> lines(Study study, boolean documents) {
		List<Variable> variables = study.variables().list();
		List<List<String>> lines = new ArrayList<>();
		List<String> heading = new ArrayList<>(List.of(documents ? DOCUMENT : CASE));
		variables.forEach(variable -> heading.add(variable.name()));
		lines.add(heading);
		List<@NonNull Element> owners = new ArrayList<>(documents ? study.documents().list() : study.cases().list());
		for (Element owner : owners) {
			List<String> line = new ArrayList<>(List.of(name(owner)));
			for (Variable variable : variables) {
				String value = VariableActs.value(owner, variable.id());
				line.add(value == null ? "" : value);
			}
			lines.add(line);
		}
		return lines;
	}

	/**
	 * Says what a table would do.
	 *
	 * @param lines  the heading, then the others; shorter ones are as if filled with empty cells
	 * @param source the name of the file, for the list of what was done
	 * @throws StudyProblem COLUMN_MISSING where no column is named {@value #CASE} or {@value #DOCUMENT}, COLUMN_TWICE, NAME_INVALID for a heading
	 */
	public static Plan plan(Study study, List<List<String>> lines, boolean documents, String source, Author author) throws StudyProblem {
		List<String> heading = lines.isEmpty() ? List.of() : lines.getFirst().stream().map(String::strip).toList();
		String named = documents ? DOCUMENT : CASE;
		Set<String> seen = new HashSet<>();
		int nameColumn = -1;
		for (int column = 0; column < heading.size(); column++) {
			if (!seen.add(heading.get(column))) {
				throw StudyProblem.of(Kind.COLUMN_TWICE, heading.get(column));
			}
			nameColumn = nameColumn < 0 && heading.get(column).equalsIgnoreCase(named) ? column : nameColumn;
		}
		if (nameColumn < 0) {
			throw StudyProblem.of(Kind.COLUMN_MISSING, named);
		}
		return new Planning(study, lines, documents, source, author).plan(heading, nameColumn);
	}

	private static String name(Element owner) {
		return owner instanceof Document document ? document.name() : ((Case) owner).name();
	}

	/** The plan of one table. */
	private static final class Planning {

		private final Study study;
		private final List<List<String>> lines;
		private final boolean documents;
		private final String source;
		private final Author author;
		private final Map<String, Element> owners = new HashMap<>();
		private final Map<UUID, Element> before = new LinkedHashMap<>();
		private final Map<UUID, Element> after = new LinkedHashMap<>();
		private final Set<UUID> made = new HashSet<>();
		private final List<String> newCases = new ArrayList<>();
		private final List<Variable> newVariables = new ArrayList<>();
		private final List<Cell> cells = new ArrayList<>();
		private final List<Fault> faults = new ArrayList<>();

		Planning(Study study, List<List<String>> lines, boolean documents, String source, Author author) {
			this.study = study;
			this.lines = lines;
			this.documents = documents;
			this.source = source;
			this.author = author;
			List<@NonNull Element> known = new ArrayList<>(documents ? study.documents().list() : study.cases().list());
			known.forEach(owner -> owners.putIfAbsent(name(owner), owner));
		}

		Plan plan(List<String> heading, int nameColumn) throws StudyProblem {
			Map<Integer, Variable> variables = new LinkedHashMap<>();
			boolean exported = documents && heading.contains(DOCUMENT_ID);
			for (int column = 0; column < heading.size(); column++) {
				if (column != nameColumn && !heading.get(column).isEmpty() && !(exported && OF_DOCUMENTS.contains(heading.get(column)))) {
					variables.put(column, variable(heading.get(column), column));
				}
			}
			for (int line = 1; line < lines.size(); line++) {
				int at = line;
				String name = cell(line, nameColumn).strip();
				Element owner = name.isEmpty() && variables.keySet().stream().allMatch(column -> cell(at, column).isBlank()) ? null : owner(name, line + 1, nameColumn);
				for (Map.Entry<Integer, Variable> entry : variables.entrySet()) {
					if (owner != null) {
						put(owner.id(), name, entry.getValue(), cell(line, entry.getKey()), line + 1, entry.getKey());
					}
				}
			}
			return new Plan(List.copyOf(newCases), List.copyOf(newVariables), List.copyOf(cells), List.copyOf(faults), act());
		}

		private String cell(int line, int column) {
			return column < lines.get(line).size() ? lines.get(line).get(column) : "";
		}

		private Variable variable(String name, int column) throws StudyProblem {
			for (Variable known : study.variables().list()) {
				if (known.name().equals(name)) {
					return known;
				}
			}
			Variable made = new Variable(author.newId(), Names.require(name), type(column), "");
			newVariables.add(made);
			return made;
		}

		/** The strictest type that all values of a column have; numbers before truth, so that a column of 1 and 0 holds numbers. */
		private Variable.Type type(int column) {
			List<String> values = new ArrayList<>();
			for (int line = 1; line < lines.size(); line++) {
				if (!cell(line, column).isBlank()) {
					values.add(cell(line, column));
				}
			}
			for (Variable.Type type : List.of(Variable.Type.INTEGER, Variable.Type.DECIMAL, Variable.Type.BOOLEAN, Variable.Type.DATE, Variable.Type.DATE_TIME)) {
				if (!values.isEmpty() && values.stream().allMatch(value -> fits(type, value))) {
					return type;
				}
			}
			return Variable.Type.TEXT;
		}

		/** A number that begins with a zero, such as a telephone number, would not come back as it was. */
		private static boolean fits(Variable.Type type, String value) {
			boolean number = type == Variable.Type.INTEGER || type == Variable.Type.DECIMAL;
			if (number && value.strip().matches("[+-]?0\\d.*|\\+.*")) {
				return false;
			}
			try {
				Values.canonical(new Variable(new UUID(0, 0), "", type, ""), value);
				return true;
			} catch (StudyProblem e) {
				return false;
			}
		}

		private @Nullable Element owner(String name, int line, int column) {
			Element known = owners.get(name);
			if (known == null && documents && !name.isEmpty()) {
				faults.add(new Fault(line, column, StudyProblem.of(Kind.DOCUMENT_UNKNOWN, name)));
				return null;
			}
			if (known == null) {
				try {
					known = Case.named(author.newId(), Names.require(name));
				} catch (StudyProblem problem) {
					faults.add(new Fault(line, column, problem));
					return null;
				}
				newCases.add(name);
				made.add(known.id());
				owners.put(name, known);
			} else if (!made.contains(known.id())) {
				before.putIfAbsent(known.id(), known);
			}
			after.putIfAbsent(known.id(), known);
			return known;
		}

		private void put(UUID owner, String name, Variable variable, String typed, int line, int column) {
			if (typed.isBlank()) {
				return;
			}
			Element now = after.get(owner);
			if (now == null) {
				return;
			}
			try {
				String value = Values.canonical(variable, variable.type() == Variable.Type.TEXT ? typed.strip() : typed);
				String old = VariableActs.value(now, variable.id());
				boolean same = old != null && (value.equals(old) || variable.type() != Variable.Type.TEXT && Values.compare(variable.type(), value, old) == 0); // a spreadsheet writes 1.50 as 1.5
				cells.add(new Cell(line, column, same ? Fate.SAME : old == null ? Fate.NEW : Fate.CHANGED, name, variable.name(), old, value));
				if (!same) {
					after.put(owner, VariableActs.with(now, variable.id(), value, author));
				}
			} catch (StudyProblem problem) {
				faults.add(new Fault(line, column, problem));
			}
		}

		private Optional<Act> act() {
			List<Change> changes = new ArrayList<>();
			newVariables.forEach(variable -> changes.add(Put.add(variable, -1)));
			after.forEach((id, owner) -> {
				Element old = before.get(id);
				if (old == null) {
					changes.add(Put.add(owner, -1));
				} else if (!old.equals(owner)) {
					changes.add(Put.replace(old, owner));
				}
			});
			long values = cells.stream().filter(cell -> cell.fate() != Fate.SAME).count();
			return changes.isEmpty() ? Optional.empty() : Optional.of(Act.of(Act.Kind.SET_VALUES, changes, source, String.valueOf(values)));
		}
	}
}
