// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.TableFile;
import org.hashiya.model.Act;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.VariableDecision;
import org.hashiya.ui.codebook.internal.dialogs.VariableDialog;
import org.hashiya.ui.study.ActSupplier;

/** What a person does with variables and the cells of a table of values; each act is one step of undo. */
public final class ValueWork {

	private final Owners owners;
	private final Shell shell;
	private final Predicate<ActSupplier> perform;
	private final Consumer<String> tell;

	/**
	 * @param perform performs an act on the study that is shown, and says whether it was done
	 * @param tell    shows a sentence
	 */
	public ValueWork(Owners owners, Shell shell, Predicate<ActSupplier> perform, Consumer<String> tell) {
		this.owners = owners;
		this.shell = shell;
		this.perform = perform;
		this.tell = tell;
	}

	/**
	 * Writes a cell: a value, or with a null variable the name.
	 *
	 * @return whether it fits; it does where there is nothing to change
	 */
	public boolean write(UUID owner, @Nullable UUID variable, String typed) {
		boolean[] fits = { false };
		perform.test((study, author) -> {
			Element known = owners.get(study, owner);
			Optional<Act> act;
			if (known == null) {
				act = Optional.empty();
			} else if (variable == null) {
				act = Optional.of(owners.rename(study, known, typed, author));
			} else {
				act = set(List.of(new SetCells.Cell(owner, variable, typed))).prepare(study, author);
			}
			fits[0] = true;
			return act;
		});
		return fits[0];
	}

	private SetCells set(List<SetCells.Cell> cells) {
		return new SetCells(owners, cells);
	}

	/** Asks for a new variable, or for another name, type and description of one. */
	public void variable(Study study, @Nullable Variable variable) {
		UUID id = variable == null ? null : variable.id();
		new VariableDialog(shell, study, variable, new VariableDecision() {

			@Override
			public void put(String name, Variable.Type type, String description) {
				perform.test((now, author) -> {
					Variable known = id == null ? null : now.variables().get(id);
					if (id == null) {
						return Optional.of(VariableActs.create(now, name, type, description, author));
					}
					return known == null ? Optional.empty() : Optional.of(VariableActs.change(now, known, name, type, description, author));
				});
			}

			@Override
			public void delete() {
				perform.test((now, author) -> {
					Variable known = id == null ? null : now.variables().get(id);
					return known == null ? Optional.empty() : Optional.of(VariableActs.delete(now, known, author));
				});
			}
		}).open();
	}

	/** A block of cells as a spreadsheet takes it. */
	public static String copied(List<Element> rows, boolean names, List<Variable> variables) {
		List<List<String>> lines = new ArrayList<>();
		for (Element row : rows) {
			List<String> line = new ArrayList<>(names ? List.of(Owners.name(row)) : List.of());
			variables.forEach(variable -> line.add(ValueRows.value(row, variable)));
			lines.add(line);
		}
		return Csv.forClipboard(lines);
	}

	/** Some rows with all their values as a spreadsheet takes them, with the heading that lets them come back. */
	public String copiedTable(Study study, List<Element> rows) {
		List<List<String>> all = ValueTable.lines(study, owners.areDocuments());
		List<UUID> ids = owners.of(study).stream().map(Element::id).toList();
		List<List<String>> lines = new ArrayList<>(List.of(all.getFirst()));
		rows.forEach(row -> lines.add(all.get(ids.indexOf(row.id()) + 1)));
		return Csv.forClipboard(lines);
	}

	/** Whether what a spreadsheet has put on the clipboard is a whole table: its first line names the column of names. */
	public boolean isTable(TableFile pasted) {
		return !pasted.lines().isEmpty() && pasted.lines().getFirst().cells().stream().anyMatch(owners::isHeadingOfNames);
	}

	/**
	 * Takes a block of values. A single one goes into all cells of the block that is chosen.
	 *
	 * @param chosen the rows that are selected
	 * @param below  the rows from the first that gets values on, as they are shown
	 * @param block  the variables that are chosen
	 * @param beside the variables from the first on; empty where a name has the focus
	 */
	public void paste(TableFile pasted, List<Element> chosen, List<Element> below, List<Variable> block, List<Variable> beside) {
		List<List<String>> lines = pasted.cells();
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		if (block.isEmpty()) {
			tell.accept(Messages.Case_pasteOnName);
		} else if (lines.size() == 1 && width == 1) {
			fill(chosen, block, variable -> lines.getFirst().getFirst());
		} else if (lines.size() > below.size() || width > beside.size()) {
			tell.accept(Phrases.of(Messages.Case_pasteTooLarge, lines.size(), width, below.size(), beside.size()));
		} else {
			List<SetCells.Cell> cells = new ArrayList<>();
			for (int row = 0; row < lines.size(); row++) {
				for (int column = 0; column < lines.get(row).size(); column++) {
					cells.add(new SetCells.Cell(below.get(row).id(), beside.get(column).id(), lines.get(row).get(column)));
				}
			}
			perform.test(set(cells));
		}
	}

	private interface Filling {

		String of(Variable variable);
	}

	private void fill(List<Element> rows, List<Variable> variables, Filling filling) {
		perform.test(set(rows.stream().flatMap(row -> variables.stream().map(variable -> new SetCells.Cell(row.id(), variable.id(), filling.of(variable)))).toList()));
	}

	/** Gives the selected rows below the first one the values that the first one has. */
	public void fillDown(List<Element> rows, List<Variable> variables) {
		if (rows.size() > 1) {
			fill(rows.subList(1, rows.size()), variables, variable -> ValueRows.value(rows.getFirst(), variable));
		}
	}

	/** Takes the values of a block away. */
	public void clear(List<Element> rows, List<Variable> variables) {
		fill(rows, variables, variable -> ""); //$NON-NLS-1$
	}
}
