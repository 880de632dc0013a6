// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.acts.SplitCode;
import org.hashiya.ui.codebook.internal.dialogs.ExamplesDialog;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.RelationDecision;
import org.hashiya.ui.codebook.internal.dialogs.RelationDialog;
import org.hashiya.ui.codebook.internal.dialogs.VersionsDialog;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.ActSupplier;

/** Where the links below a definition lead: to its earlier versions, to the examples of the code, and to its relations. Each act is one step of undo. */
public final class CodeDetails {

	private final Predicate<ActSupplier> perform;
	private final Consumer<Job> schedule;
	private final Consumer<StudyProblem> failed;
	private final Consumer<String> ask;

	/**
	 * @param perform  performs an act on the study that is shown, and says whether it was done
	 * @param schedule starts a job
	 * @param failed   shows a problem
	 * @param ask      shows the passages that a query finds
	 */
	public CodeDetails(Predicate<ActSupplier> perform, Consumer<Job> schedule, Consumer<StudyProblem> failed, Consumer<String> ask) {
		this.perform = perform;
		this.schedule = schedule;
		this.failed = failed;
		this.ask = ask;
	}

	/**
	 * Follows a link of the line below the definition.
	 *
	 * @param seen the study as the coder sees it
	 */
	void follow(Control above, Study seen, Code code, String link) {
		switch (link) {
		case CodeHistory.VERSIONS -> new VersionsDialog(above.getShell(), code.name(), new CodeHistory(seen, code).versions()).open();
		case CodeHistory.EARLIER -> ask.accept(new CodeHistory(seen, code).earlier());
		case CodeHistory.EXAMPLES -> examples(above, seen, code);
		default -> {
			Relation relation = seen.relations().get(UUID.fromString(link));
			Code origin = relation == null ? null : seen.codebook().get(relation.origin().id());
			Code target = relation == null ? null : seen.codebook().get(relation.target().id());
			if (relation != null && origin != null && target != null) {
				ask(above, seen, origin, target, relation);
			}
		}
		}
	}

	private void examples(Control above, Study seen, Code code) {
		schedule.accept(new StudyJob<>(Messages.Split_reading, above.getDisplay(), progress -> SplitCode.passages(seen, code.id(), progress))
				.whenDone(passages -> new ExamplesDialog(above.getShell(), code, passages, examples -> choose(code.id(), examples)).open()).whenFailed(failed));
	}

	private void choose(UUID code, List<UUID> examples) {
		perform.test((study, author) -> {
			Code known = study.codebook().require(code);
			return known.examples().equals(examples) ? Optional.empty() : Optional.of(CodebookActs.setExamples(known, examples, author));
		});
	}

	/** Asks how two codes are related. */
	public void relate(Control above, Study study, Code origin, Code target) {
		ask(above, study, origin, target, null);
	}

	private void ask(Control above, Study study, Code origin, Code target, @Nullable Relation relation) {
		UUID id = relation == null ? null : relation.id();
		new RelationDialog(above.getShell(), study, origin, target, relation, new RelationDecision() {

			@Override
			public void put(Code from, Code to, String name, Relation.Kind direction, String description) {
				perform.test((now, author) -> {
					Relation known = id == null ? null : now.relations().get(id);
					if (id == null) {
						return Optional.of(RelationActs.create(now, name, direction, now.codebook().require(from.id()), now.codebook().require(to.id()), description, author));
					}
					boolean same = known == null || known.name().equals(name) && known.direction() == direction && known.description().equals(description);
					return known == null || same ? Optional.empty() : Optional.of(RelationActs.change(now, known, name, direction, description));
				});
			}

			@Override
			public void delete() {
				perform.test((now, author) -> {
					Relation known = id == null ? null : now.relations().get(id);
					return known == null ? Optional.empty() : Optional.of(RelationActs.delete(now, known));
				});
			}
		}).open();
	}
}
