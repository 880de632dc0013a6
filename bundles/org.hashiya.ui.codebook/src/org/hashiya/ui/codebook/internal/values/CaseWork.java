// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Act;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Change;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.ui.codebook.internal.dialogs.DocumentsDialog;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.NameDialog;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.words.Wording;

/** What a person does with cases; each act is one step of undo. */
public final class CaseWork {

	private final Shell shell;
	private final Predicate<ActSupplier> perform;

	/** @param perform performs an act on the study that is shown, and says whether it was done */
	public CaseWork(Shell shell, Predicate<ActSupplier> perform) {
		this.shell = shell;
		this.perform = perform;
	}

	/**
	 * Asks for the name of a new case.
	 *
	 * @param made is told its id
	 */
	public void newCase(Study study, Consumer<UUID> made) {
		new NameDialog(shell, Messages.Case_newTitle, Messages.Case_newMessage, Messages.Case_newAct, "", "", //$NON-NLS-1$ //$NON-NLS-2$
				name -> study.cases().list().stream().anyMatch(known -> known.name().equals(name)) ? Wording.problem(StudyProblem.of(Kind.CASE_EXISTS, name)) : null,
				(name, description) -> perform.test((now, author) -> {
					Act created = CaseActs.create(now, name, author);
					Study with = now.apply(created.change()).study();
					Case fresh = with.cases().list().getLast();
					made.accept(fresh.id());
					return Optional.of(description.isEmpty() ? created
							: new Act(created.kind(), created.labels(), new Several(List.of(created.change(), CaseActs.change(with, fresh, name, description).change()))));
				})).open();
	}

	/** Asks for another name and description of a case. */
	public void change(Study study, Case known) {
		new NameDialog(shell, Messages.Case_changeTitle, Messages.Case_newMessage, Messages.Set_changeAct, known.name(), known.description(),
				name -> study.cases().list().stream().anyMatch(other -> other.name().equals(name) && !other.id().equals(known.id())) ? Wording.problem(StudyProblem.of(Kind.CASE_EXISTS, name)) : null,
				(name, description) -> perform.test((now, author) -> {
					Case before = now.cases().get(known.id());
					if (before == null || before.name().equals(name) && before.description().equals(description)) {
						return Optional.empty();
					}
					return Optional.of(CaseActs.change(now, before, name, description));
				})).open();
	}

	/** Deletes cases with their values. */
	public void delete(List<UUID> cases) {
		perform.test((study, author) -> {
			Study now = study;
			List<Change> changes = new ArrayList<>();
			List<String> names = new ArrayList<>();
			for (UUID each : cases) {
				Case known = now.cases().get(each);
				if (known != null) {
					Act act = CaseActs.delete(now, known);
					changes.add(act.change());
					names.add(known.name());
					now = now.apply(act.change()).study();
				}
			}
			return changes.isEmpty() ? Optional.empty() : Optional.of(new Act(Act.Kind.DELETE_CASE, names, new Several(changes)));
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

	/** Says that documents as a whole belong to a case. */
	public void add(UUID owner, Collection<UUID> documents) {
		perform.test((study, author) -> {
			Case known = study.cases().get(owner);
			return known == null ? Optional.empty() : CaseActs.addDocuments(known, documents);
		});
	}
}
