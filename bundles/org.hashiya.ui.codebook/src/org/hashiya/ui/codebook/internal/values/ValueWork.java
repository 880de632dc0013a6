// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.ExportFile;
import org.hashiya.model.Act;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Change;
import org.hashiya.model.Progress;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.dialogs.DocumentsDialog;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.NameDialog;
import org.hashiya.ui.codebook.internal.dialogs.VariableDecision;
import org.hashiya.ui.codebook.internal.dialogs.VariableDialog;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.words.Wording;

/** What a person does with cases, variables and whole tables of values; each act is one step of undo. */
public final class CaseWork {

	private static final int SHOWN_FAULTS = 8;

	private final Shell shell;
	private final Predicate<ActSupplier> perform;
	private final Consumer<StudyProblem> problems;
	private final Consumer<String> tell;

	/**
	 * @param perform  performs an act on the study that is shown, and says whether it was done
	 * @param problems shows a problem
	 * @param tell     shows a sentence
	 */
	public CaseWork(Shell shell, Predicate<ActSupplier> perform, Consumer<StudyProblem> problems, Consumer<String> tell) {
		this.shell = shell;
		this.perform = perform;
		this.problems = problems;
		this.tell = tell;
	}

	/** Writes a cell: a value, or with a null variable the name. */
	public void write(UUID owner, @Nullable UUID variable, String typed) {
		perform.test((study, author) -> {
			Case known = study.cases().get(owner);
			if (known == null) {
				return Optional.empty();
			}
			return variable == null ? Optional.of(CaseActs.change(study, known, typed, known.description())) : new SetCells(List.of(new SetCells.Cell(owner, variable, typed))).prepare(study, author);
		});
	}

	/** Asks for the name of a new case. */
	public void newCase(Study study) {
		new NameDialog(shell, Messages.Case_newTitle, Messages.Case_newMessage, Messages.Case_newAct, "", "", //$NON-NLS-1$ //$NON-NLS-2$
				name -> study.cases().list().stream().anyMatch(known -> known.name().equals(name)) ? Wording.problem(StudyProblem.of(Kind.CASE_EXISTS, name)) : null,
				(name, description) -> perform.test((now, author) -> {
					Act created = CaseActs.create(now, name, author);
					Study with = now.apply(created.change()).study();
					Case made = with.cases().list().getLast();
					return Optional.of(description.isEmpty() ? created
							: new Act(created.kind(), created.labels(), new Several(List.of(created.change(), CaseActs.change(with, made, name, description).change()))));
				})).open();
	}

	/** Deletes cases with their values. */
	public void delete(List<Case> cases) {
		perform.test((study, author) -> {
			Study now = study;
			List<Change> changes = new ArrayList<>();
			List<String> names = new ArrayList<>();
			for (Case each : cases) {
				Case known = now.cases().get(each.id());
				if (known != null) {
					Act act = CaseActs.delete(now, known);
					changes.add(act.change());
					names.add(known.name());
					now = now.apply(act.change()).study();
				}
			}
			return changes.isEmpty() ? Optional.empty() : Optional.of(new Act(Act.Kind.DELETE_CASE, List.of(String.join(", ", names)), new Several(changes))); //$NON-NLS-1$
		});
	}

