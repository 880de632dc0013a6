// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * An act of another writer, made to fit a study that has gone on meanwhile. What comes of it depends on the study, the act and the lines before it, and on nothing else.
 *
 * @param act      the act as it is taken in
 * @param applied  what comes of it; null where it cannot be applied at all: it stays in its journal, and the state goes on without it
 * @param isFitted whether something else was done than what the act says
 * @param problems what is to be told: what was overtaken or stayed, or why it cannot be applied
 */
record ForeignAct(Act act, @Nullable Applied applied, boolean isFitted, List<StudyProblem> problems) {

	/** One after the other. */
	private static final class Steps {

		private final List<ChangeSet> changes = new ArrayList<>();
		private final List<Change> done = new ArrayList<>();
		private final List<Change> inverses = new ArrayList<>();
		private Study study;

		Steps(Study study) {
			this.study = study;
		}

		void apply(Change change) throws StudyProblem {
			Applied applied = study.apply(change);
			study = applied.study();
			changes.add(applied.changeSet());
			done.add(applied.done());
			inverses.addFirst(applied.inverse());
		}

		Applied applied() {
			return new Applied(study, new Several(done), new Several(inverses), changes.size() == 1 ? changes.getFirst() : ChangeSet.union(changes));
		}
	}

	/**
	 * @param fit    carries passages and texts over where the text is another one by now
	 * @param bygone what there was before the act
	 * @throws StudyProblem if texts or passages that are needed cannot be read
	 */
	static ForeignAct fit(Study before, WrittenAct written, TextFit fit, Rebase.Precedence precedence, Bygone bygone) throws StudyProblem {
		Set<String> kept = new LinkedHashSet<>();
		DocumentsInUse documents = new DocumentsInUse(bygone, kept);
		InUse codes = new InUse(bygone, kept);
		Steps steps = new Steps(before);
		for (Change back : documents.back(before, Replay.puts(written.act().change()))) {
			steps.apply(back);
		}
		Act act = ErasureActs.toTakeIn(steps.study, fit.fit(steps.study, written));
		Change change = act.kind() == Act.Kind.ERASE ? act.change() : documents.kept(steps.study, act.change());
		List<Change> missing = codes.codes(steps.study, Replay.puts(change));
		List<Put> puts = new ArrayList<>();
		boolean isFitted = change != written.act().change() || !steps.changes.isEmpty() || !missing.isEmpty();
		List<StudyProblem> problems = new ArrayList<>();
		try {
			if (!missing.isEmpty()) {
				steps.apply(new Several(missing));
				puts.addAll(Replay.puts(new Several(missing)));
			}
			Change whole = codes.kept(steps.study, change);
			try {
				steps.apply(whole);
			} catch (StudyProblem overtaken) {
				Rebase rebase = new Rebase(steps.study, precedence);
				whole = codes.kept(steps.study, rebase.fit(change));
				steps.apply(whole);
				List<Change> doubles = LooseEnds.doubles(steps.study, Replay.puts(whole));
				if (!doubles.isEmpty()) {
					steps.apply(new Several(doubles));
				}
				rebase.overtaken().forEach(put -> problems.add(StudyProblem.of(Kind.OVERTAKEN, put.kind(), put.id())));
			}
			isFitted |= whole != change;
			puts.addAll(Replay.puts(whole));
			List<Change> further = LooseEnds.of(steps.study, puts);
			if (!further.isEmpty()) {
				steps.apply(new Several(further));
				isFitted = true;
			}
		} catch (StudyProblem impossible) {
			return new ForeignAct(act, null, false, List.of(impossible));
		}
		fit.clashes().forEach(document -> problems.add(StudyProblem.of(Kind.OVERTAKEN, ElementKind.DOCUMENT, document)));
		kept.forEach(name -> problems.add(StudyProblem.of(Kind.STILL_USED, name)));
		return new ForeignAct(act, steps.applied(), isFitted, problems);
	}
}