	/** Lets the person tick the documents that belong to a case. */
	public void documents(Study study, Case known) {
		new DocumentsDialog(shell, study, known, chosen -> perform.test((now, author) -> {
			Case before = now.cases().get(known.id());
			if (before == null) {
				return Optional.empty();
			}
			List<UUID> gone = before.documents().stream().filter(document -> !chosen.contains(document)).toList();
			Optional<Act> removed = CaseActs.removeDocuments(before, gone);
			Case between = before.withDocuments(before.documents().stream().filter(chosen::contains).toList());
			Optional<Act> added = CaseActs.addDocuments(between, chosen);
			List<Change> changes = new ArrayList<>();
			removed.ifPresent(act -> changes.add(act.change()));
			added.ifPresent(act -> changes.add(act.change()));
			return changes.isEmpty() ? Optional.empty() : Optional.of(new Act(Act.Kind.CHANGE_CASE, List.of(before.name()), new Several(changes)));
		})).open();
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

	/** The lines of some cases as a spreadsheet takes them, with the heading that lets them come back. */
	public static String copied(Study study, List<Case> cases) {
		List<List<String>> lines = new ArrayList<>();
		List<List<String>> all = ValueTable.lines(study, false);
		lines.add(all.getFirst());
		cases.forEach(known -> lines.add(all.get(study.cases().indexOf(known.id()) + 1)));
		return SeparatedText.write(lines);
	}

	/**
	 * Takes what a spreadsheet has put on the clipboard: a whole table where its first line names a column of cases, else values from the focused cell on.
	 *
	 * @param shown     the cases from the first that gets values on, as they are shown
	 * @param variables the variables from the first on; empty where a name has the focus
	 */
	public void paste(String text, List<Case> shown, List<Variable> variables) {
		List<List<String>> lines = SeparatedText.read(text);
		if (lines.isEmpty()) {
			return;
		}
		if (lines.getFirst().stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(ValueTable.CASE))) {
			take(lines, Messages.Case_clipboard);
			return;
		}
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		if (variables.isEmpty()) {
			tell.accept(Messages.Case_pasteOnName);
		} else if (lines.size() > shown.size() || width > variables.size()) {
			tell.accept(Phrases.of(Messages.Case_pasteTooLarge, lines.size(), width, shown.size(), variables.size()));
		} else {
			List<SetCells.Cell> cells = new ArrayList<>();
			for (int row = 0; row < lines.size(); row++) {
				for (int column = 0; column < lines.get(row).size(); column++) {
					cells.add(new SetCells.Cell(shown.get(row).id(), variables.get(column).id(), lines.get(row).get(column)));
				}
			}
			perform.test(new SetCells(cells));
		}
	}

	/** Gives the selected cases below the first one the value that the first one has. */
	public void fillDown(List<Case> selected, Variable variable) {
		String value = CaseRows.value(selected.getFirst(), variable);
		perform.test(new SetCells(selected.stream().skip(1).map(known -> new SetCells.Cell(known.id(), variable.id(), value)).toList()));
	}

	/** Shows what a table would do, and does it if the person wants that. */
	public void importFrom(Path file) {
		try {
			take(SeparatedText.read(Files.readString(file, StandardCharsets.UTF_8)), String.valueOf(file.getFileName()));
		} catch (IOException e) {
			problems.accept(new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage())));
		}
	}

	private void take(List<List<String>> lines, String source) {
		perform.test((now, author) -> {
			ValueTable.Plan plan = ValueTable.plan(now, lines, false, source, author);
			if (plan.act().isEmpty() && plan.faults().isEmpty()) {
				tell.accept(Messages.Case_nothingNew);
			} else {
				ask(plan, () -> perform.test((then, by) -> ValueTable.plan(then, lines, false, source, by).act()));
			}
			return Optional.empty(); // what is done is done when the person has agreed
		});
	}

	private void ask(ValueTable.Plan plan, Runnable agreed) {
		MessageDialog dialog = new MessageDialog(shell, Messages.Case_importTitle, null, sentence(plan), MessageDialog.CONFIRM, 0, IDialogConstants.OK_LABEL, IDialogConstants.CANCEL_LABEL) {
			@Override
			protected void buttonPressed(int button) {
				super.buttonPressed(button);
				if (button == 0) {
					agreed.run();
				}
			}
		};
		dialog.setBlockOnOpen(false); // nothing waits for its end
		dialog.open();
	}

	private static String sentence(ValueTable.Plan plan) {
		long fresh = plan.cells().stream().filter(cell -> cell.fate() == ValueTable.Fate.NEW).count();
		long changed = plan.cells().stream().filter(cell -> cell.fate() == ValueTable.Fate.CHANGED).count();
		List<String> lines = new ArrayList<>();
		lines.add(Phrases.of(Messages.Case_plan, plan.newCases().size(), plan.newVariables().size(), fresh, changed));
		plan.faults().stream().limit(SHOWN_FAULTS).forEach(fault -> lines.add(Phrases.of(Messages.Case_fault, fault.line()) + ' ' + Wording.problem(fault.problem())));
		if (plan.faults().size() > SHOWN_FAULTS) {
			lines.add(Phrases.of(Messages.Case_moreFaults, plan.faults().size() - SHOWN_FAULTS));
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** Writes all cases with their values as a CSV file that spreadsheets read. */
	public void exportTo(OpenStudy open, Path file) {
		try {
			ExportFile.write(file, (study, out, progress) -> {
				Csv csv = new Csv(out, true);
				for (List<String> line : ValueTable.lines(study, false)) {
					csv.write(line);
				}
				csv.flush();
			}, open.study(), Progress.NONE);
		} catch (StudyProblem problem) {
			problems.accept(problem);
		}
	}
}
